from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.controls.wrapped_label import WrappedLabel
from gui.style.palettes import Tone
from gui.style.type_scale import Text, text_font

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_height_follows_the_width(qtbot: QtBot) -> None:
    label = WrappedLabel(Text.VERDICT_HEADLINE)
    qtbot.addWidget(label)
    label.setText("smtp.northwind.example did not answer on any of its ports")
    assert label.font() == text_font(Text.VERDICT_HEADLINE)
    assert label.heightForWidth(150) > 2 * label.heightForWidth(2000)
    assert label.hasHeightForWidth()


def test_a_host_name_without_an_end_does_not_widen_the_window(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.setText("a" * 253)
    assert label.minimumSizeHint().width() < 120
    assert label.heightForWidth(200) > 3 * label.heightForWidth(5000)


def test_an_empty_one_keeps_its_line(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    assert label.heightForWidth(100) == label.fontMetrics().height()


def test_markup_is_text(qtbot: QtBot) -> None:
    label = WrappedLabel(tone=Tone.NEUTRAL)
    qtbot.addWidget(label)
    label.setText("<h1>large</h1>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.heightForWidth(2000) == label.fontMetrics().height()
    assert not label.grab().isNull()
