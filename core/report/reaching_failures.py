"""Failures before a connection is there: looking up the name, and reaching the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.durations import limit_text
from core.report.failure_entry import Entry
from core.report.numbers import grouped
from core.values.failures import (
    ComputerOffline,
    ConnectProhibited,
    ConnectRefused,
    ConnectReset,
    ConnectTimedOut,
    ConnectUnreachable,
    Ipv6Unreachable,
    NameLeadsElsewhere,
    NameLookupFailed,
    NameLookupTimedOut,
    NameNotFound,
    NoAddressOfFamily,
)

if TYPE_CHECKING:
    from core.values.address_tried import AddressTried

_LookupFailure = NameNotFound | NoAddressOfFamily | NameLeadsElsewhere | NameLookupFailed | NameLookupTimedOut
_ConnectFailure = (
    ConnectRefused
    | ConnectTimedOut
    | ConnectUnreachable
    | ConnectProhibited
    | Ipv6Unreachable
    | ComputerOffline
    | ConnectReset
)
ReachingFailure = _LookupFailure | _ConnectFailure


def reaching_entry(failure: ReachingFailure) -> Entry:
    """Return the text entry of a failure."""
    if isinstance(failure, _LookupFailure):
        return _lookup_entry(failure)
    return _connect_entry(failure)


def _lookup_entry(failure: _LookupFailure) -> Entry:
    match failure:
        case NameNotFound():
            return Entry("name_not_found", {"host": failure.host})
        case NoAddressOfFamily():
            return Entry(f"no_address_of_family.{failure.ip_version}", {"host": failure.host})
        case NameLeadsElsewhere():
            return Entry("name_leads_elsewhere", {"host": failure.host})
        case NameLookupFailed():
            return Entry("name_lookup_failed")
        case NameLookupTimedOut():
            return Entry("name_lookup_timed_out", {"limit": limit_text(failure.seconds)})
        case _:
            assert_never(failure)


def _connect_entry(failure: _ConnectFailure) -> Entry:
    match failure:
        case ConnectRefused():
            entry = Entry("connect_refused", {"port": _port(failure.attempts)})
        case ConnectTimedOut():
            entry = _timed_out(failure)
        case ConnectUnreachable():
            entry = Entry("connect_unreachable")
        case ConnectProhibited():
            entry = Entry("connect_prohibited")
        case Ipv6Unreachable():
            entry = Entry("ipv6_unreachable")
        case ComputerOffline():
            entry = Entry("computer_offline")
        case ConnectReset():
            entry = Entry("connect_reset")
        case _:
            assert_never(failure)
    return entry


def _timed_out(failure: ConnectTimedOut) -> Entry:
    number = len({tried.address for tried in failure.attempts})
    form = {1: "one", 2: "two"}.get(number, "many")
    facts = {"port": _port(failure.attempts), "limit": limit_text(failure.seconds), "count": grouped(number)}
    return Entry("connect_timed_out", facts, form)


def _port(attempts: tuple[AddressTried, ...]) -> str:
    return next((str(tried.port) for tried in attempts), "")
