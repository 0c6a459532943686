"""The preferences dialog in front of a window, with preferences in a folder of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMainWindow, QSpinBox, QWidget

from gui.dialogs.preferences_dialog import PreferencesDialog
from gui.preferences import Preferences, PreferenceStore
from gui.preferences_in_use import PreferencesInUse

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


class PreferenceDesk:
    """`saved` is what the next start will find."""

    def __init__(self, window: QMainWindow, qtbot: QtBot, folder: Path, language: str = "en") -> None:
        self._folder = folder
        self.preferences = PreferencesInUse(PreferenceStore(folder), window)
        self.dialog = PreferencesDialog(self.preferences, language, window)
        with qtbot.waitExposed(self.dialog):
            self.dialog.open()

    @property
    def saved(self) -> Preferences:
        return PreferenceStore(self._folder).load()

    @property
    def notice(self) -> QLabel:
        return self.find(QLabel, "preferencesNotice")

    def check(self, name: str) -> QCheckBox:
        return self.find(QCheckBox, name)

    def choose(self, name: str, data: str) -> None:
        combo = self.find(QComboBox, name)
        assert combo.findData(data) >= 0
        combo.setCurrentIndex(combo.findData(data))

    def spin(self) -> QSpinBox:
        return self.find(QSpinBox, "prefTimeoutSpin")

    def find(self, kind: type[W], name: str) -> W:
        (found,) = self.dialog.findChildren(kind, name)
        return found
