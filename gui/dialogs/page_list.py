"""A list of pages to choose from, beside the page that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gui.style.palettes import current_theme
from gui.style.type_scale import Text, text_font
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

Role = QPalette.ColorRole

# In units.
_ROW: Final = 30
_HEADING: Final = 34
_PADDING: Final = 10
_AROUND: Final = 14
_MIDDLE: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class PageList(QListWidget):
    """As wide as its longest line. `page_chosen` brings the number of a page, headings not counted."""

    page_chosen = Signal(int)

    def __init__(self, object_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setItemDelegate(PaddedRow(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: list[int] = []
        self.currentRowChanged.connect(self._tell)

    @property
    def page(self) -> int:
        """The number of the chosen page."""
        return self._rows.index(self.currentRow())

    def choose(self, page: int) -> None:
        """Choose a page."""
        self.setCurrentRow(self._rows[page])

    def add_heading(self, text: str) -> None:
        """Add a line that cannot be chosen; the arrow keys pass over it."""
        QListWidgetItem(text, self).setFlags(Qt.ItemFlag.NoItemFlags)
        self._measure()

    def add_page(self, title: str) -> None:
        """Add a page."""
        self._rows.append(self.count())
        self.addItem(title)
        self._measure()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # Qt would stay where it is, as the first line is a heading.
        if action is QAbstractItemView.CursorAction.MoveHome and self._rows:
            return self.indexFromItem(self.item(self._rows[0]))
        return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._measure()

    def _measure(self) -> None:
        for row in range(self.count()):
            item, is_page = self.item(row), row in self._rows
            item.setFont(text_font(Text.BODY if is_page else Text.TABLE_HEADER))
            item.setSizeHint(QSize(1, u(_ROW if is_page else _HEADING, self)))
            if not is_page:
                # It cannot be chosen, but it is to be read: not in the colour of what is out of use.
                item.setForeground(current_theme().secondary)
        texts = (self.item(row).text() for row in range(self.count()))
        widest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        self.setFixedWidth(widest + u(2 * _PADDING + _AROUND, self))

    def _tell(self, row: int) -> None:
        self.page_chosen.emit(self._rows.index(row))


class PaddedRow(QStyledItemDelegate):
    """Leaves some room before the text, which Qt would put at the very edge."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        text, row.text = row.text, ""
        view = row.widget
        if isinstance(view, QFrame) and view.frameShape() != QFrame.Shape.NoFrame:
            # One ring is enough, and the list has it.
            row.state &= ~QStyle.StateFlag.State_HasFocus
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, view)
        padding = u(_PADDING, view)
        painter.save()
        painter.setFont(row.font)
        # The style has put the colours that it selects with into the palette of the row.
        chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        painter.setPen(row.palette.color(Role.HighlightedText if chosen else Role.Text))
        alignment = QStyle.visualAlignment(row.direction, _MIDDLE)
        painter.drawText(row.rect.adjusted(padding, 0, -padding, 0), alignment, text)
        painter.restore()
