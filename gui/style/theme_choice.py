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


class ThemeChoice(QObject):
    """Keeps the program's palette in step with the desktop's colour scheme."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        application.styleHints().colorSchemeChanged.connect(self.apply)

    def apply(self) -> None:
        """Give the program the palette for the colour scheme of this moment."""
        # Without ours in the way, the program's palette is the desktop's.
        self._application.setPalette(QPalette())
        system = self._application.palette()
        forced = _BY_NAME.get(os.environ.get(OVERRIDE, ""))
        if forced is None and is_high_contrast(system):
            return
        palette = build_palette(forced or self._theme_of(system))
        self._application.setPalette(palette)
        QToolTip.setPalette(palette)

    def _theme_of(self, system: QPalette) -> Theme:
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return with_accent(DARK if dark else LIGHT, system.color(QPalette.ColorRole.Accent))
