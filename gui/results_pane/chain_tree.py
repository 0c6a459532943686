"""The chain of trust as a tree, always open, as high as its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QTreeView

from gui.results_pane.chain_model import ChainModel
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.report.chain_nodes import ChainNodes


class ChainTree(QTreeView):
    """Shows a ChainModel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chain = ChainModel(self)
        self.setObjectName("certChainTree")
        self.setAccessibleName(self.tr("Chain of trust"))
        self.setHeaderHidden(True)
        self.setIndentation(u(20, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(u(16, self), u(16, self)))
        self.setModel(self._chain)

    def show_nodes(self, nodes: ChainNodes) -> None:
        """Show these in place of the last ones."""
        self._chain.show_nodes(nodes)
        self.expandAll()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows, index = 0, self._chain.index(0, 0)
        while index.isValid():
            rows, index = rows + 1, self.indexBelow(index)
        height = max(self.sizeHintForRow(0), u(18, self)) if rows else 0
        return QSize(u(300, self), rows * height + u(4, self))

    def minimumSizeHint(self) -> QSize:
        return QSize(u(160, self), self.sizeHint().height())
