from __future__ import annotations

from core.report.address_texts import address_label, address_line, address_result, address_under_way, endpoint
from core.report.english import render
from core.values.address_tried import AddressResult
from tests.core.report.every_value import begun, tried


def test_an_ipv6_address_stands_in_brackets() -> None:
    assert endpoint("2001:db8::25", 587) == "[2001:db8::25]:587"
    assert endpoint("203.0.113.25", "587") == "203.0.113.25:587"


def test_a_line_is_the_address_and_its_result() -> None:
    for result in AddressResult:
        attempt = tried(result=result)
        line = f"{render(address_label(attempt))}: {render(address_result(attempt))}"
        assert render(address_line(attempt)) == line
    assert render(address_line(tried())) == "203.0.113.25:587: timed out after 10.0 s"
    assert render(address_result(tried(result=AddressResult.CANCELLED))) == "given up, another address was faster"


def test_an_address_of_which_nothing_is_known_yet_is_waited_for() -> None:
    assert render(address_under_way(begun("2001:db8::25"))) == "[2001:db8::25]:587: waiting for an answer"
