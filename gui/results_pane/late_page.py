"""A page whose content is made when it is first wanted, so that a window opens without waiting for all of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent


class LatePage(QWidget):
    """Fills itself with what `make` returns when it is shown, or when `complete` is called before that."""

    def __init__(self, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], QWidget] | None = make

    def complete(self) -> None:
        """Make the content now, if there is none yet."""
        if self._make is None:
            return
        make, self._make = self._make, None
        content = make()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        self.setFocusProxy(content)
        # Qt shows the children before it tells that a page is shown.
        content.show()

    def showEvent(self, event: QShowEvent) -> None:
        self.complete()
        super().showEvent(event)
