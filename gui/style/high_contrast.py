"""Whether the desktop asks for the strongest contrast: by its setting where Qt knows it, else by its palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from gui.style.contrast import contrast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QStyleHints

_BARE: Final = (QColor("#000000"), QColor("#ffffff"))
_BARE_CONTRAST: Final = 19
"""The least ratio between words and window in such a palette; yellow on black has 19.6."""


def is_high_contrast(palette: QPalette) -> bool:
    """Whether the colours of a desktop with this palette must be left as they are."""
    return _is_asked_for() or _is_bare(palette)


def follow_contrast_setting(hints: QStyleHints, told: Callable[[], None]) -> None:
    """Call `told` whenever the setting of the desktop changes. Keep `hints`: without it PySide forgets the signal."""
    if (accessibility := _accessibility(hints)) is not None:
        accessibility.contrastPreferenceChanged.connect(told)


def _is_asked_for() -> bool:
    hints = QGuiApplication.styleHints()
    accessibility = _accessibility(hints)
    return accessibility is not None and accessibility.contrastPreference().name == "HighContrast"


def _is_bare(palette: QPalette) -> bool:
    # Not merely much contrast: on GNOME, Qt's palette is black on one very light grey for everybody.
    window, base = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base)
    words = palette.color(QPalette.ColorRole.WindowText)
    return window == base and window in _BARE and contrast(words, window) > _BARE_CONTRAST


def _accessibility(hints: QStyleHints) -> Any:  # noqa: ANN401  # a class that Qt has since 6.10 only
    return hints.accessibility() if hasattr(hints, "accessibility") else None
