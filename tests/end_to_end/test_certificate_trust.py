"""One certificate that nobody vouches for, trusted by the user: through the real window, against scripted servers."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gui.style.button_kinds import button_kind
from tests.fakes.script import Say, Silence, StartTls, ehlo, login, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.gui.qt_loop import until
from tests.program import open_program
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fakes.script import Action
    from tests.program import Program
    from tests.real_servers.certificate_authority import CertificateAuthority, CertificateFiles

EMAIL, PASSWORD = "sam@example.test", "sesame"
FILE = "certificate-exceptions.json"


def refused(files: CertificateFiles) -> list[Action]:
    """The client looks at the certificate, and leaves."""
    return [StartTls(ServerTls(files), refused=True)]


def silent(files: CertificateFiles) -> list[Action]:
    """The handshake ends well, and nothing may follow."""
    return [StartTls(ServerTls(files)), Silence()]


def signed_in(files: CertificateFiles) -> list[Action]:
    session = [Say(b"220 hi\r\n"), *ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD), *quit_politely()]
    return [StartTls(ServerTls(files)), *session]


def fill_in(program: Program, server: ScriptedSmtpServer) -> None:
    program.enter(host="localhost", port=server.port, encryption="tls", email=EMAIL, password=PASSWORD)


def is_seen(program: Program, name: str) -> bool:
    return any(part.isVisible() for part in program.window.findChildren(QPushButton, name)) or any(
        part.isVisible() for part in program.window.findChildren(QLabel, name)
    )


async def answer(program: Program, button: str) -> None:
    program.click("trustCertificateButton")
    dialog = await program.dialog("trustDialog")
    dialog.click(button)
    await until(lambda: not program.is_open("trustDialog"), "the dialog to close")


async def test_trust_for_one_test(tmp_path: Path, trust: CertificateAuthority) -> None:
    files = trust.defective(Defect.SELF_SIGNED)
    with ScriptedSmtpServer(refused(files), signed_in(files), refused(files)) as server:
        async with open_program(tmp_path) as program:
            fill_in(program, server)
            assert await program.test() == "failure"
            assert program.code == "cert.self_signed"
            offer = program.find("trustCertificateButton", QPushButton)
            assert offer.text() == "Trust this certificate…"
            assert button_kind(offer) is None
            assert not is_seen(program, "trustNoteLabel")
            await answer(program, "trustOnceButton")
            assert await program.end_of_test() == "warning"
            assert program.code == "ok.certificate_exception"
            assert program.text("verdictTitle") == "It works, with a certificate that you trusted yourself"
            assert program.rows()["certificate"] == "warning"
            assert program.row_texts()["certificate"] == "Trusted by you, not by this computer"
            assert program.text("certSummaryLabel") == "Trusted by you for this server and port, not by this computer"
            # It was for that test: nothing is in force now, and the next one fails again.
            assert not is_seen(program, "trustNoteLabel")
            assert await program.test() == "failure"
            assert program.code == "cert.self_signed"
    assert not (tmp_path / FILE).exists()
    assert server.auth_commands == 1


async def test_remember_restart_and_revoke(tmp_path: Path, trust: CertificateAuthority) -> None:
    files = trust.defective(Defect.SELF_SIGNED)
    with ScriptedSmtpServer(refused(files), signed_in(files), signed_in(files), refused(files)) as server:
        async with open_program(tmp_path) as program:
            fill_in(program, server)
            await program.test()
            await answer(program, "trustRememberButton")
            assert await program.end_of_test() == "warning"
            assert program.text("trustNoteLabel") == "You trust one certificate of this server yourself."
            assert is_seen(program, "stopTrustingButton")
        saved = json.loads((tmp_path / FILE).read_text("ascii"))
        assert [(one["host"], one["port"]) for one in saved["exceptions"]] == [("localhost", server.port)]
        assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
        async with open_program(tmp_path) as program:
            fill_in(program, server)
            assert is_seen(program, "stopTrustingButton")
            assert await program.test() == "warning"
            assert program.code == "ok.certificate_exception"
            program.click("stopTrustingButton")
            assert not is_seen(program, "trustNoteLabel")
            await program.workbench.settled()
            assert json.loads((tmp_path / FILE).read_text("ascii"))["exceptions"] == []
            assert await program.test() == "failure"
            assert program.code == "cert.self_signed"
    assert server.auth_commands == 2


async def test_another_port_and_another_name_are_not_trusted(tmp_path: Path, trust: CertificateAuthority) -> None:
    files = trust.defective(Defect.SELF_SIGNED)
    with (
        ScriptedSmtpServer(refused(files), signed_in(files), refused(files)) as server,
        ScriptedSmtpServer(refused(files)) as other,
    ):
        async with open_program(tmp_path) as program:
            fill_in(program, server)
            await program.test()
            await answer(program, "trustRememberButton")
            assert await program.end_of_test() == "warning"
            program.fill("portCombo", str(other.port))
            assert not is_seen(program, "trustNoteLabel")
            assert await program.test() == "failure"
            assert program.code == "cert.self_signed"
            program.fill("portCombo", str(server.port))
            assert is_seen(program, "trustNoteLabel")
            program.fill("hostEdit", "127.0.0.1")
            assert not is_seen(program, "trustNoteLabel")
            assert await program.test() == "failure"
    assert other.auth_commands == 0


async def test_a_changed_certificate_is_said_to_be_another_one(tmp_path: Path, trust: CertificateAuthority) -> None:
    old, new = trust.defective(Defect.SELF_SIGNED), trust.defective(Defect.UNKNOWN_CA)
    with ScriptedSmtpServer(refused(old), signed_in(old), silent(new), silent(new), signed_in(new)) as server:
        async with open_program(tmp_path) as program:
            fill_in(program, server)
            await program.test()
            await answer(program, "trustRememberButton")
            await program.end_of_test()
            trusted = json.loads((tmp_path / FILE).read_text("ascii"))["exceptions"][0]["fingerprint"]
            assert await program.test() == "failure"
            assert program.code == "cert.untrusted"
            assert program.text("verdictTitle") == "The certificate is not the one that you trusted before"
            program.click("trustCertificateButton")
            dialog = await program.dialog("trustDialog")
            first = dialog.window.findChildren(QLabel)[0].text()
            assert first.startswith("This is another certificate than the one that you trusted on ")
            facts = dialog.text("trustFacts")
            assert f"Fingerprint trusted before: {trusted}" in facts
            assert facts.count("ingerprint") == 2
            assert QApplication.focusWidget() is dialog.find("trustCancelButton")
            dialog.press(Qt.Key.Key_Return)
            await until(lambda: not program.is_open("trustDialog"), "the dialog to close")
            assert program.state == "failure"
            assert await program.test() == "failure"
            await answer(program, "trustRememberButton")
            assert await program.end_of_test() == "warning"
            await program.workbench.settled()
            (saved,) = json.loads((tmp_path / FILE).read_text("ascii"))["exceptions"]
            assert saved["fingerprint"] != trusted
    assert server.auth_commands == 2


async def test_beside_the_certificate_it_can_be_revoked_too(tmp_path: Path, trust: CertificateAuthority) -> None:
    files = trust.defective(Defect.SELF_SIGNED)
    with ScriptedSmtpServer(refused(files), signed_in(files)) as server:
        async with open_program(tmp_path) as program:
            fill_in(program, server)
            await program.test()
            await answer(program, "trustRememberButton")
            await program.end_of_test()
            program.action("viewCertificateAction").trigger()
            program.click("stopTrustingCertButton")
            assert not is_seen(program, "stopTrustingCertButton")
            assert not is_seen(program, "trustNoteLabel")
            await program.workbench.settled()
            assert json.loads((tmp_path / FILE).read_text("ascii"))["exceptions"] == []


async def test_a_wrong_name_is_offered_for_near_hosts_only(tmp_path: Path, trust: CertificateAuthority) -> None:
    files = trust.defective(Defect.WRONG_NAME)
    with ScriptedSmtpServer(refused(files)) as server:
        async with open_program(tmp_path) as program:
            fill_in(program, server)
            await program.test()
            assert program.code == "cert.name_mismatch"
            program.click("trustCertificateButton")
            dialog = await program.dialog("trustDialog")
            texts = [label.text() for label in dialog.window.findChildren(QLabel)]
            assert texts[0] == "Trust this one certificate?"
            assert "The certificate is for other names than localhost." in texts[1]
            dialog.press(Qt.Key.Key_Escape)
            await until(lambda: not program.is_open("trustDialog"), "the dialog to close")
            assert program.state == "failure"


async def test_a_damaged_file_trusts_nobody_and_is_set_aside(tmp_path: Path, trust: CertificateAuthority) -> None:
    (tmp_path / FILE).write_bytes(b"{damaged")
    async with open_program(tmp_path) as program:
        dialog = await program.dialog("noticeDialog")
        assert "was damaged" in dialog.window.findChildren(QLabel)[0].text()
        dialog.press(Qt.Key.Key_Return)
        assert not is_seen(program, "trustNoteLabel")
    names = os.listdir(tmp_path)  # noqa: PTH208  # its kin may not be called in a coroutine
    assert FILE not in names
    assert any(name.startswith(f"{FILE}.damaged-") for name in names)
