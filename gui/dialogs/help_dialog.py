"""The help: a list of pages, and the one that was chosen. It stays open beside the window while the user works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QTextBrowser

from gui.help_pages import HelpPage, page_text, page_title
from gui.style.palettes import current_theme
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH_UNITS: Final = 820
_HEIGHT_UNITS: Final = 600
_LIST_UNITS: Final = 190
_LIST_GAP_UNITS: Final = 6
_CELL_UNITS: Final = 5
_ENDING: Final = ".md"


class HelpDialog(QDialog):
    """Shows the program's own pages. Links lead from page to page and nowhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = list(HelpPage)
        self._list = self._new_list()
        self._text = self._new_text()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self._list.currentRowChanged.connect(self._show)
        self.resize(u(_WIDTH_UNITS, self), u(_HEIGHT_UNITS, self))
        self.show_page(HelpPage.SMTP)

    @property
    def page(self) -> HelpPage:
        """The page that is shown."""
        return self._pages[self._list.currentRow()]

    def show_page(self, page: HelpPage) -> None:
        """Turn to a page, and come to the front."""
        self._list.setCurrentRow(self._pages.index(page))
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._show(self._list.currentRow())

    def _show(self, row: int) -> None:
        if row < 0:
            return
        self._text.setMarkdown(page_text(self._pages[row]))
        self._rule_tables()
        self._text.verticalScrollBar().setValue(0)

    def _rule_tables(self) -> None:
        """Give the tables thin lines and some air: Qt draws tables of Markdown bare."""
        cursor = self._text.textCursor()
        for frame in self._text.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                style = frame.format()
                style.setBorder(1)
                style.setBorderCollapse(True)
                style.setBorderBrush(current_theme().outline)
                style.setCellPadding(u(_CELL_UNITS, self))
                frame.setFormat(style)
        cursor.movePosition(cursor.MoveOperation.Start)
        self._text.setTextCursor(cursor)

    def _follow_link(self, url: QUrl) -> None:
        # A page can only name another page: nothing is fetched, and no browser is started.
        name = url.toString().removesuffix(_ENDING)
        if page := next((page for page in HelpPage if page.value == name), None):
            self.show_page(page)

    def _new_list(self) -> QListWidget:
        pages = QListWidget()
        pages.setObjectName("helpPageList")
        pages.setAccessibleName(self.tr("Pages"))
        pages.addItems([page_title(page) for page in self._pages])
        pages.setFixedWidth(u(_LIST_UNITS, self))
        pages.setFrameShape(QFrame.Shape.NoFrame)
        pages.setSpacing(u(_LIST_GAP_UNITS, self))
        return pages

    def _new_text(self) -> QTextBrowser:
        text = QTextBrowser()
        text.setObjectName("helpText")
        text.setAccessibleName(self.tr("Help page"))
        text.setOpenLinks(False)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.document().setDocumentMargin(u(20, self))
        text.anchorClicked.connect(self._follow_link)
        return text
