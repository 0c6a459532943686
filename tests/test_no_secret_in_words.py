"""No password at all comes out in the words of the terminal, in JSON lines, in a settings text or in a crash report.

The server says it back in every form wherever it can; other tests look at one password more closely.
"""

from __future__ import annotations

import asyncio
import base64
import io
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.report.english import render
from core.report.settings_text import settings_lines
from core.terminal_json import JsonFace
from core.terminal_output import TerminalOutput
from core.terminal_text import TextFace
from core.values.credentials import Secret
from core.values.settings import Encryption
from core.worded_verdict import worded
from gui.crash_watch import crash_details
from tests.core.probe.recorded_run import EMAIL, RecordedRun, prepare
from tests.core.wire.secret_forms import answers, plain_forms, secret_parts, survivors
from tests.fakes.script import Action, Expect, Say
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from collections.abc import Iterable

# Long and mixed enough to occur nowhere by chance.
SECRETS = st.text(
    st.characters(min_codepoint=33, max_codepoint=0x24F, exclude_categories=["Cc", "Cf", "Zs"]),
    min_size=10,
    max_size=24,
).filter(lambda text: len(set(text.lower())) > 6 and not set(text) & set("\u0345\x7f"))


def escaped(secret: str, texts: Iterable[str]) -> set[bytes]:
    """The pieces of any form that are in a text; six digits in a row are as likely a part of some time."""
    everything = "\n".join(texts).encode("utf-8", "backslashreplace")
    found = {piece for part in secret_parts(EMAIL, secret) for piece in survivors(part, everything)}
    return {piece for piece in found if not piece.isdigit()}


def echo(code: int, secret: str, *more: bytes) -> Action:
    forms = [*plain_forms(secret), *answers(EMAIL, secret).values()]
    said = [b"<" + form + b">" for form in forms] + [base64.b64encode(form) for form in forms] + list(more)
    return Say(b"".join(f"{code}-".encode() + line + b"\r\n" for line in said) + f"{code} end\r\n".encode())


def echoed(secret: str) -> RecordedRun:
    script = [echo(220, secret), Expect(rb"EHLO .*"), echo(250, secret, b"AUTH PLAIN"), Expect(rb"AUTH PLAIN \S+")]
    with ScriptedSmtpServer([*script, echo(535, secret), Expect(rb"QUIT"), echo(221, secret)]) as server:
        run = prepare(server.port, Encryption.NONE, password=secret, allow_unencrypted_password=True)
        asyncio.run(run.run())
    assert run.outcome.sign_in_attempts == 1, run.outcome.failure
    return run


def said_of(run: RecordedRun) -> list[str]:
    """All that terminal and JSON lines say of a test, and the settings to be copied."""
    said = []
    for face in (TextFace, JsonFace):
        paper = io.StringIO()
        shown = face(TerminalOutput(paper, lambda: None))
        shown.begin(run.settings, ())
        for event in run.events:
            shown.show(event)
        shown.end(worded(run.diagnosis), run.outcome)
        said.append(paper.getvalue())
    return [*said, *(render(line) for line in settings_lines(run.settings))]


@cache
def said_anyway() -> bytes:
    """What is said whatever the password is; a password that is made of it, such as "1234passed", is hardly one."""
    return "\n".join(said_of(echoed("Zebra-Quitten/37"))).lower().encode()


@settings(deadline=None, max_examples=25)
@given(SECRETS)
@example("0000:02¡¢ð0001")
def test_no_output_of_the_terminal_shows_it(secret: str) -> None:
    said = said_of(echoed(secret))
    assert "535" in said[0]
    assert '"event":"verdict"' in said[1]
    assert {piece for piece in escaped(secret, said) if piece not in said_anyway()} == set()


def crash_with(secret: str) -> str:
    """The report of a fault that carries the secret in its words, its values, its cause, a note and a local name."""

    def fail(revealed: str) -> None:
        try:
            raise KeyError(revealed)
        except KeyError as cause:
            raise type("Odd", (ValueError,), {"note": revealed})(revealed.encode(), Secret(revealed)) from cause

    with pytest.raises(ValueError, match="Secret") as raised:
        fail(secret)
    raised.value.add_note(secret)
    return crash_details(raised.value)


@settings(deadline=None)
@given(SECRETS)
def test_no_crash_report_shows_it(secret: str) -> None:
    report = crash_with(secret)
    assert "KeyError" in report
    assert report == crash_with("Zebra-Quitten/37")


def test_the_search_finds_what_it_looks_for() -> None:
    secret = "Zebra-Quitten/37"
    for part in secret_parts(EMAIL, secret):
        assert escaped(secret, [f"x{part.decode()}x"])
    assert escaped(secret, ["535 5.7.8 Error: authentication failed"]) == set()
