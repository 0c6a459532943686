"""Check boxes, lists and a number that show one preference each and change it at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QSpinBox

from gui.controls.labelled_field import LabelledField
from gui.controls.wrapped_check import WrappedCheckBox
from gui.settings_pane.more_options import LONGEST_STEP_SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.preferences_in_use import PreferencesInUse


class PreferenceControls(QObject):
    """Makes the controls. `preference` is the name of a field of Preferences; `about` is for screen readers.

    `chosen` brings, after each choice, whether it could be written down; it holds either way.
    """

    chosen = Signal(bool)

    def __init__(self, preferences: PreferencesInUse, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def check(self, preference: str, object_name: str, text: str, about: str = "") -> WrappedCheckBox:
        """Return a check box for something that holds or not."""
        box = WrappedCheckBox(text)
        box.setObjectName(object_name)
        box.setAccessibleName(text.replace("&", ""))
        box.setAccessibleDescription(about)
        box.setChecked(getattr(self._preferences.now, preference))
        box.toggled.connect(lambda is_on: self._choose(preference, is_on))
        return box

    def combo(self, preference: str, object_name: str, title: str, entries: Iterable[tuple[str, str]]) -> LabelledField:
        """Return a list of (value, text) with its label."""
        box = QComboBox()
        for value, text in entries:
            box.addItem(text, str(value))
        value = getattr(self._preferences.now, preference)
        box.setCurrentIndex(max(box.findData(str(value)), 0))
        kind = type(value)
        box.currentIndexChanged.connect(lambda _: self._choose(preference, kind(box.currentData())))
        field = LabelledField(None, title, box)
        field.describe(object_name, title.replace("&", ""))
        return field

    def seconds(self, preference: str, object_name: str, title: str, name: str, about: str) -> LabelledField:
        """Return a number of whole seconds with its label."""
        spin = QSpinBox()
        spin.setRange(1, LONGEST_STEP_SECONDS)
        spin.setSuffix(self.tr(" s"))
        spin.setValue(round(getattr(self._preferences.now, preference)))
        spin.valueChanged.connect(lambda value: self._choose(preference, float(value)))
        field = LabelledField(None, title, spin)
        field.describe(object_name, name, about)
        return field

    def _choose(self, preference: str, value: object) -> None:
        choice: dict[str, Any] = {preference: value}
        self.chosen.emit(self._preferences.change(replace(self._preferences.now, **choice)))
