"""What the server says it can do, as an item model: one row a feature, also for usual ones that are missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from core.report.feature_texts import USUAL_KEYWORDS, absent_meaning, absent_value, keyword_meaning, keyword_value
from core.values.ehlo import EhloKeyword, EhloKeywords
from gui.style.status_glyphs import Glyph, glyph_icon
from gui.style.tool_tip import tool_tip
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

MOST_ROWS: Final = 200
"""A server may list thousands; nobody reads them."""


@dataclass(frozen=True, slots=True)
class FeatureRow:
    """One feature, in words."""

    name: str
    value: str
    meaning: str
    is_offered: bool


class FeatureModel(QAbstractTableModel):
    """Columns: feature, value, what it means. `Qt.UserRole` says "offered" or "not_offered"."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[FeatureRow, ...] = ()

    def show_keywords(self, before: EhloKeywords | None, after: EhloKeywords | None) -> None:
        """Show what was offered before encryption and after it, None where nothing was asked."""
        rows = tuple(self._rows(before, after))[:MOST_ROWS]
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def text(self) -> str:
        """All rows, for the clipboard."""
        return "".join(f"{row.name}: {row.value} – {row.meaning}\n" for row in self.rows)

    # --- QAbstractTableModel -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Feature"), self.tr("Value"), self.tr("What it means"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        text = (row.name, row.value, row.meaning)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(text)
        if role == Qt.ItemDataRole.UserRole:
            return "offered" if row.is_offered else "not_offered"
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            # A plain QIcon: Qt cannot see through a subclass that was made in Python.
            return QIcon(glyph_icon(Glyph.PASSED if row.is_offered else Glyph.NOT_REACHED))
        return None

    # --- rows --------------------------------------------------------------------------------------------------------

    def _rows(self, before: EhloKeywords | None, after: EhloKeywords | None) -> Iterator[FeatureRow]:
        if before is None and after is None:
            return
        early, late = _by_name(before), _by_name(after)
        names = list(dict.fromkeys((*early, *late)))
        usual = [name for name in USUAL_KEYWORDS if name in names]
        for name in (*usual, *(name for name in names if name not in USUAL_KEYWORDS)):
            is_late = before is not None and after is not None and name not in early
            # STARTTLS has done its work once encryption stands, and is not offered again.
            is_gone = after is not None and name not in late and name != "STARTTLS"
            yield self._offered(late.get(name) or early[name], is_late=is_late, is_gone=is_gone)
        for name in USUAL_KEYWORDS:
            # A connection that began with TLS has nothing to switch to.
            if name not in names and not (name == "STARTTLS" and before is None):
                yield FeatureRow(name, render(absent_value()), render(absent_meaning(name)), is_offered=False)

    def _offered(self, keyword: EhloKeyword, *, is_late: bool, is_gone: bool) -> FeatureRow:
        meaning = render(keyword_meaning(keyword, only_after_encryption=is_late))
        if is_late and keyword.name != "AUTH":
            meaning = self.tr("{meaning}. Offered only after encryption").format(meaning=meaning)
        elif is_gone:
            meaning = self.tr("{meaning}. Offered only before encryption").format(meaning=meaning)
        return FeatureRow(keyword.name, render(keyword_value(keyword)), meaning, is_offered=not is_gone)


def _by_name(keywords: EhloKeywords | None) -> dict[str, EhloKeyword]:
    """The keywords by name, each once; the ways to sign in are gathered from wherever they stand."""
    if keywords is None:
        return {}
    found: dict[str, EhloKeyword] = {}
    for keyword in keywords.keywords[:MOST_ROWS]:
        found.setdefault(keyword.name, keyword)
    if "AUTH" in found:
        found["AUTH"] = EhloKeyword("AUTH", keywords.mechanisms)
    return found
