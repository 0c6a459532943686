from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.stores.folders import OVERRIDE
from core.terminal_output import TerminalOutput
from core.terminal_text import TextFace
from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose, ControlStarted
from core.values.details import Connected, Introduced, Resolved
from core.values.diagnosis import Code, Diagnosis, Evidence, Fix, FixId
from core.values.ehlo import EhloKeywords
from core.values.events import (
    Caution,
    Direction,
    LineExchanged,
    SkipReason,
    StepCancelled,
    StepFailed,
    StepPassed,
    StepSkipped,
    StepStarted,
)
from core.values.failures import ConnectRefused, GreetingTimedOut, ReplyTimedOut
from core.values.form import Field, Problem, ProblemKind
from core.values.outcome import ProbeOutcome
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.values.tls_facts import TlsFacts
from core.worded_verdict import WordedVerdict, complaint
from tests.core.paper import Paper, Screen

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from core.values.events import ProbeEvent

WHEN = datetime(2026, 11, 24, tzinfo=UTC)
SETTINGS = ConnectionSettings("smtp.example.com", 25, Encryption.NONE)
OUTCOME = ProbeOutcome(SETTINGS, WHEN, 10.5, ())


def face_on(paper: Paper) -> TextFace:
    return TextFace(TerminalOutput(paper, lambda: None))


def shown(*events: ProbeEvent, paper: Paper | None = None) -> str:
    paper = paper or Paper()
    face = face_on(paper)
    for event in events:
        face.show(event)
    return paper.getvalue()


def test_a_row_has_a_mark_a_name_a_duration_and_a_result() -> None:
    assert shown(
        StepStarted(Step.RESOLVE, 0.0),
        StepPassed(Step.RESOLVE, 0.018, 0.018, Resolved(("203.0.113.25",))),
        StepPassed(Step.CONNECT, 10.0, 9.98, Connected("203.0.113.25", 25)),
        StepFailed(Step.GREETING, 20.0, 10.0, ReplyTimedOut(10.0)),
        StepCancelled(Step.EHLO, 20.0, 0.25),
        StepSkipped(Step.AUTH, 20.0, SkipReason.NO_PASSWORD),
    ).splitlines() == [
        "✓ Look up server name          18 ms  203.0.113.25",
        "✓ Reach the server            10.0 s  Port 25 answered",
        "✗ Server greeting             10.0 s  No answer after 10 s",
        "■ Introduce ourselves         250 ms  Stopped by you",
        "– Sign in                             Skipped: no password",
    ]


def test_addresses_that_did_not_answer_are_listed_and_others_are_not() -> None:
    lines = shown(
        AddressTried("2001:db8::25", 25, AddressResult.REFUSED, 0.0, 0.1),
        AddressTried("203.0.113.25", 25, AddressResult.CONNECTED, 0.1, 0.2),
        AddressTried("203.0.113.26", 25, AddressResult.CANCELLED, 0.1, 0.2),
        LineExchanged(Direction.RECEIVED, encrypted=False, text="220 hi", at=0.3, when=WHEN),
    ).splitlines()
    assert [line.strip() for line in lines] == ["[2001:db8::25]:25: refused after 100 ms"]


def test_a_caution_has_a_row_of_its_own() -> None:
    detail = Introduced("[192.0.2.1]", EhloKeywords(), with_helo=True)
    first, second = shown(StepPassed(Step.EHLO, 0.1, 0.1, detail, (Caution.HELO_ONLY,))).splitlines()
    assert first.startswith("! Introduce ourselves")
    assert second.startswith("    ")
    assert "HELO" in second


def test_a_screen_shows_what_is_being_done_and_wipes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    text = shown(
        StepStarted(Step.RESOLVE, 0.0),
        StepPassed(Step.RESOLVE, 0.0, 0.0, Resolved(("203.0.113.25",))),
        StepSkipped(Step.AUTH, 20.0, SkipReason.NO_PASSWORD),
        paper=Screen(),
    )
    assert text.startswith("… Looking up the server name…\r\x1b[K✓ Look up server name")
    # What is not there is not wiped.
    assert text.count("\r\x1b[K") == 1


def test_colour_is_for_screens_that_want_it(monkeypatch: pytest.MonkeyPatch) -> None:
    event = StepFailed(Step.GREETING, 20.0, 10.0, ReplyTimedOut(10.0))
    for term, no_colour, coloured in (("xterm", "", True), ("xterm", "1", False), ("dumb", "", False)):
        monkeypatch.setenv("TERM", term)
        monkeypatch.setenv("NO_COLOR", no_colour)
        assert ("\x1b[31m✗\x1b[0m" in shown(event, paper=Screen())) is coloured
        assert "\x1b" not in shown(event, paper=Paper())


def test_a_terminal_without_the_marks_gets_plain_ones() -> None:
    paper = Paper()
    paper.encoding = "latin-1"
    text = shown(StepSkipped(Step.AUTH, 20.0, SkipReason.NO_PASSWORD), paper=paper)
    assert text.startswith("- Sign in")


def verdict_text(verdict: WordedVerdict, outcome: ProbeOutcome | None, paper: Paper | None = None) -> str:
    paper = paper or Paper()
    face = face_on(paper)
    hint = complaint(Problem(Field.ENCRYPTION, ProblemKind.PORT_USUALLY_TLS, "465", ((Field.ENCRYPTION, "tls"),)))
    face.begin(SETTINGS, [hint])
    for event in outcome.events if outcome else ():
        face.show(event)
    face.end(verdict, outcome)
    return paper.getvalue()


def test_a_whole_verdict() -> None:
    fix = Fix(FixId.USE_STARTTLS, "smtp.example.com", 25, Encryption.STARTTLS)
    diagnosis = Diagnosis(Code.OK_UNENCRYPTED, evidence=(Evidence(Step.AUTH, "235 ok"),), fixes=(fix,))
    verdict = WordedVerdict(
        diagnosis, "It works", "Anyone can read it.", ("Use encryption.",), ((fix, "Try STARTTLS"),)
    )
    begun = StepPassed(Step.RESOLVE, 0.0, 0.0, Resolved(("203.0.113.25",)))
    assert verdict_text(verdict, replace(OUTCOME, events=(begun,))).splitlines() == [
        "smtp.example.com, port 25, no encryption",
        "Note: --encryption: Port 465 normally goes with TLS from the start. Use instead: --encryption=tls",
        "",
        "✓ Look up server name          <1 ms  203.0.113.25",
        "– Reach the server                    Not reached",
        "– Server greeting                     Not reached",
        "– Introduce ourselves                 Not reached",
        "– Sign in                             Not reached",
        "– Say goodbye                         Not reached",
        "",
        "It works",
        "Anyone can read it.",
        "",
        "What to do",
        "- Use encryption.",
        "- Try STARTTLS: --host=smtp.example.com --port=25 --encryption=starttls",
        "",
        "What was seen",
        "- Sign in: 235 ok",
        "",
        "ok.unencrypted (warning), 10.5 s",
    ]


def test_doubt_stands_below_the_explanation() -> None:
    verdict = WordedVerdict(Diagnosis(Code.SERVER_BUSY), "The server is busy", "Come back later.", doubt="A guess.")
    assert "The server is busy\nCome back later.\nA guess.\n" in verdict_text(verdict, OUTCOME)


REFUSED = StepFailed(Step.CONNECT, 0.1, 0.1, ConnectRefused(()))
ON_465 = ControlProbe(1, ControlPurpose.OTHER_PORT, replace(SETTINGS, port=465, encryption=Encryption.TLS))
ON_587 = ControlProbe(2, ControlPurpose.OTHER_PORT, replace(SETTINGS, port=587, encryption=Encryption.STARTTLS))


def looked(control: ControlProbe, **found: object) -> ControlEnded:
    outcome = replace(OUTCOME, settings=control.settings, **found)  # type: ignore[arg-type]  # each case fits its fields
    return ControlEnded(control, 0.5, 0.4, outcome)


def test_second_looks_stand_below_the_steps_with_a_heading_of_their_own() -> None:
    paper = Paper()
    face = face_on(paper)
    face.begin(replace(SETTINGS, encryption=Encryption.TLS), ())
    face.show(REFUSED)
    face.show(ControlStarted(ON_465, 0.1))
    face.show(ControlStarted(ON_587, 0.1))
    face.show(
        looked(
            ON_587,
            failure=ConnectRefused((AddressTried("203.0.113.25", 587, AddressResult.REFUSED, 0.1, 0.4),)),
            failed_step=Step.CONNECT,
        )
    )
    face.show(looked(ON_465, tls=TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", verified=True)))
    assert paper.getvalue().splitlines()[-5:] == [
        "– Say goodbye                         Not reached",
        "",
        "Second look",
        "– Port 587 with STARTTLS                   400 ms  Port 587 refused the connection",
        "✓ Port 465 with TLS                        400 ms  Works up to signing in, TLS 1.3",
    ]
    face.end(WordedVerdict(Diagnosis(Code.CONNECT_REFUSED), "Refused"), replace(OUTCOME, events=(REFUSED,)))
    assert paper.getvalue().count("Not reached") == 7
    assert paper.getvalue().count("Second look") == 1


def test_a_second_look_during_a_step_waits_until_the_steps_are_over() -> None:
    paper = Paper()
    face = face_on(paper)
    face.begin(SETTINGS, ())
    face.show(ControlStarted(ON_465, 3.0))
    face.show(looked(ON_465, failure=ConnectRefused(()), failed_step=Step.CONNECT))
    assert "Second look" not in paper.getvalue()
    face.show(StepFailed(Step.GREETING, 10.0, 10.0, GreetingTimedOut(10.0)))
    lines = paper.getvalue().splitlines()
    assert lines.index("Second look") > next(i for i, line in enumerate(lines) if line.startswith("✗ Server greeting"))


def test_a_second_look_that_was_no_longer_needed_is_not_listed() -> None:
    paper = Paper()
    face = face_on(paper)
    face.show(REFUSED)
    face.show(ControlStarted(ON_465, 0.1))
    face.show(looked(ON_465, cancelled=True))
    assert "Second look" not in paper.getvalue()


def test_a_screen_shows_that_a_second_look_is_being_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    text = shown(REFUSED, ControlStarted(ON_465, 0.1), paper=Screen())
    assert text.endswith("\n… Looking again to find the cause")


def test_a_verdict_without_a_test() -> None:
    text = verdict_text(WordedVerdict(Diagnosis(Code.FORM_INVALID), "Some settings cannot be used"), None)
    assert text.splitlines()[3:] == ["Some settings cannot be used", "", "form.invalid (failure), <1 ms"]


def test_the_headline_has_the_colour_of_the_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for code, colour in (
        (Code.OK, "32"),
        (Code.OK_UNENCRYPTED, "33"),
        (Code.CERT_EXPIRED, "31"),
        (Code.CANCELLED, "90"),
    ):
        text = verdict_text(WordedVerdict(Diagnosis(code), "Headline"), OUTCOME, Screen())
        assert f"\x1b[1;{colour}mHeadline\x1b[0m" in text


def test_a_list_of_providers_that_does_not_count_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    (tmp_path / "providers.json").write_text("{")
    paper = Paper()
    face = face_on(paper)
    face.begin(SETTINGS, ())
    assert paper.getvalue().splitlines() == [
        "smtp.example.com, port 25, no encryption",
        f"Note: Your list of providers, {tmp_path / 'providers.json'}, is not used: it is not JSON. Look at line 1:2.",
        "",
    ]
