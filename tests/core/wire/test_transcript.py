from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.values.credentials import HIDDEN, Credentials, Secret
from core.values.events import Direction, LineExchanged
from core.values.printable import CUT_MARK, MAX_LINE_CHARACTERS, printable
from core.wire.clock import Clock
from core.wire.secret_scrubber import SecretScrubber
from core.wire.transcript import Transcript

PASSWORD = "correct horse"


class Notes:
    """A transcript and its lines, the client's with a C in front and the server's with an S."""

    def __init__(self, password: str = PASSWORD) -> None:
        self.events: list[LineExchanged] = []
        scrubber = SecretScrubber(Credentials("sam", Secret(password)))
        self.transcript = Transcript(scrubber, Clock(), self.events.append)

    def client(self, *lines: bytes) -> Notes:
        for line in lines:
            self.transcript.sent(line + b"\r\n", encrypted=False)
        return self

    def server(self, *lines: bytes) -> Notes:
        for line in lines:
            self.transcript.received(line + b"\r\n", encrypted=False)
        return self

    @property
    def lines(self) -> list[str]:
        who = {Direction.SENT: "C", Direction.RECEIVED: "S"}
        return [f"{who[event.direction]}: {event.text}" for event in self.events]


def test_a_line_has_its_time_and_its_protection() -> None:
    notes = Notes()
    before = datetime.now(UTC)
    notes.transcript.sent(b"NOOP\r\n", encrypted=True)
    notes.transcript.received(b"250 ok\r\n", encrypted=False)
    sent, received = notes.events
    assert (sent.direction, sent.encrypted, sent.text) == (Direction.SENT, True, "NOOP")
    assert (received.direction, received.encrypted, received.text) == (Direction.RECEIVED, False, "250 ok")
    assert 0 <= sent.at <= received.at
    assert sent.when.tzinfo is UTC
    assert abs((sent.when - before).total_seconds()) < 60


def test_what_is_received_is_returned_as_it_is_shown() -> None:
    notes = Notes()
    assert notes.transcript.received(b"250 correct horse\x1b\r\n", encrypted=True) == "250 ••••••••<U+001B>"
    assert notes.lines == ["S: 250 ••••••••<U+001B>"]


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"", b"\r\r\n"])
def test_the_line_end_is_no_part_of_a_line(end: bytes) -> None:
    assert Notes().transcript.received(b"250 ok" + end, encrypted=False) == "250 ok"


def test_several_lines_are_noted_one_by_one() -> None:
    notes = Notes()
    notes.transcript.sent(b"Subject: x\r\n\r\n.\r\n", encrypted=False)
    assert notes.lines == ["C: Subject: x", "C: ", "C: ."]


def test_an_initial_response_is_hidden_and_what_follows_the_answer_is_not() -> None:
    notes = Notes().client(b"AUTH PLAIN AGJhc2U2NA==").server(b"235 ok").client(b"MAIL FROM:<sam@example.test>")
    assert notes.lines == [f"C: AUTH PLAIN {HIDDEN}", "S: 235 ok", "C: MAIL FROM:<sam@example.test>"]


@pytest.mark.parametrize(
    "command", [b"auth plain x", b"Auth PLAIN x", b"AUTH XOAUTH2 x", b"AUTH PLAIN x y", b"AUTH PLAIN  x"]
)
def test_however_it_is_written(command: bytes) -> None:
    [line] = Notes().client(command).lines
    assert line.endswith(HIDDEN)
    assert "x" not in line.removesuffix(HIDDEN)


def test_both_answers_of_login_are_hidden() -> None:
    notes = Notes().client(b"AUTH LOGIN").server(b"334 VXNlcm5hbWU6").client(b"c2Ft").server(b"334 UGFzc3dvcmQ6")
    notes.client(b"aHVudGVyMg==").server(b"535 no").client(b"QUIT")
    assert notes.lines == [
        "C: AUTH LOGIN",
        "S: 334 VXNlcm5hbWU6",
        f"C: {HIDDEN}",
        "S: 334 UGFzc3dvcmQ6",
        f"C: {HIDDEN}",
        "S: 535 no",
        "C: QUIT",
    ]


@pytest.mark.parametrize("line", [b"QUIT", b"MAIL FROM:<a@b>", b"", b"EHLO x", b"AUTH PLAIN again", b"**", b"* "])
def test_inside_the_dialogue_everything_is_hidden_whatever_it_looks_like(line: bytes) -> None:
    notes = Notes().client(b"AUTH LOGIN").server(b"334 ").client(line)
    assert notes.lines[-1] == f"C: {HIDDEN}"


def test_a_cancellation_is_shown() -> None:
    notes = Notes().client(b"AUTH LOGIN").server(b"334 !").client(b"*").server(b"501 cancelled").client(b"QUIT")
    assert notes.lines[2:] == ["C: *", "S: 501 cancelled", "C: QUIT"]


def test_the_dialogue_goes_on_through_a_challenge_of_several_lines() -> None:
    notes = Notes().client(b"AUTH LOGIN").server(b"334-more", b"334 VXNl").client(b"c2Ft")
    assert notes.lines[-1] == f"C: {HIDDEN}"


@pytest.mark.parametrize("answer", [b"235 ok", b"535 no", b"421 bye", b"250 what", b"nonsense", b""])
def test_any_other_answer_ends_the_dialogue(answer: bytes) -> None:
    notes = Notes().client(b"AUTH PLAIN x").server(answer).client(b"QUIT")
    assert notes.lines[-1] == "C: QUIT"


@pytest.mark.parametrize("command", [b"AUTHX PLAIN x", b"X AUTH x", b" AUTH x"])
def test_another_command_begins_no_dialogue(command: bytes) -> None:
    notes = Notes().client(command, b"NOOP")
    assert notes.lines == [f"C: {command.decode()}", "C: NOOP"]


def test_what_the_client_says_is_printable_too() -> None:
    assert Notes().client("RCPT TO:<jörg\u202e@example.test>".encode()).lines == [
        "C: RCPT TO:<jörg<U+202E>@example.test>"
    ]


def test_a_long_line_is_cut() -> None:
    notes = Notes().server(b"x" * 12_000)
    assert notes.events[0].text == "x" * MAX_LINE_CHARACTERS + CUT_MARK


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("mx.example.test", "mx.example.test"),
        ("say correct horse", "say ••••••••"),
        ("Zürich\u202e", "Zürich<U+202E>"),
        ("\ud800x", "<0xED><0xA0><0x80>x"),
    ],
)
def test_text_is_cleaned_like_bytes(text: str, clean: str) -> None:
    assert Notes().transcript.clean_text(text) == clean


# What offers STARTTLS and the ways to sign in must be understood, whatever the password is.
OFFERS = [b"250-mx.example.test", b"250-STARTTLS", b"250-AUTH PLAIN LOGIN CRAM-MD5", b"250-AUTH=PLAIN", b"250 SMTPUTF8"]


@pytest.mark.parametrize(
    "password",
    [
        "login",
        "plain",
        "PLAIN LOGIN",
        "auth plain login",
        "starttls",
        "STARTTLS2026",
        "auth",
        "cram-md5",
        "utf8",
        "smtputf8",
    ],
)
def test_a_password_that_is_a_word_of_the_protocol_hides_no_offer(password: str) -> None:
    notes = Notes(password).client(b"EHLO [127.0.0.1]").server(*OFFERS)
    assert [event.text for event in notes.events[1:]] == [offer.decode() for offer in OFFERS]


def test_in_an_answer_to_ehlo_a_password_that_is_more_than_that_is_hidden() -> None:
    notes = Notes("starttls2026").client(b"EHLO x").server(b"250-STARTTLS2026", b"250-xstarttls", b"250 starttls-2026")
    assert notes.lines[1:] == ["S: 250-••••••••", "S: 250-x••••••••", "S: 250 ••••••••-2026"]


def test_elsewhere_a_password_is_hidden_even_if_it_is_a_word_of_the_protocol() -> None:
    notes = Notes("login").client(b"EHLO x").server(b"250 AUTH LOGIN").client(b"NOOP").server(b"250 login")
    assert notes.lines == ["C: EHLO x", "S: 250 AUTH LOGIN", "C: NOOP", "S: 250 ••••••••"]


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_of_a_server_come_out_printable(line: bytes) -> None:
    text = Notes().transcript.received(line, encrypted=False)
    assert text == printable(text)
