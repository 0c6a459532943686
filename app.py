"""Outbox Check: `python app.py` opens the window, `python app.py check --help` tells about the command line."""

from __future__ import annotations

import sys
from typing import Final

from core.start_up_check import start_up_problem

_TERMINAL_OPTIONS: Final = frozenset({"-h", "--help", "--version"})


def main(arguments: list[str]) -> int:
    """Start the face that the arguments (without the program's own name) ask for and return the exit status.

    Options other than these go to Qt, which has some of its own, such as `-style`; a word is a command.
    """
    first = arguments[0] if arguments else ""
    in_terminal = first in _TERMINAL_OPTIONS or bool(first and not first.startswith("-"))
    if problem := start_up_problem(window=not in_terminal):
        print(problem, file=sys.stderr)
        return 1
    if in_terminal:
        from core import terminal

        return terminal.main(arguments)
    from gui import application

    return application.run([sys.argv[0], *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
