"""What the window looks like when it opens again: its size and its tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings, QSize

from core.stores.folders import make_private

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "window.ini"


class WindowMemory:
    """Small facts in one file of the program's own folder. What is missing or damaged there reads as not known."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._settings = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def size(self) -> QSize | None:
        """The size of the window."""
        size = self._settings.value("window/size")
        return size if isinstance(size, QSize) and size.isValid() else None

    @property
    def is_maximised(self) -> bool:
        """Whether the window filled the screen."""
        return str(self._settings.value("window/maximised")) == "true"

    @property
    def tab(self) -> str:
        """The id of the tab, empty when not known."""
        return self._text("window/tab")

    def keep(self, *, size: QSize, is_maximised: bool, tab: str) -> None:
        """Write all of it down, or none where the folder cannot be written.

        `size` is that of the window when it does not fill the screen.
        """
        # QSettings would make the folder one that everybody can look into.
        try:
            make_private(self._folder)
        except OSError:
            return
        self._settings.setValue("window/size", size)
        self._settings.setValue("window/maximised", "true" if is_maximised else "false")
        self._settings.setValue("window/tab", tab)
        self._settings.sync()

    def _text(self, key: str) -> str:
        text = self._settings.value(key)
        return text if isinstance(text, str) else ""
