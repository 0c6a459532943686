from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.report.masking import Masks, Redactor, masked_address
from core.report.outcome_json import plain
from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose
from core.values.details import Connected, Introduced, Resolved
from core.values.diagnosis import Code, Diagnosis, Evidence, EvidenceKind
from core.values.ehlo import EhloKeywords
from core.values.events import Direction, LineExchanged, StepPassed
from core.values.failures import AuthRefused
from core.values.reply import Reply
from core.values.steps import Step
from tests.core.diagnosis.outcomes import SETTINGS, STARTED, failed
from tests.core.report.every_value import CHAIN, certificate

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome

EVERYTHING = Masks(server=True)
NOTHING = Masks(email=False, computer=False)


def line(text: str, direction: Direction = Direction.RECEIVED) -> LineExchanged:
    return LineExchanged(direction, encrypted=True, text=text, at=0.5, when=STARTED)


def said(*texts: str) -> tuple[LineExchanged, ...]:
    """A conversation; what the client says begins with ">"."""
    return tuple(line(t.removeprefix(">"), Direction.SENT if t[0] == ">" else Direction.RECEIVED) for t in texts)


OUTCOME = failed(
    AuthRefused("PLAIN", "sam.jones", Reply(535, ("5.7.8 user sam.jones from 203.0.113.9 refused",))),
    Step.AUTH,
    settings=replace(
        SETTINGS,
        host="smtp.northwind.example",
        email="sam.jones@northwind.example",
        username="sam.jones",
        recipient="ann@example.org",
        ca_file=Path("/home/sam/root.pem"),
    ),
    events=(
        StepPassed(Step.RESOLVE, 0.1, 0.1, Resolved(("198.51.100.25", "2001:db8::25"))),
        StepPassed(Step.CONNECT, 0.2, 0.1, Connected("198.51.100.25", 587)),
        *said(
            "220 mx1.northwind.example ESMTP",
            ">EHLO [192.168.1.7]",
            "250-mx1.northwind.example Hello sams-laptop.isp.example [203.0.113.9]",
            "250 STARTTLS",
            ">MAIL FROM:<Sam.Jones@northwind.example>",
            "550 5.7.1 <host-9.isp.example[203.0.113.9]>: Client host rejected; see http://198.51.100.25/",
            "334 c2FtLmpvbmVz",
            "550 samuel.jonesson is somebody else; 1.2.3.4.5 and 10:30:15 are no addresses; 999.1.1.1 neither",
            "451 2001:DB8:0:0::25 is the server, fe80::1%eth0 and ::ffff:203.0.113.9 are not",
        ),
        StepPassed(Step.EHLO, 0.3, 0.1, Introduced("[192.168.1.7]", EhloKeywords())),
    ),
    chain=CHAIN,
)


def texts(outcome: ProbeOutcome) -> list[str]:
    return [event.text for event in outcome.events if isinstance(event, LineExchanged)]


def test_by_default_people_and_this_computer_are_hidden_and_the_server_is_not() -> None:
    hidden = Redactor(OUTCOME, Masks(), ("sams-laptop",)).outcome()
    assert texts(hidden) == [
        "220 mx1.northwind.example ESMTP",
        "EHLO [(hidden)]",
        "250-mx1.northwind.example (hidden)",
        "250 STARTTLS",
        "MAIL FROM:<s••@northwind.example>",
        "550 5.7.1 <(hidden)[(hidden)]>: Client host rejected; see http://198.51.100.25/",
        "334 ••",
        "550 samuel.jonesson is somebody else; 1.2.3.4.5 and 10:30:15 are no addresses; 999.1.1.1 neither",
        "451 2001:DB8:0:0::25 is the server, (hidden) and (hidden) are not",
    ]
    assert hidden.settings.email == "s••@northwind.example"
    assert hidden.settings.username == "s••"
    assert hidden.settings.recipient == "a••@example.org"
    assert hidden.settings.host == "smtp.northwind.example"
    assert hidden.settings.ca_file == Path("(hidden)")
    assert hidden.failure == AuthRefused("PLAIN", "s••", Reply(535, ("5.7.8 user s•• from (hidden) refused",)))
    assert hidden.events[-1] == StepPassed(Step.EHLO, 0.3, 0.1, Introduced("[(hidden)]", EhloKeywords()))


def test_nothing_is_hidden_that_is_not_to_be() -> None:
    assert Redactor(OUTCOME, NOTHING, ("sams-laptop",)).outcome() == OUTCOME


def test_the_server_can_be_hidden_too() -> None:
    seen = replace(OUTCOME, chain=replace(CHAIN, certificates=(certificate(names=("*.hosting.example",)),)))
    text = json.dumps(plain(Redactor(seen, EVERYTHING).outcome()), ensure_ascii=False)
    for name in ("northwind", "198.51.100", "2001:db8", "2001:DB8", "hosting.example", "smtp.example.com"):
        assert name not in text, name
    assert "(server hidden)" in text


def test_a_certificate_itself_names_the_server() -> None:
    seen = replace(OUTCOME, chain=replace(CHAIN, certificates=(certificate(der=b"northwind"),)))
    hidden = Redactor(seen, EVERYTHING).outcome().chain
    assert hidden is not None
    assert [known.der for known in hidden.certificates] == [b""]
    kept = Redactor(seen, Masks()).outcome().chain
    assert kept is not None
    assert [known.der for known in kept.certificates] == [b"northwind"]


def test_no_form_of_a_name_is_left_anywhere() -> None:
    text = json.dumps(plain(Redactor(OUTCOME, Masks(), ("sams-laptop",)).outcome()), ensure_ascii=False)
    for form in ("sam.jones", "Sam.Jones", "ann@", "c2FtLmpvbmVz", "192.168.1.7", "203.0.113.9", "laptop", "/home"):
        assert form not in text, form


def test_second_looks_are_hidden_alike() -> None:
    control = ControlProbe(1, ControlPurpose.OTHER_PORT, replace(OUTCOME.settings, port=465))
    seen = replace(OUTCOME, events=(), controls=(ControlEnded(control, 2.0, 1.0, OUTCOME),))
    text = json.dumps(plain(Redactor(seen, Masks(), ("sams-laptop",)).outcome()), ensure_ascii=False)
    for form in ("sam.jones", "192.168.1.7", "203.0.113.9", "laptop", "/home"):
        assert form not in text, form
    assert "198.51.100.25" in text


def test_a_verdict_is_hidden_alike() -> None:
    seen = Evidence(Step.AUTH, "for sam.jones", kind=EvidenceKind.REASON, facts={"reason": "sam.jones"})
    verdict = Diagnosis(Code.AUTH_BAD_CREDENTIALS, facts={"username": "sam.jones"}, evidence=(seen,))
    hidden = Redactor(OUTCOME, Masks()).hide(verdict)
    assert hidden.facts == {"username": "s••"}
    assert hidden.evidence == (replace(seen, text="for s••", facts={"reason": "s••"}),)
    assert hidden.code is Code.AUTH_BAD_CREDENTIALS


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("sam@example.com", "s••@example.com"),
        ("s@example.com", "••@example.com"),
        ("sam", "s••"),
        ("s", "••"),
        ('"a@b"@example.com', '"••@example.com'),
        ("", "••"),
    ],
)
def test_an_address_keeps_its_first_letter_and_its_domain(address: str, shown: str) -> None:
    assert masked_address(address) == shown


def test_a_short_user_name_does_not_eat_words() -> None:
    seen = replace(OUTCOME, settings=replace(OUTCOME.settings, username="a", email=""), events=said("250 a b abc"))
    assert texts(Redactor(seen, Masks()).outcome()) == ["250 •• b abc"]


def test_a_name_is_no_pattern() -> None:
    seen = replace(
        OUTCOME, settings=replace(OUTCOME.settings, username=r"dom\1sam.*"), events=said(r"250 dom\1sam.* x")
    )
    assert texts(Redactor(seen, Masks()).outcome()) == ["250 d•• x"]


def test_a_flood_of_digits_and_colons_takes_no_time() -> None:
    seen = replace(OUTCOME, events=said(*("1.2.3." * 300, ":" * 2000, "1:" * 1000, "a.[" * 600) * 20))
    assert len(texts(Redactor(seen, Masks()).outcome())) == 80
