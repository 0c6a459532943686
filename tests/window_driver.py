"""Uses the window as a person does: finds its parts by object name, types, clicks, reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTreeView,
    QWidget,
)

from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from core.values.settings import Encryption

W = TypeVar("W", bound=QWidget)

STEP_ROLE = Qt.ItemDataRole.UserRole
STATUS_ROLE = Qt.ItemDataRole.UserRole + 1


class WindowDriver:
    """Drives one window. Nothing here knows a class of the program."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    @overload
    def find(self, name: str) -> QWidget: ...

    @overload
    def find(self, name: str, kind: type[W]) -> W: ...

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The one part with this object name."""
        found = self.window.findChildren(kind, name)
        assert len(found) == 1, f"{len(found)} parts are called {name}"
        return found[0]

    def fill(self, name: str, text: str) -> None:
        """Type a text in place of what stands in a field."""
        field: QWidget = self.find(name)
        edit = field.lineEdit() if isinstance(field, QComboBox) else field
        assert isinstance(edit, QLineEdit)
        assert edit.isEnabled(), f"{name} cannot be edited now"
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        for letter in text:
            # QTest types ASCII only.
            QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))

    def choose(self, name: str, data: Encryption | str) -> None:
        """Choose the entry of a list by its data, as with the arrow keys."""
        box = self.find(name, QComboBox)
        wanted = box.findData(data)
        assert wanted >= 0, f"{name} offers no {data}"
        box.setFocus()
        while box.currentIndex() != wanted:
            QTest.keyClick(box, Qt.Key.Key_Up if box.currentIndex() > wanted else Qt.Key.Key_Down)

    def click(self, button: str | QAbstractButton) -> None:
        """Click a button."""
        name = button if isinstance(button, str) else button.text()
        button = self.find(button, QAbstractButton) if isinstance(button, str) else button
        assert button.isEnabled(), f"{name} cannot be clicked now"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def action(self, name: str) -> QAction:
        """An entry of the menus."""
        found = self.window.findChildren(QAction, name)
        assert len(found) == 1, f"{len(found)} actions are called {name}"
        return found[0]

    @property
    def state(self) -> str:
        """The property `testState`."""
        return str(self.window.property("testState"))

    @property
    def code(self) -> str:
        """The code of the verdict that the card shows."""
        return str(self.find("verdictCard").property("code"))

    def text(self, name: str) -> str:
        """What a label says."""
        return self.find(name, QLabel).text()

    def plain_text(self, name: str) -> str:
        """What a field of many lines says."""
        return self.find(name, QPlainTextEdit).toPlainText()

    def line(self, name: str) -> str:
        """What a field of one line says."""
        return self.find(name, QLineEdit).text()

    def button_text(self, name: str) -> str:
        """What stands on a button."""
        return self.find(name, QAbstractButton).text()

    def button_called(self, text: str) -> QAbstractButton:
        """The one button that can be seen with this text on it."""
        found = [button for button in self.window.findChildren(QAbstractButton) if button.text() == text]
        (button,) = (button for button in found if button.isVisible())
        return button

    def chosen(self, name: str) -> str:
        """The text of what is chosen in a list."""
        return self.find(name, QComboBox).currentText()

    def data(self, name: str) -> str:
        """The data of what is chosen in a list."""
        return str(self.find(name, QComboBox).currentData())

    def notes(self) -> list[str]:
        """What stands below the fields."""
        return [label.text() for label in self.window.findChildren(QLabel, "fieldErrorLabel") if label.isVisible()]

    def rows(self) -> dict[str, str]:
        """The status of each step, by its id, in their order."""
        return {str(index.data(STEP_ROLE)): str(index.data(STATUS_ROLE)) for index in self._step_indexes()}

    def row_texts(self) -> dict[str, str]:
        """The one-line result of each step."""
        return {str(index.data(STEP_ROLE)): str(index.siblingAtColumn(1).data()) for index in self._step_indexes()}

    def _step_indexes(self) -> list[QModelIndex]:
        model = self.find("stepTree", QTreeView).model()
        return [model.index(row, 0) for row in range(model.rowCount())]

    def enter(
        self, *, host: str, port: int | str, encryption: Encryption | str, email: str = "", password: str = ""
    ) -> None:
        """Fill in the settings of a server."""
        self.fill("emailEdit", email)
        self.fill("passwordEdit", password)
        self.fill("hostEdit", host)
        # The encryption last: a port that usually goes with another one may change it.
        self.fill("portCombo", str(port))
        self.choose("encryptionCombo", encryption)

    async def test(self) -> str:
        """Press Test, wait for the end, return the state."""
        self.click("testButton")
        return await self.end_of_test()

    async def end_of_test(self) -> str:
        """Wait for the end of a test that was started in another way, return the state."""
        await until(lambda: self.state == "running", "the test to begin")
        await until(lambda: self.state != "running", "the test to end")
        return self.state

    async def dialog(self, name: str) -> WindowDriver:
        """Wait for a dialog to open, and give it the keys."""
        await until(lambda: self.is_open(name), name)
        # One that was closed before may still be on its way out.
        (visible,) = (found for found in self.window.findChildren(QWidget, name) if found.isVisible())
        dialog = WindowDriver(visible)
        await dialog.activate()
        return dialog

    def is_open(self, name: str) -> bool:
        """Whether a dialog can be seen."""
        return any(found.isVisible() for found in self.window.findChildren(QWidget, name))

    async def activate(self) -> None:
        """Make it the active window: without a window manager nobody else does, and keys would go nowhere."""
        self.window.activateWindow()
        await until(lambda: self.window.isActiveWindow() or self._is_behind_a_dialog, "the window to become active")

    @property
    def _is_behind_a_dialog(self) -> bool:
        modal = QApplication.activeModalWidget()
        return modal is not None and modal is not self.window

    def set_step_limit(self, seconds: int) -> None:
        """Set the time limit per step."""
        self.find("timeoutSpin", QSpinBox).setValue(seconds)
