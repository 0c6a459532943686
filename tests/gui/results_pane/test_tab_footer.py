from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gui.results_pane.tab_footer import TabFooter
from gui.style.button_kinds import ButtonKind, button_kind

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
