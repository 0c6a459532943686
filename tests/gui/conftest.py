"""What holds for every test of the window: an application, `async def` tests on its loop, and what is said aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from tests.gui.qt_loop import pytest_pyfunc_call

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["application", "pytest_pyfunc_call"]

# What is said, and whether it interrupts.
Announcement = tuple[str, bool]


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The one application of the run."""
    return qapp


@pytest.fixture
def mirrored() -> Iterator[None]:
    """A program in a language that runs from right to left."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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
