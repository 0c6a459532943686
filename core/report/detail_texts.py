"""What a step found when it passed: one line for the row, one sentence for the opened row."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.address_texts import endpoint
from core.report.bounded import bounded
from core.report.numbers import counted, grouped
from core.report.tls_names import is_strong, version_name
from core.values.details import (
    CertificateAccepted,
    CertificateExcepted,
    Connected,
    EncryptionAgreed,
    Farewell,
    Greeted,
    Introduced,
    MessageAccepted,
    RecipientAccepted,
    Resolved,
    SaidGoodbye,
    SenderAccepted,
    SignedIn,
    TlsAgreed,
)
from core.values.events import Caution
from core.values.message import Message
from core.values.settings import AuthMethod

if TYPE_CHECKING:
    from collections.abc import Collection

    from core.values.details import StepDetail

_Session = Connected | Greeted | Introduced | EncryptionAgreed | SaidGoodbye
_Sending = SenderAccepted | RecipientAccepted | MessageAccepted

_TOKEN_MECHANISMS = frozenset(method.upper() for method in AuthMethod if method.takes_token)


def takes_token(mechanism: str) -> bool:
    """Whether a SASL mechanism takes an access token instead of a password."""
    return mechanism.upper() in _TOKEN_MECHANISMS


def detail_result(detail: StepDetail, cautions: Collection[Caution]) -> Message:
    """Return the line for the row; it names a caution rather than what is well."""
    match detail:
        case Resolved():
            return _addresses(detail)
        case TlsAgreed():
            return _tls(detail)
        case CertificateAccepted() | CertificateExcepted():
            return _certificate(detail, cautions)
        case SignedIn():
            form = "plain" if Caution.NOT_ENCRYPTED in cautions else "encrypted"
            return Message(f"step.auth.passed.{form}", {"mechanism": detail.mechanism})
        case SenderAccepted() | RecipientAccepted() | MessageAccepted():
            return _sending_result(detail)
        case _:
            return _session_result(detail)


def detail_explanation(detail: StepDetail) -> Message | None:
    """Return the sentence for the opened row."""
    match detail:
        case Resolved():
            return counted("step.resolve.explanation", len(detail.addresses))
        case TlsAgreed():
            return Message("step.tls.explanation")
        case CertificateAccepted() | CertificateExcepted():
            excepted = "excepted_" if isinstance(detail, CertificateExcepted) else ""
            return Message(f"step.certificate.{excepted}explanation")
        case SignedIn():
            return Message(f"step.auth.explanation.{'token' if takes_token(detail.mechanism) else 'password'}")
        case SenderAccepted() | RecipientAccepted() | MessageAccepted():
            return _sending_explanation(detail)
        case _:
            return _session_explanation(detail)


def _addresses(detail: Resolved) -> Message:
    match detail.addresses:
        case (only,):
            return Message("step.resolve.passed.one", {"first": only, "count": "1"})
        case (first, second):
            return Message("step.resolve.passed.two", {"first": first, "second": second})
        case addresses:
            return Message("step.resolve.passed.many", {"first": addresses[0], "count": grouped(len(addresses) - 1)})


def _tls(detail: TlsAgreed) -> Message:
    form = "strong" if is_strong(detail.version, detail.cipher) else "plain"
    return Message(f"step.tls.passed.{form}", {"version": version_name(detail.version), "cipher": detail.cipher})


def _certificate(detail: CertificateAccepted | CertificateExcepted, cautions: Collection[Caution]) -> Message:
    if isinstance(detail, CertificateExcepted):
        return Message("step.certificate.excepted")
    leaf = detail.chain.leaf
    if Caution.CERTIFICATE_EXPIRES_SOON in cautions and leaf:
        text_id, facts = "step.certificate.expires", {"expiry_day": leaf.not_after.isoformat()}
    elif Caution.NAME_ONLY_IN_COMMON_NAME in cautions:
        return Message("step.certificate.passed.old_field")
    else:
        text_id, facts = "step.certificate.passed", {}
    return counted(text_id, detail.days_left, **facts) if detail.days_left > 0 else Message(f"{text_id}.today", facts)


def _session_result(detail: _Session) -> Message:
    match detail:
        case Connected():
            return Message("step.connect.passed", {"port": str(detail.port)})
        case Greeted():
            return Message("step.greeting.passed", {"reply": bounded(detail.reply)})
        case Introduced():
            return _features(detail)
        case EncryptionAgreed():
            return Message("step.starttls.passed")
        case SaidGoodbye():
            return Message(f"step.quit.passed.{detail.farewell}")
        case _:
            assert_never(detail)


def _features(detail: Introduced) -> Message:
    if detail.with_helo:
        return Message("step.ehlo.passed.helo")
    return counted("step.ehlo.passed", len(detail.keywords)) if detail.keywords else Message("step.ehlo.passed.none")


def _session_explanation(detail: _Session) -> Message | None:
    match detail:
        case Connected():
            return Message("step.connect.explanation", {"endpoint": endpoint(detail.address, detail.port)})
        case Greeted():
            return Message("step.greeting.explanation")
        case Introduced():
            return Message(f"step.ehlo.explanation.{'helo' if detail.with_helo else 'ehlo'}")
        case EncryptionAgreed():
            return Message("step.starttls.explanation")
        case SaidGoodbye(farewell=Farewell.CLEAN):
            return None
        case SaidGoodbye():
            return Message(f"step.quit.explanation.{detail.farewell}")
        case _:
            assert_never(detail)


def _sending_result(detail: _Sending) -> Message:
    match detail:
        case SenderAccepted():
            return Message("step.mail.passed", {"address": detail.address})
        case RecipientAccepted():
            return Message("step.rcpt.passed", {"address": detail.address})
        case MessageAccepted():
            return Message("step.data.passed")
        case _:
            assert_never(detail)


def _sending_explanation(detail: _Sending) -> Message:
    match detail:
        case SenderAccepted():
            return Message("step.mail.explanation")
        case RecipientAccepted():
            return Message(f"step.rcpt.explanation.{'taken_back' if detail.taken_back else 'kept'}")
        case MessageAccepted():
            return Message("step.data.explanation")
        case _:
            assert_never(detail)
