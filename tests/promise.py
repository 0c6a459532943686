"""A promise of the program, and the tests that fail when it is broken."""

from __future__ import annotations

from dataclasses import dataclass

WIRE, PROBE, STORES, VALUES = "tests/core/wire/", "tests/core/probe/", "tests/core/stores/", "tests/core/values/"
LINT, REPORT, GUI, WHOLE = "tests/core/lint/", "tests/core/report/", "tests/gui/", "tests/end_to_end/"
RESULTS, SETTINGS = "tests/gui/results_pane/", "tests/gui/settings_pane/"
HOSTILE, PACKAGING = "tests/hostile/", "tests/packaging/"


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise in a sentence; `tests` are node ids of pytest without parameters.

    `missing` says what does not hold to the last word yet.
    """

    number: int
    text: str
    tests: tuple[str, ...]
    missing: str = ""


def in_file(file: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{file}::test_{name}" for name in names)
