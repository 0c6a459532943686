"""The exception that ends a step with a failure that is already known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.values.failures import Failure


class StepAborted(Exception):  # noqa: N818  # it is an end, not always an error of ours
    """A step cannot go on; `failure` says why, as a value."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(type(failure).__name__)
        self.failure = failure
