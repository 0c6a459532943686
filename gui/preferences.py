"""What the user prefers, beyond the settings of one account."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings

from core.lint.time_limit_lint import lint_time_limit
from core.stores.folders import make_private
from core.values.form import Field, Problem
from core.values.settings import DEFAULT_STEP_SECONDS
from core.values.value_class import value_class
from gui.window_memory import FILE_NAME
from resources.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

_GROUP: Final = "preferences"


class Appearance(StrEnum):
    """Light or dark; SYSTEM follows the desktop, also when it changes its mind."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@value_class
class Preferences:
    """All of them, with what holds for who never chose.

    `language` is one of LANGUAGES, or "" for that of the desktop. `step_seconds` and `remember_password` are for new
    accounts. `hide_...` are how the check boxes of a report stand when its dialog opens.
    """

    appearance: Appearance = Appearance.SYSTEM
    language: str = ""
    step_seconds: float = DEFAULT_STEP_SECONDS
    remember_password: bool = False
    keep_history: bool = True
    hide_email: bool = True
    hide_computer: bool = True
    hide_server: bool = False
    reduce_motion: bool = False
    show_letters: bool = False


class PreferenceStore:
    """Keeps the preferences beside the size of the window. What is missing or damaged there is as nobody chose it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._settings = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Where they are kept."""
        return self._folder

    def load(self) -> Preferences:
        """Return what was saved."""
        defaults = Preferences()
        appearance, language = self._text("appearance"), self._text("language")
        flags = {
            field.name: self._flag(field.name, default)
            for field in fields(Preferences)
            if isinstance(default := getattr(defaults, field.name), bool)
        }
        return Preferences(
            appearance=Appearance(appearance) if appearance in {one.value for one in Appearance} else Appearance.SYSTEM,
            language=language if language in LANGUAGES else "",
            step_seconds=self._seconds("step_seconds", defaults.step_seconds),
            **flags,
        )

    def save(self, preferences: Preferences) -> bool:
        """Write all of them down; False where the folder cannot be written."""
        # QSettings would make the folder one that everybody can look into.
        try:
            make_private(self._folder)
        except OSError:
            return False
        for field in fields(preferences):
            value = getattr(preferences, field.name)
            self._settings.setValue(
                f"{_GROUP}/{field.name}", str(value).lower() if isinstance(value, bool) else str(value)
            )
        self._settings.sync()
        return self._settings.status() is QSettings.Status.NoError

    def _text(self, name: str) -> str:
        text = self._settings.value(f"{_GROUP}/{name}")
        return text if isinstance(text, str) else ""

    def _flag(self, name: str, default: bool) -> bool:
        return {"true": True, "false": False}.get(self._text(name), default)

    def _seconds(self, name: str, default: float) -> float:
        try:
            seconds = lint_time_limit(Field.STEP_TIMEOUT, float(self._text(name)))
        except ValueError:
            return default
        return default if isinstance(seconds, Problem) else seconds
