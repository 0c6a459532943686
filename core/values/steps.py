"""The steps of an SMTP handshake, and which of them a test will take."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.values.settings import Delivery, Encryption

if TYPE_CHECKING:
    from core.values.settings import ConnectionSettings


class Step(StrEnum):
    """One step; the value is its stable id."""

    RESOLVE = "resolve"
    CONNECT = "connect"
    TLS = "tls"
    CERTIFICATE = "certificate"
    GREETING = "greeting"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    EHLO_TLS = "ehlo_tls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    QUIT = "quit"


_OPENING: Final = {
    Encryption.STARTTLS: (
        Step.GREETING,
        Step.EHLO,
        Step.STARTTLS,
        Step.TLS,
        Step.CERTIFICATE,
        Step.EHLO_TLS,
    ),
    Encryption.TLS: (Step.TLS, Step.CERTIFICATE, Step.GREETING, Step.EHLO),
    Encryption.NONE: (Step.GREETING, Step.EHLO),
}

_ENVELOPE: Final = {
    Delivery.NOTHING: (),
    Delivery.ENVELOPE: (Step.MAIL, Step.RCPT),
    Delivery.MESSAGE: (Step.MAIL, Step.RCPT, Step.DATA),
}


def step_plan(settings: ConnectionSettings) -> tuple[Step, ...]:
    """Return the steps of a test in the order in which they will happen."""
    return (
        Step.RESOLVE,
        Step.CONNECT,
        *_OPENING[settings.encryption],
        Step.AUTH,
        *_ENVELOPE[settings.delivery],
        Step.QUIT,
    )
