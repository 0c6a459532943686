"""The preferences that hold now: whoever needs one asks here, and is told when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.preferences import Preferences, PreferenceStore


class PreferencesInUse(QObject):
    """Begins with what was saved. `changed` brings all of them (Preferences) whenever the user changed one."""

    changed = Signal(object)

    def __init__(self, store: PreferenceStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._now = store.load()

    @property
    def now(self) -> Preferences:
        """All of them."""
        return self._now

    @property
    def place(self) -> str:
        """Where they are saved: a folder of this computer."""
        return str(self._store.folder)

    def change(self, preferences: Preferences) -> bool:
        """Let these hold from now on, and return whether they could be saved for the next time, too."""
        self._now = preferences
        is_saved = self._store.save(preferences)
        self.changed.emit(preferences)
        return is_saved
