"""Looks for garbage in the thread of the window, and in no other."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

ROUND_MS: Final = 1000


class GarbageRounds(QObject):
    """Does what Python would do by itself, had it not been told to leave that (`gc.disable`).

    Python looks for garbage in whichever thread happens to need memory, so in one that loads the engine, too. A closed
    dialog and its parts hold each other and are garbage; taken apart outside the thread of the window, Qt's part of
    them takes the program down with it (signal 11), mostly while the window opens or closes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=ROUND_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation, limit in enumerate(limits) if counts[generation] > limit]
        if due:
            gc.collect(due[-1])
