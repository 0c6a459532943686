"""Gives the program its look, unless the user or the system has a better claim."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.style.outbox_style import OutboxStyle
from gui.style.theme_choice import ThemeChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication


def apply_style(
    application: QApplication, arguments: Sequence[str], scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown
) -> ThemeChoice:
    """Give the program our style and a palette: that of a colour scheme, or with Unknown one that follows the desktop.

    `arguments` is the command line before Qt took its own options out. A style asked for there (`-style`) or with
    QT_STYLE_OVERRIDE stays, with its palette; so does the native look of macOS.
    """
    ours = sys.platform != "darwin" and not asks_for_style(arguments)
    if ours:
        application.setStyle(OutboxStyle())
    choice = ThemeChoice(application, is_guest=not ours)
    choice.prefer(scheme)
    return choice


def asks_for_style(arguments: Sequence[str]) -> bool:
    """Whether the user has named a style in the way that every Qt program understands."""
    named = any(word in {"-style", "--style"} or word.startswith(("-style=", "--style=")) for word in arguments)
    return named or bool(os.environ.get("QT_STYLE_OVERRIDE"))
