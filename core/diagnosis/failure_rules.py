"""What the failing step itself proves, by the type of the failure, and what follows from the settings beside it.

A failure that holds the refusal of a command has no row, but for STARTTLS: what replies mean is told by `reply_rules`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.patience import was_hasty
from core.diagnosis.rule import Rule, failed_with
from core.diagnosis.second_looks import looks
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence
from core.values.settings import RELAY_PORT, SUBMISSIONS_PORT, Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.diagnosis.case import Case


def _hardly_awaited(*kinds: type) -> Callable[[Case], bool]:
    """Return the condition that one of these failures came so soon that a slow server would look the same."""
    return lambda case: isinstance(case.outcome.failure, kinds) and was_hasty(case.outcome)


def _relay_port_times_out(case: Case) -> bool:
    # Access networks block port 25 so commonly that silence there is no sign of a dead server.
    return failed_with(f.ConnectTimedOut)(case) and case.outcome.settings.port == RELAY_PORT


def _known_port_refused(case: Case) -> bool:
    return failed_with(f.ConnectRefused)(case) and case.asks_known_port


def _silent_without_look(case: Case) -> bool:
    """Whether a plain-text test met silence, and nobody looked whether the server waits for TLS."""
    is_plain = case.outcome.settings.encryption is not Encryption.TLS
    looked = looks(case.outcome, ControlPurpose.TLS_FROM_THE_START)
    return is_plain and not looked and failed_with(f.GreetingTimedOut, f.ClosedBeforeGreeting)(case)


def _tls_port_silent(case: Case) -> bool:
    return _silent_without_look(case) and case.outcome.settings.port == SUBMISSIONS_PORT


def _greeting_missing(case: Case) -> bool:
    return _silent_without_look(case) and failed_with(f.GreetingTimedOut)(case)


def _speaks_tls(case: Case) -> bool:
    failure = case.outcome.failure
    return isinstance(failure, f.WrongProtocol) and failure.protocol is f.Protocol.TLS


def _hides_sign_in(case: Case) -> bool:
    # Servers that insist on encryption hide AUTH until it is there (RFC 4954, 4).
    outcome = case.outcome
    if not isinstance(outcome.failure, f.AuthNotOffered) or outcome.settings.encryption is not Encryption.NONE:
        return False
    return outcome.ehlo_before_tls is not None and "STARTTLS" in outcome.ehlo_before_tls


def _starttls_refused(case: Case) -> bool:
    """Whether it was refused for another reason than the age of this computer's TLS, which some servers name here."""
    if not failed_with(f.StartTlsRefused)(case):
        return False
    from core.diagnosis.reply_rules import ruling_of_reply  # loaded for refusals only, as in `rules`

    return ruling_of_reply(case.outcome, case.provider).code is not Code.TLS_OUTDATED


def _contradicts_itself(case: Case) -> bool:
    failure = case.outcome.failure
    is_contradiction = isinstance(failure, f.ReplyMalformed) and failure.reason == "codes_differ"
    return is_contradiction and case.outcome.failed_step is Step.AUTH


FAILURE_RULES: Final = (
    Rule("no_such_name", failed_with(f.NameNotFound, f.NoAddressOfFamily), Code.DNS_NOT_FOUND),
    Rule("name_hardly_awaited", _hardly_awaited(f.NameLookupTimedOut), Code.DNS_RESOLVER_FAILURE, Confidence.GUESS),
    Rule("no_name_service", failed_with(f.NameLookupFailed, f.NameLookupTimedOut), Code.DNS_RESOLVER_FAILURE),
    Rule("leads_elsewhere", failed_with(f.NameLeadsElsewhere), Code.SERVER_NOT_THE_ONE),
    Rule("known_port_refused", _known_port_refused, Code.CONNECT_BLOCKED, Confidence.LIKELY),
    Rule("refused", failed_with(f.ConnectRefused), Code.CONNECT_REFUSED),
    Rule("relay_port_silent", _relay_port_times_out, Code.CONNECT_BLOCKED, Confidence.LIKELY),
    Rule("silent", failed_with(f.ConnectTimedOut), Code.CONNECT_TIMEOUT, Confidence.LIKELY),
    Rule("prohibited", failed_with(f.ConnectProhibited), Code.CONNECT_BLOCKED),
    Rule("no_ipv6", failed_with(f.Ipv6Unreachable), Code.CONNECT_IPV6_BROKEN),
    Rule("offline", failed_with(f.ComputerOffline), Code.CONNECT_OFFLINE),
    Rule("unreachable", failed_with(f.ConnectUnreachable), Code.CONNECT_UNREACHABLE),
    Rule("plain_text_on_465", _tls_port_silent, Code.ENCRYPTION_PLAIN_ON_TLS_PORT, Confidence.LIKELY),
    Rule("cut", failed_with(f.ConnectReset, f.ClosedBeforeGreeting), Code.CONNECT_RESET),
    Rule("greeting_hardly_awaited", _hardly_awaited(f.GreetingTimedOut), Code.GREETING_TIMEOUT, Confidence.GUESS),
    Rule("greeting_missing", _greeting_missing, Code.GREETING_TIMEOUT, Confidence.LIKELY),
    Rule("greeting_silent", failed_with(f.GreetingTimedOut), Code.GREETING_TIMEOUT),
    Rule("tls_expected", failed_with(f.TlsExpectedFirst), Code.ENCRYPTION_PLAIN_ON_TLS_PORT),
    Rule("tls_spoken", _speaks_tls, Code.ENCRYPTION_PLAIN_ON_TLS_PORT),
    Rule("unknown_protocol", failed_with(f.WrongProtocol), Code.SERVER_WRONG_PROTOCOL),
    Rule("plain_text_spoken", failed_with(f.PlaintextOnTlsPort), Code.ENCRYPTION_TLS_ON_STARTTLS_PORT),
    Rule("tls_outdated", failed_with(f.TlsOutdated), Code.TLS_OUTDATED),
    Rule("tls_weak", failed_with(f.TlsWeak), Code.TLS_WEAK),
    Rule("client_certificate", failed_with(f.ClientCertificateRequired), Code.TLS_CLIENT_CERTIFICATE_REQUIRED),
    Rule("handshake", failed_with(f.TlsHandshakeFailed), Code.TLS_HANDSHAKE_FAILED),
    Rule("certificate_expired", failed_with(f.CertificateExpired), Code.CERT_EXPIRED),
    Rule("certificate_early", failed_with(f.CertificateNotYetValid), Code.CERT_NOT_YET_VALID),
    Rule("certificate_name", failed_with(f.CertificateNameMismatch), Code.CERT_NAME_MISMATCH),
    Rule("self_signed", failed_with(f.CertificateSelfSigned), Code.CERT_SELF_SIGNED),
    Rule("incomplete_chain", failed_with(f.CertificateChainIncomplete), Code.CERT_INCOMPLETE_CHAIN),
    Rule(
        "untrusted",
        failed_with(f.CertificateUntrusted, f.CertificateChanged, f.CertificateInvalid),
        Code.CERT_UNTRUSTED,
    ),
    Rule("no_starttls", failed_with(f.StartTlsNotOffered), Code.STARTTLS_NOT_OFFERED),
    Rule("starttls_refused", _starttls_refused, Code.STARTTLS_REFUSED),
    Rule("injected", failed_with(f.StartTlsInjected), Code.STARTTLS_INJECTED),
    Rule("withheld", failed_with(f.PasswordWithheld), Code.AUTH_WITHHELD),
    Rule("sign_in_hidden", _hides_sign_in, Code.ENCRYPTION_REQUIRED),
    Rule("no_sign_in", failed_with(f.AuthNotOffered), Code.AUTH_NOT_OFFERED),
    Rule("no_mechanism", failed_with(f.NoCommonMechanism), Code.AUTH_MECHANISM_UNSUPPORTED),
    Rule("sign_in_rules", failed_with(f.AuthRulesBroken), Code.AUTH_PROTOCOL_ERROR),
    Rule(
        "cannot_say_it",
        failed_with(f.MechanismUnusable, f.InternationalAddressUnsupported),
        Code.CLIENT_LIMITATION,
    ),
    Rule("unconfirmed", failed_with(f.DeliveryUnconfirmed), Code.DELIVERY_UNKNOWN),
    Rule("reply_hardly_awaited", _hardly_awaited(f.ReplyTimedOut), Code.PROTOCOL_TIMEOUT, Confidence.GUESS),
    Rule("reply_missing", failed_with(f.ReplyTimedOut), Code.PROTOCOL_TIMEOUT),
    Rule("hung_up", failed_with(f.Disconnected), Code.PROTOCOL_DISCONNECTED),
    Rule("sign_in_contradicted", _contradicts_itself, Code.AUTH_PROTOCOL_ERROR),
    Rule("malformed", failed_with(f.ReplyMalformed, f.ReplyUnexpected), Code.PROTOCOL_MALFORMED),
    Rule("unsolicited", failed_with(f.ReplyUnsolicited), Code.PROTOCOL_DESYNC),
    Rule("too_long", failed_with(f.ReplyTooLong), Code.PROTOCOL_TOO_LONG),
    Rule("own_fault", failed_with(f.InternalFault), Code.INTERNAL),
)
"""Rows for one type of failure stand together, the one that knows more first."""
