"""Why the conversation ended before anybody could sign in, or at any point of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.reply import Reply


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


@value_class
class ClosedBeforeGreeting:
    """The connection was made and cut at once, before the server said anything."""

    reset: bool


@value_class
class GreetingTimedOut:
    """Connected, but the server said nothing within the limit."""

    seconds: float


@value_class
class GreetingRejected:
    """The server greeted with a refusal (RFC 5321, 3.1)."""

    reply: Reply


@value_class
class WrongProtocol:
    """Something else than a mail server for sending answered."""

    protocol: Protocol
    beginning: str


@value_class
class EhloRefused:
    """The server refused EHLO, and HELO where that was tried."""

    reply: Reply
    ehlo_name: str


@value_class
class StartTlsNotOffered:
    """The server did not list STARTTLS among its EHLO keywords."""

    keywords: tuple[str, ...]


@value_class
class StartTlsRefused:
    """The server offered STARTTLS and then refused it."""

    reply: Reply


@value_class
class StartTlsInjected:
    """Plain text arrived behind the reply to STARTTLS, where only TLS may follow (RFC 3207, 4.2)."""

    leftover: str


@value_class
class ReplyTimedOut:
    """The server stopped answering; `of_total` when it was the limit of the whole test that ran out."""

    seconds: float
    of_total: bool = False


@value_class
class Disconnected:
    """The server closed the connection, or reset it, in the middle of the conversation."""

    reset: bool


@value_class
class ServerClosing:
    """The server said 421: it is closing the connection now (RFC 5321, 3.8)."""

    reply: Reply


@value_class
class ReplyMalformed:
    """What the server said is not a reply (RFC 5321, 4.2)."""

    said: str
    reason: str


@value_class
class ReplyUnexpected:
    """A well-formed reply with a code that makes no sense as an answer to the command."""

    reply: Reply


@value_class
class ReplyUnsolicited:
    """The server said something that nobody had asked for, so replies could no longer be told apart."""

    said: str


@value_class
class ReplyTooLong:
    """A line or a whole reply exceeded the limit, in bytes."""

    limit: int


@value_class
class InternalFault:
    """A fault in this program; `kind` and `place` name the exception and where it came from, without any values."""

    kind: str
    place: str
