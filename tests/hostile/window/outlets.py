"""How a text leaves the window: the Copy buttons, the keys that copy, and the files that are saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton, QToolTip, QTreeView

from tests.gui.qt_loop import until
from tests.hostile.window.shown_texts import ShownText, texts_of_tip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QModelIndex

    from tests.program import Program

COPIES: Final = {
    "copyTranscriptButton": "viewTranscriptAction",
    "copyCertButton": "viewCertificateAction",
    "copyFeaturesButton": "viewFeaturesAction",
}
_TIPS: Final = 12  # more rows say the same in other words


@dataclass(frozen=True, slots=True)
class Copied:
    """What one way of copying put into the clipboard."""

    how: str
    text: str
    html: str
    has_more: bool  # a picture, an address, a colour


def copied_by_buttons(program: Program) -> Iterator[Copied]:
    """Press every button that copies, on its own page."""
    for name, page in COPIES.items():
        program.action(page).trigger()
        button = program.find(name, QPushButton)
        if button.isEnabled():
            program.click(name)
            yield _clipboard(name)


def copied_by_keys(program: Program) -> Iterator[Copied]:
    """Copy the whole conversation, then each step and its details, with the keys."""
    program.action("viewTranscriptAction").trigger()
    view = program.find("transcriptView", QPlainTextEdit)
    view.setFocus()
    view.selectAll()
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    yield _clipboard("the keys in the conversation")
    program.action("viewStepsAction").trigger()
    tree = program.find("stepTree", QTreeView)
    tree.expandAll()
    tree.setFocus()
    for index in _rows(tree):
        tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        QTest.keySequence(tree, QKeySequence(QKeySequence.StandardKey.Copy))
        yield _clipboard(f"the keys on step {index.row()}")


async def shown_tips(program: Program) -> list[ShownText]:
    """Let the tool tips of steps and features come up, and read them off the screen."""
    found: list[ShownText] = []
    for name, page, column in (("stepTree", "viewStepsAction", 1), ("featureTable", "viewFeaturesAction", 1)):
        program.action(page).trigger()
        tree = program.find(name, QTreeView)
        for row in range(min(tree.model().rowCount(), _TIPS)):
            index = tree.model().index(row, column)
            tree.scrollTo(index)
            await _hover(tree, tree.visualRect(index))
            found += texts_of_tip()
            QToolTip.hideText()
    return found


async def _hover(tree: QTreeView, place: QRect) -> None:
    middle = QPoint(place.left() + 5, place.center().y())
    viewport = tree.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, middle, viewport.mapToGlobal(middle)))
    if tree.indexAt(middle).data(Qt.ItemDataRole.ToolTipRole):
        await until(QToolTip.isVisible, "the tool tip")


def saved(program: Program, page: str, button: str, path: Path) -> bytes:
    """Save with a button, as if this path had been chosen, and return what the file holds."""
    program.action(page).trigger()
    program.click(button)
    (dialog,) = (one for one in program.window.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    return path.read_bytes()


def _rows(tree: QTreeView) -> Iterator[QModelIndex]:
    model = tree.model()
    for row in range(model.rowCount()):
        step = model.index(row, 0)
        yield step
        if model.rowCount(step):
            yield model.index(0, 0, step)


def _clipboard(how: str) -> Copied:
    data = QGuiApplication.clipboard().mimeData()
    return Copied(how, data.text(), data.html(), data.hasImage() or data.hasUrls() or data.hasColor())
