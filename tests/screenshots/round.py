"""One round of pictures, in a process of its own: one language at one scale, which hold for the life of a process.

    QT_SCALE_FACTOR=2 python -m tests.screenshots.round FOLDER --languages de --scales 2 --states empty,running

A state is reached once for each size of text, then shown in every theme and in every window that goes with that text.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
import traceback
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtGui import QFont, QImage

from gui.application import make_application
from gui.event_loop import close_event_loop, new_event_loop
from gui.languages import use_language
from gui.style.app_icon import app_icon
from gui.style.apply_style import apply_style
from tests.screenshots.looks import SIZES, wear
from tests.screenshots.pictures import BEST_COMPRESSION, Shot, parse
from tests.screenshots.stage import open_stage
from tests.screenshots.standstill import standstill
from tests.screenshots.states import STATES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QWidget

    from gui.style.theme_choice import ThemeChoice
    from tests.screenshots.looks import Size
    from tests.screenshots.pictures import Choice
    from tests.screenshots.standstill import Stopwatch

_LOOKS_AT_MOST: Final = 100
_PAUSE: Final = 0.02  # seconds
_MOMENT: Final = 1000  # milliseconds


class Round:
    """Takes the pictures of one language at one scale."""

    def __init__(self, folder: Path, choice: Choice, stopwatch: Stopwatch) -> None:
        self._folder, self._choice, self._stopwatch = folder, choice, stopwatch
        (self._language,), (self._scale,) = choice.languages, choice.scales
        self._application = make_application(["pictures"])
        self._application.setWindowIcon(app_icon())
        # The caret is always there, not half of the time.
        self._application.setCursorFlashTime(0)
        use_language(self._application, self._language)
        self._themes: ThemeChoice = apply_style(self._application, [])

    def take(self) -> bool:
        """Take them all; return whether that went well. A state that cannot be reached does not keep the others out."""
        is_well = True
        loop = new_event_loop(self._application)
        sizes = [SIZES[name] for name in self._choice.sizes]
        for points, group in groupby(sorted(sizes, key=lambda size: size.points), key=lambda size: size.points):
            self._application.setFont(QFont(self._choice.font or self._application.font().family(), points))
            of_these_points = list(group)
            for state in self._choice.states:
                try:
                    loop.run_until_complete(self._show(state, of_these_points))
                except (Exception, pytest.fail.Exception):  # noqa: BLE001  # whatever it is, the others are wanted
                    print(f"{self._language}, {state}:", file=sys.stderr)
                    traceback.print_exc()
                    is_well = False
        close_event_loop(loop)
        return is_well

    async def _show(self, name: str, sizes: Sequence[Size]) -> None:
        state, scratch = STATES[name], Path(tempfile.mkdtemp(prefix="pictures-"))
        wear(self._application, self._themes, self._choice.themes[0])
        try:
            async with open_stage(
                scratch,
                self._language,
                sizes[0],
                self._stopwatch,
                is_new=state.is_new,
                has_keyring=state.has_keyring,
            ) as stage:
                shown = await state.reach(stage)
                # A dialog is as large as it is in any window.
                for size in sizes if shown is None else sizes[:1]:
                    stage.program.window.resize(size.width, size.height)
                    for theme in self._choice.themes:
                        wear(self._application, self._themes, theme)
                        shot = Shot(self._language, name, theme, size.name, self._scale)
                        await self._take(shown or stage.program.window, shot)
                if shown is not None:
                    shown.close()
        finally:
            shutil.rmtree(scratch)

    async def _take(self, widget: QWidget, shot: Shot) -> None:
        file = self._folder / shot.file
        file.parent.mkdir(parents=True, exist_ok=True)
        picture = await still_picture(widget)
        if not picture.convertToFormat(QImage.Format.Format_RGB888).save(str(file), quality=BEST_COMPRESSION):
            raise OSError(file)


def _tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    # What a platform without a screen says of every window.
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


async def still_picture(widget: QWidget) -> QImage:
    """Return what a widget looks like as soon as it does not change any more."""
    before = QImage()
    for _ in range(_LOOKS_AT_MOST):
        now = widget.grab().toImage()
        if now == before and not _is_at_work(widget):
            return now
        before = now
        await asyncio.sleep(_PAUSE)
    msg = f"{widget.objectName()} does not keep still"
    raise AssertionError(msg)


def _is_at_work(widget: QWidget) -> bool:
    """Whether something was put off for a moment and is still to come."""
    timers = widget.window().findChildren(QTimer)
    return any(timer.isActive() and timer.isSingleShot() and timer.interval() <= _MOMENT for timer in timers)


def main() -> int:
    """Read the arguments and take the pictures."""
    folder, choice = parse(sys.argv[1:], "python -m tests.screenshots.round", __doc__)
    qInstallMessageHandler(_tell)
    with standstill() as stopwatch:
        return 0 if Round(folder, choice, stopwatch).take() else 1


if __name__ == "__main__":
    sys.exit(main())
