"""The command line: reads what is wanted, runs the probe under plain asyncio, and writes events and a verdict.

Whatever happens, the verdict comes last and the exit status agrees with it. Loads no Qt.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from core import terminal_wording
from core.diagnosis.form_rules import internal_fault, invalid_form, stopped_before_start
from core.diagnosis.rules import diagnose
from core.interruption import Interruption
from core.probe.probe import Probe
from core.probe.step_trace import internal_fault as fault_of
from core.terminal_arguments import CheckRequest, InformationWanted, PasswordSource, UsageError, read_arguments
from core.terminal_input import InputUnusable, checked_settings, password_from_input, password_from_keyring
from core.terminal_output import TerminalOutput
from core.values.credentials import Credentials
from core.values.diagnosis import Code, Severity
from core.values.failures import InternalFault
from core.worded_verdict import WordedVerdict, complaint, worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.values.credentials import Secret
    from core.values.diagnosis import Diagnosis
    from core.values.events import ProbeEvent
    from core.values.form import Problem
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.worded_verdict import Complaint

EXIT_OK: Final = 0
EXIT_FAILURE: Final = 1
EXIT_UNUSABLE: Final = 2
EXIT_STOPPED: Final = 130
_STATUS_OF_CODE: Final = {Code.FORM_INVALID: EXIT_UNUSABLE, Code.CANCELLED: EXIT_STOPPED}


class Face(Protocol):
    """One way to show a test."""

    def begin(self, settings: ConnectionSettings, hints: Iterable[Complaint]) -> None:
        """Say what will be tested."""

    def show(self, event: ProbeEvent) -> None:
        """Show an event as it happens."""

    def end(self, verdict: WordedVerdict, outcome: ProbeOutcome | None) -> None:
        """Show the verdict; `outcome` is None when no test was begun."""


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit status: see `check --help`."""
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
        return _check(request, _face(output, as_json=request.as_json), interruption)


def _face(output: TerminalOutput, *, as_json: bool) -> Face:
    # Each loads only what it needs.
    if as_json:
        from core.terminal_json import JsonFace

        return JsonFace(output)
    from core.terminal_text import TextFace

    return TextFace(output)


def _refuse_usage(error: UsageError, arguments: Sequence[str], output: TerminalOutput) -> int:
    if "--json" in arguments:
        diagnosis = invalid_form(())
        verdict = WordedVerdict(diagnosis, headline=worded(diagnosis).headline, advice=(str(error),))
        _face(output, as_json=True).end(verdict, None)
    else:
        TerminalOutput(sys.stderr, lambda: None).line(f"{error.usage}{error}")
    return EXIT_UNUSABLE


def _check(request: CheckRequest, face: Face, interruption: Interruption) -> int:
    problems: tuple[Problem, ...] = ()
    outcome: ProbeOutcome | None = None
    try:
        outcome = _test(request, face, interruption)
        diagnosis = diagnose(outcome)
    except InputUnusable as unusable:
        problems = unusable.problems
        diagnosis = invalid_form(problems)
    except (KeyboardInterrupt, asyncio.CancelledError):
        diagnosis = stopped_before_start()
    except Exception as error:  # noqa: BLE001  # the verdict comes last whatever happens, a fault of ours included
        diagnosis = internal_fault(fault_of(error))
    interruption.ignore()
    verdict = _worded(diagnosis, problems)
    face.end(verdict, outcome)
    return exit_status(verdict.diagnosis)


def _test(request: CheckRequest, face: Face, interruption: Interruption) -> ProbeOutcome:
    settings, hints = checked_settings(request)
    credentials = None
    if request.password_from is not PasswordSource.NOWHERE:
        secret, more_hints = _secret(request.password_from, settings, interruption)
        credentials, hints = Credentials(settings.username, secret), (*hints, *more_hints)
    face.begin(settings, map(complaint, hints))
    return interruption.run(_probe(settings, credentials, face))


def _secret(
    source: PasswordSource, settings: ConnectionSettings, interruption: Interruption
) -> tuple[Secret, tuple[Problem, ...]]:
    if source is PasswordSource.KEYRING:
        return interruption.run(password_from_keyring(settings))
    with interruption.blocking():
        return password_from_input(sys.stdin, settings)


async def _probe(settings: ConnectionSettings, credentials: Credentials | None, face: Face) -> ProbeOutcome:
    probe = Probe(settings, credentials, face.show)
    try:
        return await probe.run()
    except asyncio.CancelledError:
        # Between two steps no event says so, and what went well until then must not pass for the whole.
        return replace(probe.outcome(), cancelled=True)
    except Exception:
        if isinstance(probe.outcome().failure, InternalFault):
            return probe.outcome()
        raise


def _worded(diagnosis: Diagnosis, problems: Iterable[Problem]) -> WordedVerdict:
    try:
        return worded(diagnosis, problems)
    except Exception as error:  # noqa: BLE001  # a verdict without its texts is better than none
        return WordedVerdict(internal_fault(fault_of(error)), headline=terminal_wording.FAULT_HEADLINE)


def exit_status(diagnosis: Diagnosis) -> int:
    """Return the exit status that goes with a verdict."""
    if diagnosis.code in _STATUS_OF_CODE:
        return _STATUS_OF_CODE[diagnosis.code]
    return EXIT_OK if diagnosis.severity in {Severity.OK, Severity.WARNING} else EXIT_FAILURE
