"""What a server does wrong, and what must be made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tests.core.probe.recorded_run import PASSWORD
from tests.fakes.script import (
    Action,
    Expect,
    Say,
    WaitForClientToLeave,
    quit_politely,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.values.diagnosis import Code
    from core.values.failures import Failure
    from core.values.steps import Step

CLEAR: Final[dict[str, Any]] = {"password": PASSWORD, "allow_unencrypted_password": True}
GOODBYE = quit_politely()
LEAVE = [WaitForClientToLeave()]


HELLO = [Say(b"220 mx.example.test ESMTP\r\n"), Expect(rb"EHLO \[127\.0\.0\.1\]")]


class Case(NamedTuple):
    """What a server does, and what must be made of it."""

    id: str
    script: Sequence[Action]
    step: Step
    failure: type[Failure]
    code: Code
    says: str = ""
