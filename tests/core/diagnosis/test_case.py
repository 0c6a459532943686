from __future__ import annotations

import pytest

from core.diagnosis.case import Case, address_of, greeting_of
from core.values import failures as f
from core.values.reply import Reply
from tests.core.diagnosis.outcomes import connected, failed, greeted, outcome, provider, settings


@pytest.mark.parametrize(
    ("host", "asks"),
    [
        ("mx.example.test", True),
        ("MX.EXAMPLE.TEST", True),
        ("eu.out.example.test", True),
        ("example.test", False),
        ("mx.example.test.evil.test", False),
        ("127.0.0.1", False),
    ],
)
def test_whether_the_provider_is_asked(host: str, asks: bool) -> None:
    found = outcome(settings=settings(host=host))
    assert Case(found, provider(hosts=(*provider().hosts, "127.0.0.1"))).asks_provider is asks
    assert not Case(found).asks_provider


def test_whether_the_port_is_a_known_one() -> None:
    assert Case(outcome(), provider()).asks_known_port
    assert not Case(outcome(settings=settings(port=2525)), provider()).asks_known_port
    assert not Case(outcome(settings=settings(host="other.test")), provider()).asks_known_port
    assert not Case(outcome()).asks_known_port


def test_what_was_greeted_with() -> None:
    assert greeting_of(outcome(events=(greeted("mx.example.test hi"),))) == "mx.example.test hi"
    assert greeting_of(failed(f.GreetingRejected(Reply(554, ("go away",))))) == "go away"
    assert greeting_of(outcome()) == ""


def test_where_the_connection_went() -> None:
    assert address_of(outcome(events=(connected("192.0.2.7"), greeted("hi")))) == "192.0.2.7"
    assert address_of(outcome()) == ""
