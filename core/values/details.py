"""What a step found out when it passed; one frozen class per step."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.ehlo import EhloKeywords
    from core.values.reply import Reply
    from core.values.tls_facts import CertificateChain


@value_class
class Resolved:
    """The addresses of the server, in the order in which they will be tried."""

    addresses: tuple[str, ...]


@value_class
class Connected:
    """The address that answered first."""

    address: str
    port: int


@value_class
class Greeted:
    """The server's greeting."""

    reply: Reply


@value_class
class Introduced:
    """The server's answer to EHLO, or to HELO when it knows no EHLO."""

    ehlo_name: str
    keywords: EhloKeywords
    with_helo: bool = False


@value_class
class EncryptionAgreed:
    """The server is ready to switch to TLS."""

    reply: Reply


@value_class
class TlsAgreed:
    """The negotiated protocol version and cipher, whatever is thought of the certificate afterwards."""

    version: str
    cipher: str


@value_class
class CertificateAccepted:
    """The chain ends at a trusted root, the name is right, and all dates are."""

    chain: CertificateChain
    days_left: int


@value_class
class CertificateExcepted:
    """Nobody vouches for the certificate, but it is exactly the one that the user trusts for this host and port."""

    chain: CertificateChain


@value_class
class SignedIn:
    """The server accepted the sign-in."""

    mechanism: str
    reply: Reply


@value_class
class SenderAccepted:
    """The server accepted the sender."""

    address: str
    reply: Reply


@value_class
class RecipientAccepted:
    """The server accepted the recipient; `taken_back` when no message was to follow."""

    address: str
    reply: Reply
    taken_back: bool


@value_class
class MessageAccepted:
    """The server took responsibility for the message (RFC 5321, 4.2.5)."""

    message_id: str
    reply: Reply


class Farewell(StrEnum):
    """How the connection ended after success; nothing of it changes the verdict."""

    CLEAN = "clean"
    NO_REPLY = "no_reply"
    CUT = "cut"


@value_class
class SaidGoodbye:
    """How the connection ended."""

    farewell: Farewell


StepDetail = (
    Resolved
    | Connected
    | Greeted
    | Introduced
    | EncryptionAgreed
    | TlsAgreed
    | CertificateAccepted
    | CertificateExcepted
    | SignedIn
    | SenderAccepted
    | RecipientAccepted
    | MessageAccepted
    | SaidGoodbye
)
