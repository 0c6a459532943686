"""What must be true of this computer's Python and Qt before the program may start.

This file and `core/__init__.py` must load on Pythons that are too old for the rest, so it uses nothing newer than
Python 3.8 and brings its own sentences: the wording modules cannot be imported where these are needed.
"""

from __future__ import annotations

import sys

OLDEST_PYTHON = (3, 11)
BROKEN_PYSIDE = "6.12.0"
IMMORTAL_NONE = (3, 12)
"""From this Python on, None and True are immortal and the reference bug of BROKEN_PYSIDE does no harm."""


def python_problem(python: tuple[int, ...]) -> str | None:
    """Return why the program cannot run on this version of Python, or None when it can."""
    if python[:2] < OLDEST_PYTHON:
        found = ".".join(str(number) for number in python[:3])
        return f"Outbox Check needs Python 3.11 or newer, but this is Python {found}."
    return None


def pyside_problem(python: tuple[int, ...], pyside: str | None) -> str | None:
    """Return why the window cannot open with this PySide6 on this Python, or None when it can.

    `pyside` is the installed version of PySide6, None when nobody needs it.
    """
    if pyside == BROKEN_PYSIDE and python[:2] < IMMORTAL_NONE:
        found = ".".join(str(number) for number in python[:2])
        return (
            f"PySide6 {BROKEN_PYSIDE} crashes on Python {found}: install PySide6-Essentials 6.11, "
            "or use Python 3.12 or newer."
        )
    return None


def start_up_problem(pyside: str | None) -> str | None:
    """Return the sentence that says why the program cannot start here, or None.

    `pyside` is the version of PySide6 when a window is wanted, None for the terminal, which does not care.
    """
    python = tuple(sys.version_info[:3])
    return python_problem(python) or pyside_problem(python, pyside)
