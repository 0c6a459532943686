"""Chooses among the saved accounts, with a menu of what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from gui.style.icons import Line, line_icon
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP_UNITS: Final = 8
_MODIFIED: Final = "•"


class AccountBar(QWidget):
    """`chosen` brings the id of the account that the user chose, "" for a new one; `action` what to do with it."""

    chosen = Signal(str)
    action = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self.combo = QComboBox()
        self.combo.setObjectName("accountCombo")
        self.combo.setAccessibleName(self.tr("Saved account"))
        self.combo.setAccessibleDescription(self.tr("Settings that you saved earlier."))
        # The longest name must not decide how wide the pane is.
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(8)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.activated.connect(self._choose)
        self.menu_button = _MenuButton()
        self.menu_button.clicked.connect(self._open_menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(GAP_UNITS, self))
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.menu_button)
        self.set_accounts((), "", modified=False)

    def set_accounts(self, entries: Sequence[tuple[str, str]], current: str, *, modified: bool) -> None:
        """Show these accounts (id, name); `current` is the id of the one in the form, "" for one not saved yet."""
        self._current = current
        self.combo.clear()
        if not current:
            self.combo.addItem(self.tr("New account"), "")
        for account_id, name in entries:
            marked = modified and account_id == current
            self.combo.addItem(f"{name} {_MODIFIED}" if marked else name, account_id)
        self.combo.setCurrentIndex(self.combo.findData(current))

    def make_menu(self) -> QMenu:
        """Return the menu of what can be done with the account in the form."""
        menu = QMenu(self)
        saved = bool(self._current)
        for action, text, usable in (
            ("new", self.tr("&New"), True),
            ("save", self.tr("&Save"), True),
            ("rename", self.tr("Rena&me…"), saved),
            ("duplicate", self.tr("&Duplicate"), saved),
            ("", "", True),
            ("forget", self.tr("Forget &password"), saved),
            ("remove", self.tr("&Remove account…"), saved),
        ):
            if not action:
                menu.addSeparator()
                continue
            entry = menu.addAction(text)
            entry.setEnabled(usable)
            entry.triggered.connect(lambda _=False, action=action: self.action.emit(action))
        return menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.menu_button.rect().bottomLeft()
        menu.popup(self.menu_button.mapToGlobal(corner + QPoint(0, u(2, self))))

    def _choose(self, index: int) -> None:
        account_id = self.combo.itemData(index)
        if account_id != self._current:
            self.chosen.emit(account_id)


class _MenuButton(QPushButton):
    """A square button with three dots. The menu is not the button's own, for that would draw an arrow into it."""

    def __init__(self) -> None:
        super().__init__(line_icon(Line.MORE), "")
        self.setObjectName("accountMenuButton")
        self.setAccessibleName(self.tr("Account actions"))
        self.setToolTip(self.tr("Account actions"))
        side = self.sizeHint().height()
        self.setFixedSize(side, side)
