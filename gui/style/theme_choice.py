"""Chooses between light and dark: as the user wants it, else as the desktop does, also when that changes its mind."""

from __future__ import annotations

import os
import sys
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from gui.style.high_contrast import follow_contrast_setting, is_high_contrast
from gui.style.palettes import DARK, LIGHT, Theme, build_palette, with_accent

OVERRIDE: Final = "OUTBOX_CHECK_THEME"
"""Environment variable: "light" or "dark" instead of what the desktop says; for pictures."""

_NO_WISH: Final = Qt.ColorScheme.Unknown
_BY_NAME: Final = {theme.name: theme for theme in (LIGHT, DARK)}


def choose_theme(scheme: Qt.ColorScheme, system: QPalette, wanted: str = "") -> Theme | None:
    """Return the theme for a colour scheme, with the accent of the desktop's palette; None to leave that palette.

    `wanted` is the name of a theme, which then counts whatever the desktop says; any other word counts for nothing.
    """
    if wanted in _BY_NAME:
        return _BY_NAME[wanted]
    if is_high_contrast(system):
        return None
    theme = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    return with_accent(theme, system.color(QPalette.ColorRole.Accent))


class ThemeChoice(QObject):
    """Keeps the program's palette in step with the user's wish, or with the desktop's colour scheme.

    With `is_guest` the style is not ours, and keeps its palette as long as nobody wants another one.
    """

    def __init__(self, application: QApplication, *, is_guest: bool = False) -> None:
        super().__init__(application)
        self._application = application
        self._is_guest = is_guest
        self._wish = _NO_WISH
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self.apply)
        follow_contrast_setting(self._hints, self._apply_again)

    def prefer(self, wish: Qt.ColorScheme) -> None:
        """Give the program the colour scheme that the user wants; with Unknown, that of the desktop."""
        if wish != self._wish:
            self._wish = wish
            # For what the system paints itself: title bars, and on macOS everything.
            self._hints.setColorScheme(wish)
        self._apply_again()

    def _apply_again(self) -> None:
        self.apply(self._hints.colorScheme())

    def apply(self, scheme: Qt.ColorScheme) -> None:
        """Give the program the palette for a colour scheme of the desktop."""
        # Without ours in the way, the program's palette is the desktop's.
        self._application.setPalette(QPalette())
        wanted = scheme if self._wish == _NO_WISH else self._wish
        theme = choose_theme(wanted, self._application.palette(), os.environ.get(OVERRIDE, ""))
        palette = build_palette(theme) if theme and self._paints else QPalette()
        self._application.setPalette(palette)
        QToolTip.setPalette(palette)

    @property
    def _paints(self) -> bool:
        if not self._is_guest or OVERRIDE in os.environ:
            return True
        # The Mac paints its controls in the scheme that it was told, whatever the palette.
        return self._wish != _NO_WISH and sys.platform != "darwin"
