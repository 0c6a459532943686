"""Chooses between light and dark, and follows the desktop when it changes its mind."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from gui.style.palettes import DARK, LIGHT, Theme, build_palette, is_high_contrast, with_accent

OVERRIDE: Final = "OUTBOX_CHECK_THEME"
"""Environment variable: "light" or "dark" instead of what the desktop says; for pictures."""

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
    """Keeps the program's palette in step with the desktop's colour scheme."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        application.styleHints().colorSchemeChanged.connect(self.apply)

    def apply(self, scheme: Qt.ColorScheme) -> None:
        """Give the program the palette for a colour scheme."""
        # Without ours in the way, the program's palette is the desktop's.
        self._application.setPalette(QPalette())
        theme = choose_theme(scheme, self._application.palette(), os.environ.get(OVERRIDE, ""))
        palette = build_palette(theme) if theme else QPalette()
        self._application.setPalette(palette)
        QToolTip.setPalette(palette)
