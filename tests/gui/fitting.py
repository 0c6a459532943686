"""What does not fit into its place on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from gui.controls.repair_button import RepairButton
from gui.results_pane.evidence_link import EvidenceLink

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ELIDED = (EvidenceLink, RepairButton)
"""They show what there is room for, by design, and tell the whole in their names."""


def too_large(window: QWidget, screen: QRect) -> list[str]:
    """Whether a window sticks out of a screen, or could not be made small enough for it; in words for the test."""
    wrong = [] if screen.contains(window.frameGeometry()) else [f"{_name(window)} is at {window.geometry().getRect()}"]
    least = window.minimumSize()
    return wrong if least == least.boundedTo(screen.size()) else [*wrong, f"its smallest size is {least.toTuple()}"]


def misfits(window: QWidget, *, may_scroll_tabs: bool = False) -> list[str]:
    """Each text in a window, and each part of it, that is cut off; in words for the failed test.

    With large text, tabs that are not chosen may have to be scrolled to.
    """
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]
    return [
        *(complaint for widget in seen for complaint in _cut_texts(widget, may_scroll_tabs=may_scroll_tabs)),
        *(f"{_name(widget)} reaches out of {_name(area)}" for widget in seen if (area := _overrun(widget))),
    ]


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text!r}"


def _cut_texts(widget: QWidget, *, may_scroll_tabs: bool) -> Iterator[str]:
    match widget:
        case QLabel():
            if _is_label_cut(widget):
                yield f"{_name(widget)} needs {widget.sizeHint().toTuple()} and has {widget.size().toTuple()}"
        case QCheckBox() | QPushButton() if not isinstance(widget, _ELIDED):
            if widget.text() and not _has_room(widget):
                yield f"{_name(widget)} needs {widget.sizeHint().toTuple()} and has {widget.size().toTuple()}"
        case QTabBar():
            chosen = [widget.currentIndex()]
            yield from _cut_tabs(widget, chosen if may_scroll_tabs and widget.usesScrollButtons() else None)
        case QComboBox():
            yield from _cut_choice(widget)
        case QHeaderView():
            yield from _cut_headings(widget)
        case QLineEdit() if not widget.text() and widget.placeholderText():
            room = widget.contentsRect().width() - widget.textMargins().left() - widget.textMargins().right() - 4
            if _advance(widget, widget.placeholderText()) > room:
                yield f"QLineEdit {widget.objectName()} has {room} for {widget.placeholderText()!r}"


def _has_room(button: QAbstractButton) -> bool:
    if button.hasHeightForWidth():
        fits_across = button.minimumSizeHint().width() <= button.width()
        return fits_across and button.heightForWidth(button.width()) <= button.height()
    return button.sizeHint().width() <= button.width()


def _is_label_cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if label.hasHeightForWidth():
        return label.heightForWidth(label.width()) > label.height() or _longest_word(label) > label.width()
    return label.sizeHint().width() > label.width() or label.sizeHint().height() > label.height()


def _longest_word(label: QLabel) -> int:
    # One of our own that wraps breaks words that are too long.
    words = label.text().split() if label.wordWrap() else []
    return max((_advance(label, word) for word in words), default=0)


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()


def _cut_tabs(bar: QTabBar, numbers: Sequence[int] | None) -> Iterator[str]:
    for number in range(bar.count()) if numbers is None else numbers:
        place, text = bar.tabRect(number), bar.tabText(number)
        if not bar.rect().contains(place) or _advance(bar, text) > place.width():
            yield f"tab {text!r} has {place.getRect()} in {bar.size().toTuple()}"


def _cut_choice(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    for number in range(box.count()):
        if not box.isEditable() and _advance(box, box.itemText(number)) > room:
            yield f"QComboBox {box.objectName()} has {room} for {box.itemText(number)!r}"


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        flags = int(header.model().headerData(section, header.orientation(), Qt.ItemDataRole.TextAlignmentRole) or 0)
        parts = text.split() if flags & Qt.TextFlag.TextWordWrap.value else [text]
        needed = max((_advance(header, part) for part in parts), default=0)
        has = QRect(0, 0, header.sectionSize(section), header.height())
        lines = header.fontMetrics().boundingRect(has, flags, text)
        if not header.isSectionHidden(section) and (needed > has.width() or lines.height() > has.height()):
            yield f"heading {text!r} needs {needed}, {lines.height()} and has {has.size().toTuple()}"


def _overrun(widget: QWidget) -> QWidget | None:
    """The nearest part around a widget that shows less than all of it, unless what is cut off can be scrolled to."""
    around = widget.parentWidget()
    if around is None or widget.isWindow():
        return None
    area = around.parentWidget()
    if isinstance(area, QScrollArea) and area.viewport() is around:
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return area if area.horizontalScrollBarPolicy() is bars and widget.width() > around.width() else None
    return None if QRect(around.rect()).contains(widget.geometry()) else around
