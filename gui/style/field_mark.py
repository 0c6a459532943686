"""Marks an input whose content cannot be used; the style outlines it in the failure colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PROPERTY: Final = "invalid"


def set_marked(widget: QWidget, marked: bool) -> None:
    """Mark an input, or take the mark away."""
    if is_marked(widget) is not marked:
        widget.setProperty(_PROPERTY, marked)
        widget.update()


def is_marked(widget: QWidget | None) -> bool:
    """Whether an input is marked."""
    return widget is not None and widget.property(_PROPERTY) is True
