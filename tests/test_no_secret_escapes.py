"""No form of a password comes out of the engine: not in events, verdicts, JSON, logs, reprs or reports of faults.

The server knows the password and says it back in every form and in every place that a server has.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import traceback
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.diagnosis.rules import diagnose
from core.json_lines import event_entry, json_line, outcome_entry
from core.values.credentials import Credentials, Secret
from core.values.failures import InternalFault
from core.values.settings import AuthMethod, Encryption
from core.wire.clock import Clock
from core.wire.sasl import dialogue
from core.wire.secret_scrubber import SecretScrubber
from core.wire.transcript import Transcript
from tests.core.probe.recorded_run import RecordedRun, prepare
from tests.core.wire.secret_forms import answers, cram_md5, own_characters, plain_forms, secret_parts, survivors
from tests.fakes.script import Action, Expect, ExpectAnything, Say, Silence
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.values.events import LineExchanged
    from tests.real_servers.certificate_authority import CertificateAuthority

USER = "sam@example.test"
SECRET = "kräftig/37 Zebra-Quitten!"
CHALLENGE = b"<1896.697170952@mx.example.test>"
DIGEST = cram_md5(USER, SECRET, CHALLENGE)
FORBIDDEN = secret_parts(USER, SECRET)
# These exist, and are known, from the moment when they are sent.
OF_THE_ANSWER = [DIGEST[-32:], own_characters(DIGEST[:-32], DIGEST[-32:], b"")]


def echoes() -> list[bytes]:
    """All that there is to be said back."""
    forms = [SECRET.encode(), SECRET.encode("latin-1"), *answers(USER, SECRET).values()]
    encoded = [base64.b64encode(b"x" * n + form) for form in forms for n in range(3)]
    return [*forms, *plain_forms(SECRET), *encoded, *(form.upper() for form in plain_forms(SECRET))]


def reply(code: int, *more: bytes) -> bytes:
    """A reply whose every line is an echo."""
    lines = [*echoes(), *more]
    return b"".join(f"{code}-".encode() + line + b"\r\n" for line in lines) + f"{code} end\r\n".encode()


SIGN_IN: dict[AuthMethod, list[Action]] = {
    AuthMethod.PLAIN: [Expect(rb"AUTH PLAIN \S+")],
    AuthMethod.LOGIN: [
        Expect(rb"AUTH LOGIN"),
        Say(b"334 VXNlcm5hbWU6\r\n"),
        ExpectAnything(),
        Say(b"334 " + base64.b64encode(b"Password for " + SECRET.encode()) + b"\r\n"),
        ExpectAnything(),
    ],
    AuthMethod.CRAM_MD5: [
        Expect(rb"AUTH CRAM-MD5"),
        Say(b"334 " + base64.b64encode(CHALLENGE) + b"\r\n"),
        ExpectAnything(),
    ],
    AuthMethod.XOAUTH2: [
        Expect(rb"AUTH XOAUTH2 \S+"),
        Say(b"334 " + base64.b64encode(b'{"status":"' + SECRET.encode() + b'","scope":"x"}') + b"\r\n"),
        ExpectAnything(),
    ],
    AuthMethod.OAUTHBEARER: [
        Expect(rb"AUTH OAUTHBEARER \S+"),
        Say(b"334 " + base64.b64encode(b'{"status":"401","scope":"' + SECRET.encode() + b'"}') + b"\r\n"),
        ExpectAnything(),
    ],
}
ENDINGS: dict[str, list[Action]] = {
    "refusal": [Say(reply(535, DIGEST, base64.b64encode(DIGEST))), Expect(rb"QUIT"), Say(reply(221))],
    "success and more": [Say(b"235 " + SECRET.encode() + b"\r\n250 " + SECRET.encode() + b"\r\n"), Silence()],
    "malformed": [Say(SECRET.encode() + b"\r\n"), Silence()],
    "contradiction": [Say(b"235-ok\r\n535 " + SECRET.encode() + b"\r\n"), Silence()],
    "no end": [Say(b"535 " + SECRET.encode()), Silence()],
    "announcement": [Say(b"421 " + SECRET.encode() + b"\r\n"), Silence()],
}


def said_of(run: RecordedRun) -> list[str]:
    """Everything that the run handed out."""
    values = [run.settings, run.credentials, *run.events, run.outcome, run.diagnosis]
    entries = [json_line(event_entry(event)) for event in run.events]
    return [*map(repr, values), *map(str, values), *entries, json_line(outcome_entry(run.outcome))]


def assert_nothing_escaped(*texts: str, forms: Sequence[bytes] = FORBIDDEN) -> None:
    everything = "\n".join(texts).encode("utf-8", "backslashreplace")
    escaped = {piece for form in forms for piece in survivors(form, everything)}
    # Six digits in a row are as likely a part of some time.
    assert {piece for piece in escaped if not piece.isdigit()} == set()
    # JSON and reprs write letters beyond ASCII in their own way.
    assert SECRET[:3].encode("unicode-escape") not in everything


@pytest.fixture
def watched(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


def talkative_loop() -> None:
    """Let asyncio log all that it can."""
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 3600  # nothing is timed here


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
@pytest.mark.parametrize("method", SIGN_IN)
async def test_in_the_clear(watched: pytest.LogCaptureFixture, method: AuthMethod, ending: list[Action]) -> None:
    talkative_loop()
    offer = f"AUTH {method.value.upper()}".encode()
    script = [Say(reply(220)), Expect(rb"EHLO .*"), Say(reply(250, offer)), *SIGN_IN[method], *ending]
    async with ScriptedSmtpServer(script) as server:
        run = prepare(
            server.port,
            Encryption.NONE,
            username=USER,
            password=SECRET,
            auth=method,
            allow_unencrypted_password=True,
            step_seconds=1.0,
        )
        await run.run()
    assert run.outcome.sign_in_attempts == 1, run.outcome.failure
    forms = [*FORBIDDEN, *OF_THE_ANSWER] if method is AuthMethod.CRAM_MD5 else FORBIDDEN
    assert_nothing_escaped(*said_of(run), watched.text, forms=forms)


async def test_in_tls_and_in_the_names_of_a_certificate(
    certificate_authority: CertificateAuthority, watched: pytest.LogCaptureFixture
) -> None:
    talkative_loop()
    named = certificate_authority.good("localhost", "kraeftig37zebraquitten.example.test")
    secret = "kraeftig37zebraquitten"
    script = [Say(b"220 hi\r\n"), Expect(rb"EHLO .*"), Say(b"250 " + secret.encode() + b"\r\n"), *QUIT]
    async with ScriptedSmtpServer(script, tls=ServerTls(named)) as server:
        run = prepare(
            server.port,
            Encryption.TLS,
            host="localhost",
            username=USER,
            password=secret,
            ca_file=certificate_authority.root_file,
        )
        await run.run()
    assert run.outcome.chain is not None
    assert run.outcome.chain.leaf is not None
    assert run.outcome.chain.leaf.names == ("localhost", "••••••••.example.test")
    # The certificate itself is kept as it is, for whoever wants to save it; it is in no text.
    assert_nothing_escaped(*said_of(run), watched.text, forms=secret_parts(USER, secret))


QUIT: list[Action] = [Expect(rb"QUIT"), Say(b"221 bye\r\n")]


async def test_a_fault_of_ours_tells_its_kind_and_place_only(
    monkeypatch: pytest.MonkeyPatch, watched: pytest.LogCaptureFixture
) -> None:
    talkative_loop()

    def broken(_: object, credentials: Credentials, *__: object) -> object:
        raise ValueError(credentials.secret.reveal())

    monkeypatch.setattr("core.probe.probe.dialogue", broken)
    script = [Say(b"220 hi\r\n"), Expect(rb"EHLO .*"), Say(b"250-x\r\n250 AUTH PLAIN\r\n"), Silence()]
    async with ScriptedSmtpServer(script) as server:
        run = prepare(server.port, Encryption.NONE, username=USER, password=SECRET, allow_unencrypted_password=True)
        with pytest.raises(ValueError, match="kr"):
            await run.run()
    assert isinstance(run.outcome.failure, InternalFault)
    assert_nothing_escaped(*said_of(run), watched.text)


async def test_a_trace_of_a_fault_in_the_middle_of_a_sign_in_shows_no_values(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("core.wire.sign_in.SignIn._judge", broken)
    script = [Say(b"220 hi\r\n"), Expect(rb"EHLO .*"), Say(b"250-x\r\n250 AUTH PLAIN\r\n"), *SIGN_IN[AuthMethod.PLAIN]]
    async with ScriptedSmtpServer([*script, Say(b"235 ok\r\n"), Silence()]) as server:
        run = prepare(server.port, Encryption.NONE, username=USER, password=SECRET, allow_unencrypted_password=True)
        with pytest.raises(ZeroDivisionError) as raised:
            await run.run()
    assert_nothing_escaped(*said_of(run), *traceback.format_exception(raised.value))
    # Not even where values are shown on purpose; the frames of this test, which know it, aside.
    frames = traceback.TracebackException.from_exception(raised.value, capture_locals=True).stack
    ours = [frame for frame in frames if "/tests/" not in frame.filename]
    assert any("sign_in.py" in frame.filename for frame in ours)
    assert_nothing_escaped(*(value for frame in ours for value in (frame.locals or {}).values()))


# --- any secret, without a network ------------------------------------------------------------------------------

SECRETS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=6, max_size=20)
USERS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)


METHODS = [method for method in AuthMethod if method is not AuthMethod.AUTOMATIC]
# What such a conversation says anyway; a secret that is a part of it is no secret.
PUBLIC = "direction received sent encrypted true text event line 535- 334 auth (hidden) \\u2022 login password username"


@settings(deadline=None, max_examples=60)
@given(SECRETS, USERS, st.sampled_from(METHODS))
def test_no_line_of_a_conversation_shows_it(secret: str, user: str, method: AuthMethod) -> None:
    credentials = Credentials(user, Secret(secret))
    lines: list[LineExchanged] = []
    scrubber = SecretScrubber(credentials)
    transcript = Transcript(scrubber, Clock(), lines.append)
    talk = dialogue(method, credentials, "localhost", 587)
    initial = b"" if talk.initial is None else b" " + base64.b64encode(talk.initial)
    transcript.sent(b"AUTH " + talk.mechanism.encode() + initial + b"\r\n", encrypted=True)
    for answer in talk.answers:
        said = answer(CHALLENGE if method is AuthMethod.CRAM_MD5 else b"")
        transcript.received(b"334 \r\n", encrypted=True)
        transcript.sent(base64.b64encode(said) + b"\r\n", encrypted=True)
    for form in (*plain_forms(secret), *answers(user, secret).values()):
        transcript.received(b"535-<" + form.replace(b"\n", b"") + b">\r\n", encrypted=True)
    for form in (secret.encode(), *answers(user, secret).values()):
        transcript.received(b"535-<" + base64.b64encode(form) + b">\r\n", encrypted=True)
    everything = "\n".join([*(line.text for line in lines), *(json_line(event_entry(line)) for line in lines)]).encode()
    escaped = {piece for form in secret_parts(user, secret) for piece in survivors(form, everything)}
    assert {piece for piece in escaped if piece not in PUBLIC.encode() and piece not in user.encode().lower()} == set()


def test_the_search_finds_what_it_looks_for() -> None:
    for form in FORBIDDEN:
        with pytest.raises(AssertionError):
            assert_nothing_escaped("x" + form.decode("utf-8", "backslashreplace") + "x")
    assert_nothing_escaped(USER, "535 5.7.8 Error: authentication failed", repr(diagnose))
