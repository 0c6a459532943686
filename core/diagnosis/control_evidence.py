"""What second looks saw, as evidence: one line for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.case import greeting_of
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Evidence
from core.values.events import StepPassed
from core.values.printable import printable
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.values.control_probe import ControlEnded
    from core.values.outcome import ProbeOutcome

MAX_CHARACTERS: Final = 300
_ELSEWHERE: Final = frozenset({ControlPurpose.OTHER_PORT, ControlPurpose.NAME_IN_CERTIFICATE})
_ABOUT_OTHER_PORTS: Final = frozenset(
    {"known_port_blocked", "another_port_answers", "no_port_answers", "stripped_from_port"}
)


def evidence_of_controls(outcome: ProbeOutcome, rule: str) -> Iterator[Evidence]:
    """Return what second looks saw that speaks for the verdict of the rule of this name, what works first.

    Another port or name where nothing works either is no evidence, unless the rule is about just that.
    """
    ended = (look for look in outcome.controls if not look.outcome.cancelled and _is_telling(look, rule))
    for look in sorted(ended, key=lambda one: not one.works):
        settings = look.control.settings
        where = f"{settings.host} {settings.port} {settings.encryption.value}"
        if settings.ip_version is not outcome.settings.ip_version:
            where = f"{where} {settings.ip_version.value}"
        text = printable(f"{where}: {_seen(look)}", MAX_CHARACTERS)
        yield Evidence(_last_step(look), text, look.control.purpose)


def _is_telling(look: ControlEnded, rule: str) -> bool:
    return look.works or look.control.purpose not in _ELSEWHERE or rule in _ABOUT_OTHER_PORTS


def _seen(look: ControlEnded) -> str:
    outcome = look.outcome
    failure = outcome.failure
    if failure is None:
        return outcome.tls.version if outcome.tls is not None else greeting_of(outcome)
    said = (getattr(failure, name, "") for name in ("reply", "beginning", "reason"))
    attempts = (one.result.value for one in getattr(failure, "attempts", ()))
    return next((str(text) for text in (*said, *attempts) if text), type(failure).__name__)


def _last_step(look: ControlEnded) -> Step:
    if look.outcome.failed_step is not None:
        return look.outcome.failed_step
    passed = [event.step for event in look.outcome.events if isinstance(event, StepPassed)]
    return passed[-1] if passed else Step.CONNECT
