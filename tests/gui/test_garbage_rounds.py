from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest

from gui import garbage_rounds
from gui.garbage_rounds import GarbageRounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class Knot:
    """Holds itself, so that only a search for garbage ends it; `ended_in` tells where."""

    def __init__(self, ended_in: list[threading.Thread]) -> None:
        self.held = self
        weakref.finalize(self, lambda: ended_in.append(threading.current_thread()))


@pytest.fixture
def no_search_by_python() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_search_by_python")
def test_garbage_ends_in_the_thread_of_the_window(
    application: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage_rounds, "ROUND_MS", 1)
    ended_in: list[threading.Thread] = []
    rounds = GarbageRounds(application)

    def need_memory() -> None:
        Knot(ended_in)
        assert [[] for _ in range(10 * gc.get_threshold()[0])]

    thread = threading.Thread(target=need_memory)
    thread.start()
    thread.join()
    assert ended_in == []
    kept: list[list[None]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: ended_in == [threading.main_thread()])
    assert kept
    rounds.deleteLater()


@pytest.mark.usefixtures("no_search_by_python")
def test_without_new_things_nothing_is_looked_through(
    application: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage_rounds, "ROUND_MS", 1)
    asked: list[object] = []
    monkeypatch.setattr(gc, "collect", asked.append)
    counts = iter([(1, 0, 0), (701, 0, 0), (701, 11, 0), (701, 11, 11), (1, 0, 0)])
    looked: list[object] = []

    def count() -> tuple[int, int, int]:
        looked.append(None)
        return next(counts, (0, 0, 0))

    monkeypatch.setattr(gc, "get_count", count)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    rounds = GarbageRounds(application)
    qtbot.waitUntil(lambda: len(looked) > 5)
    rounds.deleteLater()
    assert asked == [0, 1, 2]
