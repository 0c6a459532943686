"""In every language the smallest window shows the verdict, the way out and three rows, and one line below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gui.every_view import sample_window, settle
from tests.gui.played_window import fill_in
from tests.gui.smallest_window import ROWS, RUNS, complaints, shrink
from tests.translations.test_window_in_languages import language

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["language"]


async def test_the_end_of_each_test(language: str, tmp_path: Path) -> None:
    wrong = []
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        await shrink(program)
        for name, (run, known) in RUNS.items():
            player.take(run)
            player.probe.ends_with = run.outcome(**known)
            await program.test()
            await settle()
            wrong += [f"{language}, {name}: {complaint}" for complaint in complaints(program, ROWS - 1)]
    assert wrong == []
