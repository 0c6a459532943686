from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from gui.dialogs.open_dialog import OpenDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

KINDS = ("Reports (*.json)", "All files (*)")


def test_the_chosen_file_is_read_and_the_dialog_goes(window: QMainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "report.json"
    file.touch()
    asked: list[str] = []
    dialog = OpenDialog("openReportDialog", "Open report", KINDS, window)
    dialog.ask(asked.append)
    assert (dialog.objectName(), dialog.windowTitle(), tuple(dialog.nameFilters())) == (
        "openReportDialog",
        "Open report",
        KINDS,
    )
    assert (dialog.fileMode(), dialog.acceptMode()) == (
        QFileDialog.FileMode.ExistingFile,
        QFileDialog.AcceptMode.AcceptOpen,
    )
    dialog.selectFile(str(file))
    dialog.accept()
    assert asked == [str(file)]
    qtbot.waitUntil(lambda: not isValid(dialog))
