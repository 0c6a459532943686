"""What all dialogs share: a headline, a sentence, something in the middle, buttons below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QPushButton, QScrollBar, QVBoxLayout, QWidget

from gui.controls.wrapped_label import WrappedLabel
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.column_scroll import ColumnScroll
from gui.style.screen_room import keep_on_screen, screen_room
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

MARGIN_UNITS: Final = 24
GAP_UNITS: Final = 12
BUTTON_GAP_UNITS: Final = 8
WIDTH_UNITS: Final = 440
HELP_KEY: Final = "F1"
HELP_ACTION: Final = "helpAction"
"""The object name of the window's action that opens the help at the page for the control with the focus."""


class PlainDialog(QDialog):
    """A dialog that deletes itself when it is closed; texts are plain, whoever wrote them.

    It grows with what it has to say, but never beyond the screen: there, all but its buttons scrolls.
    """

    def __init__(self, object_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The menu's key works in the window only.
        QShortcut(QKeySequence(HELP_KEY), self, self._open_help)
        self._scroll = ColumnScroll()
        self._column = self._scroll.column
        self._column.setSpacing(u(GAP_UNITS, self))
        self._buttons = QDialogButtonBox()
        if row := self._buttons.layout():
            row.setSpacing(u(BUTTON_GAP_UNITS, self))
        self._usual = QSize()
        self._frame = self._new_frame()
        self._scroll.content.changed.connect(self._take_least_size)

    def set_usual_size(self, width: int, height: int = 0) -> None:
        """Set how large the dialog opens, in units, where the screen allows it and what it says needs no more."""
        self._usual = QSize(u(width, self), u(height, self))

    def add_headline(self, text: str) -> WrappedLabel:
        """Add the headline."""
        return self._add_label(text, Text.SECTION)

    def add_text(self, text: str) -> WrappedLabel:
        """Add a sentence; it also is what a screen reader says when the dialog opens."""
        self.setAccessibleDescription(text)
        return self._add_label(text, Text.BODY)

    def reveal(self, part: QWidget) -> None:
        """Scroll to something that was added, once it has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll.reveal(part))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add something else."""
        self._column.addWidget(widget, stretch)

    def add_buttons(self) -> None:
        """Add the row of buttons, once all else is there."""
        if not any(self._column.stretch(place) for place in range(self._column.count())):
            # In a dialog that is made larger, texts stay together.
            self._column.addStretch(1)
        self._frame.addSpacing(u(4, self))
        self._frame.addWidget(self._buttons)
        self._order_buttons()

    def add_accept_button(self, text: str) -> QPushButton:
        """Return a new button that ends the dialog with success, and that Enter presses."""
        button = self._button(text, QDialogButtonBox.ButtonRole.AcceptRole)
        set_button_kind(button, ButtonKind.PRIMARY)
        button.setDefault(True)
        button.clicked.connect(self.accept)
        return button

    def add_reject_button(self, text: str) -> QPushButton:
        """Return a new button that ends the dialog without doing anything, as Esc does."""
        button = self._button(text, QDialogButtonBox.ButtonRole.RejectRole)
        button.clicked.connect(self.reject)
        return button

    def add_button(self, text: str) -> QPushButton:
        """Return a new button that leaves the dialog open."""
        return self._button(text, QDialogButtonBox.ButtonRole.ActionRole)

    def add_ready_button(self, button: QPushButton) -> None:
        """Add a button of the caller's own that leaves the dialog open."""
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)

    def _order_buttons(self) -> None:
        """Let Tab go through the buttons as this desktop draws them."""
        row = self._buttons.layout()
        places = [row.itemAt(number) for number in range(row.count())] if row else []
        drawn = [button for place in places if place and (button := place.widget())]
        for one, other in pairwise(drawn):
            self.setTabOrder(one, other)

    def _open_help(self) -> None:
        holder = self.parentWidget()
        action = holder.window().findChild(QAction, HELP_ACTION) if holder else None
        if action:
            action.trigger()

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setAutoDefault(False)
        return button

    def _add_label(self, text: str, kind: Text) -> WrappedLabel:
        label = WrappedLabel(kind)
        label.setText(text)
        self._column.addWidget(label)
        return label

    # --- the size ----------------------------------------------------------------------------------------------------

    def setVisible(self, visible: bool) -> None:
        # Before it is shown: Qt puts it in front of the middle of its window then.
        if visible and not self.isVisible():
            self.ensurePolished()
            self._take_least_size()
            self.resize(self._usual.expandedTo(self.minimumSize()).boundedTo(screen_room(self).size()))
        super().setVisible(visible)
        if visible:
            keep_on_screen(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._take_least_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the buttons, which do not scroll: all that there is to read can be reached without a pointer.
        steps = {
            Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
        }
        if step := steps.get(Qt.Key(event.key())):
            self._scroll.verticalScrollBar().triggerAction(step)
        else:
            super().keyPressEvent(event)

    def _new_frame(self) -> QVBoxLayout:
        frame = QVBoxLayout(self)
        # Qt would let the dialog grow to what it needs, however small the screen.
        frame.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        frame.setContentsMargins(*[u(MARGIN_UNITS, self)] * 4)
        frame.setSpacing(u(GAP_UNITS, self))
        frame.addWidget(self._scroll, 1)
        return frame

    def _take_least_size(self) -> None:
        """Become no smaller than all that is said in the dialog, unless the screen is."""
        before, room, around = self.size(), screen_room(self).size(), 2 * u(MARGIN_UNITS, self)
        widest = max(u(WIDTH_UNITS, self), self._scroll.least_width() + around, self._frame.minimumSize().width())
        self.setMinimumWidth(min(widest, room.width()))
        width = max(self.width(), self.minimumWidth()) if self.isVisible() else self._usual.width()
        inside = max(width, self.minimumWidth()) - around
        beside = self._frame.minimumSize().height() - self._scroll.minimumSizeHint().height()
        self.setMinimumHeight(min(self._scroll.content.heightForWidth(inside) + beside, room.height()))
        if self.isVisible() and self.size() != before:
            keep_on_screen(self)
