"""The one small message that is sent when the user asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.value_class import value_class
from resources import path

if TYPE_CHECKING:
    from datetime import datetime

SUBJECT: Final = "Outbox Check: your mail settings work"


@value_class
class SampleMessage:
    """A message ready for DATA, and its Message-ID."""

    id: str
    content: bytes


def sample_message(sender: str, recipient: str, now: datetime) -> SampleMessage:
    """Return a message that says what it is (RFC 5322); its headers are UTF-8 only where an address needs it."""
    from email import policy
    from email.message import EmailMessage
    from email.utils import format_datetime, make_msgid

    message = EmailMessage(policy=policy.SMTP if (sender + recipient).isascii() else policy.SMTPUTF8)
    domain = sender.rpartition("@")[2]
    message_id = make_msgid(domain=domain)
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = SUBJECT
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: keeps vacation notices from answering
    message.set_content(path("texts/sample_message.txt").read_text("ascii"), charset="us-ascii")
    return SampleMessage(message_id, message.as_bytes())
