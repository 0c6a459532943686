"""From outcome to diagnosis: ordered tables, the most specific rule first.

What the failing step itself proves comes first, by the type of the failure; replies are judged by code, enhanced code
and stage, and by their words last (`reply_rules`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.evidence import evidence_of
from core.diagnosis.facts import facts_of
from core.diagnosis.fixes import fixes_for
from core.diagnosis.reply_rules import code_of_reply
from core.values import failures as f
from core.values.diagnosis import Code, Diagnosis
from core.values.events import Caution
from core.values.failures import Protocol
from core.values.settings import RELAY_PORT, Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.values.outcome import ProbeOutcome


def diagnose(outcome: ProbeOutcome) -> Diagnosis:
    """Return what an outcome means."""
    code = _code_of(outcome)
    return Diagnosis(code, facts=facts_of(outcome), evidence=evidence_of(outcome), fixes=fixes_for(code, outcome))


def _code_of(outcome: ProbeOutcome) -> Code:
    if outcome.cancelled:
        return Code.CANCELLED
    if outcome.failure is None:
        return _code_of_success(outcome)
    rule = _RULES[type(outcome.failure)]
    return rule if isinstance(rule, Code) else rule(outcome)


def _code_of_success(outcome: ProbeOutcome) -> Code:
    if Caution.CERTIFICATE_EXCEPTION in outcome.cautions:
        # A check that failed never ends green, whatever came after it.
        return Code.OK_CERTIFICATE_EXCEPTION
    if outcome.message_accepted:
        return Code.SENT
    if outcome.settings.encryption is Encryption.NONE:
        return Code.OK_UNENCRYPTED
    if Caution.CERTIFICATE_EXPIRES_SOON in outcome.cautions:
        return Code.OK_CERTIFICATE_EXPIRES_SOON
    return Code.OK if outcome.signed_in else Code.OK_NO_LOGIN


def _connect_timed_out(outcome: ProbeOutcome) -> Code:
    # Access networks block port 25 so commonly that silence there is no sign of a dead server.
    return Code.CONNECT_BLOCKED if outcome.settings.port == RELAY_PORT else Code.CONNECT_TIMEOUT


def _wrong_protocol(outcome: ProbeOutcome) -> Code:
    speaks_tls = isinstance(outcome.failure, f.WrongProtocol) and outcome.failure.protocol is Protocol.TLS
    return Code.ENCRYPTION_PLAIN_ON_TLS_PORT if speaks_tls else Code.SERVER_WRONG_PROTOCOL


def _auth_not_offered(outcome: ProbeOutcome) -> Code:
    # Servers that insist on encryption hide AUTH until it is there (RFC 4954, 4).
    offers_encryption = outcome.ehlo_before_tls is not None and "STARTTLS" in outcome.ehlo_before_tls
    if outcome.settings.encryption is Encryption.NONE and offers_encryption:
        return Code.ENCRYPTION_REQUIRED
    return Code.AUTH_NOT_OFFERED


def _malformed(outcome: ProbeOutcome) -> Code:
    failure = outcome.failure
    contradicts_itself = isinstance(failure, f.ReplyMalformed) and failure.reason == "codes_differ"
    return (
        Code.AUTH_PROTOCOL_ERROR if outcome.failed_step is Step.AUTH and contradicts_itself else Code.PROTOCOL_MALFORMED
    )


_RULES: Final[Mapping[type, Code | Callable[[ProbeOutcome], Code]]] = {
    f.NameNotFound: Code.DNS_NOT_FOUND,
    f.NoAddressOfFamily: Code.DNS_NOT_FOUND,
    f.NameLookupFailed: Code.DNS_RESOLVER_FAILURE,
    f.NameLookupTimedOut: Code.DNS_RESOLVER_FAILURE,
    f.ConnectRefused: Code.CONNECT_REFUSED,
    f.ConnectTimedOut: _connect_timed_out,
    f.ConnectUnreachable: Code.CONNECT_UNREACHABLE,
    f.ConnectProhibited: Code.CONNECT_BLOCKED,
    f.Ipv6Unreachable: Code.CONNECT_IPV6_BROKEN,
    f.ComputerOffline: Code.CONNECT_OFFLINE,
    f.ConnectReset: Code.CONNECT_RESET,
    f.NameLeadsElsewhere: Code.SERVER_NOT_THE_ONE,
    f.PlaintextOnTlsPort: Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
    f.TlsExpectedFirst: Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
    f.TlsOutdated: Code.TLS_OUTDATED,
    f.TlsWeak: Code.TLS_WEAK,
    f.ClientCertificateRequired: Code.TLS_CLIENT_CERTIFICATE_REQUIRED,
    f.TlsHandshakeFailed: Code.TLS_HANDSHAKE_FAILED,
    f.CertificateExpired: Code.CERT_EXPIRED,
    f.CertificateNotYetValid: Code.CERT_NOT_YET_VALID,
    f.CertificateNameMismatch: Code.CERT_NAME_MISMATCH,
    f.CertificateSelfSigned: Code.CERT_SELF_SIGNED,
    f.CertificateChainIncomplete: Code.CERT_INCOMPLETE_CHAIN,
    f.CertificateUntrusted: Code.CERT_UNTRUSTED,
    f.CertificateChanged: Code.CERT_UNTRUSTED,
    f.CertificateInvalid: Code.CERT_UNTRUSTED,
    f.ClosedBeforeGreeting: Code.CONNECT_RESET,
    f.GreetingTimedOut: Code.GREETING_TIMEOUT,
    f.GreetingRejected: Code.GREETING_REJECTED,
    f.WrongProtocol: _wrong_protocol,
    f.EhloRefused: code_of_reply,
    f.StartTlsNotOffered: Code.STARTTLS_NOT_OFFERED,
    f.StartTlsRefused: Code.STARTTLS_REFUSED,
    f.StartTlsInjected: Code.STARTTLS_INJECTED,
    f.PasswordWithheld: Code.AUTH_WITHHELD,
    f.AuthNotOffered: _auth_not_offered,
    f.NoCommonMechanism: Code.AUTH_MECHANISM_UNSUPPORTED,
    f.AuthRefused: code_of_reply,
    f.AuthRulesBroken: Code.AUTH_PROTOCOL_ERROR,
    f.MechanismUnusable: Code.CLIENT_LIMITATION,
    f.InternationalAddressUnsupported: Code.CLIENT_LIMITATION,
    f.SenderRefused: code_of_reply,
    f.RecipientRefused: code_of_reply,
    f.MessageRefused: code_of_reply,
    f.DeliveryUnconfirmed: Code.DELIVERY_UNKNOWN,
    f.ReplyTimedOut: Code.PROTOCOL_TIMEOUT,
    f.Disconnected: Code.PROTOCOL_DISCONNECTED,
    f.ServerClosing: Code.SERVER_BUSY,
    f.ReplyMalformed: _malformed,
    f.ReplyUnexpected: Code.PROTOCOL_MALFORMED,
    f.ReplyUnsolicited: Code.PROTOCOL_DESYNC,
    f.ReplyTooLong: Code.PROTOCOL_TOO_LONG,
    f.InternalFault: Code.INTERNAL,
}
