"""Asks for a file to be read, without stopping the test that may be running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


class OpenDialog(QFileDialog):
    """A file dialog for one file of the first of some `kinds`, or of the others when the user says so."""

    def __init__(self, object_name: str, title: str, kinds: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, title)
        self.setObjectName(object_name)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.setNameFilters(kinds)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def ask(self, read: Callable[[str], None]) -> None:
        """Open the dialog and return at once; `read` is called with the chosen path."""
        self.fileSelected.connect(read)
        self.open()
