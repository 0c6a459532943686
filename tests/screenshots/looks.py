"""In which ways each state is shown: colours, and sizes of the window and of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QToolTip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

    from gui.style.theme_choice import ThemeChoice

Role = QPalette.ColorRole

THEMES: Final[Mapping[str, Qt.ColorScheme | None]] = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": None,
}
"""The colours by their name; with None those of a desktop of the strongest contrast, which the program leaves alone."""

_CONTRAST: Final = {
    Role.Window: "#000000",
    Role.Base: "#000000",
    Role.AlternateBase: "#000000",
    Role.Button: "#000000",
    Role.ToolTipBase: "#000000",
    Role.WindowText: "#ffffff",
    Role.Text: "#ffffff",
    Role.ButtonText: "#ffffff",
    Role.BrightText: "#ffffff",
    Role.ToolTipText: "#ffffff",
    Role.PlaceholderText: "#c0c0c0",
    Role.Link: "#ffff00",
    Role.LinkVisited: "#ffff00",
    Role.Highlight: "#1aebff",
    Role.Accent: "#1aebff",
    Role.HighlightedText: "#000000",
    Role.Light: "#ffffff",
    Role.Midlight: "#c0c0c0",
    Role.Mid: "#c0c0c0",
    Role.Dark: "#ffffff",
    Role.Shadow: "#ffffff",
}
_CONTRAST_DISABLED: Final = "#3ff23f"


@dataclass(frozen=True, slots=True)
class Size:
    """How large the window and its text are; `width` and `height` in pixels on a plain screen."""

    name: str
    width: int
    height: int
    points: int = 10


SIZES: Final[Mapping[str, Size]] = {
    size.name: size
    for size in (
        Size("usual", 1100, 760),
        Size("small", 820, 560),
        Size("large", 1240, 1000, points=13),
        Size("huge", 1280, 800, points=20),
    )
}


def wear(application: QApplication, choice: ThemeChoice, theme: str) -> None:
    """Give the program, and all that is open, the colours of a theme."""
    scheme = THEMES[theme]
    choice.prefer(Qt.ColorScheme.Light if scheme is None else scheme)
    if scheme is None:
        palette = contrast_palette()
        application.setPalette(palette)
        QToolTip.setPalette(palette)


def contrast_palette() -> QPalette:
    """White and a few bright colours on black, as desktops make it for those who see little."""
    palette = QPalette()
    for role, colour in _CONTRAST.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_CONTRAST_DISABLED))
    return palette
