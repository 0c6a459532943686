"""Uses the results pane as the flow of a test does, and finds its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from core.diagnosis.rules import diagnose

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis
    from gui.results_pane.results_pane import ResultsPane
    from tests.gui.results_pane.sample_run import SampleRun


def part(pane: ResultsPane, name: str) -> QWidget:
    found = pane.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def run_to_the_end(pane: ResultsPane, run: SampleRun, **known: object) -> Diagnosis:
    pane.begin(run.settings)
    for event in run.events:
        pane.apply(event)
    outcome = run.outcome(**known)
    diagnosis = diagnose(outcome)
    pane.finish(outcome, diagnosis)
    return diagnosis
