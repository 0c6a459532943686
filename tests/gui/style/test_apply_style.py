from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.style.apply_style import apply_style, asks_for_style
from gui.style.outbox_style import OutboxStyle
from gui.style.palettes import DARK, current_theme
from gui.style.theme_choice import OVERRIDE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OVERRIDE, raising=False)
    monkeypatch.delenv("QT_STYLE_OVERRIDE", raising=False)


def test_the_program_gets_our_style_and_palette(plain_application: QApplication) -> None:
    apply_style(plain_application, ["app.py"])
    assert isinstance(plain_application.style(), OutboxStyle)
    assert current_theme().name == "light"


def test_it_begins_with_the_scheme_that_the_user_prefers(plain_application: QApplication) -> None:
    choice = apply_style(plain_application, ["app.py"], Qt.ColorScheme.Dark)
    assert current_theme().name == "dark"
    choice.prefer(Qt.ColorScheme.Light)
    assert current_theme().name == "light"


def test_no_style_sheet_is_set(plain_application: QApplication) -> None:
    apply_style(plain_application, ["app.py"])
    assert plain_application.styleSheet() == ""


@pytest.mark.parametrize("arguments", [["app.py", "-style", "windows"], ["app.py", "-style=windows"], ["--style=x"]])
def test_a_style_on_the_command_line_wins(plain_application: QApplication, arguments: list[str]) -> None:
    before = plain_application.palette()
    apply_style(plain_application, arguments)
    assert not isinstance(plain_application.style(), OutboxStyle)
    assert plain_application.palette() == before


def test_a_style_in_the_environment_wins(plain_application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "windows")
    apply_style(plain_application, ["app.py"])
    assert not isinstance(plain_application.style(), OutboxStyle)


def test_the_mac_keeps_its_own_look(plain_application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    apply_style(plain_application, ["app.py"])
    assert not isinstance(plain_application.style(), OutboxStyle)


def test_a_theme_can_be_asked_for_with_any_style(
    plain_application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, "dark")
    apply_style(plain_application, ["app.py", "-style", "windows"])
    assert not isinstance(plain_application.style(), OutboxStyle)
    assert current_theme() is DARK


@pytest.mark.parametrize("arguments", [[], ["app.py"], ["app.py", "-platform", "offscreen"], ["-styleless"]])
def test_other_options_ask_for_no_style(arguments: list[str]) -> None:
    assert not asks_for_style(arguments)
