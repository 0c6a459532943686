from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from core.report.english import render
from core.report.port_texts import (
    PortColumn,
    choice_explanation,
    choice_headline,
    column_name,
    port_cells,
    progress_text,
    stopped_text,
    use_label,
)
from core.report.templates import texts
from core.values import failures as f
from core.values.failures import Protocol
from core.values.port_result import COMPARED_ENCRYPTIONS
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.tls_facts import TlsFacts
from tests.core.port_results import HOST, fails, not_reached, works
from tests.core.report.every_value import FAILURES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.values.failures import Failure
    from core.values.message import Message
    from core.values.port_result import PortResult

NONE, STARTTLS, TLS = Encryption.NONE, Encryption.STARTTLS, Encryption.TLS
WAITS = f.GreetingTimedOut(10.0)
REACHING = {
    f.NameNotFound: "No such name",
    f.NoAddressOfFamily: "No such name",
    f.NameLookupFailed: "No name service",
    f.NameLookupTimedOut: "No name service",
    f.ConnectRefused: "Refused",
    f.ConnectTimedOut: "Timed out",
    f.ConnectUnreachable: "No route",
    f.Ipv6Unreachable: "No route",
    f.ConnectProhibited: "Not allowed",
    f.ComputerOffline: "Offline",
    f.ConnectReset: "Cut off",
}
NO_USE = {
    f.PlaintextOnTlsPort: "Not offered",
    f.TlsExpectedFirst: "Not offered",
    f.StartTlsNotOffered: "Not offered",
    f.StartTlsRefused: "Turned away",
    f.StartTlsInjected: "Tampered with",
    f.TlsOutdated: "Too old",
    f.TlsWeak: "Too weak",
    f.ClientCertificateRequired: "Wants a certificate",
    f.TlsHandshakeFailed: "No agreement",
    f.CertificateExpired: "Expired",
    f.CertificateNotYetValid: "Not valid yet",
    f.CertificateNameMismatch: "Wrong name",
    f.CertificateSelfSigned: "Self-signed",
    f.CertificateChainIncomplete: "Chain incomplete",
    f.CertificateUntrusted: "Not trusted",
    f.CertificateInvalid: "Not trusted",
    f.ClosedBeforeGreeting: "Hung up",
    f.GreetingTimedOut: "No answer",
    f.GreetingRejected: "Turned away",
    f.EhloRefused: "Turned away",
    f.ReplyTimedOut: "No answer",
    f.Disconnected: "Hung up",
    f.ServerClosing: "Turned away",
    f.ReplyMalformed: "Broken answer",
    f.ReplyUnexpected: "Broken answer",
    f.ReplyUnsolicited: "Broken answer",
    f.ReplyTooLong: "Broken answer",
    f.InternalFault: "Not tested",
}


def of_kind(kind: type) -> Failure:
    return next(failure for failure in FAILURES if type(failure) is kind)


def row(port: int, *results: PortResult) -> list[tuple[str, str]]:
    cells = port_cells(port, results)
    assert list(cells) == list(PortColumn)
    return [(cell.mark.value, render(cell.text)) for column, cell in cells.items() if column is not PortColumn.PORT]


def test_the_columns_have_names() -> None:
    names = [render(column_name(column)) for column in PortColumn]
    assert names == ["Port", "Reachable", "No encryption", "STARTTLS", "TLS", "Sign-in"]


def test_a_port_of_each_kind() -> None:
    assert render(port_cells(25, [])[PortColumn.PORT].text) == "25"
    relay = (works(25, NONE), works(25, STARTTLS, version="TLSv1.2"), fails(25, TLS, f.PlaintextOnTlsPort("220")))
    assert row(25, *relay) == [
        ("passed", "28 ms"),
        ("warning", "Offered"),
        ("passed", "TLS 1.2"),
        ("blank", "Not offered"),
        ("blank", "Not offered"),
    ]
    submissions = (fails(465, NONE, WAITS), fails(465, STARTTLS, WAITS), works(465, TLS, "PLAIN", "LOGIN"))
    assert row(465, *submissions) == [
        ("passed", "28 ms"),
        ("blank", "Not offered"),
        ("blank", "Not offered"),
        ("passed", "TLS 1.3"),
        ("passed", "PLAIN, LOGIN"),
    ]
    nothing = [("blank", "–")] * 4
    assert row(587, *not_reached(587, f.ConnectTimedOut((), 10.0))) == [("failed", "Timed out"), *nothing]
    assert row(2525, *not_reached(2525)) == [("failed", "Refused"), *nothing]


def test_what_is_not_known_yet_waits() -> None:
    waits = ("pending", "…")
    assert row(465) == [waits] * 5
    assert row(465, *not_reached(25)) == [waits] * 5
    assert row(465, works(465, TLS, "PLAIN")) == [
        ("passed", "28 ms"), waits, waits, ("passed", "TLS 1.3"), ("passed", "PLAIN"),
    ]  # fmt: skip
    # Silence may yet turn out to be a server that waits for TLS, and to sign in there may be a safer way.
    assert row(465, fails(465, NONE, WAITS))[1] == ("failed", "No answer")
    assert row(25, works(25, NONE, "PLAIN"))[4] == waits


def test_silence_is_no_offer_only_where_tls_got_an_answer() -> None:
    silent = fails(465, STARTTLS, WAITS)
    assert row(465, silent, fails(465, TLS, of_kind(f.TlsHandshakeFailed), Step.TLS))[2] == ("failed", "No answer")
    expired = fails(465, TLS, of_kind(f.CertificateExpired), Step.CERTIFICATE, TlsFacts("TLSv1.3", "x"))
    assert row(465, silent, expired)[2:4] == [("blank", "Not offered"), ("failed", "Expired")]


def test_signing_in_without_encryption_is_warned_of() -> None:
    results = [works(25, NONE, "LOGIN"), fails(25, STARTTLS, of_kind(f.StartTlsNotOffered)), fails(25, TLS, WAITS)]
    assert row(25, *results)[4] == ("warning", "LOGIN")
    assert row(25, *(fails(25, encryption, WAITS) for encryption in COMPARED_ENCRYPTIONS))[4] == ("blank", "–")


def test_what_a_server_says_of_signing_in_is_kept_short() -> None:
    mark, words = row(465, works(465, TLS, "PLAIN", "Y" * 1000))[4]
    assert mark == "passed"
    assert words.startswith("PLAIN, YYY")
    assert len(words) <= 310


@pytest.mark.parametrize("kind", REACHING)
def test_why_a_port_was_not_reached(kind: type) -> None:
    assert row(25, *not_reached(25, of_kind(kind)))[0] == ("failed", REACHING[kind])


@pytest.mark.parametrize("kind", NO_USE)
def test_why_a_port_is_of_no_use(kind: type) -> None:
    words = NO_USE[kind]
    mark = "blank" if words == "Not offered" else "failed"
    assert row(587, fails(587, STARTTLS, of_kind(kind)))[2] == (mark, words)


@pytest.mark.parametrize(
    ("protocol", "cell"),
    [(Protocol.TLS, ("blank", "Not offered")), (Protocol.IMAP, ("failed", "Not a mail server"))],
)
def test_another_protocol(protocol: Protocol, cell: tuple[str, str]) -> None:
    failure = f.WrongProtocol(protocol, "* OK")
    assert row(465, fails(465, NONE, failure))[1] == cell


def test_a_connection_that_fails_only_the_second_time_is_told_in_its_cell() -> None:
    results = (works(25, STARTTLS), not_reached(25)[0])
    assert row(25, *results)[:3] == [("passed", "28 ms"), ("failed", "Refused"), ("passed", "TLS 1.3")]


def test_a_comparison_under_way_and_stopped() -> None:
    assert render(progress_text(3, 12)) == "Comparing the ports: 3 of 12 answers are there"
    assert render(stopped_text()) == "The comparison was stopped."


def test_the_best_choice() -> None:
    best = works(465, TLS, "PLAIN")
    assert render(choice_headline(best)) == "Best choice here: port 465 with TLS from the start"
    assert choice_explanation(best, [best]) is None
    assert render(use_label(best)) == "Use port 465 with TLS"
    other = works(587, STARTTLS, "PLAIN")
    assert render(choice_headline(other)) == "Best choice here: port 587 with STARTTLS"
    assert render(use_label(other)) == "Use port 587 with STARTTLS"


def test_a_choice_without_sign_in_is_said_to_be_one() -> None:
    best = works(25, STARTTLS)
    explanation = choice_explanation(best, [best])
    assert explanation is not None
    assert render(explanation).startswith("Nobody can sign in there.")


CERTIFICATE = fails(587, STARTTLS, of_kind(f.CertificateExpired), Step.CERTIFICATE)
NO_CHOICE: list[tuple[Sequence[PortResult], str]] = [
    (not_reached(25, f.NameNotFound(HOST), Step.RESOLVE), f"There is no server called {HOST}."),
    (not_reached(25, f.NameLookupTimedOut(HOST, 10.0), Step.RESOLVE), f"The name {HOST} could not be looked up"),
    (not_reached(25, f.ComputerOffline(())), "This computer is offline."),
    (not_reached(25), f"No port of {HOST} answered."),
    ([works(25, NONE, "PLAIN"), *not_reached(465)], "Mail could be sent only without encryption"),
    ([works(25, NONE, "PLAIN"), CERTIFICATE], "There is encryption, but the certificate"),
    ([fails(25, NONE, WAITS)], f"Something answers at {HOST}"),
]


@pytest.mark.parametrize(("results", "beginning"), NO_CHOICE)
def test_why_there_is_no_choice(results: Sequence[PortResult], beginning: str) -> None:
    assert render(choice_headline(None)) == "No port can be recommended here"
    explanation = choice_explanation(None, results)
    assert explanation is not None
    assert render(explanation).startswith(beginning)


def every_message() -> Iterator[Message]:
    yield from map(column_name, PortColumn)
    rows = [
        (works(25, NONE), works(25, STARTTLS, "PLAIN"), fails(25, TLS, f.WrongProtocol(Protocol.IMAP, ""))),
        (),
        *(not_reached(25, of_kind(kind)) for kind in REACHING),
        *((fails(25, STARTTLS, of_kind(kind)),) for kind in NO_USE),
    ]
    for results in rows:
        yield from (cell.text for cell in port_cells(25, results).values())
    yield progress_text(1, 12)
    yield stopped_text()
    for best in (works(465, TLS), works(587, STARTTLS)):
        yield choice_headline(best)
        yield use_label(best)
        yield from filter(None, [choice_explanation(best, [best])])
    yield choice_headline(None)
    yield from filter(None, (choice_explanation(None, results) for results, _ in NO_CHOICE))


def test_every_text_is_used_and_complete() -> None:
    messages = list(every_message())
    for message in messages:
        assert not re.search(r"[{}]|“”|\bNone\b", render(message))
    assert {message.id for message in messages} == set(texts("port"))
