from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from gui.settings_pane.field_row import BESIDE_UNITS, FieldRow
from gui.style.units import u

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FIRST_WIDTH = 80


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    first, second = QSpinBox(), QLineEdit()
    first.setMinimumWidth(FIRST_WIDTH)
    form = QWidget()
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(FieldRow(first, second))
    column.addStretch()
    qtbot.addWidget(form)
    form.resize(u(BESIDE_UNITS, form), 200)
    with qtbot.waitExposed(form):
        form.show()
    return form


def fields(form: QWidget) -> tuple[QWidget, QWidget]:
    (first,) = form.findChildren(QSpinBox)
    return first, next(edit for edit in form.findChildren(QLineEdit) if edit.parentWidget() is not first)


def test_beside_each_other_the_second_takes_what_is_left(form: QWidget) -> None:
    first, second = fields(form)
    assert (first.x(), first.y(), second.y()) == (0, 0, 0)
    assert second.x() > FIRST_WIDTH
    assert second.x() + second.width() == form.width()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_in_a_narrow_form_they_stand_below_each_other(
    form: QWidget, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    form.setLayoutDirection(direction)
    form.resize(u(BESIDE_UNITS, form) - 1, 200)
    first, second = fields(form)
    qtbot.waitUntil(lambda: second.y() > first.y() + first.height())
    assert first.width() == FIRST_WIDTH
    assert first.x() == (0 if direction is Qt.LayoutDirection.LeftToRight else form.width() - FIRST_WIDTH)
    assert second.width() == form.width()
    form.resize(u(BESIDE_UNITS, form), 200)
    qtbot.waitUntil(lambda: second.y() == first.y())
