"""The chain of trust as an item model: the root at the top, the server's own certificate at the innermost level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from core.report.chain_nodes import Standing
from gui.controls.isolates import in_own_direction
from gui.style.status_glyphs import Glyph, glyph_icon
from gui.wording import isolated, render

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from core.report.chain_nodes import ChainNode, ChainNodes

_GLYPHS: Final = {
    Standing.GOOD: Glyph.PASSED,
    Standing.BAD: Glyph.FAILED,
    Standing.OPEN: Glyph.NOT_REACHED,
}


def node_text(node: ChainNode) -> str:
    """Return the name of a link of the chain, with the remark on it."""
    remark = in_own_direction(render(node.remark)) if node.remark else ""
    return " – ".join(part for part in (isolated(node.name), remark) if part)


class ChainModel(QStandardItemModel):
    """One item a certificate, `Qt.UserRole` being the id of its shape (passed, failed, not_reached)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeaderLabels([self.tr("Certificate")])

    def show_nodes(self, nodes: ChainNodes) -> None:
        """Show these in place of the last ones."""
        self.removeRows(0, self.rowCount())
        above = self.invisibleRootItem()
        for node in nodes.path:
            item = self._item(node)
            above.appendRow(item)
            above = item
        for node in nodes.strays:
            self.appendRow(self._item(node))

    def _item(self, node: ChainNode) -> QStandardItem:
        glyph = _GLYPHS[node.standing]
        item = QStandardItem(glyph_icon(glyph), node_text(node))
        item.setEditable(False)
        item.setData(glyph.value, Qt.ItemDataRole.UserRole)
        item.setData(f"{node_text(node)}: {self._standing_text(node.standing)}", Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _standing_text(self, standing: Standing) -> str:
        return {
            Standing.GOOD: self.tr("good"),
            Standing.BAD: self.tr("faulty"),
            Standing.OPEN: self.tr("not judged"),
        }[standing]
