"""Where what a second look saw decides nothing. Where it does: `rule_examples`."""

from __future__ import annotations

import pytest

from core.diagnosis.case import Case
from core.diagnosis.rules import ruling_of
from core.values import failures as f
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.diagnosis.outcomes import failed, settings
from tests.core.diagnosis.rule_examples import (
    GREETS,
    IPV4,
    IPV6,
    PORT_465,
    REFUSED_465,
    SILENT_465,
    TLS_465,
    TLS_LOOK,
    TLS_LOOK_IN_VAIN,
    at_provider,
)

HERE = settings(host="localhost")
IN_TLS = settings(encryption=Encryption.TLS)
SILENCE = f.ConnectTimedOut((), 10.0)


@pytest.mark.parametrize(
    ("case", "rule"),
    [
        (Case(failed(f.GreetingTimedOut(10.0), settings=IN_TLS, controls=(TLS_LOOK,))), "greeting_silent"),
        (Case(failed(f.ReplyTimedOut(10.0), controls=(TLS_LOOK,))), "reply_missing"),
        (
            Case(failed(f.ClosedBeforeGreeting(reset=True), settings=settings(port=465), controls=(TLS_LOOK_IN_VAIN,))),
            "cut",
        ),
        (Case(failed(f.TlsHandshakeFailed("x"), Step.TLS, controls=(GREETS,))), "handshake"),
        (Case(failed(f.ReplyTimedOut(10.0), Step.GREETING, settings=TLS_465, controls=(GREETS,))), "reply_missing"),
        (Case(failed(f.StartTlsNotOffered(()), controls=(IPV4,))), "no_starttls"),
        (Case(failed(f.ConnectRefused(()), Step.CONNECT, controls=(IPV6,))), "refused"),
        (Case(failed(f.ConnectRefused(()), Step.CONNECT, controls=(PORT_465,))), "refused"),
        (Case(failed(SILENCE, Step.CONNECT, settings=HERE, controls=(REFUSED_465,))), "silent"),
        (Case(failed(f.ConnectUnreachable(()), Step.CONNECT, controls=(SILENT_465,))), "unreachable"),
        (Case(failed(SILENCE, Step.CONNECT, controls=(TLS_LOOK,))), "silent"),
        (at_provider(SILENCE, Step.CONNECT, controls=(REFUSED_465,)), "another_port_answers"),
        (at_provider(SILENCE, Step.CONNECT, controls=(SILENT_465,)), "no_port_answers"),
        (
            at_provider(SILENCE, Step.CONNECT, settings=settings(port=2525), controls=(PORT_465,)),
            "another_port_answers",
        ),
        (Case(failed(SILENCE, Step.CONNECT, settings=settings(port=25), controls=(SILENT_465,))), "no_port_answers"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_second_looks_do_not_decide(case: Case, rule: str) -> None:
    assert ruling_of(case).name == rule


@pytest.mark.parametrize(
    ("case", "rule"),
    [
        (Case(failed(f.ClosedBeforeGreeting(reset=False), controls=(TLS_LOOK,))), "waits_for_tls"),
        (Case(failed(f.ConnectRefused(()), Step.CONNECT, controls=(IPV4,))), "only_ipv4_accepts"),
        (Case(failed(f.ConnectReset(()), Step.CONNECT, controls=(IPV4,))), "only_ipv4_accepts"),
        (Case(failed(f.ClosedBeforeGreeting(reset=True), controls=(IPV4,))), "only_ipv4_accepts"),
        (Case(failed(f.ReplyTimedOut(10.0), Step.TLS, controls=(IPV4,))), "only_ipv4_speaks"),
        (Case(failed(f.GreetingTimedOut(10.0), controls=(TLS_LOOK, IPV4))), "waits_for_tls"),
        (Case(failed(f.ConnectUnreachable(()), Step.CONNECT, controls=(IPV4,))), "only_ipv4_connects"),
        (Case(failed(f.ConnectUnreachable(()), Step.CONNECT, controls=(IPV6,))), "only_ipv6_connects"),
        (Case(failed(f.ConnectProhibited(()), Step.CONNECT, controls=(PORT_465,))), "another_port_answers"),
        # One port is enough, whatever the others do.
        (at_provider(SILENCE, Step.CONNECT, controls=(SILENT_465, PORT_465)), "known_port_blocked"),
        (Case(failed(SILENCE, Step.CONNECT, controls=(SILENT_465, REFUSED_465))), "another_port_answers"),
        (Case(failed(SILENCE, Step.CONNECT, settings=HERE, controls=(SILENT_465, REFUSED_465))), "silent"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_else_they_decide(case: Case, rule: str) -> None:
    assert ruling_of(case).name == rule
