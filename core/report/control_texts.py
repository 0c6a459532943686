"""Second looks in words: what was looked at, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.failure_texts import failure_result
from core.report.tls_names import version_name
from core.values.control_probe import ControlPurpose
from core.values.message import Message

if TYPE_CHECKING:
    from core.values.control_probe import ControlEnded, ControlProbe


def control_heading() -> Message:
    """Return what stands above the second looks: "Second look"."""
    return Message("control.heading")


def looking_again() -> Message:
    """Return what is being done while second looks are under way."""
    return Message("control.doing")


def control_name(control: ControlProbe) -> Message:
    """Return what is looked at: "Port 465 with TLS", "mx1.example.net instead", "IPv4 only"."""
    settings = control.settings
    match control.purpose:
        case ControlPurpose.OTHER_PORT:
            form = f".{settings.encryption}"
        case ControlPurpose.OTHER_FAMILY:
            form = f".{settings.ip_version}"
        case (
            ControlPurpose.TLS_FROM_THE_START
            | ControlPurpose.PLAIN_TEXT_FIRST
            | ControlPurpose.NAME_IN_CERTIFICATE
            | ControlPurpose.OLDER_TLS
        ):
            form = ""
        case _:
            assert_never(control.purpose)
    return Message(f"control.name.{control.purpose}{form}", {"host": settings.host, "port": str(settings.port)})


def control_result(event: ControlEnded) -> Message:
    """Return what came of it: "Works up to signing in, TLS 1.3", "Port 25 refused the connection"."""
    outcome = event.outcome
    if outcome.cancelled:
        return Message("control.result.stopped")
    if outcome.failure is not None:
        return failure_result(outcome.failure)
    if outcome.tls is None:
        return Message("control.result.works_unencrypted")
    facts = {"version": version_name(outcome.tls.version)}
    if event.control.purpose is ControlPurpose.OLDER_TLS:
        return Message("control.result.speaks", facts)
    return Message("control.result.works", facts)
