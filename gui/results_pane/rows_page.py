"""Lists of rows below one another that look and work like one: one scroll bar, one selected row, one keyboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.results_pane.row_tree import SHORTCUT_KEYS

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from gui.results_pane.row_tree import RowTree

    Place = tuple[RowTree, QModelIndex]

_COMES_OR_GOES: Final = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent})
_LINES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class RowsPage(QScrollArea):
    """Trees, each as high as its rows. Whatever is opened or becomes the current row is brought into view."""

    openness_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trees: list[RowTree] = []
        self._parts: list[QWidget] = []
        self._kept: tuple[RowTree, QPersistentModelIndex] | None = None
        self._followed: tuple[RowTree, QPersistentModelIndex] | None = None
        # Where the page stood before something was kept in view, and where it stands because of that.
        self._before = self._since = 0
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(self._page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The lists take the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    # --- what the tab asks -------------------------------------------------------------------------------------------

    def add(self, tree: RowTree, part: QWidget | None = None) -> None:
        """Put a list below those that are there, together with the part that it stands in, where there is one."""
        self._trees.append(tree)
        self._parts.append(part or tree)
        self._column.addWidget(part or tree)
        for watched in {tree, part or tree}:
            watched.installEventFilter(self)
        tree.height_changed.connect(self.fit)
        tree.revealed.connect(partial(self._reveal, tree))
        tree.opened.connect(partial(self._keep, tree))
        tree.openness_changed.connect(self.openness_changed)
        tree.selectionModel().selectionChanged.connect(partial(self._select_only, tree))

    def fit(self) -> None:
        """Make the page as wide as there is room and as high as its rows, at once, not with some later event."""
        for part in self._parts:
            # Qt forgets the heights of a layout within a layout only with the next event.
            part.updateGeometry()
        self._page.resize(self.viewport().width(), self._column.sizeHint().height())
        self._keep_in_view()

    def follow(self, tree: RowTree, row: QModelIndex) -> None:
        """Keep in view what happens now until the user selects a row; the beginning where `row` is invalid."""
        self._followed = tree, QPersistentModelIndex(row)
        self._keep_in_view()
        if not row.isValid() and not self._has_selection:
            self.verticalScrollBar().setValue(0)

    @property
    def is_all_open(self) -> bool:
        """Whether every row that has details shows them, and there is one."""
        openable = [tree for tree in self._trees if tree.can_open]
        return bool(openable) and all(tree.is_all_open for tree in openable)

    def open_or_close_all(self, *, is_open: bool) -> None:
        """Open the rows of all lists, or close them."""
        for tree in self._trees:
            if is_open:
                tree.expandAll()
            else:
                tree.collapseAll()
        # Qt does not say when all are opened or closed at once.
        self.openness_changed.emit()

    # --- the keyboard ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tree = next((tree for tree in self._trees if tree is watched), None)
            is_plain = not event.modifiers() & SHORTCUT_KEYS
            if tree is not None and is_plain and self._takes_key(tree, Qt.Key(event.key())):
                return True
        elif event.type() in _COMES_OR_GOES and watched in self._parts:
            self.fit()
        return super().eventFilter(watched, event)

    def _takes_key(self, tree: RowTree, key: Qt.Key) -> bool:
        """Do what a key asks for if that is about more than one row, and return whether it is."""
        if key is Qt.Key.Key_Asterisk:
            self.open_or_close_all(is_open=True)
            return True
        if key not in {*_LINES, *_PAGES, Qt.Key.Key_Home, Qt.Key.Key_End}:
            return False
        places = [(one, row) for one in self._trees if one.isVisibleTo(self) for row in one.shown_rows()]
        here = next((at for at, place in enumerate(places) if place == (tree, tree.current_row())), None)
        if not places or (here is not None and self._scrolls_within(places[here], key)):
            return bool(places)
        self._go(places[self._target(places, here, key)])
        return True

    def _target(self, places: list[Place], here: int | None, key: Qt.Key) -> int:
        """Which place a key leads to; at the ends it stays."""
        last = len(places) - 1
        if key is Qt.Key.Key_End:
            return last
        if here is None or key is Qt.Key.Key_Home:
            return 0
        if key in _LINES:
            return min(max(here + _LINES[key], 0), last)
        page = self.viewport().height()
        wanted = self._place(*places[here]).top() + _PAGES[key] * page
        if key is Qt.Key.Key_PageUp:
            above = (at for at in range(here) if self._place(*places[at]).top() > wanted)
            return next(above, max(here - 1, 0))
        below = (at for at in range(last, here, -1) if self._place(*places[at]).top() < wanted)
        return next(below, min(here + 1, last))

    def _scrolls_within(self, place: Place, key: Qt.Key) -> bool:
        """Scroll on in details that are higher than the page, instead of going past what was not seen of them."""
        bar, rect = self.verticalScrollBar(), self._place(*place)
        top, bottom = bar.value(), bar.value() + self.viewport().height()
        if rect.height() <= bottom - top or rect.top() > bottom or rect.bottom() < top:
            return False
        step = bar.singleStep() if key in _LINES else bottom - top
        if {**_LINES, **_PAGES}.get(key) == 1 and rect.bottom() + 1 > bottom:
            bar.setValue(min(top + step, rect.bottom() + 1 - (bottom - top)))
            return True
        if {**_LINES, **_PAGES}.get(key) == -1 and rect.top() < top:
            bar.setValue(max(top - step, rect.top()))
            return True
        return False

    def _go(self, place: Place) -> None:
        tree, row = place
        tree.setCurrentIndex(row)
        tree.setFocus(Qt.FocusReason.OtherFocusReason)
        # It may have been the current one of its list all along.
        self._reveal(tree, row)

    # --- what is in view ---------------------------------------------------------------------------------------------

    def _place(self, tree: RowTree, row: QModelIndex) -> QRect:
        """Where a row lies on the page."""
        rect = tree.visualRect(row)
        return rect.translated(tree.viewport().mapTo(self._page, rect.topLeft()) - rect.topLeft())

    def _reveal(self, tree: RowTree, row: QModelIndex) -> None:
        """Scroll as little as shows a row; of one that is too high, its beginning."""
        rect, bar, height = self._place(tree, row), self.verticalScrollBar(), self.viewport().height()
        if rect.top() < bar.value() or rect.height() > height:
            bar.setValue(rect.top())
        elif rect.bottom() >= bar.value() + height:
            bar.setValue(rect.bottom() + 1 - height)

    def _keep(self, tree: RowTree, row: QModelIndex) -> None:
        self._kept = tree, QPersistentModelIndex(row)
        self._before = self._since = self.verticalScrollBar().value()
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        """Show what was opened last while it is selected, also when the verdict above has taken room away since."""
        if not self._has_selection:
            if self._followed and self._followed[1].isValid():
                tree, followed = self._followed
                self._reveal(tree, tree.model().index(followed.row(), 0))
        elif self._kept and self._kept[1].isValid():
            tree, kept = self._kept
            if tree.selectionModel().isRowSelected(kept.row(), QModelIndex()):
                self._keep_selected(tree, tree.model().index(kept.row(), 0))

    def _keep_selected(self, tree: RowTree, row: QModelIndex) -> None:
        bar = self.verticalScrollBar()
        if bar.value() == self._since:
            # While the window is laid out there may be less room for a moment: what was above comes back after it.
            bar.setValue(self._before)
        else:
            # The user has scrolled.
            self._before = bar.value()
        if tree.isExpanded(row):
            self._reveal(tree, tree.model().index(0, 0, row))
        self._reveal(tree, row)
        self._since = bar.value()

    @property
    def _has_selection(self) -> bool:
        return any(tree.selectionModel().hasSelection() for tree in self._trees)

    def _select_only(self, tree: RowTree, selected: QItemSelection, _deselected: QItemSelection) -> None:
        """Let no other list show a selected row."""
        if selected.isEmpty():
            return
        for other in self._trees:
            if other is not tree:
                other.selectionModel().clearSelection()

    # --- QScrollArea -------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
