"""Gives the program the look that the user prefers, at the start and whenever the preferences change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from gui.preferences import Appearance
from gui.style.apply_style import apply_style
from gui.style.motion import reduce_motion
from gui.style.outbox_style import OutboxStyle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QApplication

    from gui.preferences import Preferences

_SCHEMES: Final[Mapping[Appearance, Qt.ColorScheme]] = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


class PreferredLook(QObject):
    """The style, the colours, the motion and the letters of the program; `arguments` is as for `apply_style`."""

    def __init__(self, application: QApplication, arguments: Sequence[str], preferences: Preferences) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = preferences.appearance
        self._theme = apply_style(application, arguments, _SCHEMES[preferences.appearance])
        self._show_details(preferences)

    def follow(self, preferences: Preferences) -> None:
        """Look from now on as is preferred now."""
        if preferences.appearance is not self._appearance:
            self._appearance = preferences.appearance
            self._theme.prefer(_SCHEMES[preferences.appearance])
        self._show_details(preferences)

    def _show_details(self, preferences: Preferences) -> None:
        reduce_motion(self._application, preferences.reduce_motion)
        style = self._application.style()
        if isinstance(style, OutboxStyle):
            style.show_letters(preferences.show_letters)
