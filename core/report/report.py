"""A report on one test: what was found, with everything hidden that is to be, ready to be put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.masking import Masks, Redactor
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.diagnosis import Diagnosis
    from core.values.outcome import ProbeOutcome


@value_class
class Origin:
    """Where a test was run: the version of this program, the operating system, the names of the computer."""

    version: str
    system: str
    computer_names: tuple[str, ...] = ()


@value_class
class Report:
    """A test and its verdict as they may be shown to others; `masks` tells what is hidden in them."""

    outcome: ProbeOutcome
    diagnosis: Diagnosis
    masks: Masks
    version: str
    system: str


def make_report(outcome: ProbeOutcome, diagnosis: Diagnosis, origin: Origin, masks: Masks) -> Report:
    """Return the report on a test, masked in every part."""
    redactor = Redactor(outcome, masks, origin.computer_names)
    return Report(redactor.outcome(), redactor.hide(diagnosis), masks, origin.version, origin.system)


def hidden_parts(masks: Masks) -> Iterable[str]:
    """Return the ids of what is hidden, for the line that says so; secrets always are."""
    yield "secrets"
    yield from (name for name in ("email", "computer", "server") if getattr(masks, name))
