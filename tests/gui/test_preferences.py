from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, QSize

from gui.preferences import Appearance, Preferences, PreferenceStore
from gui.window_memory import FILE_NAME, WindowMemory

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = Preferences(
    appearance=Appearance.DARK,
    language="ar",
    step_seconds=2.5,
    remember_password=True,
    keep_history=False,
    hide_email=False,
    hide_computer=False,
    hide_server=True,
    reduce_motion=True,
    show_letters=True,
)


def test_who_never_chose_has_the_careful_ones(tmp_path: Path) -> None:
    preferences = PreferenceStore(tmp_path).load()
    assert preferences == Preferences()
    assert (preferences.remember_password, preferences.hide_email, preferences.hide_computer) == (False, True, True)


def test_every_one_is_kept(tmp_path: Path) -> None:
    for field in fields(Preferences):
        assert getattr(OTHERS, field.name) != getattr(Preferences(), field.name)
    assert PreferenceStore(tmp_path).save(OTHERS)
    assert PreferenceStore(tmp_path).load() == OTHERS


def test_the_size_of_the_window_stays_known(tmp_path: Path) -> None:
    WindowMemory(tmp_path).keep(size=QSize(900, 600), is_maximised=False, tab="steps")
    PreferenceStore(tmp_path).save(OTHERS)
    assert WindowMemory(tmp_path).size == QSize(900, 600)
    WindowMemory(tmp_path).keep(size=QSize(901, 600), is_maximised=False, tab="steps")
    assert PreferenceStore(tmp_path).load() == OTHERS


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("appearance", "pink"), ("language", "tlh"), ("step_seconds", "soon"), ("step_seconds", "nan")),
        *(("step_seconds", "-1"), ("remember_password", "perhaps"), ("hide_email", "")),
    ],
)
def test_what_is_damaged_is_as_nobody_chose_it(name: str, value: str, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / FILE_NAME), QSettings.Format.IniFormat)
    settings.setValue(f"preferences/{name}", value)
    settings.sync()
    assert PreferenceStore(tmp_path).load() == Preferences()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not PreferenceStore(tmp_path / "file" / "folder").save(OTHERS)


def test_nobody_else_can_look_into_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "outbox-check"
    PreferenceStore(folder).save(OTHERS)
    assert folder.stat().st_mode & 0o777 == 0o700
