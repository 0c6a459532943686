"""Asks where to save, without stopping the test that may be running, and says when it could not be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class SaveDialog(QFileDialog):
    """A file dialog for one text file."""

    def __init__(self, title: str, file_name: str, kinds: str, parent: QWidget) -> None:
        super().__init__(parent, title)
        self._holder = parent
        self.setObjectName("saveDialog")
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilter(kinds)
        self.setDefaultSuffix(Path(file_name).suffix.removeprefix("."))
        self.selectFile(file_name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def ask(self, save: Callable[[Path], None]) -> None:
        """Open the dialog and return at once; `save` is called with the chosen path, and may raise OSError."""

        def try_to_save(chosen: str) -> None:
            try:
                save(Path(chosen))
            except OSError as error:
                self._complain(chosen, error.strerror or str(error))

        self.fileSelected.connect(try_to_save)
        self.open()

    def _complain(self, path: str, reason: str) -> None:
        box = QMessageBox(self._holder)
        box.setObjectName("saveFailedBox")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("The file could not be saved."))
        box.setInformativeText(f"{path}\n{reason}")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
