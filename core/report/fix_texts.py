"""What the button of a fix is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.values.diagnosis import FixId
from core.values.message import Message

if TYPE_CHECKING:
    from core.values.diagnosis import Fix


def fix_label(fix: Fix) -> Message:
    """Return what happens on a click: "Try port 465 with TLS"."""
    match fix.id:
        case FixId.USE_STARTTLS | FixId.USE_TLS:
            return Message(f"fix.{fix.id}", {"port": str(fix.port)})
        case FixId.USE_PORT:
            return Message("fix.use_port", {"port": str(fix.port), "encryption": fix.encryption})
        case FixId.USE_HOST:
            return Message("fix.use_host", {"host": fix.host})
        case FixId.USE_IPV4 | FixId.USE_IPV6 | FixId.USE_FULL_ADDRESS | FixId.SEND_UNENCRYPTED:
            return Message(f"fix.{fix.id}")
        case _:
            assert_never(fix.id)
