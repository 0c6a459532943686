from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.values.form import Field, Problem, ProblemKind
from gui.controls.labelled_field import LabelledField
from gui.settings_pane.field_checks import PAUSE, FieldChecks
from gui.style.palettes import Tone
from tests.gui.settings_pane.finding import errors, repairs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BAD_HOST = Problem(Field.HOST, ProblemKind.HOST_HAS_BLANK, "a b", ((Field.HOST, "ab"),))
NO_HOST = Problem(Field.HOST, ProblemKind.MISSING)
BAD_EMAIL = Problem(Field.EMAIL, ProblemKind.EMAIL_INVALID)
NOBODY = Problem(Field.USERNAME, ProblemKind.USERNAME_MISSING)
BLANK_PASSWORD = Problem(Field.PASSWORD, ProblemKind.PASSWORD_SURROUNDING_BLANK)


@dataclass
class Form:
    """Three fields, and what a test says is wrong with them."""

    window: QWidget = field(default_factory=QWidget)
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        column = QVBoxLayout(self.window)
        names = (Field.EMAIL, Field.PASSWORD, Field.HOST)
        self.fields = {name: LabelledField(name, name, QLineEdit()) for name in names}
        for labelled in self.fields.values():
            column.addWidget(labelled)
        self.checks = FieldChecks(self.fields.values(), lambda: self.problems, self.window)

    def edit(self, name: Field, *problems: Problem) -> None:
        self.fields[name].control.setFocus()
        self.problems = list(problems)
        self.checks.note_edit(name)

    def pause(self, qtbot: QtBot) -> None:
        timer = self.checks._pause  # noqa: SLF001  # the pause is too long for a test
        assert timer.interval() == PAUSE
        timer.start(0)
        qtbot.waitUntil(lambda: not timer.isActive())


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def test_nothing_is_said_while_the_user_types(form: Form, qtbot: QtBot) -> None:
    form.edit(Field.HOST, BAD_HOST)
    assert errors(form.window) == []
    form.pause(qtbot)
    assert errors(form.window) == ["A server name has no blanks: “a b”."]


def test_each_key_begins_the_pause_anew(form: Form) -> None:
    form.edit(Field.HOST, BAD_HOST)
    timer = form.checks._pause  # noqa: SLF001  # to see it wait
    assert timer.isActive()
    assert timer.remainingTime() > PAUSE / 2


def test_a_field_that_is_left_is_checked_at_once(form: Form) -> None:
    form.edit(Field.HOST, BAD_HOST)
    form.fields[Field.EMAIL].control.setFocus()
    assert errors(form.window) == ["A server name has no blanks: “a b”."]


def test_a_field_that_was_not_touched_is_left_alone(form: Form, qtbot: QtBot) -> None:
    form.problems = [BAD_HOST]
    form.fields[Field.HOST].control.setFocus()
    form.fields[Field.EMAIL].control.setFocus()
    form.edit(Field.EMAIL, BAD_HOST)
    form.pause(qtbot)
    assert errors(form.window) == []


def test_an_empty_field_is_no_fault_while_it_has_the_focus(form: Form, qtbot: QtBot) -> None:
    form.edit(Field.HOST, NO_HOST)
    form.pause(qtbot)
    assert errors(form.window) == []
    form.fields[Field.EMAIL].control.setFocus()
    assert errors(form.window) == ["Enter a server, for example smtp.example.com."]


def test_what_is_solved_disappears_with_the_key_that_solves_it(form: Form) -> None:
    form.problems = [BAD_HOST]
    form.checks.check_all()
    form.edit(Field.HOST)
    assert errors(form.window) == []
    # And what comes next waits for the next pause.
    form.edit(Field.HOST, BAD_HOST)
    assert errors(form.window) == []


def test_what_is_shown_follows_the_keys(form: Form) -> None:
    form.problems = [BAD_HOST]
    form.checks.check_all()
    form.edit(Field.HOST, Problem(Field.HOST, ProblemKind.HOST_HAS_BLANK, "a bc"))
    assert errors(form.window) == ["A server name has no blanks: “a bc”."]


def test_before_a_test_everything_is_said(form: Form) -> None:
    form.problems = [BAD_EMAIL, NO_HOST]
    form.checks.check_all()
    assert errors(form.window) == [
        "Enter an address like name@example.com.",
        "Enter a server, for example smtp.example.com.",
    ]


def test_a_password_without_a_user_is_said_at_the_address(form: Form) -> None:
    form.problems = [NOBODY]
    form.checks.check_all()
    assert errors(form.fields[Field.EMAIL]) == [
        "Enter the user name or the e-mail address that goes with the password."
    ]


def test_one_sentence_for_each_field(form: Form) -> None:
    form.problems = [BAD_EMAIL, NOBODY]
    form.checks.check_all()
    assert errors(form.window) == ["Enter an address like name@example.com."]


def test_a_repair_is_asked_for_with_its_button(form: Form, qtbot: QtBot) -> None:
    form.problems = [BAD_HOST]
    form.checks.check_all()
    (button,) = repairs(form.window)
    assert button.text() == "Use ab"
    with qtbot.waitSignal(form.checks.repair_requested) as requested:
        button.click()
    assert requested.args == [BAD_HOST.repairs]


def test_a_repaired_field_is_judged_at_once(form: Form) -> None:
    form.problems = [BAD_HOST]
    form.checks.note_repair([Field.HOST])
    assert errors(form.window) == ["A server name has no blanks: “a b”."]
    form.problems = []
    form.checks.note_repair([Field.HOST])
    assert errors(form.window) == []


def test_what_somebody_else_found_is_shown_as_well(form: Form) -> None:
    form.checks.show_problems([BAD_EMAIL])
    assert errors(form.fields[Field.EMAIL]) == ["Enter an address like name@example.com."]


def test_a_hint_is_no_fault(form: Form) -> None:
    form.checks.show_problems([BLANK_PASSWORD])
    said = ["The password begins or ends with a blank. Keep it only if it belongs to the password."]
    assert errors(form.window) == said
    assert form.fields[Field.PASSWORD].control.property("invalid") is not True


def test_a_mark_stays_until_its_field_is_changed(form: Form) -> None:
    form.checks.mark(Field.HOST, "There is no server of this name.")
    form.edit(Field.EMAIL)
    assert errors(form.window) == ["There is no server of this name."]
    form.edit(Field.HOST)
    assert errors(form.window) == []


def test_a_mark_can_be_taken_back(form: Form) -> None:
    form.checks.mark(Field.PASSWORD, "Taken out.", Tone.WARNING)
    form.checks.unmark(Field.PASSWORD)
    form.checks.unmark(Field.PASSWORD)
    assert errors(form.window) == []


def test_a_fault_is_more_urgent_than_a_mark(form: Form) -> None:
    form.checks.mark(Field.HOST, "There is no server of this name.")
    form.checks.show_problems([BAD_HOST])
    assert errors(form.window) == ["A server name has no blanks: “a b”."]


def test_everything_can_be_forgotten(form: Form, qtbot: QtBot) -> None:
    form.problems = [BAD_HOST, BAD_EMAIL]
    form.checks.check_all()
    form.checks.mark(Field.PASSWORD, "x")
    form.edit(Field.HOST, BAD_HOST)
    form.checks.forget()
    assert errors(form.window) == []
    assert not form.checks._pause.isActive()  # noqa: SLF001  # it would bring the faults back
