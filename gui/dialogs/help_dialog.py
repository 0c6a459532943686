"""The help: a list of pages, and the one that was chosen. It stays open beside the window while the user works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QPalette, QTextFrameFormat, QTextTable
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser

from gui.dialogs.page_list import PageList
from gui.help_pages import HelpPage, page_text, page_title
from gui.style.focus_edge import FocusEdge
from gui.style.palettes import current_theme
from gui.style.screen_room import keep_on_screen, screen_room
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH_UNITS: Final = 820
_HEIGHT_UNITS: Final = 600
_LIST_MARGIN_UNITS: Final = 10
_PAGE_MARGIN_UNITS: Final = 20
_CELL_UNITS: Final = 5
_TABLE_GAP_UNITS: Final = 8
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
        row.addSpacing(u(_LIST_MARGIN_UNITS, self))
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self._list.page_chosen.connect(self._show)
        usual = QSize(u(_WIDTH_UNITS, self), u(_HEIGHT_UNITS, self))
        self.resize(usual.boundedTo(screen_room(self).size()))
        self.show_page(HelpPage.SMTP)

    @property
    def page(self) -> HelpPage:
        """The page that is shown."""
        return self._pages[self._list.page]

    def show_page(self, page: HelpPage) -> None:
        """Turn to a page, and come to the front."""
        self._list.choose(self._pages.index(page))
        self.show()
        keep_on_screen(self)
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            position = self._text.verticalScrollBar().value()
            self._show(self._list.page)
            self._text.verticalScrollBar().setValue(position)

    def _show(self, page: int) -> None:
        self._text.document().setDocumentMargin(u(_PAGE_MARGIN_UNITS, self))
        text = page_text(self._pages[page])
        self._text.setMarkdown(_with_turned_tables(text) if self._is_mirrored() else text)
        self._rule_tables()
        self._text.verticalScrollBar().setValue(0)

    def _rule_tables(self) -> None:
        """Give the tables thin lines and some air: Qt draws tables of Markdown bare."""
        cursor = self._text.textCursor()
        for frame in self._text.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                style = frame.format()
                style.setBorder(1)
                style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                style.setBorderCollapse(True)
                if self._is_mirrored():
                    style.setAlignment(Qt.AlignmentFlag.AlignRight)
                    # Qt leaves the margin of the page out at this side.
                    style.setRightMargin(u(_PAGE_MARGIN_UNITS, self))
                style.setBorderBrush(current_theme().outline)
                style.setCellPadding(u(_CELL_UNITS, self))
                style.setTopMargin(u(_TABLE_GAP_UNITS, self))
                style.setBottomMargin(u(_TABLE_GAP_UNITS, self))
                frame.setFormat(style)
        cursor.movePosition(cursor.MoveOperation.Start)
        self._text.setTextCursor(cursor)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _follow_link(self, url: QUrl) -> None:
        # A page can only name another page: nothing is fetched, and no browser is started.
        name = url.toString().removesuffix(_ENDING)
        if page := next((page for page in HelpPage if page.value == name), None):
            self.show_page(page)

    def _new_list(self) -> PageList:
        pages = PageList("helpPageList", self.tr("Pages"))
        for page in self._pages:
            pages.add_page(page_title(page))
        pages.setFrameShape(QFrame.Shape.NoFrame)
        # It stands beside the page, not on it.
        pages.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        pages.setViewportMargins(0, u(_LIST_MARGIN_UNITS, self), 0, 0)
        return pages

    def _new_text(self) -> QTextBrowser:
        text = QTextBrowser()
        text.setObjectName("helpText")
        text.setAccessibleName(self.tr("Help page"))
        text.setOpenLinks(False)
        text.setFrameShape(QFrame.Shape.NoFrame)
        FocusEdge(text)
        text.anchorClicked.connect(self._follow_link)
        return text


def _with_turned_tables(text: str) -> str:
    """Return a page whose tables have their first column at the right: Qt never turns the columns of a table."""
    return "\n".join(_turned(line) if line.startswith("|") else line for line in text.split("\n"))


def _turned(row: str) -> str:
    return f"|{'|'.join(reversed(row.strip().strip('|').split('|')))}|"
