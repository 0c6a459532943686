from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.report.english import render
from core.report.run_comparison import Run, differences, in_order, summary
from core.values.details import Connected, Greeted, Resolved, SignedIn
from core.values.diagnosis import Code, Diagnosis
from core.values.events import StepFailed, StepPassed
from core.values.failures import AuthRefused, ConnectTimedOut
from core.values.reply import Reply
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.tls_facts import TlsFacts
from tests.core.diagnosis.outcomes import SETTINGS, STARTED, offering, outcome
from tests.core.report.every_value import CHAIN, ONE, certificate

if TYPE_CHECKING:
    from core.values.events import ProbeEvent

NOW = STARTED + timedelta(days=30)


def then(*events: ProbeEvent, code: Code = Code.OK, **changes: object) -> Run:
    return Run(outcome(events=events, **changes), Diagnosis(code))


def now(*events: ProbeEvent, code: Code = Code.OK, **changes: object) -> Run:
    return Run(outcome(events=events, **{"started": NOW, **changes}), Diagnosis(code))


def passed(step: Step, detail: object, seconds: float = 0.1) -> StepPassed:
    return StepPassed(step, 1.0, seconds, detail)  # type: ignore[arg-type]  # each is a detail of its step


def said(one: Run, other: Run) -> list[tuple[str, ...]]:
    return [
        tuple(render(part) for part in (d.topic, d.then, d.now, d.meaning) if part) for d in differences(one, other)
    ]


TIMED_OUT = StepFailed(Step.CONNECT, 10.0, 10.0, ConnectTimedOut(ONE, 10.0))
REFUSED = StepFailed(Step.AUTH, 1.0, 0.1, AuthRefused("PLAIN", "sam", Reply(535, ("5.7.8 no",))))


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (then(), now(), "Both tests went well."),
        (
            then(),
            now(code=Code.CONNECT_TIMEOUT, failure=TIMED_OUT.failure),
            "It worked on 24 Nov 2026 and does not any more.",
        ),
        (
            then(code=Code.CONNECT_TIMEOUT, failure=TIMED_OUT.failure),
            now(),
            "It works now; on 24 Nov 2026 it did not.",
        ),
        (
            then(code=Code.CONNECT_TIMEOUT, failure=TIMED_OUT.failure),
            now(code=Code.CONNECT_TIMEOUT, failure=TIMED_OUT.failure),
            "Both tests ended with the same trouble.",
        ),
        (
            then(code=Code.AUTH_BAD_CREDENTIALS, failure=REFUSED.failure),
            now(code=Code.CONNECT_TIMEOUT, failure=TIMED_OUT.failure),
            "Neither test went well, and the reasons are different.",
        ),
        (
            then(code=Code.CANCELLED, cancelled=True),
            now(),
            "One of the tests was stopped, so only part of it can be compared.",
        ),
    ],
)
def test_one_sentence_says_how_it_went(one: Run, other: Run, sentence: str) -> None:
    assert render(summary(one, other)) == sentence


def test_two_alike_differ_in_nothing() -> None:
    events = (passed(Step.RESOLVE, Resolved(("203.0.113.25",))), passed(Step.GREETING, Greeted(Reply(220, ("mx a",)))))
    assert differences(then(*events), now(*events)) == ()


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        pytest.param(
            then(),
            now(settings=replace(SETTINGS, port=465, encryption=Encryption.TLS)),
            (
                "Settings",
                "mx.example.test, port 587, STARTTLS",
                "mx.example.test, port 465, TLS",
                "The two tests were not about the same settings, so other differences may come from that.",
            ),
            id="settings",
        ),
        pytest.param(
            then(),
            now(code=Code.CONNECT_OFFLINE),
            ("Result", "These settings work", "This computer is offline"),
            id="result",
        ),
        pytest.param(
            then(passed(Step.RESOLVE, Resolved(("203.0.113.25", "2001:db8::25")))),
            now(passed(Step.RESOLVE, Resolved(("198.51.100.1",)))),
            (
                "Addresses of the server",
                "203.0.113.25, 2001:db8::25",
                "198.51.100.1",
                "The name of the server leads somewhere else than before: the provider moved it, or this network "
                "answers names in its own way.",
            ),
            id="addresses",
        ),
        pytest.param(
            then(passed(Step.CONNECT, Connected("203.0.113.25", 587))),
            now(TIMED_OUT),
            (
                "Reaching the server",
                "Port 587 answered",
                "No answer on port 587 after 10 s",
                "The server could be reached in one test and not in the other. Where only the network differs, the "
                "network is the cause.",
            ),
            id="network",
        ),
        pytest.param(
            then(passed(Step.GREETING, Greeted(Reply(220, ("mx.example.test ESMTP 1",))))),
            now(passed(Step.GREETING, Greeted(Reply(220, ("gate.example.org ESMTP 2",))))),
            (
                "Greeting",
                "220 mx.example.test ESMTP 1",
                "220 gate.example.org ESMTP 2",
                "Another server answers, or the same one was changed.",
            ),
            id="greeting",
        ),
        pytest.param(
            then(ehlo_before_tls=offering("STARTTLS", "SIZE 1000")),
            now(ehlo_before_tls=offering("SIZE 1000")),
            (
                "Server features",
                "only here: STARTTLS",
                "none",
                "The server offered less in the later test. A firewall or a virus scanner that reads along can take "
                "features away.",
            ),
            id="fewer features",
        ),
        pytest.param(
            then(ehlo_after_tls=offering("AUTH PLAIN")),
            now(ehlo_after_tls=offering("AUTH PLAIN LOGIN")),
            (
                "Server features",
                "only here: AUTH PLAIN",
                "only here: AUTH PLAIN LOGIN",
                "The server offers other features than before: it was changed, or something in between reads along.",
            ),
            id="other features",
        ),
        pytest.param(
            then(tls=TlsFacts("TLSv1.3", "x")),
            now(tls=TlsFacts("TLSv1.2", "y")),
            ("Encryption", "TLS 1.3", "TLS 1.2", "The two tests agreed on different encryption."),
            id="encryption",
        ),
        pytest.param(
            then(chain=CHAIN),
            now(chain=replace(CHAIN, certificates=(certificate(fingerprint_sha256="CC:DD"),))),
            (
                "Certificate",
                "Example Trust CA 3, valid until 30 Nov 2026",
                "Example Trust CA 3, valid until 30 Nov 2026",
                "The certificate was renewed by the same authority.",
            ),
            id="renewed certificate",
        ),
        pytest.param(
            then(chain=CHAIN),
            now(
                chain=replace(
                    CHAIN, certificates=(certificate(fingerprint_sha256="CC", issuer="CN=Gate", issuer_name="Gate"),)
                )
            ),
            (
                "Certificate",
                "Example Trust CA 3, valid until 30 Nov 2026",
                "Gate, valid until 30 Nov 2026",
                "The certificate comes from another authority. If the two tests were made on different networks, "
                "something on one of them is probably reading along.",
            ),
            id="other authority",
        ),
        pytest.param(
            then(passed(Step.AUTH, SignedIn("PLAIN", Reply(235, ("ok",))))),
            now(REFUSED),
            (
                "Sign-in",
                "Accepted (PLAIN)",
                "Refused: 535 5.7.8 no",
                "Signing in went differently: look at the password and at what the provider says.",
            ),
            id="sign-in",
        ),
        pytest.param(
            then(passed(Step.GREETING, Greeted(Reply(220, ("mx",))), 0.1)),
            now(passed(Step.GREETING, Greeted(Reply(220, ("mx",))), 5.0)),
            (
                "Times",
                "Server greeting: 100 ms",
                "Server greeting: 5.0 s",
                "A step took much longer in one of the tests.",
            ),
            id="times",
        ),
    ],
)
def test_what_differs_is_told_with_what_it_may_mean(one: Run, other: Run, told: tuple[str, ...]) -> None:
    assert said(one, other) == [told]


@pytest.mark.parametrize(("one", "other"), [(0.1, 0.5), (2.0, 2.9), (5.0, 5.0)])
def test_a_little_longer_is_no_news(one: float, other: float) -> None:
    greeted = Greeted(Reply(220, ("mx",)))
    pair = (then(passed(Step.GREETING, greeted, one)), now(passed(Step.GREETING, greeted, other)))
    assert differences(*pair) == ()


def test_the_time_in_a_greeting_is_no_news() -> None:
    one, other = (Greeted(Reply(220, (f"mx.example.test ESMTP {moment}",))) for moment in ("Tue", "Wed"))
    assert differences(then(passed(Step.GREETING, one)), now(passed(Step.GREETING, other))) == ()


def test_other_addresses_of_another_server_are_no_news() -> None:
    one = then(passed(Step.RESOLVE, Resolved(("203.0.113.25",))))
    other = now(passed(Step.RESOLVE, Resolved(("198.51.100.1",))), settings=replace(SETTINGS, host="b.example"))
    assert [told[0] for told in said(one, other)] == ["Settings", "Addresses of the server"]
    assert len(said(one, other)[1]) == 3


def test_the_older_test_comes_first() -> None:
    older, newer = then(), now()
    assert in_order((newer, older)) == (older, newer)


def test_features_are_held_against_those_of_the_same_point_of_the_conversation() -> None:
    clear, encrypted = offering("STARTTLS", "SIZE 1000"), offering("SIZE 1000", "AUTH PLAIN")
    whole = then(ehlo_before_tls=clear, ehlo_after_tls=encrypted)
    assert said(whole, now(ehlo_before_tls=clear)) == []
    assert said(whole, now(ehlo_after_tls=encrypted)) == []
    # That somebody took all of them away is no reason to look elsewhere.
    assert [words[1] for words in said(whole, now(ehlo_before_tls=offering()))] == ["only here: STARTTLS, SIZE 1000"]


def test_what_one_heard_in_clear_and_the_other_encrypted_only_tells_nothing() -> None:
    assert said(then(ehlo_before_tls=offering("STARTTLS")), now(ehlo_after_tls=offering("AUTH PLAIN"))) == []
