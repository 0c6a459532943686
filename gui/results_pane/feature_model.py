"""What the server says it can do, as an item model: one row a feature, also for usual ones that are missing."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from core.report.feature_texts import USUAL_KEYWORDS, absent_meaning, absent_value, keyword_meaning, keyword_value
from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.value_class import value_class
from gui.controls.cell_table import heading_data
from gui.style.status_glyphs import Glyph, glyph_icon
from gui.style.tool_tip import tool_tip
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

MOST_ROWS: Final = 200
"""A server may list thousands; nobody reads them."""


DIFFERENCE_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class Difference(StrEnum):
    """How what is offered after encryption differs from what was offered before."""

    NONE = "none"
    ADDED = "added"
    LOST = "lost"
    CHANGED = "changed"


class Column(IntEnum):
    """The columns of the model."""

    NAME = 0
    BEFORE = 1
    AFTER = 2
    MEANING = 3


@value_class
class FeatureRow:
    """One feature, in words; `before` or `after` is empty where the server was not asked."""

    name: str
    before: str
    after: str
    meaning: str
    is_offered: bool
    difference: Difference = Difference.NONE

    @property
    def value(self) -> str:
        """What was offered last."""
        return self.after or self.before


class FeatureModel(QAbstractTableModel):
    """Columns: feature, before and after encryption, what it means.

    `Qt.UserRole` says "offered" or "not_offered", `Qt.UserRole+1` the Difference.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[FeatureRow, ...] = ()
        self.asked_before = self.asked_after = False

    def show_keywords(self, before: EhloKeywords | None, after: EhloKeywords | None) -> None:
        """Show what was offered before encryption and after it, None where nothing was asked."""
        rows = tuple(self._rows(before, after))[:MOST_ROWS]
        asked = before is not None, after is not None
        if (rows, asked) != (self.rows, (self.asked_before, self.asked_after)):
            self.beginResetModel()
            self.rows = rows
            self.asked_before, self.asked_after = asked
            self.endResetModel()

    @property
    def differences(self) -> int:
        """How many features differ before and after encryption."""
        return sum(row.difference is not Difference.NONE for row in self.rows)

    def text(self) -> str:
        """All rows, for the clipboard."""
        return "".join(f"{row.name}: {self._both(row)} – {row.meaning}\n" for row in self.rows)

    def _both(self, row: FeatureRow) -> str:
        if row.difference is Difference.NONE:
            return row.value
        return self.tr("before encryption {before}, after it {after}").format(before=row.before, after=row.after)

    # --- QAbstractTableModel -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        return heading_data(lambda: self._title(Column(section)), orientation, role)

    def _title(self, column: Column) -> str:
        if column in {Column.BEFORE, Column.AFTER} and not (self.asked_before and self.asked_after):
            return self.tr("Value")
        titles = {
            Column.NAME: self.tr("Feature"),
            Column.BEFORE: self.tr("Before encryption"),
            Column.AFTER: self.tr("After encryption"),
            Column.MEANING: self.tr("What it means"),
        }
        return titles[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        text = (row.name, row.before, row.after, row.meaning)[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(text)
        if role == Qt.ItemDataRole.UserRole:
            return "offered" if row.is_offered else "not_offered"
        if role == DIFFERENCE_ROLE:
            return row.difference.value
        return self._name_data(row, role) if column is Column.NAME else None

    def _name_data(self, row: FeatureRow, role: int) -> str | QIcon | None:
        differs = row.difference is not Difference.NONE
        if role == Qt.ItemDataRole.AccessibleTextRole and differs:
            return self.tr("{feature}: {difference}").format(
                feature=row.name, difference=self._difference(row.difference)
            )
        if role == Qt.ItemDataRole.DecorationRole:
            offered = Glyph.PASSED if row.is_offered else Glyph.NOT_REACHED
            # A plain QIcon: Qt cannot see through a subclass that was made in Python.
            return QIcon(glyph_icon(Glyph.INFO if differs else offered))
        return None

    def _difference(self, difference: Difference) -> str:
        return {
            Difference.NONE: "",
            Difference.ADDED: self.tr("Offered only after encryption"),
            Difference.LOST: self.tr("Offered only before encryption"),
            Difference.CHANGED: self.tr("Not the same after encryption"),
        }[difference]

    # --- rows --------------------------------------------------------------------------------------------------------

    def _rows(self, before: EhloKeywords | None, after: EhloKeywords | None) -> Iterator[FeatureRow]:
        if before is None and after is None:
            return
        asked_twice = before is not None and after is not None
        early, late = _by_name(before), _by_name(after)
        names = list(dict.fromkeys((*early, *late)))
        usual = [name for name in USUAL_KEYWORDS if name in names]
        for name in (*usual, *(name for name in names if name not in USUAL_KEYWORDS)):
            yield self._offered(
                name,
                "" if before is None else _value(early.get(name)),
                "" if after is None else self._value_after(name, late.get(name)),
                late.get(name) or early[name],
                _difference_of(early.get(name), late.get(name)) if asked_twice else Difference.NONE,
            )
        for name in USUAL_KEYWORDS:
            # A connection that began with TLS has nothing to switch to.
            if name not in names and not (name == "STARTTLS" and before is None):
                absent = render(absent_value())
                early_value, late_value = ("" if asked is None else absent for asked in (before, after))
                yield FeatureRow(name, early_value, late_value, render(absent_meaning(name)), is_offered=False)

    def _offered(self, name: str, before: str, after: str, keyword: EhloKeyword, difference: Difference) -> FeatureRow:
        is_late = difference is Difference.ADDED
        meaning = render(keyword_meaning(keyword, only_after_encryption=is_late))
        if difference is not Difference.NONE and not (is_late and name == "AUTH"):
            meaning = self.tr("{meaning}. {difference}").format(
                meaning=meaning, difference=self._difference(difference)
            )
        return FeatureRow(name, before, after, meaning, difference is not Difference.LOST, difference)

    def _value_after(self, name: str, keyword: EhloKeyword | None) -> str:
        # STARTTLS has done its work once encryption stands, and must not be offered again (RFC 3207, 4.2).
        return self.tr("no longer needed") if name == "STARTTLS" and keyword is None else _value(keyword)


def _value(keyword: EhloKeyword | None) -> str:
    return render(absent_value() if keyword is None else keyword_value(keyword))


def _difference_of(early: EhloKeyword | None, late: EhloKeyword | None) -> Difference:
    if early is None:
        return Difference.ADDED
    if late is None:
        return Difference.NONE if early.name == "STARTTLS" else Difference.LOST
    return Difference.NONE if early.parameters == late.parameters else Difference.CHANGED


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
