"""What a refusal means that names no reason, judged by the command that was refused.

A live test knows the command, and that the server had offered what it then refused; a pasted error often does not.
"""

from __future__ import annotations

from typing import Final

from core.diagnosis.replies.opening import LAST_OPENING_RULES
from core.diagnosis.replies.sign_in import LAST_SIGN_IN_RULES
from core.diagnosis.rule import Rule, failed_with
from core.values.diagnosis import Code
from core.values.failures import EhloRefused, GreetingRejected, ServerClosing

UNEXPLAINED: Final = frozenset({"later", *(rule.name for rule in (*LAST_OPENING_RULES, *LAST_SIGN_IN_RULES))})
"""The rules for replies that go by no more than the number."""

REFUSAL_RULES: Final = (
    Rule("greeting_unexplained", failed_with(GreetingRejected), Code.GREETING_REJECTED),
    Rule("ehlo_unexplained", failed_with(EhloRefused), Code.EHLO_REJECTED),
    # 421 says that the server ends the connection, and nothing about the command before (RFC 5321, 3.8).
    Rule("closing_unexplained", failed_with(ServerClosing), Code.SERVER_BUSY),
)
