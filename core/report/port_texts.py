"""The comparison of ports in words: a row of cells for each port, and what is recommended."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.report.bounded import bounded
from core.report.durations import duration_text
from core.report.tls_names import version_name
from core.values import failures as f
from core.values.failures import Protocol
from core.values.message import Message
from core.values.port_result import COMPARED_ENCRYPTIONS
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.values.port_result import PortResult


class PortColumn(StrEnum):
    """A column of the comparison, from left to right."""

    PORT = "port"
    REACHABLE = "reachable"
    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"
    SIGN_IN = "sign_in"


class CellMark(StrEnum):
    """The shape beside the words of a cell; the ids are those of the shapes that steps have, and `blank` for none."""

    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"
    PENDING = "pending"
    BLANK = "blank"


@value_class
class PortCell:
    """One cell: a shape and its words."""

    mark: CellMark
    text: Message


_NOT_REACHED: Final[Mapping[type, str]] = {
    f.NameNotFound: "no_such_name",
    f.NoAddressOfFamily: "no_such_name",
    f.NameLookupFailed: "name_service",
    f.NameLookupTimedOut: "name_service",
    f.ConnectRefused: "refused",
    f.ConnectTimedOut: "timed_out",
    f.ConnectUnreachable: "no_route",
    f.Ipv6Unreachable: "no_route",
    f.ConnectProhibited: "not_allowed",
    f.ComputerOffline: "offline",
    f.ConnectReset: "cut_off",
}
_NO_USE: Final[Mapping[type, str]] = {
    f.PlaintextOnTlsPort: "not_offered",
    f.TlsExpectedFirst: "not_offered",
    f.StartTlsNotOffered: "not_offered",
    f.StartTlsRefused: "turned_away",
    f.StartTlsInjected: "tampered",
    f.TlsOutdated: "outdated",
    f.TlsWeak: "weak",
    f.ClientCertificateRequired: "client_certificate",
    f.TlsHandshakeFailed: "no_agreement",
    f.CertificateExpired: "expired",
    f.CertificateNotYetValid: "not_yet_valid",
    f.CertificateNameMismatch: "wrong_name",
    f.CertificateSelfSigned: "self_signed",
    f.CertificateChainIncomplete: "incomplete",
    f.CertificateUntrusted: "untrusted",
    f.CertificateInvalid: "untrusted",
    f.ClosedBeforeGreeting: "hung_up",
    f.GreetingTimedOut: "no_answer",
    f.GreetingRejected: "turned_away",
    f.WrongProtocol: "not_smtp",
    f.EhloRefused: "turned_away",
    f.ReplyTimedOut: "no_answer",
    f.Disconnected: "hung_up",
    f.ServerClosing: "turned_away",
    f.ReplyMalformed: "broken",
    f.ReplyUnexpected: "broken",
    f.ReplyUnsolicited: "broken",
    f.ReplyTooLong: "broken",
}
# What a server does that waits for TLS when it is met in plain text.
_WAITS_FOR_TLS: Final = (f.GreetingTimedOut, f.ClosedBeforeGreeting)
_NOTHING_WAS_TRIED: Final = ("no_such_name", "name_service", "offline")


def column_name(column: PortColumn) -> Message:
    """Return the heading of a column: "No encryption"."""
    return Message(f"port.column.{column}")


def port_cells(port: int, results: Iterable[PortResult]) -> Mapping[PortColumn, PortCell]:
    """Return the row of a port, by what is known of it so far; results of other ports are passed over."""
    known = {result.encryption: result for result in results if result.port == port}
    return {
        PortColumn.PORT: PortCell(CellMark.BLANK, Message("port.cell.number", {"port": str(port)})),
        PortColumn.REACHABLE: _reachable(known),
        PortColumn.NONE: _encryption(Encryption.NONE, known),
        PortColumn.STARTTLS: _encryption(Encryption.STARTTLS, known),
        PortColumn.TLS: _encryption(Encryption.TLS, known),
        PortColumn.SIGN_IN: _sign_in(known),
    }


def progress_text(done: int, total: int) -> Message:
    """Return how far a comparison is: "Comparing the ports: 3 of 12 answers are there"."""
    return Message("port.progress.text", {"done": str(done), "total": str(total)})


def stopped_text() -> Message:
    """Return what is said of a comparison that was stopped."""
    return Message("port.stopped.text")


def choice_headline(best: PortResult | None) -> Message:
    """Return what is recommended: "Best choice here: port 465 with TLS from the start"."""
    if best is None:
        return Message("port.none.headline")
    return Message(f"port.best.{best.encryption}", {"port": str(best.port)})


def choice_explanation(best: PortResult | None, results: Sequence[PortResult]) -> Message | None:
    """Return why nothing can be recommended, or what to mind about what is; None when there is nothing to mind."""
    if best is not None:
        return None if best.mechanisms else Message("port.best.without_sign_in")
    host = results[0].outcome.settings.host if results else ""
    return Message(f"port.none.{_why_none(results)}", {"host": host})


def use_label(best: PortResult) -> Message:
    """Return the button that takes a recommendation over: "Use port 465 with TLS"."""
    return Message("port.use.label", {"port": str(best.port), "encryption": best.encryption.value})


def _why_none(results: Sequence[PortResult]) -> str:
    reached = [result for result in results if result.reachable]
    if not reached:
        troubles = {_NOT_REACHED.get(type(result.outcome.failure), "") for result in results}
        return next((trouble for trouble in _NOTHING_WAS_TRIED if trouble in troubles), "silent")
    if any(result.outcome.failed_step is Step.CERTIFICATE for result in reached):
        return "certificate"
    works_unencrypted = any(result.works and result.encryption is Encryption.NONE for result in reached)
    return "unencrypted" if works_unencrypted else "unusable"


def _reachable(known: Mapping[Encryption, PortResult]) -> PortCell:
    seconds = next((r.seconds_to_connect for r in known.values() if r.reachable), None)
    if seconds is not None:
        return PortCell(CellMark.PASSED, Message("port.cell.connected", {"duration": duration_text(seconds)}))
    if not known:
        return _waiting()
    failure = next(iter(known.values())).outcome.failure
    return PortCell(CellMark.FAILED, _words(_NOT_REACHED.get(type(failure), "fault")))


def _encryption(encryption: Encryption, known: Mapping[Encryption, PortResult]) -> PortCell:
    result = known.get(encryption)
    if result is None:
        return _waiting()
    if not any(other.reachable for other in known.values()):
        return _nothing()
    if result.works:
        if result.tls is None:
            return PortCell(CellMark.WARNING, _words("offered"))
        version = version_name(result.tls.version)
        return PortCell(CellMark.PASSED, Message("port.cell.agreed", {"version": version}))
    name = _name_of_failure(result, known.get(Encryption.TLS))
    return PortCell(CellMark.BLANK if name == "not_offered" else CellMark.FAILED, _words(name))


def _name_of_failure(result: PortResult, with_tls: PortResult | None) -> str:
    failure = result.outcome.failure
    is_met_in_plain_text = result.encryption is not Encryption.TLS
    if is_met_in_plain_text and isinstance(failure, _WAITS_FOR_TLS) and with_tls and with_tls.tls:
        return "not_offered"
    if isinstance(failure, f.WrongProtocol) and failure.protocol is Protocol.TLS:
        return "not_offered"
    return _NO_USE.get(type(failure)) or _NOT_REACHED.get(type(failure), "fault")


def _sign_in(known: Mapping[Encryption, PortResult]) -> PortCell:
    # The safest way first: what it offers is what counts.
    working = [known[encryption] for encryption in reversed(COMPARED_ENCRYPTIONS) if encryption in known]
    working = [result for result in working if result.works]
    offering = next((result for result in working if result.mechanisms), None)
    if offering is not None and offering.tls is not None:
        return PortCell(CellMark.PASSED, _mechanisms(offering))
    if len(known) < len(COMPARED_ENCRYPTIONS):
        return _waiting()
    if offering is not None:
        return PortCell(CellMark.WARNING, _mechanisms(offering))
    return PortCell(CellMark.BLANK, _words("not_offered")) if working else _nothing()


def _mechanisms(result: PortResult) -> Message:
    return Message("port.cell.mechanisms", {"mechanisms": bounded(", ".join(result.mechanisms))})


def _words(name: str) -> Message:
    return Message(f"port.cell.{name}")


def _waiting() -> PortCell:
    return PortCell(CellMark.PENDING, _words("waiting"))


def _nothing() -> PortCell:
    return PortCell(CellMark.BLANK, _words("nothing"))
