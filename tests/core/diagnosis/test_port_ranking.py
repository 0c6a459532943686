from __future__ import annotations

from itertools import pairwise, permutations
from typing import TYPE_CHECKING

import pytest

from core.diagnosis.port_ranking import best_of
from core.values.failures import GreetingTimedOut
from core.values.settings import Encryption
from tests.core.port_results import fails, not_reached, works

if TYPE_CHECKING:
    from core.values.port_result import PortResult

NONE, STARTTLS, TLS = Encryption.NONE, Encryption.STARTTLS, Encryption.TLS
# From the best to the last, as window.md and RFC 8314 want it.
RANKED = (
    works(465, TLS, "PLAIN"),
    works(587, STARTTLS, "PLAIN"),
    works(2525, STARTTLS, "PLAIN"),
    works(25, STARTTLS, "PLAIN"),
    works(465, STARTTLS, "PLAIN"),
    works(465, TLS),
    works(587, STARTTLS),
    works(2525, STARTTLS),
    works(25, STARTTLS),
    works(587, TLS),
)


@pytest.mark.parametrize(("better", "worse"), list(pairwise(RANKED)))
def test_one_is_better_than_the_next(better: PortResult, worse: PortResult) -> None:
    for results in permutations((better, worse)):
        assert best_of(results) is better


def test_the_best_is_found_among_all() -> None:
    assert best_of(reversed(RANKED)) is RANKED[0]


@pytest.mark.parametrize(
    "result",
    [
        works(25, NONE, "PLAIN"),
        works(587, STARTTLS, "PLAIN", verified=False),
        fails(465, TLS, GreetingTimedOut(10.0)),
        *not_reached(2525),
    ],
)
def test_what_is_never_recommended(result: PortResult) -> None:
    assert best_of([result]) is None


def test_nothing_is_best_of_nothing() -> None:
    assert best_of([]) is None
