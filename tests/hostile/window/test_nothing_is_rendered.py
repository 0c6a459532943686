"""Whatever a server says, in every place where it can say something: it is shown, copied and saved as mere letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from core.values.settings import Encryption
from tests.core.probe.recorded_run import EMAIL
from tests.fakes.script import StartTls
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.gui.qt_loop import until
from tests.hostile.scenario import PASSWORD, Setup
from tests.hostile.window.hostile_certificate import certificate_for
from tests.hostile.window.hostile_texts import PLACES, beginning, texts
from tests.hostile.window.judged_texts import (
    invisible_faults,
    literal_faults,
    markup_faults,
    secret_faults,
)
from tests.hostile.window.outlets import copied_by_buttons, copied_by_keys, saved, shown_tips
from tests.hostile.window.shown_texts import ShownText, texts_of
from tests.hostile.window.window_run import TABS, filled, look_at_everything

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.hostile.window.canary import Canary
    from tests.program import Program
    from tests.real_servers.certificate_authority import CertificateAuthority


def faults_of(shown: Sequence[ShownText], said: Sequence[bytes]) -> list[str]:
    faults = [*markup_faults(shown), *invisible_faults(shown), *secret_faults(shown, EMAIL, PASSWORD)]
    for line in said:
        faults += literal_faults(shown, line.decode("utf-8", "surrogateescape"))
    return faults


async def press_test(program: Program) -> None:
    program.click("testButton")
    await until(lambda: program.state not in {"empty", "running"}, "the test to end")
    await look_at_everything(program)


async def assert_inert(program: Program, said: Sequence[bytes], canary: Canary, folder: Path) -> None:
    """All that the window shows, and all that leaves it."""
    shown = texts_of(program.window)
    assert faults_of(shown, said) == []
    assert any(beginning(0) in text.text for text in shown), "nothing of it is shown"
    assert_picture_is_nowhere(program, canary)
    assert faults_of(await shown_tips(program), said) == []
    for copied in (*copied_by_buttons(program), *copied_by_keys(program)):
        assert faults_of([ShownText(copied.how, copied.text)], said) == []
        assert not copied.has_more
        # The rich half of what a text field copies is markup, in which what was said stands as letters.
        assert list(markup_faults([ShownText(copied.how, copied.text)])) == []
        assert "<img" not in copied.html
        assert "<a " not in copied.html
    file = saved(program, "viewTranscriptAction", "saveTranscriptButton", folder / "talk.txt").decode()
    assert faults_of([ShownText("the file", file)], said) == []
    assert canary.fetches == 0


def assert_picture_is_nowhere(program: Program, canary: Canary) -> None:
    for tab in TABS:
        program.action(tab).trigger()
        image = program.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert canary.colour.to_bytes(4, "little") not in bytes(image.constBits())


@pytest.mark.parametrize("place", PLACES)
async def test_a_reply(place: str, canary: Canary, tmp_path: Path) -> None:
    setup, script = PLACES[place]
    said = list(texts(canary))
    async with (
        ScriptedSmtpServer(script(said), patience=8.0) as server,
        filled(tmp_path / "home", setup, server.port) as program,
    ):
        await press_test(program)
        await assert_inert(program, said, canary, tmp_path)


@pytest.mark.parametrize("number", range(5))
async def test_the_names_of_a_certificate(
    number: int, canary: Canary, tmp_path: Path, authority: CertificateAuthority
) -> None:
    said = [text for text in texts(canary) if text.isascii() and b"\0" not in text]
    names = [text.decode() for text in said]
    files = certificate_for(authority, f"inert-{number}", names[number], [*names, "*.example.test"])
    setup = Setup(Encryption.TLS, consent=False, host="localhost")
    server = ScriptedSmtpServer([StartTls(ServerTls(files), refused=True)], patience=8.0)
    async with server, filled(tmp_path / "home", setup, server.port) as program:
        await press_test(program)
        assert program.code.startswith("cert.")
        shown = texts_of(program.window)
        assert faults_of(shown, said) == []
        assert_picture_is_nowhere(program, canary)
        for copied in (*copied_by_buttons(program), *copied_by_keys(program)):
            assert faults_of([ShownText(copied.how, copied.text)], said) == []
        pem = saved(program, "viewCertificateAction", "saveCertButton", tmp_path / "chain.pem")
        assert pem.startswith(b"-----BEGIN CERTIFICATE-----")
        assert b"<" not in pem
        assert canary.fetches == 0


@pytest.mark.parametrize("number", range(3))
async def test_the_question_whether_to_trust_a_certificate(
    number: int, canary: Canary, tmp_path: Path, authority: CertificateAuthority
) -> None:
    said = [text for text in texts(canary) if text.isascii() and b"\0" not in text]
    names = [text.decode() for text in said]
    files = certificate_for(authority, f"asked-{number}", names[number], ["localhost", *names])
    setup = Setup(Encryption.TLS, consent=False, host="localhost")
    server = ScriptedSmtpServer([StartTls(ServerTls(files), refused=True)], patience=8.0)
    async with server, filled(tmp_path / "home", setup, server.port) as program:
        await press_test(program)
        program.click("trustCertificateButton")
        dialog = await program.dialog("trustDialog")
        shown = texts_of(dialog.window)
        assert any(beginning(number) in text.text for text in shown), "nothing of it is shown"
        # The full names stand there as RFC 4514 writes them: with a backslash before each angle bracket.
        assert faults_of(shown, []) == []
        dialog.click("trustCancelButton")
        await until(lambda: not program.is_open("trustDialog"), "the dialog to close")
        assert canary.fetches == 0
