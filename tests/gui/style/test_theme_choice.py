from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QLabel, QToolTip

from gui.style.palettes import DARK, LIGHT, Theme, build_palette, current_theme
from gui.style.theme_choice import OVERRIDE, ThemeChoice, choose_theme
from tests.gui.style.test_palettes import black_on_white

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Scheme = Qt.ColorScheme
Contrast = Qt.ContrastPreference
Role = QPalette.ColorRole


def desktop(accent: str = "#308cc6") -> QPalette:
    palette = QPalette(QColor("#efefef"))
    palette.setColor(Role.Accent, QColor(accent))
    return palette


@pytest.mark.parametrize(("scheme", "theme"), [(Scheme.Dark, DARK), (Scheme.Light, LIGHT), (Scheme.Unknown, LIGHT)])
def test_the_scheme_of_the_desktop_decides(scheme: Scheme, theme: Theme) -> None:
    assert choose_theme(scheme, desktop()) == theme


def test_a_wish_counts_more_than_the_desktop() -> None:
    assert choose_theme(Scheme.Dark, desktop(), "light") is LIGHT
    assert choose_theme(Scheme.Light, black_on_white(), "dark") is DARK
    assert choose_theme(Scheme.Dark, desktop(), "purple") == DARK


def test_high_contrast_is_left_alone() -> None:
    assert choose_theme(Scheme.Dark, black_on_white()) is None


def test_the_accent_of_the_desktop_is_taken() -> None:
    theme = choose_theme(Scheme.Light, desktop("#6a1b9a"))
    assert theme is not None
    assert theme.accent == QColor("#6a1b9a")


@pytest.fixture
def choice(plain_application: QApplication, monkeypatch: pytest.MonkeyPatch) -> ThemeChoice:
    monkeypatch.delenv(OVERRIDE, raising=False)
    return ThemeChoice(plain_application)


def test_the_program_follows_while_it_runs(choice: ThemeChoice, plain_application: QApplication, qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()
    choice.apply(Scheme.Light)
    assert current_theme().name == "light"
    plain_application.styleHints().colorSchemeChanged.emit(Scheme.Dark)
    assert current_theme().name == "dark"
    qtbot.waitUntil(lambda: label.palette().color(Role.WindowText) == DARK.text)
    assert QToolTip.palette().color(Role.ToolTipText) == DARK.text
    plain_application.styleHints().colorSchemeChanged.emit(Scheme.Light)
    assert current_theme().name == "light"


def test_what_the_user_wants_counts_more_than_the_desktop(choice: ThemeChoice, plain_application: QApplication) -> None:
    choice.prefer(Scheme.Dark)
    assert current_theme().name == "dark"
    plain_application.styleHints().colorSchemeChanged.emit(Scheme.Light)
    assert current_theme().name == "dark"
    choice.prefer(Scheme.Light)
    plain_application.styleHints().colorSchemeChanged.emit(Scheme.Dark)
    assert current_theme().name == "light"


def test_the_desktop_is_followed_again_when_the_user_wants_that(
    choice: ThemeChoice, plain_application: QApplication
) -> None:
    choice.prefer(Scheme.Dark)
    choice.prefer(Scheme.Unknown)
    assert current_theme().name == "light"
    plain_application.styleHints().colorSchemeChanged.emit(Scheme.Dark)
    assert current_theme().name == "dark"


def test_what_the_system_paints_is_told_only_what_the_user_wants(
    choice: ThemeChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Scheme] = []
    monkeypatch.setattr(QStyleHints, "setColorScheme", lambda _, scheme: told.append(scheme))
    choice.prefer(Scheme.Unknown)
    choice.prefer(Scheme.Dark)
    choice.prefer(Scheme.Unknown)
    assert told == [Scheme.Dark, Scheme.Unknown]


def test_high_contrast_counts_more_than_what_the_user_prefers(
    choice: ThemeChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.style.theme_choice.is_high_contrast", lambda _: True)
    choice.prefer(Scheme.Dark)
    assert current_theme().name == "system"


def test_a_wish_for_high_contrast_is_followed_while_the_program_runs(
    choice: ThemeChoice, plain_application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    choice.prefer(Scheme.Dark)
    hints = plain_application.styleHints()
    for wish, name in ((Contrast.HighContrast, "system"), (Contrast.NoPreference, "dark")):
        monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _, wish=wish: wish)
        hints.accessibility().contrastPreferenceChanged.emit(wish)
        assert current_theme().name == name


def test_the_environment_counts_more_than_what_the_user_prefers(
    choice: ThemeChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, "light")
    choice.prefer(Scheme.Dark)
    assert current_theme() is LIGHT


def test_another_style_keeps_its_colours_until_the_user_wants_others(
    plain_application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(OVERRIDE, raising=False)
    guest, before = ThemeChoice(plain_application, is_guest=True), plain_application.palette()
    guest.prefer(Scheme.Unknown)
    plain_application.styleHints().colorSchemeChanged.emit(Scheme.Dark)
    assert plain_application.palette() == before
    guest.prefer(Scheme.Dark)
    assert current_theme().name == "dark"
    guest.prefer(Scheme.Unknown)
    assert plain_application.palette() == before


def test_the_mac_paints_the_scheme_itself(plain_application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OVERRIDE, raising=False)
    monkeypatch.setattr(sys, "platform", "darwin")
    before = plain_application.palette()
    ThemeChoice(plain_application, is_guest=True).prefer(Scheme.Dark)
    assert plain_application.palette() == before


def test_the_environment_can_ask_for_a_theme(choice: ThemeChoice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, "dark")
    choice.apply(Scheme.Light)
    assert current_theme() is DARK


def test_our_own_palette_is_not_taken_for_the_desktops(choice: ThemeChoice, plain_application: QApplication) -> None:
    plain_application.setPalette(build_palette(DARK))
    choice.apply(Scheme.Light)
    assert current_theme().highlight != DARK.highlight
