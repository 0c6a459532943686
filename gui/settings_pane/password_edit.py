"""The password field: hides, shows for a moment only, and gives nothing to the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu

from core.values.credentials import Secret
from gui.style.icons import Line, line_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHideEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

SHOWN_FOR: Final = 10_000
"""Milliseconds after which a shown password hides again."""

_STAND_IN: Final = "\ue000" * 8
"""Stands in the field for a password from the keyring: dots of a fixed number, and nothing to show."""

_COPYING: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
)
"""Keys with which Qt copies from a line edit; the last two put what they delete into the clipboard."""

_QUERIES_FOR_TEXT: Final = frozenset(
    {
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImCurrentSelection,
        Qt.InputMethodQuery.ImTextBeforeCursor,
        Qt.InputMethodQuery.ImTextAfterCursor,
    }
)


class PasswordEdit(QLineEdit):
    """A line edit for a secret. `changed` is emitted when the user changes what it holds.

    A secret from the keyring is kept beside the field, not in it: it can be used and replaced, but not shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: Secret | None = None
        self._hiding = QTimer(self, interval=SHOWN_FOR, singleShot=True)
        self._hiding.timeout.connect(self.conceal)
        self._reveal_action = QAction(self)
        self._reveal_action.setObjectName("revealPasswordAction")
        self._reveal_action.triggered.connect(self._toggle)
        self.addAction(self._reveal_action, QLineEdit.ActionPosition.TrailingPosition)
        self.setDragEnabled(False)
        self.textEdited.connect(self._follow_edit)
        self.selectionChanged.connect(self._drop_selection)
        self.conceal()

    @property
    def is_revealed(self) -> bool:
        """Whether the password can be read now."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def secret(self) -> Secret:
        """Return what the field holds; an empty secret when it is empty."""
        return Secret(self.text()) if self._kept is None else self._kept

    def typed_text(self) -> str:
        """Return what the user typed, to be checked; nothing of a password from the keyring."""
        return self.text() if self._kept is None else ""

    def set_secret(self, secret: Secret | None, *, keep_hidden: bool) -> None:
        """Fill the field, or empty it with None. `keep_hidden` is for passwords from the keyring."""
        self.conceal()
        self._kept = secret if secret and keep_hidden else None
        if self._kept:
            self.setText(_STAND_IN)
        else:
            self.setText(secret.reveal() if secret else "")
        self._show_action()

    def reveal(self) -> None:
        """Show the password for a moment."""
        if self._kept is not None or not self.isEnabled():
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.deselect()
        self._hiding.start()
        self._show_action()

    def conceal(self) -> None:
        """Hide the password."""
        self._hiding.stop()
        if self.echoMode() != QLineEdit.EchoMode.Password:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self._show_action()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Attack stopped: a secret in the clipboard, where every program and the clipboard's history can read it.
        if any(event.matches(key) for key in _COPYING):
            event.accept()
            return
        super().keyPressEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # type: ignore[override]  # the overload with an argument is left out
        # Attack stopped: input methods keep what they are told about the text around the cursor.
        return "" if query in _QUERIES_FOR_TEXT else super().inputMethodQuery(query)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.conceal()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.conceal()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left or event.type() == QEvent.Type.EnabledChange:
            self.conceal()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Return the context menu: nothing in it takes the password out of the field."""
        menu = QMenu(self)
        paste = menu.addAction(self.tr("&Paste"), self.paste)
        paste.setEnabled(self.isEnabled())
        clear = menu.addAction(self.tr("&Clear"), self._clear)
        clear.setEnabled(self.isEnabled() and bool(self.text()))
        menu.addSeparator()
        menu.addAction(self._reveal_action)
        return menu

    def _clear(self) -> None:
        self.set_secret(None, keep_hidden=False)
        self.changed.emit()

    def _toggle(self) -> None:
        if self.is_revealed:
            self.conceal()
        else:
            self.reveal()

    def _follow_edit(self, text: str) -> None:
        if self._kept is not None:
            # Whatever was typed or pasted into the stand-in replaces all of it.
            self._kept = None
            self.setText(text.replace(_STAND_IN[0], ""))
            self._show_action()
        self.changed.emit()

    def _drop_selection(self) -> None:
        # Attack stopped: without a selection there is nothing to copy, to drag or to leave in X11's primary selection.
        if self.is_revealed and self.hasSelectedText():
            self.deselect()

    def _show_action(self) -> None:
        self._reveal_action.setText(self.tr("Hide password") if self.is_revealed else self.tr("Show password"))
        self._reveal_action.setIcon(line_icon(Line.EYE_OFF if self.is_revealed else Line.EYE))
        self._reveal_action.setEnabled(self._kept is None)
        hint = self.tr("A saved password is not shown. Type a new one to replace it.") if self._kept else ""
        self._reveal_action.setToolTip(hint or self._reveal_action.text())
