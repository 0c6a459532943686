"""Checks the fields while they are filled in, without nagging about those that nobody has finished yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from core.values.form import Field, ProblemKind
from gui.style.palettes import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from core.values.form import Problem
    from core.values.message import Message
    from gui.controls.labelled_field import LabelledField

PAUSE: Final = 600
"""Milliseconds without a key after which a field counts as written for now."""

_NOT_WHILE_TYPING: Final = frozenset({ProblemKind.MISSING, ProblemKind.SENDER_MISSING, ProblemKind.USERNAME_MISSING})


class FieldChecks(QObject):
    """Says below each field what is wrong with it: after a pause, when it is left, or all at once before a test.

    A problem that is shown disappears with the key that solves it. `repair_requested` brings (field, value) pairs.
    """

    repair_requested = Signal(object)

    def __init__(
        self,
        fields: Iterable[LabelledField],
        find_problems: Callable[[], Iterable[Problem]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._fields: dict[Field, LabelledField] = {}
        self._find_problems = find_problems
        self._touched: set[Field] = set()
        self._spoken_of: set[Field] = set()
        self._marks: dict[Field, tuple[str, Tone]] = {}
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._check_touched)
        self.add(fields)
        QApplication.instance().focusChanged.connect(self._note_focus)  # type: ignore[union-attr]  # there is one, with widgets

    def add(self, fields: Iterable[LabelledField]) -> None:
        """Check these fields, too."""
        for field in fields:
            if field.field:
                self._fields[field.field] = field
                field.note.repair_requested.connect(self.repair_requested)

    def note_edit(self, field: Field) -> None:
        """Follow the user's change of a field."""
        self._touched.add(field)
        self._marks.pop(field, None)
        problems = self._current_problems()
        self._spoken_of &= set(problems)
        self._show(problems)
        self._pause.start()

    def note_repair(self, repaired: Iterable[Field]) -> None:
        """Follow a repair: whatever is still wrong with those fields is said at once."""
        fields = set(repaired)
        self._touched |= fields
        self._spoken_of |= fields
        self._marks = {field: mark for field, mark in self._marks.items() if field not in fields}
        self._show(self._current_problems())

    def check_all(self) -> None:
        """Say of every field what is wrong with it."""
        self._pause.stop()
        self._touched |= set(self._fields)
        self._spoken_of |= set(self._fields)
        self._show(self._current_problems())

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say what somebody else found."""
        found = _by_place(problems)
        self._touched |= set(found)
        self._spoken_of |= set(found)
        self._show(found)

    def mark(self, field: Field, text: str, tone: Tone = Tone.FAILURE) -> None:
        """Say something about a field until the user changes it."""
        self._marks[field] = text, tone
        self._show(self._current_problems())

    def forget(self) -> None:
        """Begin anew: nothing is touched, nothing is said."""
        self._pause.stop()
        self._touched.clear()
        self._spoken_of.clear()
        self._marks.clear()
        self._show({})

    def unmark_all(self) -> None:
        """Take back all that `mark` said."""
        self._marks.clear()
        self._show(self._current_problems())

    def unmark(self, field: Field) -> None:
        """Take back what `mark` said about a field."""
        if self._marks.pop(field, None):
            self._show(self._current_problems())

    def _check_touched(self) -> None:
        problems = self._current_problems()
        self._spoken_of |= {
            field for field in self._touched if field in problems and problems[field].kind not in _NOT_WHILE_TYPING
        }
        self._show(problems)

    def _note_focus(self, left: QWidget | None, _: QWidget | None) -> None:
        field = next((f for f in self._fields.values() if left and _holds(f.control, left)), None)
        if field and field.field in self._touched:
            self._spoken_of.add(field.field)
            self._show(self._current_problems())

    def _current_problems(self) -> Mapping[Field, Problem]:
        return _by_place(self._find_problems())

    def _show(self, problems: Mapping[Field, Problem]) -> None:
        for name, field in self._fields.items():
            problem = problems.get(name) if name in self._spoken_of else None
            if problem:
                _say_problem(field, problem)
            else:
                field.say(*self._marks.get(name, ("", Tone.FAILURE)))


def _by_place(problems: Iterable[Problem]) -> Mapping[Field, Problem]:
    """The first problem of each field, where the user will look for it."""
    found: dict[Field, Problem] = {}
    for problem in problems:
        # A password without a user name: most people will want to enter their address.
        place = Field.EMAIL if problem.kind is ProblemKind.USERNAME_MISSING else problem.field
        found.setdefault(place, problem)
    return found


def _say_problem(field: LabelledField, problem: Problem) -> None:
    # Here, because nothing is wrong before the first paint.
    from core.report.problem_texts import problem_text, repair_label
    from gui.wording import render

    label: Message | None = repair_label(problem)
    tone = Tone.WARNING if problem.is_hint else Tone.FAILURE
    field.say(render(problem_text(problem)), tone, render(label) if label else "", problem.repairs)


def _holds(control: QWidget, widget: QWidget) -> bool:
    return control is widget or control.isAncestorOf(widget)
