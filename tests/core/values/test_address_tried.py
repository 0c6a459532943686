from __future__ import annotations

from core.values import events
from core.values.address_tried import AddressResult, AddressTried


def test_how_long_an_attempt_took() -> None:
    assert AddressTried("192.0.2.1", 587, AddressResult.REFUSED, began=1.5, at=2.0).seconds == 0.5


def test_it_is_one_of_the_events() -> None:
    assert AddressTried in events.ProbeEvent.__args__
