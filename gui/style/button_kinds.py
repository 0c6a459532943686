"""What kind of button a button is; the style draws each kind in its own way."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

_PROPERTY: Final = "kind"


class ButtonKind(StrEnum):
    """A kind of button; an ordinary one has none."""

    PRIMARY = "primary"
    """What most people will want next; at most one in each part of the window."""
    QUIET = "quiet"
    """No frame until the mouse or the focus is on it."""
    LINK = "link"
    """As quiet, in the colour of a link: a way to somewhere else, below what people come for."""


FRAMELESS: Final = frozenset({ButtonKind.QUIET, ButtonKind.LINK})


def set_button_kind(button: QAbstractButton, kind: ButtonKind | None) -> None:
    """Make a button of a kind, or an ordinary one with None."""
    button.setProperty(_PROPERTY, kind.value if kind else None)
    font = QFont()
    # Only the weight is set, so that everything else still follows the program's font.
    font.setWeight(QFont.Weight.DemiBold if kind is ButtonKind.PRIMARY else QFont.Weight.Normal)
    button.setFont(font)
    button.updateGeometry()
    button.update()


def button_kind(widget: QWidget | None) -> ButtonKind | None:
    """Return the kind of a button, None for an ordinary one and for all else."""
    value = widget.property(_PROPERTY) if widget is not None else None
    return ButtonKind(value) if isinstance(value, str) and value in set(ButtonKind) else None
