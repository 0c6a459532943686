from __future__ import annotations

from dataclasses import replace

from core.values.failures import GreetingTimedOut, NameNotFound
from core.values.port_result import COMPARED_PORTS, PortResult
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.port_results import HOST, fails, not_reached, works


def test_the_ports_are_those_of_the_contract() -> None:
    assert COMPARED_PORTS == (25, 465, 587, 2525)


def test_what_worked_says_how_to_sign_in_where_it_matters() -> None:
    result = works(587, Encryption.STARTTLS, "PLAIN", "LOGIN", seconds=0.031)
    assert (result.reachable, result.works, result.seconds_to_connect) == (True, True, 0.031)
    assert result.mechanisms == ("PLAIN", "LOGIN")
    assert result.tls is not None
    assert result.tls.version == "TLSv1.3"
    assert works(25, Encryption.NONE, "PLAIN").mechanisms == ("PLAIN",)
    assert works(25, Encryption.NONE).tls is None


def test_what_was_reached_may_fail_all_the_same() -> None:
    result = fails(465, Encryption.NONE, GreetingTimedOut(10.0))
    assert (result.reachable, result.works, result.mechanisms) == (True, False, ())


def test_what_was_not_reached_tells_how_long_that_took_to_see() -> None:
    refused = not_reached(2525)[0]
    assert (refused.reachable, refused.works, refused.seconds_to_connect) == (False, False, 0.001)
    unknown = not_reached(2525, NameNotFound(HOST), Step.RESOLVE)[0]
    assert (unknown.reachable, unknown.seconds_to_connect) == (False, None)


def test_a_later_connection_does_not_say_how_far_away_the_server_is() -> None:
    result = works(587, Encryption.TLS, seconds=0.1)
    assert replace(result, first_seconds=0.02).seconds_to_connect == 0.02
    assert replace(not_reached(587)[0], first_seconds=0.02).seconds_to_connect == 0.001


def test_a_run_that_was_stopped_is_none_that_works() -> None:
    result = works(587, Encryption.STARTTLS)
    assert not PortResult(587, Encryption.STARTTLS, replace(result.outcome, cancelled=True)).works
