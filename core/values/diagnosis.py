"""What an outcome means: a stable code, who has to act, the evidence, and what can be done with one click."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.values.control_probe import ControlPurpose
    from core.values.settings import Encryption, IpVersion
    from core.values.steps import Step


class Severity(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"
    NEUTRAL = "neutral"


class Owner(StrEnum):
    """Who has to act."""

    YOU = "you"
    COMPUTER = "computer"
    NETWORK = "network"
    PROVIDER = "provider"
    SERVER = "server"
    NONE = "none"


class Confidence(StrEnum):
    """How sure the program is of the cause."""

    SURE = "sure"
    LIKELY = "likely"
    GUESS = "guess"


class Code(StrEnum):
    """The stable codes of all verdicts."""

    DNS_NOT_FOUND = "dns.not_found"
    DNS_RESOLVER_FAILURE = "dns.resolver_failure"
    CONNECT_BLOCKED = "connect.blocked"
    CONNECT_REFUSED = "connect.refused"
    CONNECT_TIMEOUT = "connect.timeout"
    CONNECT_RESET = "connect.reset"
    CONNECT_OFFLINE = "connect.offline"
    CONNECT_UNREACHABLE = "connect.unreachable"
    CONNECT_IPV6_BROKEN = "connect.ipv6_broken"
    GREETING_TIMEOUT = "greeting.timeout"
    GREETING_REJECTED = "greeting.rejected"
    SERVER_WRONG_PROTOCOL = "server.wrong_protocol"
    SERVER_NOT_THE_ONE = "server.not_the_one"
    SERVER_FAULT = "server.fault"
    SERVER_BUSY = "server.busy"
    EHLO_REJECTED = "ehlo.rejected"
    EHLO_NAME_REJECTED = "ehlo.name_rejected"
    ENCRYPTION_TLS_ON_STARTTLS_PORT = "encryption.tls_on_starttls_port"
    ENCRYPTION_PLAIN_ON_TLS_PORT = "encryption.plain_on_tls_port"
    ENCRYPTION_REQUIRED = "encryption.required"
    STARTTLS_NOT_OFFERED = "starttls.not_offered"
    STARTTLS_REFUSED = "starttls.refused"
    STARTTLS_INJECTED = "starttls.injected"
    TLS_HANDSHAKE_FAILED = "tls.handshake_failed"
    TLS_OUTDATED = "tls.outdated"
    TLS_WEAK = "tls.weak"
    TLS_CLIENT_CERTIFICATE_REQUIRED = "tls.client_certificate_required"
    CERT_EXPIRED = "cert.expired"
    CERT_NOT_YET_VALID = "cert.not_yet_valid"
    CERT_NAME_MISMATCH = "cert.name_mismatch"
    CERT_SELF_SIGNED = "cert.self_signed"
    CERT_INCOMPLETE_CHAIN = "cert.incomplete_chain"
    CERT_UNTRUSTED = "cert.untrusted"
    CERT_INTERCEPTED = "cert.intercepted"
    CERT_LOCAL_STORE = "cert.local_store"
    AUTH_WITHHELD = "auth.withheld"
    AUTH_NOT_OFFERED = "auth.not_offered"
    AUTH_MISSING = "auth.missing"
    AUTH_MECHANISM_UNSUPPORTED = "auth.mechanism_unsupported"
    AUTH_BAD_CREDENTIALS = "auth.bad_credentials"
    AUTH_WRONG_LOGIN_KIND = "auth.wrong_login_kind"
    AUTH_APP_PASSWORD_REQUIRED = "auth.app_password_required"  # noqa: S105  # a verdict, not a password
    AUTH_OAUTH_REQUIRED = "auth.oauth_required"
    AUTH_SMTP_DISABLED = "auth.smtp_disabled"
    AUTH_WEB_LOGIN_REQUIRED = "auth.web_login_required"
    AUTH_OAUTH_TOKEN = "auth.oauth_token"  # noqa: S105  # a verdict, not a token
    AUTH_TOO_MANY_ATTEMPTS = "auth.too_many_attempts"
    AUTH_TEMPORARY = "auth.temporary"
    AUTH_PROTOCOL_ERROR = "auth.protocol_error"
    CLIENT_LIMITATION = "client.limitation"
    CLIENT_IP_BLOCKED = "client.ip_blocked"
    ACCOUNT_LIMIT_EXCEEDED = "account.limit_exceeded"
    ACCOUNT_RESTRICTED = "account.restricted"
    SENDER_NOT_AUTHORIZED = "sender.not_authorized"
    SENDER_NOT_VERIFIED = "sender.not_verified"
    RELAY_DENIED = "relay.denied"
    RECIPIENT_REJECTED = "recipient.rejected"
    MESSAGE_TOO_LARGE = "message.too_large"
    MESSAGE_REJECTED = "message.rejected"
    DELIVERY_UNKNOWN = "delivery.unknown"
    PROTOCOL_TIMEOUT = "protocol.timeout"
    PROTOCOL_DISCONNECTED = "protocol.disconnected"
    PROTOCOL_MALFORMED = "protocol.malformed"
    PROTOCOL_DESYNC = "protocol.desync"
    PROTOCOL_TOO_LONG = "protocol.too_long"
    OK = "ok"
    OK_NO_LOGIN = "ok.no_login"
    OK_UNENCRYPTED = "ok.unencrypted"
    OK_CERTIFICATE_EXPIRES_SOON = "ok.certificate_expires_soon"
    OK_CERTIFICATE_EXCEPTION = "ok.certificate_exception"
    SENT = "sent"
    CANCELLED = "cancelled"
    INTERNAL = "internal"
    FORM_INVALID = "form.invalid"


_OWNERS: Final[Mapping[Owner, frozenset[Code]]] = {
    Owner.COMPUTER: frozenset(
        {
            Code.CONNECT_OFFLINE,
            Code.CERT_NOT_YET_VALID,
            Code.CERT_INTERCEPTED,
            Code.CERT_LOCAL_STORE,
            Code.CLIENT_LIMITATION,
        }
    ),
    Owner.NETWORK: frozenset(
        {
            Code.DNS_RESOLVER_FAILURE,
            Code.CONNECT_BLOCKED,
            Code.CONNECT_TIMEOUT,
            Code.CONNECT_RESET,
            Code.CONNECT_UNREACHABLE,
            Code.CONNECT_IPV6_BROKEN,
            Code.STARTTLS_INJECTED,
            Code.SERVER_NOT_THE_ONE,
            Code.CLIENT_IP_BLOCKED,
        }
    ),
    Owner.PROVIDER: frozenset(
        {
            Code.AUTH_OAUTH_REQUIRED,
            Code.AUTH_SMTP_DISABLED,
            Code.ACCOUNT_LIMIT_EXCEEDED,
            Code.ACCOUNT_RESTRICTED,
            Code.MESSAGE_REJECTED,
        }
    ),
    Owner.SERVER: frozenset(
        {
            Code.GREETING_TIMEOUT,
            Code.GREETING_REJECTED,
            Code.SERVER_BUSY,
            Code.SERVER_FAULT,
            Code.EHLO_REJECTED,
            Code.STARTTLS_REFUSED,
            Code.TLS_HANDSHAKE_FAILED,
            Code.TLS_OUTDATED,
            Code.TLS_WEAK,
            Code.CERT_EXPIRED,
            Code.CERT_SELF_SIGNED,
            Code.CERT_INCOMPLETE_CHAIN,
            Code.CERT_UNTRUSTED,
            Code.AUTH_TEMPORARY,
            Code.AUTH_PROTOCOL_ERROR,
            Code.DELIVERY_UNKNOWN,
            Code.PROTOCOL_TIMEOUT,
            Code.PROTOCOL_DISCONNECTED,
            Code.PROTOCOL_MALFORMED,
            Code.PROTOCOL_DESYNC,
            Code.PROTOCOL_TOO_LONG,
            Code.OK_CERTIFICATE_EXPIRES_SOON,
        }
    ),
    Owner.NONE: frozenset({Code.OK, Code.OK_NO_LOGIN, Code.SENT, Code.CANCELLED, Code.INTERNAL}),
}
_SEVERITIES: Final[Mapping[Severity, frozenset[Code]]] = {
    Severity.OK: frozenset({Code.OK, Code.OK_NO_LOGIN, Code.SENT}),
    Severity.NEUTRAL: frozenset({Code.CANCELLED}),
    Severity.WARNING: frozenset(
        {
            Code.SERVER_BUSY,
            Code.AUTH_WITHHELD,
            Code.AUTH_TEMPORARY,
            Code.AUTH_TOO_MANY_ATTEMPTS,
            Code.DELIVERY_UNKNOWN,
            Code.OK_UNENCRYPTED,
            Code.OK_CERTIFICATE_EXPIRES_SOON,
            Code.OK_CERTIFICATE_EXCEPTION,
        }
    ),
}


def owner_of(code: Code) -> Owner:
    """Return who has to act on a verdict: the user, unless the table says otherwise."""
    return next((owner for owner, codes in _OWNERS.items() if code in codes), Owner.YOU)


def severity_of(code: Code) -> Severity:
    """Return how bad a verdict is: a failure, unless the table says otherwise."""
    return next((severity for severity, codes in _SEVERITIES.items() if code in codes), Severity.FAILURE)


class FixId(StrEnum):
    """What a fix does to the visible fields; each is then tested again."""

    USE_STARTTLS = "use_starttls"
    USE_TLS = "use_tls"
    USE_PORT = "use_port"
    """Another port of the same host, with the encryption that works there."""
    USE_HOST = "use_host"
    """Another name of the same server, which its certificate is valid for."""
    USE_IPV4 = "use_ipv4"
    USE_IPV6 = "use_ipv6"
    USE_FULL_ADDRESS = "use_full_address"
    """Sign in with the e-mail address as the user name."""
    SEND_UNENCRYPTED = "send_unencrypted"
    """Agree, for one run, to send the password where others can read it."""


@value_class
class Fix:
    """Settings that the evidence speaks for; one click applies them and tests again.

    `username` and `ip_version` are what to change those to, None to leave them as they are.
    """

    id: FixId
    host: str
    port: int
    encryption: Encryption
    username: str | None = None
    ip_version: IpVersion | None = None


class EvidenceKind(StrEnum):
    """Which sentence of resources/texts/evidence.toml says to people what was seen."""

    ADDRESS = "address"
    SUBJECT = "subject"
    ISSUER = "issuer"
    NAMES = "names"
    NO_NAMES = "no_names"
    VALID = "valid"
    TRUSTED_BY = "trusted_by"
    TRUSTED = "trusted"
    FOUND = "found"
    FOUND_NONE = "found_none"
    REASON = "reason"
    LOOK = "look"
    LOOK_FAILED = "look_failed"


@value_class
class Evidence:
    """What was seen that speaks for the verdict; `text` is printable and comes from outside or is a plain fact.

    `control` is what the control probe was for that saw it, None for the test itself. Scripts read `text`, people what
    `kind` and its `facts` say in their language; without a kind it is what somebody else said, in their own words.
    """

    step: Step
    text: str
    control: ControlPurpose | None = None
    kind: EvidenceKind | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


@value_class
class Diagnosis:
    """What an outcome means.

    `facts` fill the placeholders of the texts for `code` (resources/texts/verdict); all are printable.
    """

    code: Code
    confidence: Confidence = Confidence.SURE
    facts: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    fixes: tuple[Fix, ...] = ()

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return severity_of(self.code)

    @property
    def owner(self) -> Owner:
        """Who has to act."""
        return owner_of(self.code)
