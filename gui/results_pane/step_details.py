"""What an opened step says: a sentence for people, facts, attempts to connect, then the lines that were exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.report import step_texts
from core.report.address_texts import address_under_way
from core.values.credentials import HIDDEN, MASK
from core.values.events import Direction, StepFailed, StepPassed
from core.values.value_class import value_class
from gui.wording import render

if TYPE_CHECKING:
    from core.values.events import LineExchanged
    from gui.results_pane.step_row import StepRow


@value_class
class StepDetails:
    """The texts of one opened step, ready to be drawn. `facts` are label and value; `raw` is set in a fixed font."""

    sentences: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    raw: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it, one thing a line: for the clipboard and for screen readers."""
        return "\n".join((*self.sentences, *(f"{label}: {value}" for label, value in self.facts), *self.raw))


def speaker(direction: Direction) -> str:
    """Return who said a line."""
    if direction is Direction.SENT:
        return QCoreApplication.translate("Conversation", "You →")
    return QCoreApplication.translate("Conversation", "← Server")


def said(line: LineExchanged) -> str:
    """Return what was said; that something of ours is hidden is told in the user's language."""
    if line.direction is Direction.SENT and line.text.endswith(HIDDEN):
        told = QCoreApplication.translate("Conversation", "(hidden)")
        return f"{line.text.removesuffix(HIDDEN)}{MASK} {told}"
    return line.text


def details_of(row: StepRow) -> StepDetails:
    """Return what is to be said about a step beyond its row."""
    sentences: list[str] = []
    facts: tuple[tuple[str, str], ...] = ()
    if row.end is not None:
        # What is worth worrying about comes first.
        if isinstance(row.end, StepPassed):
            sentences.extend(render(step_texts.caution_text(caution)) for caution in row.end.cautions)
        if explanation := step_texts.explanation(row.end):
            sentences.append(render(explanation))
        facts = tuple((render(label), render(value)) for label, value in step_texts.detail_rows(row.end))
    # A failure to connect lists its attempts among its facts.
    raw = raw_lines(row, with_attempts=not isinstance(row.end, StepFailed))
    if row.left_out:
        raw.append(QCoreApplication.translate("StepDetails", "The rest is under Conversation."))
    return StepDetails(tuple(sentences), facts, tuple(raw))


def raw_lines(row: StepRow, *, with_attempts: bool = True) -> list[str]:
    """Return the attempts to connect, if so wished, and the lines that were exchanged, to be set in a fixed font."""
    tried = [step_texts.address_line(attempt) for attempt in row.attempts] if with_attempts else []
    waiting = [address_under_way(attempt) for attempt in row.under_way]
    return [*map(render, (*tried, *waiting)), *map(_raw_line, row.lines)]


def _raw_line(line: LineExchanged) -> str:
    width = max(len(speaker(direction)) for direction in Direction)
    return f"{speaker(line.direction):<{width}}  {said(line)}"
