"""What every control of the window and of its dialogs has to have: a name, a letter that leads somewhere, room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTabBar, QWidget

from gui.style.apply_style import apply_style
from tests.gui.accessibility.tab_order import owner
from tests.gui.every_view import every_view, sample_window, settle
from tests.gui.played_window import fill_in
from tests.gui.results_pane.sample_run import success
from tests.gui.style.conftest import plain_application

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["plain_application"]


def shown_parts(window: QWidget) -> list[QWidget]:
    return [part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window]


def takes_focus(part: QWidget) -> bool:
    by_tab = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    # The line in a spin box or a list gives its focus to the whole, which has the name.
    return bool(by_tab) and part.isEnabled() and part.focusProxy() is None


def takes_focus_at_all(part: QWidget | None) -> bool:
    return part is not None and part.focusPolicy() is not Qt.FocusPolicy.NoFocus


def complaints(window: QWidget) -> Iterator[str]:
    for part in shown_parts(window):
        seen = QAccessible.queryAccessibleInterface(part)
        is_named = bool(seen.text(QAccessible.Text.Name)) or isinstance(part, QTabBar)
        what = f"{type(part).__name__} {part.objectName()}"
        if takes_focus(part) and not is_named:
            yield f"{what} has no name"
        if isinstance(part, QComboBox) and not part.accessibleName():
            yield f"{what} is called by what is chosen in it"
        if isinstance(part, QLabel):
            yield from _complaints_of_label(part)


def _complaints_of_label(label: QLabel) -> Iterator[str]:
    if label.accessibleName():
        yield f"the name of {label.text()!r} hides its text"
    if "&" in label.text().replace("&&", "") and not takes_focus_at_all(label.buddy()):
        yield f"the letter of {label.text()!r} leads nowhere"


async def test_every_control_has_a_name_and_every_letter_a_field(
    plain_application: QApplication, tmp_path: Path
) -> None:
    apply_style(plain_application, [])
    wrong = []
    async with sample_window(tmp_path) as (program, player):
        async for name, shown in every_view(program, player):
            assert any(takes_focus(part) for part in shown_parts(shown)), name
            wrong += [f"{name}: {complaint}" for complaint in complaints(shown)]
    assert list(dict.fromkeys(wrong)) == []


ORDER = (
    "accountCombo", "accountMenuButton", "emailEdit", "passwordEdit", "rememberCheck", "hostEdit", "portCombo",
    "encryptionCombo", "moreOptionsButton", "testButton",
)  # fmt: skip
AFTER_A_RESULT = ("sendTestButton", "copySettingsButton", "settingsCardButton")
STEPS = ("stepTree", "expandAllButton", "saveReportButton")


async def test_the_tab_key_goes_through_the_window_as_it_is_drawn(
    plain_application: QApplication, tmp_path: Path
) -> None:
    apply_style(plain_application, [])
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(success())
        await program.test()
        await settle()
        program.find("accountCombo").setFocus()
        visited: list[str] = []
        while not visited or visited[-1] != STEPS[-1]:
            focused = QApplication.focusWidget()
            assert focused is not None
            visited.append(owner(focused))
            assert len(visited) < 40, visited
            program.press(Qt.Key.Key_Tab)
        drawn = sorted(AFTER_A_RESULT, key=lambda name: program.find(name).x())
        assert tuple(drawn) == AFTER_A_RESULT
        assert visited == [*ORDER, *AFTER_A_RESULT, "detailTabs", *STEPS]
