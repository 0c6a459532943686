from __future__ import annotations

import importlib.metadata
import sys

import pytest

from core import start_up_check
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


def test_the_window_asks_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    monkeypatch.setattr(importlib.metadata, "version", {"PySide6-Essentials": "6.12.0"}.__getitem__)

    assert start_up_problem(window=True) == REFUSAL


def test_the_terminal_does_not_care_about_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    monkeypatch.setattr(start_up_check, "pyside_problem", lambda *_: pytest.fail("Qt was judged"))

    assert start_up_problem(window=False) is None


def test_a_missing_package_description_is_no_reason_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    def not_found(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    monkeypatch.setattr(importlib.metadata, "version", not_found)

    assert start_up_problem(window=True) is None


def test_this_environment_may_start() -> None:
    assert start_up_problem(window=True) is None
