"""The window as it opens: form and menus. All the rest is built right after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from core.values.form import Field
from gui.menus import Menus
from gui.settings_pane.settings_pane import SettingsPane
from gui.style.screen_room import screen_room
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

DEFAULT_UNITS: Final = (1100, 760)
SMALLEST_UNITS: Final = (820, 560)
SIDE_UNITS: Final = 24
TOP_UNITS: Final = 12
BOTTOM_UNITS: Final = 20
"""Around the panes; above them the menu bar adds to the margin."""
NARROW_SIDE_UNITS: Final = 12


class MainWindow(QMainWindow):
    """The one window: `settings_pane` on the left; on the right nothing, then a welcome, then what was brought in.

    `closed` is emitted when the user, or a signal of the system, closed it. The property `testState` is one of empty,
    running, success, warning, failure, cancelled.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Outbox Check")
        self.setAccessibleName("Outbox Check")
        self.setProperty("testState", "empty")
        self.settings_pane = SettingsPane()
        self.menus = Menus(self)
        self._right = QWidget()
        self._row = QHBoxLayout()
        self._lay_out()
        self.settings_pane.focus_field(Field.EMAIL)

    def complete(self) -> None:
        """Make what waits until the window stands: the entries of the menus, the folded fields, a welcome on the right.

        Nobody can have used any of it by then, and the form stands on the screen six milliseconds sooner.
        """
        from gui.results_pane.welcome_page import WelcomePage

        self.menus.fill()
        self.settings_pane.complete()
        self._set_right(WelcomePage())

    def set_results(self, results: QWidget) -> None:
        """Show what happens in a test on the right, in place of the welcome."""
        self._set_right(results)

    def _set_right(self, widget: QWidget) -> None:
        self._row.replaceWidget(self._right, widget)
        # Now, not when Qt gets round to it: until then the form would stand in the middle.
        widget.show()
        self._right.deleteLater()
        self._right = widget

    def restore(self, size: QSize | None, *, is_maximised: bool) -> None:
        """Take the size of the last time; the usual one when that is not known. No larger than the screen."""
        wanted = size or QSize(*(u(length, self) for length in DEFAULT_UNITS))
        self.resize(wanted.boundedTo(screen_room(self).size()))
        if is_maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        # The window is gone at once; whoever hears `closed` waits for what is still to be done behind it.
        event.accept()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Where a screen is too small for large text, let margins and form leave what room they can to the results."""
        lacking = max(u(SMALLEST_UNITS[0], self) - self.width(), 0)
        side, top, bottom = SIDE_UNITS, TOP_UNITS, BOTTOM_UNITS
        if lacking:
            side = bottom = NARROW_SIDE_UNITS
        self._row.setContentsMargins(u(side, self), u(top, self), u(side, self), u(bottom, self))
        self._row.setSpacing(u(side, self))
        self.settings_pane.narrow_by(lacking // 2)

    def _lay_out(self) -> None:
        central = QWidget()
        central.setLayout(self._row)
        self._row.addWidget(self.settings_pane)
        self._row.addWidget(self._right, 1)
        self.setCentralWidget(central)
        smallest = QSize(*(u(length, self) for length in SMALLEST_UNITS))
        self.setMinimumSize(smallest.boundedTo(screen_room(self).size()))
