"""Lays widgets out in a line, and in a further line below where they do not fit: buttons in a narrow card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QStyle

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items in the order of reading, in as many lines as the width asks for.

    They move as close together as `least_spacing`, in pixels, where one line then does. One of them, if so wished,
    stands at the end of the first line that has room for it.
    """

    def __init__(self, parent: QWidget | None = None, least_spacing: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least_spacing = least_spacing
        self._filler: QWidget | None = None

    def set_filler(self, widget: QWidget) -> None:
        """Let one of the items fill up a line."""
        self._filler = widget

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), self._present(), moves=False)

    def height_of(self, widgets: Collection[QWidget], width: int) -> int:
        """Return the height with these of the items shown, and no others."""
        items = [item for item in self._items if item.widget() in widgets]
        return self._arrange(QRect(0, 0, width, 0), items, moves=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, self._present(), moves=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._present()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._present():
            size = size.expandedTo(item.minimumSize())
        return size

    def _present(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _gap(self, items: list[QLayoutItem], width: int) -> int:
        """How far apart the items of a line are: less than usual only where that spares a line."""
        least = self.spacing() if self._least_spacing is None else self._least_spacing
        between = max(len(items) - 1, 1)
        left = (width - sum(_size(item).width() for item in items)) // between
        return min(left, self.spacing()) if left >= least else self.spacing()

    def _arrange(self, rect: QRect, items: list[QLayoutItem], *, moves: bool) -> int:
        """Go through the items line by line, move them if so wished, and return the height of all lines."""
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder else Qt.LayoutDirection.LeftToRight
        places = self._places(rect, items)
        if moves:
            for item, place in places:
                item.setGeometry(QStyle.visualRect(direction, rect, place))
        return max((place.bottom() + 1 for _, place in places), default=rect.top()) - rect.top()

    def _places(self, rect: QRect, items: list[QLayoutItem]) -> list[tuple[QLayoutItem, QRect]]:
        """Where the items go, seen from left to right."""
        filling = [item for item in items if item.widget() is self._filler and self._filler]
        lines: list[list[tuple[QLayoutItem, QRect]]] = []
        corner, gap = QPoint(rect.topLeft()), self._gap(items, rect.width())
        for item in (item for item in items if item not in filling):
            size = _size(item)
            if not lines or corner.x() + size.width() > rect.right() + 1:
                corner = self._below(lines, rect)
                lines.append([])
            lines[-1].append((item, QRect(corner, size)))
            corner.setX(corner.x() + size.width() + gap)
        for item in filling:
            size = _size(item)
            ends = (line[-1][1].topRight() + QPoint(gap + 1, 0) for line in lines)
            corner = next((end for end in ends if end.x() + size.width() <= rect.right() + 1), self._below(lines, rect))
            lines.append([(item, QRect(corner, size))])
        return [place for line in lines for place in line]

    def _below(self, lines: list[list[tuple[QLayoutItem, QRect]]], rect: QRect) -> QPoint:
        """Where the next line begins."""
        bottoms = [place.bottom() + 1 for line in lines for _, place in line]
        return QPoint(rect.left(), max(bottoms) + self.spacing() if bottoms else rect.top())


def _size(item: QLayoutItem) -> QSize:
    """The size that an item has when it is shown; of one that is hidden, Qt's own answer is none."""
    widget = item.widget()
    if widget is None or not item.isEmpty():
        return item.sizeHint()
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
