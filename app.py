"""Outbox Check: `python app.py` opens the window, `python app.py check --help` tells about the command line."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, Final

from core.start_up_check import start_up_problem

if TYPE_CHECKING:
    from collections.abc import Callable

_TERMINAL_OPTIONS: Final = frozenset({"-h", "--help", "--version"})


def main(argv: list[str]) -> int:
    """Start the face that the arguments ask for and return the exit status; `argv` begins with the program's name.

    A word is a command for the terminal. Options other than help and version go to Qt, which has some of its own,
    such as `-style`.
    """
    # Nothing of what is loaded is garbage, and looking for some was a tenth of the time to start. Once all is there,
    # the terminal lets Python look again; the window looks by itself, in its own thread (gui/garbage_rounds.py).
    gc.disable()
    return _start(argv)


def _start(argv: list[str]) -> int:
    first = argv[1] if len(argv) > 1 else ""
    in_terminal = first in _TERMINAL_OPTIONS or bool(first and not first.startswith("-"))
    if problem := start_up_problem(None if in_terminal else _pyside_version()):
        print(problem, file=sys.stderr)
        return 1
    start = _load_terminal() if in_terminal else _load_window()
    return start(argv)


def _pyside_version() -> str:
    # The package alone loads nothing of Qt, so that the one version that crashes can still be refused.
    import PySide6

    return PySide6.__version__


def _load_terminal() -> Callable[[list[str]], int]:
    from core import terminal

    def run(argv: list[str]) -> int:
        status = terminal.main(argv[1:], _look_for_garbage_from_here)
        # The process ends now, and Python would look through all that was loaded since: a thirtieth of a short test.
        gc.freeze()
        return status

    return run


def _look_for_garbage_from_here() -> None:
    # What is loaded by now stays until the end, and at the end need not be looked through, either.
    gc.freeze()
    gc.enable()


def _load_window() -> Callable[[list[str]], int]:
    from gui import application

    return application.run


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv))
    except KeyboardInterrupt:
        # Ctrl+C while everything is still being loaded.
        sys.exit(130)
