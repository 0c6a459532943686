"""Says something to who listens to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(part: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Let a screen reader say a text on behalf of a part of the window.

    It is said after what is being said now, or, when it `is_urgent`, in place of that.
    """
    spoken = QAccessibleAnnouncementEvent(part, text)
    if is_urgent:
        spoken.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(spoken)
