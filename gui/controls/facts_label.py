"""Labels and values in two columns, as one text for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from gui.controls.text_blocks import TextColumn
from gui.style.palettes import current_theme
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_ROW_GAP: Final = 9
_MANY_COLONS: Final = 16


class FactsLabel(QLabel):
    """A label whose text is "label: value" line by line, painted in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[tuple[str, str], ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these in place of the last ones."""
        self._facts = tuple(facts)
        self.setText("\n".join(f"{label}: {value}" for label, value in facts))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._column(width).height)

    def sizeHint(self) -> QSize:
        width = u(480, self)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(u(160, self), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._column(self.width()).paint(QPainter(self), QPointF(0, 0), current_theme())

    def _column(self, width: float) -> TextColumn:
        column = TextColumn(width, self.font(), self.layoutDirection())
        column.add_facts([(label, _breakable(value)) for label, value in self._facts], self.font(), _ROW_GAP)
        return column


def _breakable(value: str) -> str:
    """Let a fingerprint break between its bytes, not within one."""
    return value.replace(":", ":\u200b") if value.count(":") >= _MANY_COLONS else value
