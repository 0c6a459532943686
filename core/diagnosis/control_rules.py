"""What second looks proved about a failure whose cause was open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.near_host import is_local
from core.diagnosis.rule import Rule, failed_with
from core.diagnosis.second_looks import (
    anonymous_cipher,
    connects,
    is_answered,
    looks,
    other_protocol,
    speaks_smtp,
    speaks_tls,
    working_family,
)
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.case import Case
    from core.values.control_probe import ControlEnded

_SILENT: Final = f.GreetingTimedOut | f.ClosedBeforeGreeting
_NOT_REACHED: Final = f.ConnectTimedOut | f.ConnectUnreachable | f.ConnectProhibited


def _waits_for_tls(case: Case) -> bool:
    is_plain = case.outcome.settings.encryption is not Encryption.TLS
    found = looks(case.outcome, ControlPurpose.TLS_FROM_THE_START)
    return is_plain and isinstance(case.outcome.failure, _SILENT) and speaks_tls(found)


def _greets_in_plain_text(case: Case) -> bool:
    outcome = case.outcome
    return (outcome.settings.encryption, outcome.failed_step) == (Encryption.TLS, Step.TLS) and speaks_smtp(outcome)


def _speaks_something_else(case: Case) -> bool:
    return other_protocol(case.outcome) is not None


def _only_ipv4_connects(case: Case) -> bool:
    return isinstance(case.outcome.failure, _NOT_REACHED) and working_family(case.outcome) is IpVersion.IPV4


def _only_ipv4_accepts(case: Case) -> bool:
    # An answer came over IPv6: from somebody on the way, or from the server itself, which may not listen there.
    is_turned_away = isinstance(case.outcome.failure, f.ConnectRefused | f.ConnectReset | f.ClosedBeforeGreeting)
    return is_turned_away and working_family(case.outcome) is IpVersion.IPV4


def _only_ipv4_speaks(case: Case) -> bool:
    # The look is taken where the test was connected over IPv6, and nothing more came through.
    is_silent = isinstance(case.outcome.failure, f.GreetingTimedOut | f.ReplyTimedOut)
    return is_silent and working_family(case.outcome) is IpVersion.IPV4


def _only_ipv6_connects(case: Case) -> bool:
    return isinstance(case.outcome.failure, _NOT_REACHED) and working_family(case.outcome) is IpVersion.IPV6


def _other_ports(case: Case) -> tuple[ControlEnded, ...]:
    return looks(case.outcome, ControlPurpose.OTHER_PORT)


def _known_port_blocked(case: Case) -> bool:
    return (
        isinstance(case.outcome.failure, _NOT_REACHED)
        and case.asks_known_port
        and any(map(connects, _other_ports(case)))
    )


def _another_port_answers(case: Case) -> bool:
    # On the way to this very computer there is no network that could block anything.
    is_remote = isinstance(case.outcome.failure, _NOT_REACHED) and not is_local(case.host)
    return is_remote and any(map(is_answered, _other_ports(case)))


def _no_port_answers(case: Case) -> bool:
    others = _other_ports(case)
    return failed_with(f.ConnectTimedOut)(case) and bool(others) and not any(map(is_answered, others))


def _only_anonymous(case: Case) -> bool:
    return isinstance(case.outcome.failure, f.TlsOutdated) and bool(anonymous_cipher(case.outcome))


CONTROL_RULES: Final = (
    Rule("waits_for_tls", _waits_for_tls, Code.ENCRYPTION_PLAIN_ON_TLS_PORT),
    Rule("greets_in_plain_text", _greets_in_plain_text, Code.ENCRYPTION_TLS_ON_STARTTLS_PORT),
    Rule("speaks_something_else", _speaks_something_else, Code.SERVER_WRONG_PROTOCOL),
    # Nothing tells a network without working IPv6 from a server whose IPv6 address is a dead one.
    Rule("only_ipv4_connects", _only_ipv4_connects, Code.CONNECT_IPV6_BROKEN, Confidence.LIKELY),
    Rule("only_ipv4_accepts", _only_ipv4_accepts, Code.CONNECT_IPV6_BROKEN, Confidence.LIKELY),
    Rule("only_ipv4_speaks", _only_ipv4_speaks, Code.CONNECT_IPV6_BROKEN, Confidence.LIKELY),
    Rule("only_ipv6_connects", _only_ipv6_connects, Code.CONNECT_BLOCKED, Confidence.LIKELY),
    Rule("known_port_blocked", _known_port_blocked, Code.CONNECT_BLOCKED),
    Rule("another_port_answers", _another_port_answers, Code.CONNECT_BLOCKED, Confidence.LIKELY),
    Rule("no_port_answers", _no_port_answers, Code.CONNECT_TIMEOUT),
    Rule("only_anonymous", _only_anonymous, Code.TLS_WEAK),
)
