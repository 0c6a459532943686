"""The label and value pairs of an opened row: facts from outside, as they are.

Replies are left out: the lines of the conversation stand right below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report.address_texts import address_label, address_result
from core.report.bounded import bounded
from core.report.dates import date_message
from core.report.tls_names import version_name
from core.values.details import CertificateAccepted, CertificateExcepted, Connected, Resolved
from core.values.events import StepCancelled, StepFailed, StepPassed, StepSkipped
from core.values.failures import CertificateNameMismatch
from core.values.message import Message
from core.values.tls_facts import CertificateChain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from core.values.address_tried import AddressTried
    from core.values.details import StepDetail
    from core.values.failures import Failure

Row = tuple[Message, Message]

_LABELS: Final[Mapping[str, str]] = {
    "version": "protocol",
    "cipher": "cipher",
    "subject": "concerns",
    "ehlo_name": "name_given",
    "username": "user_name",
    "mechanism": "method",
    "offered": "offered",
    "wanted": "wanted",
    "keywords": "offered",
    "message_id": "message_id",
    "missing_issuer": "missing",
    "expected": "trusted_fingerprint",
    "found": "found_fingerprint",
    "said": "server_said",
    "beginning": "server_said",
    "leftover": "server_said",
    "explanation": "reason",
    "reason": "reason",
    "kind": "fault",
    "place": "place",
}
"""Which attribute of a detail or a failure is shown under which label, in this order."""


def detail_rows(event: StepPassed | StepFailed | StepSkipped | StepCancelled) -> tuple[Row, ...]:
    """Return what is to be listed in the opened row: labels and values."""
    match event:
        case StepPassed():
            return tuple(_passed_rows(event.detail))
        case StepFailed():
            return tuple(_failed_rows(event.failure))
        case StepSkipped() | StepCancelled():
            return ()


def _passed_rows(detail: StepDetail) -> Iterator[Row]:
    match detail:
        case Resolved():
            yield from ((_label("address"), _given(address)) for address in detail.addresses)
        case Connected():
            yield _label("address"), _given(detail.address)
        case CertificateAccepted() | CertificateExcepted():
            yield from _certificate_rows(detail.chain)
        case _:
            yield from _labelled(detail)


def _failed_rows(failure: Failure) -> Iterator[Row]:
    yield from _address_rows(getattr(failure, "attempts", ()))
    chain = getattr(failure, "chain", None)
    if isinstance(chain, CertificateChain):
        yield from _certificate_rows(chain)
    if isinstance(failure, CertificateNameMismatch):
        yield _label("expected"), _given(failure.host)
    yield from _labelled(failure)


def _address_rows(attempts: Iterable[AddressTried]) -> Iterator[Row]:
    return ((address_label(tried), address_result(tried)) for tried in attempts)


def _certificate_rows(chain: CertificateChain) -> Iterator[Row]:
    leaf = chain.leaf
    if leaf is None:
        return
    if leaf.names:
        yield _label("issued_to"), _given(", ".join(leaf.names))
    elif leaf.common_name:
        yield _label("old_name_field"), _given(leaf.common_name)
    yield _label("issued_by"), _given(leaf.issuer_name or leaf.issuer)
    yield _label("valid_from"), date_message(leaf.not_before)
    yield _label("valid_until"), date_message(leaf.not_after)


def _labelled(value: StepDetail | Failure) -> Iterator[Row]:
    for attribute, label in _LABELS.items():
        given = getattr(value, attribute, None)
        if attribute == "reason" and given:
            yield _label(label), Message("word.because", {"reason": bounded(str(given))})
        elif text := _text(attribute, given):
            yield _label(label), _given(text)


def _text(attribute: str, value: object) -> str:
    if attribute == "version":
        return version_name(str(value or ""))
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    # EHLO keywords of a step that passed have a page of their own.
    return str(value) if value and not hasattr(value, "mechanisms") else ""


def _given(value: str) -> Message:
    return Message("step.value.given", {"value": bounded(value)})


def _label(name: str) -> Message:
    return Message(f"step.label.{name}")
