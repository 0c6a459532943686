"""What second looks saw, as evidence: one line for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.case import greeting_of
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Evidence, EvidenceKind
from core.values.events import StepPassed
from core.values.printable import printable
from core.values.settings import IpVersion
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.values.control_probe import ControlEnded
    from core.values.outcome import ProbeOutcome

MAX_CHARACTERS: Final = 300
_ELSEWHERE: Final = frozenset({ControlPurpose.OTHER_PORT, ControlPurpose.NAME_IN_CERTIFICATE})
_FAMILIES: Final = {IpVersion.IPV4: "IPv4", IpVersion.IPV6: "IPv6"}
_ABOUT_OTHER_PORTS: Final = frozenset(
    {"known_port_blocked", "another_port_answers", "no_port_answers", "stripped_from_port"}
)


def evidence_of_controls(outcome: ProbeOutcome, rule: str) -> Iterator[Evidence]:
    """Return what second looks saw that speaks for the verdict of the rule of this name, what works first.

    Another port or name where nothing works either is no evidence, unless the rule is about just that.
    """
    ended = (look for look in outcome.controls if not look.outcome.cancelled and _is_telling(look, rule))
    for look in sorted(ended, key=lambda one: not one.works):
        yield _evidence(look, outcome.settings.ip_version)


def _evidence(look: ControlEnded, usual: IpVersion) -> Evidence:
    """Return what a look saw; `usual` is the internet protocol of the test itself, which need not be named."""
    settings, answer = look.control.settings, _answer(look)
    host, where = settings.host, f"{settings.host} {settings.port} {settings.encryption.value}"
    if settings.ip_version is not usual:
        where = f"{where} {settings.ip_version.value}"
        host = f"{host} ({_FAMILIES.get(settings.ip_version, settings.ip_version.value)})"
    text = printable(f"{where}: {answer or type(look.outcome.failure).__name__}", MAX_CHARACTERS)
    told = {"host": host, "port": str(settings.port), "encryption": settings.encryption.value, "answer": answer}
    facts = {name: printable(fact, MAX_CHARACTERS) for name, fact in told.items()}
    kind = EvidenceKind.LOOK if answer else EvidenceKind.LOOK_FAILED
    return Evidence(_last_step(look), text, look.control.purpose, kind, facts)


def _is_telling(look: ControlEnded, rule: str) -> bool:
    return look.works or look.control.purpose not in _ELSEWHERE or rule in _ABOUT_OTHER_PORTS


def _answer(look: ControlEnded) -> str:
    """What was answered, or what the connection came to; "" for a failure that nothing was said about."""
    outcome = look.outcome
    failure = outcome.failure
    if failure is None:
        return outcome.tls.version if outcome.tls is not None else greeting_of(outcome)
    said = (getattr(failure, name, "") for name in ("reply", "beginning", "reason"))
    attempts = (one.result.value for one in getattr(failure, "attempts", ()))
    return next((str(text) for text in (*said, *attempts) if text), "")


def _last_step(look: ControlEnded) -> Step:
    if look.outcome.failed_step is not None:
        return look.outcome.failed_step
    passed = [event.step for event in look.outcome.events if isinstance(event, StepPassed)]
    return passed[-1] if passed else Step.CONNECT
