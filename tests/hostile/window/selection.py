"""Which scenarios go through the window: a third of each group, and all where what is shown or its amount matters."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from core.values.settings import Delivery
from tests.hostile.scenario import Group

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.hostile.scenario import Scenario

_STOPPABLE: Final = frozenset({Group.SILENCE, Group.DRIP})


def for_the_window(scenarios: Iterable[Scenario]) -> tuple[Scenario, ...]:
    """Return a third of each group, and all floods: the table. Group by group, in the order of their names."""
    return _share(scenarios, {Group.FLOOD: 1}, others=3)


def for_every_change(scenarios: Iterable[Scenario]) -> tuple[Scenario, ...]:
    """Return what each run of the tests can afford: fewer, but of each group some."""
    return _share(
        scenarios, {Group.SILENCE: 4, Group.DRIP: 8, Group.REPLY: 40, Group.TEXT: 30, Group.ECHO: 10}, others=12
    )


def _share(scenarios: Iterable[Scenario], one_in: Mapping[Group, int], others: int) -> tuple[Scenario, ...]:
    possible = sorted((one for one in scenarios if _can_be_typed(one)), key=lambda one: (one.group, one.id))
    return tuple(
        one
        for group, members in groupby(possible, key=lambda one: one.group)
        for number, one in enumerate(members)
        if number % one_in.get(group, others) == 0
    )


def to_be_stopped(scenarios: Iterable[Scenario]) -> tuple[Scenario, ...]:
    """Return those in which only Stop or a limit ends the wait."""
    return tuple(one for one in scenarios if one.group in _STOPPABLE)


def _can_be_typed(scenario: Scenario) -> bool:
    # Asking for the envelope alone is for the terminal: the window has no field for it. And a password is no token.
    return scenario.setup.delivery is not Delivery.ENVELOPE and not scenario.setup.auth.takes_token
