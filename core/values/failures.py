"""Why a test ended: one frozen class per cause that a user can tell apart.

All texts in them are printable and hold no form of the secret. Times are in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from core.values.events import AddressTried
    from core.values.reply import Reply
    from core.values.settings import IpVersion
    from core.values.tls_facts import CertificateChain


class Protocol(StrEnum):
    """What a server speaks, judged by its first bytes."""

    SMTP = "SMTP"
    HTTP = "HTTP"
    IMAP = "IMAP"
    POP3 = "POP3"
    SSH = "SSH"
    FTP = "FTP"
    TLS = "TLS"
    UNKNOWN = "unknown"


# --- resolve ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NameNotFound:
    """The name service says that there is no such name."""

    host: str


@dataclass(frozen=True, slots=True)
class NoAddressOfFamily:
    """The name exists, but not with an address of the wanted IP version."""

    host: str
    ip_version: IpVersion


@dataclass(frozen=True, slots=True)
class NameLookupFailed:
    """The name service did not work; the name may be right."""

    host: str
    reason: str


@dataclass(frozen=True, slots=True)
class NameLookupTimedOut:
    """The name service did not answer in time; the name may be right."""

    host: str
    seconds: float


# --- connect ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ConnectRefused:
    """The server answered that nothing listens on the port."""

    attempts: tuple[AddressTried, ...]


@dataclass(frozen=True, slots=True)
class ConnectTimedOut:
    """No address answered in time."""

    attempts: tuple[AddressTried, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class ConnectUnreachable:
    """There is no way to any address of the server."""

    attempts: tuple[AddressTried, ...]


@dataclass(frozen=True, slots=True)
class ConnectProhibited:
    """Something on the way, or on this computer, forbids the connection."""

    attempts: tuple[AddressTried, ...]


@dataclass(frozen=True, slots=True)
class Ipv6Unreachable:
    """Only IPv6 addresses were tried, IPv6 does not work here, and IPv4 does."""

    attempts: tuple[AddressTried, ...]


@dataclass(frozen=True, slots=True)
class ComputerOffline:
    """This computer has no route to anywhere."""

    attempts: tuple[AddressTried, ...]


@dataclass(frozen=True, slots=True)
class ConnectReset:
    """The connection was cut while it was being made."""

    attempts: tuple[AddressTried, ...]


# --- tls and certificate ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlaintextOnTlsPort:
    """The server answered the TLS hello in plain text, in the way of a mail server; it wants STARTTLS or nothing."""

    beginning: str


@dataclass(frozen=True, slots=True)
class TlsOutdated:
    """Server and computer have no TLS version or cipher in common.

    `server_version` is what the server chose, where it said so.
    """

    reason: str
    server_version: str = ""


@dataclass(frozen=True, slots=True)
class TlsWeak:
    """Keys, hashes or parameters of the server are too weak for this computer."""

    reason: str


@dataclass(frozen=True, slots=True)
class ClientCertificateRequired:
    """The server wants a certificate from this computer."""

    reason: str


@dataclass(frozen=True, slots=True)
class TlsHandshakeFailed:
    """The TLS handshake broke for another reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class CertificateExpired:
    """A certificate of the chain is out of date."""

    chain: CertificateChain
    subject: str
    not_after: datetime | None


@dataclass(frozen=True, slots=True)
class CertificateNotYetValid:
    """A certificate of the chain is from the future, seen from this computer's clock."""

    chain: CertificateChain
    subject: str
    not_before: datetime | None


@dataclass(frozen=True, slots=True)
class CertificateNameMismatch:
    """The certificate is for other names."""

    chain: CertificateChain
    host: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CertificateSelfSigned:
    """The certificate signs itself."""

    chain: CertificateChain


@dataclass(frozen=True, slots=True)
class CertificateChainIncomplete:
    """The server does not send the certificate that links its own to a root."""

    chain: CertificateChain
    missing_issuer: str


@dataclass(frozen=True, slots=True)
class CertificateUntrusted:
    """The chain ends at an authority that this computer does not trust."""

    chain: CertificateChain
    issuer: str


@dataclass(frozen=True, slots=True)
class CertificateInvalid:
    """The check of the chain failed for another reason, which `reason` names."""

    chain: CertificateChain
    reason: str


# --- greeting --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClosedBeforeGreeting:
    """The connection was made and cut at once, before the server said anything."""

    reset: bool


@dataclass(frozen=True, slots=True)
class GreetingTimedOut:
    """Connected, but the server said nothing within the limit."""

    seconds: float


@dataclass(frozen=True, slots=True)
class GreetingRejected:
    """The server greeted with a refusal (RFC 5321, 3.1)."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class WrongProtocol:
    """Something else than a mail server for sending answered."""

    protocol: Protocol
    beginning: str


# --- ehlo and starttls -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EhloRefused:
    """The server refused EHLO, and HELO where that was tried."""

    reply: Reply
    ehlo_name: str


@dataclass(frozen=True, slots=True)
class StartTlsNotOffered:
    """The server did not list STARTTLS among its EHLO keywords."""

    keywords: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StartTlsRefused:
    """The server offered STARTTLS and then refused it."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class StartTlsInjected:
    """Plain text arrived behind the reply to STARTTLS, where only TLS may follow (RFC 3207, 4.2)."""

    leftover: str


# --- auth ------------------------------------------------------------------------------------------------------------


class Exposure(StrEnum):
    """Why a password was not sent."""

    NOT_ENCRYPTED = "not_encrypted"


@dataclass(frozen=True, slots=True)
class PasswordWithheld:
    """The password was not sent, because others could have read it and the user had not agreed.

    `starttls_offered` tells whether the server would have encrypted.
    """

    exposure: Exposure
    starttls_offered: bool


@dataclass(frozen=True, slots=True)
class AuthNotOffered:
    """The server offers no sign-in here."""

    keywords: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoCommonMechanism:
    """The server offers sign-in, but not in a way that can be used here."""

    offered: tuple[str, ...]
    wanted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AuthRefused:
    """The server refused the sign-in; `explanation` is what an OAuth server said in its challenge (RFC 7628, 3.2.2)."""

    mechanism: str
    username: str
    reply: Reply
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class AuthRulesBroken:
    """The sign-in dialogue did not follow the rules (RFC 4954, 4)."""

    mechanism: str
    reason: str
    said: str


@dataclass(frozen=True, slots=True)
class MechanismUnusable:
    """User name or password hold characters that the sign-in mechanism cannot carry."""

    mechanism: str
    reason: str


# --- mail, rcpt, data ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InternationalAddressUnsupported:
    """An address has letters beyond ASCII, and the server does not offer SMTPUTF8 (RFC 6531)."""

    address: str


@dataclass(frozen=True, slots=True)
class SenderRefused:
    """The server refused the sender."""

    address: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class RecipientRefused:
    """The server refused the recipient."""

    address: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class MessageRefused:
    """The server refused the message, before or after its text."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class DeliveryUnconfirmed:
    """The message was sent, but the server never confirmed it; it may or may not arrive."""

    reason: str


# --- any step --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReplyTimedOut:
    """The server stopped answering; `of_total` when it was the limit of the whole test that ran out."""

    seconds: float
    of_total: bool = False


@dataclass(frozen=True, slots=True)
class Disconnected:
    """The server closed the connection, or reset it, in the middle of the conversation."""

    reset: bool
    last_reply: Reply | None = None


@dataclass(frozen=True, slots=True)
class ServerClosing:
    """The server said 421: it is closing the connection now (RFC 5321, 3.8)."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class ReplyMalformed:
    """What the server said is not a reply (RFC 5321, 4.2)."""

    said: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReplyUnexpected:
    """A well-formed reply with a code that makes no sense as an answer to the command."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class ReplyUnsolicited:
    """The server said something that nobody had asked for, so replies could no longer be told apart."""

    said: str


@dataclass(frozen=True, slots=True)
class ReplyTooLong:
    """A line or a whole reply exceeded the limit, in bytes."""

    limit: int


@dataclass(frozen=True, slots=True)
class InternalFault:
    """A fault in this program; `kind` and `place` name the exception and where it came from, without any values."""

    kind: str
    place: str


Failure = (
    NameNotFound
    | NoAddressOfFamily
    | NameLookupFailed
    | NameLookupTimedOut
    | ConnectRefused
    | ConnectTimedOut
    | ConnectUnreachable
    | ConnectProhibited
    | Ipv6Unreachable
    | ComputerOffline
    | ConnectReset
    | PlaintextOnTlsPort
    | TlsOutdated
    | TlsWeak
    | ClientCertificateRequired
    | TlsHandshakeFailed
    | CertificateExpired
    | CertificateNotYetValid
    | CertificateNameMismatch
    | CertificateSelfSigned
    | CertificateChainIncomplete
    | CertificateUntrusted
    | CertificateInvalid
    | ClosedBeforeGreeting
    | GreetingTimedOut
    | GreetingRejected
    | WrongProtocol
    | EhloRefused
    | StartTlsNotOffered
    | StartTlsRefused
    | StartTlsInjected
    | PasswordWithheld
    | AuthNotOffered
    | NoCommonMechanism
    | AuthRefused
    | AuthRulesBroken
    | MechanismUnusable
    | InternationalAddressUnsupported
    | SenderRefused
    | RecipientRefused
    | MessageRefused
    | DeliveryUnconfirmed
    | ReplyTimedOut
    | Disconnected
    | ServerClosing
    | ReplyMalformed
    | ReplyUnexpected
    | ReplyUnsolicited
    | ReplyTooLong
    | InternalFault
)
