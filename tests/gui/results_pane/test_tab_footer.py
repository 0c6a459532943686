from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gui.results_pane.tab_footer import TabFooter
from gui.style.button_kinds import ButtonKind, button_kind
from gui.style.tool_tip import tool_tip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_remark_and_quiet_buttons(qtbot: QtBot) -> None:
    button = QPushButton("Copy")
    footer = TabFooter(button)
    qtbot.addWidget(footer)
    footer.set_remark("Finished in 405 ms")
    assert footer.remark() == "Finished in 405 ms"
    assert button_kind(button) is ButtonKind.QUIET
    assert footer.isAncestorOf(button)


LONG = "Passwords and tokens are hidden. The first 1,234 lines are left out."


def test_a_long_remark_takes_more_lines_rather_than_room_from_the_buttons(qtbot: QtBot) -> None:
    footer = TabFooter(QPushButton("Copy"))
    qtbot.addWidget(footer)
    footer.set_remark(LONG)
    assert footer.minimumSizeHint().width() < 300
    layout = footer.layout()
    assert layout is not None
    assert layout.heightForWidth(200) > layout.heightForWidth(800)


def test_a_remark_that_would_be_narrow_beside_the_buttons_stands_above_them(qtbot: QtBot) -> None:
    button = QPushButton("Copy conversation")
    footer = TabFooter(button)
    qtbot.addWidget(footer)
    footer.set_remark(LONG)
    (label,) = footer.findChildren(QLabel)

    def stands_above(width: int) -> bool:
        footer.resize(width, 80)
        with qtbot.waitExposed(footer):
            footer.show()
        QApplication.sendPostedEvents()
        return label.geometry().bottom() < button.geometry().top()

    assert [stands_above(width) for width in (900, 320, 900)] == [False, True, False]
    footer.resize(320, 80)
    footer.set_remark("Short")
    QApplication.sendPostedEvents()
    assert label.geometry().right() < button.geometry().left()


FORMS = ("Finished in 405 ms · 25 November, 02:39 · Password sent 1 time", "405 ms · Password sent 1 time", "1 time")


def test_a_remark_stays_on_one_line_in_the_longest_form_that_fits(qtbot: QtBot) -> None:
    footer = TabFooter(QPushButton("Copy"))
    qtbot.addWidget(footer)
    footer.set_remark(*FORMS)
    (label,) = footer.findChildren(QLabel)
    around = footer.sizeHint().width() - label.sizeHint().width()
    widths = [label.fontMetrics().horizontalAdvance(form) + around + 20 for form in FORMS]

    def shown(width: int) -> str:
        footer.resize(width, 80)
        with qtbot.waitExposed(footer):
            footer.show()
        QApplication.sendPostedEvents()
        assert label.height() < 2 * label.fontMetrics().height()
        return footer.shown()

    assert [shown(width) for width in (*widths, *reversed(widths))] == [*FORMS, *reversed(FORMS)]


def test_what_is_not_shown_in_whole_can_be_read_in_whole(qtbot: QtBot) -> None:
    footer = TabFooter(QPushButton("Copy"))
    qtbot.addWidget(footer)
    footer.resize(120, 80)
    footer.set_remark(*FORMS)
    (label,) = footer.findChildren(QLabel)
    assert (footer.shown(), footer.remark()) == (FORMS[-1], FORMS[0])
    assert label.toolTip() == tool_tip(FORMS[0])
    assert label.accessibleDescription() == FORMS[0]
    # A name would hide the text of the label.
    assert label.accessibleName() == ""
    footer.set_remark("Short")
    assert (label.toolTip(), label.accessibleDescription()) == ("", "")


def test_buttons_wider_than_the_window_stand_in_several_lines(qtbot: QtBot) -> None:
    buttons = [QPushButton("Open all the steps"), QPushButton("Save the report…")]
    footer = TabFooter(*buttons)
    footer.set_remark("Finished in 405 ms")
    qtbot.addWidget(footer)
    widest = max(button.sizeHint().width() for button in buttons)
    assert footer.minimumSizeHint().width() < 2 * widest
    footer.resize(footer.minimumSizeHint().width(), 200)
    footer.show()
    one, other = buttons
    qtbot.waitUntil(lambda: other.y() >= one.y() + one.height())
    assert all(footer.rect().contains(button.geometry()) for button in buttons)
    footer.resize(800, 60)
    qtbot.waitUntil(lambda: other.y() == one.y())
