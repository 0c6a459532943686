"""The attempts to reach the addresses of a server: events while they happen, and part of why they failed."""

from __future__ import annotations

from enum import StrEnum

from core.values.value_class import value_class


class AddressResult(StrEnum):
    """What became of one attempt to reach one address."""

    CONNECTED = "connected"
    REFUSED = "refused"
    TIMED_OUT = "timed_out"
    UNREACHABLE = "unreachable"
    PROHIBITED = "prohibited"
    RESET = "reset"
    CANCELLED = "cancelled"
    """Another address answered first."""


@value_class
class AddressStarted:
    """The attempt to reach one address began; `at` as in every event."""

    address: str
    port: int
    at: float


@value_class
class AddressTried:
    """One address was tried, from `began` to `at`."""

    address: str
    port: int
    result: AddressResult
    began: float
    at: float

    @property
    def seconds(self) -> float:
        """How long the attempt took."""
        return self.at - self.began
