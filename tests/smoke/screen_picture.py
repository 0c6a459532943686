"""Takes pictures of the screen, with the Qt that is there anyway."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from pathlib import Path

_WHOLE_SCREEN = 0  # the window id that stands for all there is


def take_picture(target: Path) -> None:
    """Write what the screen shows into a PNG file."""
    running = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(running, QGuiApplication)
    picture = running.primaryScreen().grabWindow(_WHOLE_SCREEN)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(target)):
        raise OSError(target)
