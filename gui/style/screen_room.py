"""Where on the screen there is room for a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget


def available_area(widget: QWidget) -> QRect:
    """Return the part of the widget's screen that the desktop's own bars leave free, in pixels."""
    return widget.screen().availableGeometry()


def screen_room(window: QWidget) -> QRect:
    """Return where a window may be, without its title bar, which has to be on the screen as well; in pixels."""
    usual = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    title = max(usual, window.frameGeometry().height() - window.height())
    return available_area(window).adjusted(0, title, 0, 0)


def keep_on_screen(window: QWidget) -> None:
    """Move a window that sticks out of its screen back onto it."""
    room, place = screen_room(window), window.geometry()
    place.moveBottomRight(QPoint(min(place.right(), room.right()), min(place.bottom(), room.bottom())))
    # The upper left corner last: there reading begins, and there a window is taken hold of.
    place.moveTopLeft(QPoint(max(place.left(), room.left()), max(place.top(), room.top())))
    if place != window.geometry():
        window.move(window.pos() + place.topLeft() - window.geometry().topLeft())
