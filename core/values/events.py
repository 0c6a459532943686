"""What happens during a test, said as it happens.

`at` is always the number of seconds since the test began, `seconds` how long something took.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.values.address_tried import AddressStarted, AddressTried
from core.values.control_probe import ControlEnded, ControlStarted
from core.values.value_class import value_class

if TYPE_CHECKING:
    from datetime import datetime

    from core.values.details import StepDetail
    from core.values.failures import Failure
    from core.values.steps import Step


class Direction(StrEnum):
    """Who said a line."""

    SENT = "sent"
    RECEIVED = "received"


class SkipReason(StrEnum):
    """Why a step was left out without anything being wrong."""

    NO_PASSWORD = "no_password"  # noqa: S105  # the reason for a missing password, not one


class Caution(StrEnum):
    """Something worth knowing about a step that passed."""

    CERTIFICATE_EXPIRES_SOON = "certificate_expires_soon"
    NAME_ONLY_IN_COMMON_NAME = "name_only_in_common_name"
    BARE_LINE_FEED = "bare_line_feed"
    HELO_ONLY = "helo_only"
    NOT_ENCRYPTED = "not_encrypted"
    CERTIFICATE_EXCEPTION = "certificate_exception"


@value_class
class StepStarted:
    """A step began."""

    step: Step
    at: float


@value_class
class StepPassed:
    """A step ended well."""

    step: Step
    at: float
    seconds: float
    detail: StepDetail
    cautions: tuple[Caution, ...] = ()


@value_class
class StepFailed:
    """A step ended the test."""

    step: Step
    at: float
    seconds: float
    failure: Failure


@value_class
class StepSkipped:
    """A step was left out."""

    step: Step
    at: float
    reason: SkipReason


@value_class
class StepCancelled:
    """The user stopped the test during a step."""

    step: Step
    at: float
    seconds: float


@value_class
class LineExchanged:
    """One line of the conversation: printable, secrets masked, without its line end.

    `when` is the wall clock (UTC), `encrypted` whether it went inside TLS.
    """

    direction: Direction
    encrypted: bool
    text: str
    at: float
    when: datetime


StepEvent = StepStarted | StepPassed | StepFailed | StepSkipped | StepCancelled
ProbeEvent = StepEvent | AddressStarted | AddressTried | LineExchanged | ControlStarted | ControlEnded
