"""What an opened second look says: its steps, how each ended, and the lines that were exchanged."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.report import step_texts
from core.values.events import StepFailed
from gui.results_pane.step_details import StepDetails, raw_lines
from gui.results_pane.step_row import MAX_LINES
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.results_pane.control_row import ControlRow


def details_of_look(row: ControlRow) -> StepDetails:
    """Return what is to be said about a second look beyond its row."""
    steps = tuple(
        (render(step_texts.step_name(step.step)), render(step_texts.result_line(step.end)))
        for step in row.steps
        if step.end is not None
    )
    said = [line for step in row.steps for line in raw_lines(step)]
    raw = list(islice(said, MAX_LINES))
    if len(said) > MAX_LINES or any(step.left_out for step in row.steps):
        raw.append(QCoreApplication.translate("ControlDetails", "The rest is left out."))
    return StepDetails(tuple(_sentences(row)), steps, tuple(raw))


def _sentences(row: ControlRow) -> Iterator[str]:
    for step in row.steps:
        if isinstance(step.end, StepFailed) and (explanation := step_texts.explanation(step.end)):
            yield render(explanation)
