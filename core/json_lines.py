"""Events and verdicts as JSON objects for scripts: one object a line, ids stable, no secret in any of them.

Everything shown is made from the frozen values, which hold none. The names of the keys are a contract: new ones may
come, none is renamed or removed.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final, assert_never

from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.ehlo import EhloKeywords
from core.values.events import (
    Caution,
    LineExchanged,
    StepCancelled,
    StepFailed,
    StepPassed,
    StepSkipped,
    StepStarted,
)
from core.values.tls_facts import CertificateChain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.values.control_probe import ControlProbe
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.tls_facts import CertificateFacts, TlsFacts

# Python 3.11 knows no recursive aliases; what json.dumps takes.
JsonObject = dict[str, object]

_ADDRESS_RESULTS: Final[Mapping[AddressResult, str]] = {
    # A firewall that says no is, for a script, one more address that cannot be reached.
    AddressResult.PROHIBITED: AddressResult.UNREACHABLE.value,
}


def json_line(entry: JsonObject) -> str:
    """Return an object as one line of ASCII, which every terminal, pipe and file can carry."""
    return json.dumps(entry, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def event_entry(event: ProbeEvent, skip_reason: str = "") -> JsonObject:
    """Return an event as an object; `skip_reason` is the English text that goes with a StepSkipped."""
    entry: JsonObject
    match event:
        case StepStarted():
            entry = {"event": "step_started", **_step(event)}
        case StepPassed():
            cautions = [caution.value for caution in event.cautions]
            entry = {"event": "step_passed", **_step(event), "detail": _attributes(event.detail), "cautions": cautions}
        case StepFailed(failure=failure):
            kind = type(failure).__name__
            entry = {"event": "step_failed", **_step(event), "failure": kind, "detail": _attributes(failure)}
        case StepSkipped():
            entry = {"event": "step_skipped", **_step(event), "reason": skip_reason}
        case StepCancelled():
            entry = {"event": "step_cancelled", **_step(event)}
        case AddressStarted() | AddressTried():
            entry = _address_event(event)
        case LineExchanged(direction=direction, encrypted=encrypted, text=text):
            entry = {"event": "line", "direction": direction.value, "encrypted": encrypted, "text": text}
        case ControlStarted(control=control):
            entry = {"event": "control_started", **_control(control)}
        case ControlEnded():
            entry = _control_ended(event)
        case _:
            assert_never(event)
    return entry


def outcome_entry(outcome: ProbeOutcome | None) -> JsonObject:
    """Return what a verdict says about the test itself: time, attempts, TLS, certificate, EHLO; null when unknown."""
    return {
        "total_ms": milliseconds(outcome.total_seconds) if outcome else 0.0,
        "auth_attempts": outcome.sign_in_attempts if outcome else 0,
        "tls": tls_entry(outcome.tls) if outcome and outcome.tls else None,
        "certificate": _certificate(outcome.chain) if outcome and outcome.chain else None,
        "ehlo": _ehlo(outcome) if outcome else None,
        "exception": outcome is not None and Caution.CERTIFICATE_EXCEPTION in outcome.cautions,
    }


def tls_entry(tls: TlsFacts) -> JsonObject:
    """Return the encryption that was agreed on as an object."""
    return {"version": tls.version, "cipher": tls.cipher, "verified": tls.verified}


def milliseconds(seconds: float) -> float:
    """Return a duration in milliseconds, to a tenth."""
    return round(seconds * 1000, 1)


def _step(event: StepStarted | StepPassed | StepFailed | StepSkipped | StepCancelled) -> JsonObject:
    if isinstance(event, StepStarted | StepSkipped):
        return {"step": event.step.value}
    return {"step": event.step.value, "ms": milliseconds(event.seconds)}


def _control(control: ControlProbe) -> JsonObject:
    settings = control.settings
    return {
        "control": control.number,
        "purpose": control.purpose.value,
        "host": settings.host,
        "port": settings.port,
        "encryption": settings.encryption.value,
        "ip_version": settings.ip_version.value,
    }


def _control_ended(event: ControlEnded) -> JsonObject:
    outcome = event.outcome
    return {
        "event": "control_ended",
        **_control(event.control),
        "ms": milliseconds(event.seconds),
        "works": event.works,
        "failed_step": outcome.failed_step.value if outcome.failed_step else None,
        "failure": type(outcome.failure).__name__ if outcome.failure else None,
        "auth_attempts": outcome.sign_in_attempts,
    }


def _certificate(chain: CertificateChain) -> JsonObject | None:
    if chain.leaf is None:
        return None
    return {
        **_certificate_facts(chain.leaf),
        "verified": chain.verified,
        "verify_code": chain.verify_code,
        "verify_message": chain.verify_message,
        "chain": [_certificate_facts(certificate) for certificate in chain.certificates],
    }


def _certificate_facts(certificate: CertificateFacts) -> JsonObject:
    # The certificate itself is long and binary; who wants it saves it from the window.
    return {name: value for name, value in _attributes(certificate).items() if name != "der"}


def _ehlo(outcome: ProbeOutcome) -> JsonObject | None:
    if outcome.ehlo_before_tls is None and outcome.ehlo_after_tls is None:
        return None
    return {
        "before_tls": list(outcome.ehlo_before_tls.texts if outcome.ehlo_before_tls else ()),
        "after_tls": list(outcome.ehlo_after_tls.texts if outcome.ehlo_after_tls else ()),
    }


def _address_event(event: AddressStarted | AddressTried) -> JsonObject:
    if isinstance(event, AddressTried):
        return {"event": "address_tried", **_address(event)}
    return {"event": "address_started", "address": event.address, "port": event.port}


def _address(tried: AddressTried) -> JsonObject:
    result = _ADDRESS_RESULTS.get(tried.result, tried.result.value)
    return {"address": tried.address, "port": tried.port, "result": result, "ms": milliseconds(tried.seconds)}


def _attributes(value: object) -> JsonObject:
    """Return the attributes of a detail, a failure or a certificate by name, each in a form that JSON has."""
    if not is_dataclass(value):
        return {}
    named = {field.name: getattr(value, field.name) for field in fields(value)}
    # Of a chain, the lines of the steps name the server's own certificate; the verdict has it all.
    chain = named.pop("chain", None)
    leaf = chain.leaf if isinstance(chain, CertificateChain) else None
    summary = {"certificate": _certificate_facts(leaf)} if leaf else {}
    return {**{name: _plain(attribute) for name, attribute in named.items()}, **summary}


def _plain(value: object) -> object:
    plain: object
    match value:
        case StrEnum():
            plain = value.value
        case None | bool() | int() | float() | str():
            plain = value
        case datetime():
            plain = value.strftime("%Y-%m-%dT%H:%M:%SZ")
        case EhloKeywords():
            plain = list(value.texts)
        case AddressTried():
            plain = _address(value)
        case tuple():
            plain = [_plain(part) for part in value]
        case _:
            # Replies and the like, which have a text of their own.
            plain = str(value)
    return plain
