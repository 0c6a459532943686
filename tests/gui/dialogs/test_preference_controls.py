from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QSpinBox

from gui.dialogs.preference_controls import PreferenceControls
from gui.preferences import Appearance, Preferences, PreferenceStore
from gui.preferences_in_use import PreferencesInUse

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def preferences(tmp_path: Path) -> PreferencesInUse:
    store = PreferenceStore(tmp_path / "outbox-check")
    store.save(Preferences(appearance=Appearance.DARK, step_seconds=2.5, keep_history=False))
    return PreferencesInUse(store)


@pytest.fixture
def controls(preferences: PreferencesInUse) -> PreferenceControls:
    return PreferenceControls(preferences, preferences)


def test_a_check_box_shows_and_changes_what_holds(
    controls: PreferenceControls, preferences: PreferencesInUse, qtbot: QtBot
) -> None:
    box = controls.check("keep_history", "keepHistoryCheck", "&Keep history", "The last tests.")
    qtbot.addWidget(box)
    assert (box.objectName(), box.accessibleName(), box.isChecked()) == ("keepHistoryCheck", "Keep history", False)
    assert box.accessibleDescription() == "The last tests."
    with qtbot.waitSignal(controls.chosen, check_params_cb=lambda is_saved: is_saved):
        box.click()
    assert preferences.now.keep_history


def test_a_list_shows_and_changes_what_holds(
    controls: PreferenceControls, preferences: PreferencesInUse, qtbot: QtBot
) -> None:
    field = controls.combo("appearance", "themeCombo", "&Appearance", [("system", "As ever"), ("dark", "Dark")])
    qtbot.addWidget(field)
    box = field.findChild(QComboBox, "themeCombo")
    assert isinstance(box, QComboBox)
    assert (box.accessibleName(), box.currentText()) == ("Appearance", "Dark")
    box.setCurrentIndex(0)
    assert preferences.now.appearance is Appearance.SYSTEM


def test_what_a_list_does_not_offer_shows_its_first_entry(
    controls: PreferenceControls, preferences: PreferencesInUse, qtbot: QtBot
) -> None:
    field = controls.combo("appearance", "themeCombo", "&Appearance", [("system", "As ever")])
    qtbot.addWidget(field)
    assert isinstance(field.control, QComboBox)
    assert field.control.currentText() == "As ever"
    assert preferences.now.appearance is Appearance.DARK


def test_a_number_shows_whole_seconds_and_changes_only_when_the_user_does(
    controls: PreferenceControls, preferences: PreferencesInUse, qtbot: QtBot
) -> None:
    field = controls.seconds("step_seconds", "prefTimeoutSpin", "&Time limit per step", "Time limit", "For each.")
    qtbot.addWidget(field)
    spin = field.control
    assert isinstance(spin, QSpinBox)
    assert (spin.text(), spin.accessibleName(), spin.accessibleDescription()) == ("2 s", "Time limit", "For each.")
    assert preferences.now.step_seconds == 2.5
    spin.setValue(30)
    assert preferences.now.step_seconds == 30.0


def test_what_cannot_be_saved_holds_and_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("")
    preferences = PreferencesInUse(PreferenceStore(tmp_path / "file" / "folder"))
    parent = QObject()
    controls = PreferenceControls(preferences, parent)
    box = controls.check("reduce_motion", "reduceMotionCheck", "&Reduce motion")
    qtbot.addWidget(box)
    with qtbot.waitSignal(controls.chosen, check_params_cb=lambda is_saved: not is_saved):
        box.click()
    assert preferences.now.reduce_motion
