"""Our style in place for a whole window, and what a screen reader is told meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from tests.gui.style.conftest import plain_application

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["heard", "plain_application"]

# What is said, and whether it interrupts.
Announcement = tuple[str, bool]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[Announcement]:
    """All that is announced from now on; it reaches the accessibility bus as well."""
    announced: list[Announcement] = []
    tell: Callable[[QAccessibleEvent], None] = QAccessible.updateAccessibility

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            is_urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            announced.append((event.message(), is_urgent))
        tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return announced
