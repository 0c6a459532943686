"""The command line: reads what is wanted, and hands it to the command that does it. Loads no Qt."""

from __future__ import annotations

import logging
import sys
from functools import partial
from typing import TYPE_CHECKING, assert_never

from core.diagnosis.form_rules import invalid_form
from core.interruption import Interruption
from core.terminal_arguments import (
    CheckRequest,
    ExplainRequest,
    InformationWanted,
    PortsRequest,
    UsageError,
    read_arguments,
)
from core.terminal_output import TerminalOutput
from core.terminal_verdict import EXIT_OK, EXIT_UNUSABLE, face_for
from core.worded_verdict import WordedVerdict, worded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.terminal_arguments import Request


def main(arguments: Sequence[str], loaded: Callable[[], None] = lambda: None) -> int:
    """Do what the command line says and return the exit status: see `--help` and the help of each command.

    `loaded` is called before a command begins, when all it needs is there.
    """
    # Libraries log what servers do to them; here events say it, and nothing else may come between the lines.
    logging.getLogger().addHandler(logging.NullHandler())
    with Interruption() as interruption:
        output = TerminalOutput(sys.stdout, interruption.stop)
        try:
            request = read_arguments(arguments)
        except InformationWanted as wanted:
            output.line(str(wanted))
            return EXIT_OK
        except UsageError as error:
            return _refuse_usage(error, arguments, output)
        run = _command(request)
        loaded()
        return run(output, interruption)


def _command(request: Request) -> Callable[[TerminalOutput, Interruption], int]:
    # Each command loads only what it needs.
    match request:
        case CheckRequest():
            from core import terminal_check

            return partial(terminal_check.run, request)
        case PortsRequest():
            from core import terminal_ports

            return partial(terminal_ports.run, request)
        case ExplainRequest():
            from core import terminal_explain

            return partial(terminal_explain.run, request)
        case _:
            assert_never(request)


def _refuse_usage(error: UsageError, arguments: Sequence[str], output: TerminalOutput) -> int:
    if "--json" in arguments:
        diagnosis = invalid_form(())
        verdict = WordedVerdict(diagnosis, headline=worded(diagnosis).headline, advice=(str(error),))
        face_for(output, as_json=True).end(verdict, None)
    else:
        TerminalOutput(sys.stderr, lambda: None).line(f"{error.usage}{error}")
    return EXIT_UNUSABLE
