"""Reads from a picture of a window how well each of its texts can be told from what is behind it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from gui.style.contrast import contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

    # What is written, and where in the window.
    Place = tuple[str, QRect]

# In pixels: what is drawn around a text could be seen better than the text.
_EDGE: Final = 5
_ARROWS: Final = 30


def picture_of(window: QWidget) -> QImage:
    """The window as it is painted, in whole pixels."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def counted(picture: QImage, place: QRect) -> Counter[int]:
    """How many pixels there are of each colour, by their RGB value."""
    part = picture.copy(place)
    return Counter(memoryview(part.constBits()).cast("I"))


def painted_contrast(picture: QImage, place: QRect) -> float:
    """The best contrast of anything in a place with what there is most of."""
    colours = counted(picture, place)
    behind = QColor.fromRgb(colours.most_common(1)[0][0])
    return max(contrast(QColor.fromRgb(colour), behind) for colour in colours)


def texts(window: QWidget) -> Iterator[Place]:
    """Every text in a window that is in use, be it a label, on a control, in a row or on a tab."""
    for part in window.findChildren(QWidget):
        seen = part.visibleRegion().boundingRect()
        if not part.isVisible() or not part.isEnabled() or part.window() is not window or seen.isEmpty():
            continue
        for text, place in _texts_of(part):
            if text.strip() and seen.contains(place.center()):
                yield text, QRect(part.mapTo(window, QPoint()) + (place & seen).topLeft(), (place & seen).size())


def _texts_of(part: QWidget) -> Iterator[Place]:
    match part:
        case QToolButton():
            # Of those only the icon is painted.
            return
        case QLabel() | QCheckBox():
            yield part.text(), part.rect()
        case QAbstractButton() | QLineEdit():
            yield part.text(), part.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        case QComboBox():
            yield part.currentText(), part.rect().adjusted(_EDGE, _EDGE, -_ARROWS, -_EDGE)
        case QSpinBox():
            yield part.text(), part.rect().adjusted(_EDGE, _EDGE, -_ARROWS, -_EDGE)
        case QTabBar():
            yield from ((part.tabText(number), part.tabRect(number)) for number in range(part.count()))
        case QPlainTextEdit():
            yield part.toPlainText(), part.viewport().geometry()
        case QTreeView():
            corner = part.viewport().geometry().topLeft()
            yield from ((text, place.translated(corner)) for text, place in _rows(part, QModelIndex()))
        case _:
            return


def _rows(tree: QTreeView, parent: QModelIndex) -> Iterator[Place]:
    model = tree.model()
    for row in range(model.rowCount(parent)):
        first = model.index(row, 0, parent)
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield str(index.data() or ""), tree.visualRect(index)
        if tree.isExpanded(first):
            yield from _rows(tree, first)
