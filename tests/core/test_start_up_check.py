from __future__ import annotations

import sys

import pytest

from core.start_up_check import pyside_problem, python_problem, start_up_problem

REFUSAL = "PySide6 6.12.0 crashes on Python 3.11: install PySide6-Essentials 6.11, or use Python 3.12 or newer."


@pytest.mark.parametrize("version", [(3, 8, 1), (3, 10, 13)])
def test_old_pythons_are_refused_with_one_sentence(version: tuple[int, ...]) -> None:
    found = ".".join(map(str, version))
    assert python_problem(version) == f"Outbox Check needs Python 3.11 or newer, but this is Python {found}."


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 13, 2), (4, 0, 0)])
def test_current_pythons_are_welcome(version: tuple[int, ...]) -> None:
    assert python_problem(version) is None


def test_the_pyside_that_aborts_the_interpreter_is_refused() -> None:
    assert pyside_problem((3, 11, 7), "6.12.0") == REFUSAL


@pytest.mark.parametrize(
    ("python", "pyside"),
    [((3, 11, 7), "6.11.3"), ((3, 11, 7), "6.12.1"), ((3, 12, 0), "6.12.0"), ((3, 11, 7), None)],
)
def test_every_other_pair_is_welcome(python: tuple[int, ...], pyside: str | None) -> None:
    assert pyside_problem(python, pyside) is None


def test_a_window_is_judged_by_its_pyside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    assert start_up_problem("6.12.0") == REFUSAL
    assert start_up_problem("6.11.3") is None


def test_the_terminal_does_not_care_about_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    assert start_up_problem(None) is None


def test_an_old_python_is_said_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 1))
    assert start_up_problem("6.12.0") == "Outbox Check needs Python 3.11 or newer, but this is Python 3.10.1."
