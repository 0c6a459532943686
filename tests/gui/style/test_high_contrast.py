from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication, QPalette

from gui.style import high_contrast
from gui.style.high_contrast import follow_contrast_setting, is_high_contrast
from gui.style.palettes import DARK, LIGHT, build_palette
from tests.gui.style.test_palettes import black_on_white

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication

Role = QPalette.ColorRole
Wish = Qt.ContrastPreference


def on_gnome() -> QPalette:
    """What Qt takes for the palette of everybody's GNOME."""
    palette = black_on_white()
    for role in (Role.Window, Role.Base, Role.Button):
        palette.setColor(role, QColor("#faf9f8"))
    return palette


def yellow_on_black() -> QPalette:
    palette = QPalette()
    for role in (Role.Window, Role.Base, Role.AlternateBase, Role.Button):
        palette.setColor(role, QColor("#000000"))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(role, QColor("#ffff00"))
    return palette


def test_a_bare_palette_is_told_from_others() -> None:
    assert is_high_contrast(black_on_white())
    assert is_high_contrast(yellow_on_black())
    assert not is_high_contrast(build_palette(LIGHT))
    assert not is_high_contrast(build_palette(DARK))
    assert not is_high_contrast(QPalette())


def test_gnome_as_it_comes_is_not_taken_for_high_contrast() -> None:
    assert not is_high_contrast(on_gnome())


def test_black_that_is_soft_or_lies_on_another_paper_is_not_high_contrast() -> None:
    soft, other = black_on_white(), black_on_white()
    soft.setColor(Role.WindowText, QColor("#333333"))
    other.setColor(Role.Base, QColor("#f0f0f0"))
    assert not is_high_contrast(soft)
    assert not is_high_contrast(other)


def test_the_setting_of_the_desktop_counts_whatever_the_palette(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: Wish.HighContrast)
    assert is_high_contrast(on_gnome())
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: Wish.NoPreference)
    assert not is_high_contrast(on_gnome())


def test_a_change_of_the_setting_is_told(application: QApplication) -> None:
    told: list[bool] = []
    hints = QGuiApplication.styleHints()
    follow_contrast_setting(hints, lambda: told.append(True))
    hints.accessibility().contrastPreferenceChanged.emit(Wish.HighContrast)
    assert told == [True]


def test_an_older_qt_knows_no_such_setting(application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(high_contrast, "hasattr", lambda *_: False, raising=False)
    assert not is_high_contrast(on_gnome())
    follow_contrast_setting(QGuiApplication.styleHints(), lambda: None)
