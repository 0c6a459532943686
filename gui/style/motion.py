"""Whether anything in the window may move on its own: not where the desktop or the user wants it still."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PROPERTY: Final = "reducesMotion"
"""On the application, because it holds with every style, and a style may be exchanged."""


def reduce_motion(application: QCoreApplication, is_reduced: bool) -> None:
    """Keep everything still that moves on its own, or let it move again."""
    application.setProperty(_PROPERTY, is_reduced)


def is_motion_reduced() -> bool:
    """Whether the user wants things still, whatever the desktop says."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_PROPERTY))


def moves(widget: QWidget) -> bool:
    """Whether something in a widget may move on its own."""
    wanted = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, widget)
    return bool(wanted) and not is_motion_reduced()
