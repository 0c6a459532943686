"""Every text that a window gives to eyes, screen readers or views, each with the place where it was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QStandardItemModel, QTextDocument, QTextFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QAbstractItemModel

PASSWORD_FIELD = "passwordEdit"  # the one place where the password may stand, hidden
_DEPTH = 40  # no chain of trust is deeper; a model that has no end must not hang a test

_USUAL_ROLES = tuple(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.StatusTipRole,
        Qt.ItemDataRole.WhatsThisRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Qt.ItemDataRole.UserRole,
        Qt.ItemDataRole.UserRole + 1,
    )
)
_TIPS = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole}
_NAMES = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text and where it stands. `may_be_markup`: Qt decides by its looks whether to render it."""

    where: str
    text: str
    may_be_markup: bool = False


def texts_of(window: QWidget) -> tuple[ShownText, ...]:
    """All texts of the window and of whatever else is open, hidden parts included."""
    return tuple(dict.fromkeys(shown for shown in _texts(window) if shown.text))


def texts_of_tip() -> tuple[ShownText, ...]:
    """What the tool tip that is on the screen says, if there is one."""
    tips = [top for top in QApplication.topLevelWidgets() if top.inherits("QTipLabel") and top.isVisible()]
    return tuple(shown for tip in tips for shown in _of_widget(tip) if shown.text)


def _texts(window: QWidget) -> Iterator[ShownText]:
    widgets = [window, *window.findChildren(QWidget)]
    others = [top for top in QApplication.topLevelWidgets() if top is not window and top.isVisible()]
    for top in others:
        widgets += [top, *top.findChildren(QWidget)]
    for widget in dict.fromkeys(widgets):
        yield from _of_widget(widget)


def _of_widget(widget: QWidget) -> Iterator[ShownText]:
    name = f"{type(widget).__name__} {widget.objectName()}".strip()
    yield ShownText(f"title of {name}", widget.windowTitle())
    yield ShownText(f"tool tip of {name}", widget.toolTip(), may_be_markup=True)
    yield ShownText(f"status tip of {name}", widget.statusTip())
    yield ShownText(f"help on {name}", widget.whatsThis(), may_be_markup=True)
    yield ShownText(f"accessible name of {name}", widget.accessibleName())
    yield ShownText(f"accessible description of {name}", widget.accessibleDescription())
    for action in widget.actions():
        yield ShownText(f"action {action.objectName()}", f"{action.text()}\n{action.iconText()}")
        yield ShownText(f"tool tip of action {action.objectName()}", action.toolTip(), may_be_markup=True)
    for property_name in widget.dynamicPropertyNames():
        key = bytes(property_name.data()).decode()
        if key.startswith("_"):  # Qt's own notes
            continue
        yield ShownText(f"property {key} of {name}", str(widget.property(key)))
    yield from _spoken(widget, name)
    yield from _content(widget, name)


def _spoken(widget: QWidget, name: str) -> Iterator[ShownText]:
    interface = QAccessible.queryAccessibleInterface(widget)
    if not interface.isValid():
        return
    for kind in _NAMES:
        if kind is QAccessible.Text.Value and widget.objectName() == PASSWORD_FIELD:
            # Screen readers are given dots here; that they are is tested, see the tests of the window's secrets.
            yield ShownText(f"spoken value of {name}", interface.text(kind))
            continue
        yield ShownText(f"spoken {kind.name.lower()} of {name}", interface.text(kind))


def _content(widget: QWidget, name: str) -> Iterator[ShownText]:
    match widget:
        case QLabel():
            yield ShownText(name, widget.text(), widget.textFormat() is not Qt.TextFormat.PlainText)
        case QAbstractButton():
            yield ShownText(name, widget.text())
        case QLineEdit():
            shown = widget.displayText() if widget.objectName() == PASSWORD_FIELD else widget.text()
            yield ShownText(name, f"{shown}\n{widget.placeholderText()}")
        case QPlainTextEdit():
            yield from _document(widget.document(), name)
        case QTextEdit():
            yield ShownText(name, widget.toPlainText(), may_be_markup=True)
        case QComboBox():
            yield ShownText(name, widget.currentText())
            yield from model_texts(widget.model(), name)
        case QAbstractItemView() if widget.model() is not None:
            yield from model_texts(widget.model(), name)
        case QMessageBox():
            markup = widget.textFormat() is not Qt.TextFormat.PlainText
            yield ShownText(name, widget.text() + widget.informativeText(), markup)
        case _:
            return


def _document(document: QTextDocument, name: str) -> Iterator[ShownText]:
    """The text of a document; whatever in it is more than text is said so."""
    yield ShownText(name, document.toPlainText())
    for form in document.allFormats():
        if form.isImageFormat() or form.isTableFormat() or form.hasProperty(QTextFormat.Property.AnchorHref):
            yield ShownText(name, "an image, a table or a link stands in it", may_be_markup=True)


def model_texts(model: QAbstractItemModel, name: str) -> Iterator[ShownText]:
    """What a model says in any role that is text."""
    for index in _indexes(model):
        for role in _roles(model, index):
            value = model.data(index, role)
            if isinstance(value, str):
                yield ShownText(f"role {role} in {name}", value, role in _TIPS)


def _roles(model: QAbstractItemModel, index: QModelIndex) -> Iterable[int]:
    # Models of our own answer to the usual roles; only one of Qt's can hold what nobody has thought of.
    return {*_USUAL_ROLES, *model.itemData(index)} if isinstance(model, QStandardItemModel) else _USUAL_ROLES


def _indexes(model: QAbstractItemModel, parent: QModelIndex | None = None, depth: int = 0) -> Iterator[QModelIndex]:
    above = parent if parent is not None else QModelIndex()
    if depth > _DEPTH:
        return
    for row in range(model.rowCount(above)):
        for column in range(model.columnCount(above)):
            index = model.index(row, column, above)
            yield index
            if column == 0:
                yield from _indexes(model, index, depth + 1)
