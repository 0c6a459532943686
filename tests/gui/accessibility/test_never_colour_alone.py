"""What a colour says, a word or a shape says as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QTreeView

from gui.results_pane.row_model import STATUS_ROLE, Column
from gui.results_pane.step_model import StepModel
from gui.style.field_mark import is_marked
from gui.style.palettes import DARK, LIGHT, Theme, Tone
from gui.style.status_glyphs import Glyph, paint_glyph, tone_of
from tests.gui.every_view import sample_window
from tests.gui.played_window import fill_in
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_run import (
    SampleRun,
    expires_soon,
    no_answer,
    signing_in,
    stopped,
    success,
    wrong_password,
)
from tests.gui.style.pixels import picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QAbstractItemModel

SEVERITIES = {
    Tone.OK: Glyph.PASSED,
    Tone.WARNING: Glyph.WARNING,
    Tone.FAILURE: Glyph.FAILED,
    Tone.NEUTRAL: Glyph.CANCELLED,
}


def in_grey(glyph: Glyph, theme: Theme) -> QImage:
    drawn = picture(lambda painter, rect: paint_glyph(painter, rect, glyph, theme), 32, theme.base.name())
    return drawn.convertToFormat(QImage.Format.Format_Grayscale8)


def differing(one: QImage, other: QImage) -> int:
    """How many pixels differ so much that a person who sees no colours would see it."""
    pairs = zip(memoryview(one.constBits()), memoryview(other.constBits()), strict=True)
    return sum(abs(first - second) > 60 for first, second in pairs)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_shapes_of_verdicts_and_steps_differ_in_grey(theme: Theme) -> None:
    drawn = {glyph: in_grey(glyph, theme) for glyph in Glyph}
    alike = [
        (one, other) for one in Glyph for other in Glyph if one < other and differing(drawn[one], drawn[other]) < 20
    ]
    assert alike == []


def test_each_tone_of_a_verdict_has_a_shape_of_its_own() -> None:
    assert {glyph: tone_of(glyph) for glyph in SEVERITIES.values()} == {g: tone for tone, g in SEVERITIES.items()}


def indexes(model: QAbstractItemModel, column: int = 0) -> Iterator[QModelIndex]:
    yield from (model.index(row, column) for row in range(model.rowCount()))


async def test_each_row_of_the_steps_says_in_a_word_how_it_went_and_in_figures_how_long(tmp_path: Path) -> None:
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(wrong_password())
        await program.test()
        model = program.find("stepTree", QTreeView).model()
        spoken = [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes(model)]
        assert all(": " in text for text in spoken)
        assert {text.partition(": ")[2] for text in spoken} == {"passed", "failed"}
        timed = [str(index.data()) for index in indexes(model, Column.TIME)]
        assert all(time.strip("\u2066\u2069").endswith(("ms", "s")) for time in timed)


def test_each_status_has_a_word_of_its_own() -> None:
    words: dict[str, set[str]] = {}
    without_password = SampleRun().reach().greet().encrypt().introduce_again().skip_sign_in()
    for run, is_over in (
        (signing_in(), False),
        (no_answer(), True),
        (expires_soon(), True),
        (stopped(), True),
        (without_password, True),
    ):
        model = StepModel()
        model.begin(run.settings)
        for event in run.events:
            model.apply(event)
        if is_over:
            model.finish(1.0)
        for index in indexes(model):
            spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            words.setdefault(str(index.data(STATUS_ROLE)), set()).add(spoken.partition(": ")[2])
    assert set(words) == set(Glyph) - {Glyph.INFO}
    assert all(len(said) == 1 for said in words.values())
    assert len(set.union(*words.values())) == len(words)


async def test_each_line_of_the_conversation_says_in_a_word_whether_it_was_encrypted(tmp_path: Path) -> None:
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(success())
        await program.test()
        program.action("viewTranscriptAction").trigger()
        view = program.find("transcriptView", QPlainTextEdit)
        await until(lambda: "QUIT" in view.toPlainText())
        lines = view.toPlainText().splitlines()
        spoken = [line for line in lines if "You →" in line or "← Server" in line]
        before = [line for line in spoken if " plain " in line]
        after = [line for line in spoken if " TLS " in line]
        assert before
        assert after
        assert len(before) + len(after) == len(spoken)


async def test_each_cell_of_the_ports_has_a_word_beside_its_shape(tmp_path: Path) -> None:
    async with sample_window(tmp_path) as (program, _):
        fill_in(program, "sesame")
        program.action("comparePortsAction").trigger()
        await until(program.find("usePortButton").isVisible)
        model = program.find("portMatrix", QTreeView).model()
        cells = [index for column in range(1, model.columnCount()) for index in indexes(model, column)]
        assert cells
        assert [index for index in cells if not str(index.data() or "").strip()] == []


async def test_a_field_that_cannot_be_used_says_so_in_words(tmp_path: Path) -> None:
    async with sample_window(tmp_path) as (program, _):
        program.click("testButton")
        (note,) = program.notes()
        host = program.find("hostEdit")
        assert is_marked(host)
        assert note == "Enter a server, for example smtp.example.com."
        assert host.accessibleDescription().startswith(note)
