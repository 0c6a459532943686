"""What became of the attempts to reach the server's addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.durations import duration_text
from core.values.address_tried import AddressResult
from core.values.message import Message

if TYPE_CHECKING:
    from core.values.address_tried import AddressStarted, AddressTried


def endpoint(address: str, port: int | str) -> str:
    """Return address and port as one: "203.0.113.25:587", "[2001:db8::25]:587" (RFC 3986, 3.2.2)."""
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def address_line(tried: AddressTried) -> Message:
    """Return "203.0.113.25:587: timed out after 10.0 s"."""
    return Message("step.address.line", {**_facts(tried), "address_result": tried.result})


def address_under_way(started: AddressStarted) -> Message:
    """Return "203.0.113.25:587: waiting for an answer"."""
    return Message("step.address.under_way", {"endpoint": endpoint(started.address, started.port)})


def address_label(tried: AddressTried) -> Message:
    """Return the address and port alone."""
    return Message("step.address.endpoint", _facts(tried))


def address_result(tried: AddressTried) -> Message:
    """Return "timed out after 10.0 s"."""
    match tried.result:
        case (
            AddressResult.CONNECTED
            | AddressResult.REFUSED
            | AddressResult.TIMED_OUT
            | AddressResult.UNREACHABLE
            | AddressResult.PROHIBITED
            | AddressResult.RESET
            | AddressResult.CANCELLED
        ):
            return Message(f"step.address.{tried.result}", _facts(tried))
        case _:
            assert_never(tried.result)


def _facts(tried: AddressTried) -> dict[str, str]:
    return {"endpoint": endpoint(tried.address, tried.port), "took": duration_text(tried.seconds)}
