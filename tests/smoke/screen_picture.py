"""Takes pictures of the screen, with the Qt that is there anyway."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from pathlib import Path

    from tests.smoke.accessibility import Rectangle

_WHOLE_SCREEN = 0  # the window id that stands for all there is


def take_picture(target: Path, part: Rectangle | None = None) -> None:
    """Write what the screen shows, or the given part of it, into a PNG file."""
    running = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(running, QGuiApplication)
    place = part or (0, 0, -1, -1)
    picture = running.primaryScreen().grabWindow(_WHOLE_SCREEN, *place)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(target)):
        raise OSError(target)
