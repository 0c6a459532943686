from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.preferences import Preferences, PreferenceStore
from gui.preferences_in_use import PreferencesInUse

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_begins_with_what_was_saved(tmp_path: Path) -> None:
    store = PreferenceStore(tmp_path)
    store.save(Preferences(language="fr"))
    used = PreferencesInUse(store)
    assert used.now == Preferences(language="fr")
    assert used.place == str(tmp_path)


def test_a_change_holds_is_told_and_is_saved(tmp_path: Path, qtbot: QtBot) -> None:
    used = PreferencesInUse(PreferenceStore(tmp_path))
    wanted = replace(used.now, reduce_motion=True)
    with qtbot.waitSignal(used.changed) as told:
        assert used.change(wanted)
    assert told.args == [wanted]
    assert used.now == wanted == PreferenceStore(tmp_path).load()


def test_what_cannot_be_saved_holds_all_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("")
    used = PreferencesInUse(PreferenceStore(tmp_path / "file" / "folder"))
    wanted = replace(used.now, reduce_motion=True)
    with qtbot.waitSignal(used.changed):
        assert not used.change(wanted)
    assert used.now == wanted
