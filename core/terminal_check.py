"""The `check` command: one full test, its events as they happen, and the verdict last, whatever happens."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from core.diagnosis.form_rules import internal_fault, invalid_form, stopped_before_start
from core.judgement import judge
from core.probe.investigation import Investigation
from core.probe.step_trace import internal_fault as fault_of
from core.terminal_arguments import PasswordSource
from core.terminal_input import InputUnusable, checked_settings, password_from_input, password_from_keyring
from core.terminal_verdict import conclude, face_for
from core.values.credentials import Credentials
from core.values.failures import InternalFault
from core.worded_verdict import complaint

if TYPE_CHECKING:
    from core.interruption import Interruption
    from core.terminal_arguments import CheckRequest
    from core.terminal_output import TerminalOutput
    from core.terminal_verdict import Face
    from core.values.credentials import Secret
    from core.values.form import Problem
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings


def run(request: CheckRequest, output: TerminalOutput, interruption: Interruption) -> int:
    """Test what the request says and return the exit status."""
    face = face_for(output, as_json=request.as_json)
    problems: tuple[Problem, ...] = ()
    outcome: ProbeOutcome | None = None
    try:
        outcome = _test(request, face, interruption)
        diagnosis = judge(outcome)
    except InputUnusable as unusable:
        problems = unusable.problems
        diagnosis = invalid_form(problems)
    except (KeyboardInterrupt, asyncio.CancelledError):
        diagnosis = stopped_before_start()
    except Exception as error:  # noqa: BLE001  # the verdict comes last whatever happens, a fault of ours included
        diagnosis = internal_fault(fault_of(error))
    interruption.ignore()
    return conclude(face, diagnosis, problems, outcome)


def _test(request: CheckRequest, face: Face, interruption: Interruption) -> ProbeOutcome:
    settings, hints = checked_settings(request.form, with_password=request.password_from is not PasswordSource.NOWHERE)
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
    probe = Investigation(settings, credentials, face.show)
    try:
        return await probe.run()
    except asyncio.CancelledError:
        # Between two steps no event says so, and what went well until then must not pass for the whole.
        return replace(probe.outcome(), cancelled=True)
    except Exception:
        if isinstance(probe.outcome().failure, InternalFault):
            return probe.outcome()
        raise
