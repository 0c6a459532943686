from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from gui.results_pane.address_bars import MOST_BARS
from gui.results_pane.waterfall import Span, Waterfall
from gui.style.palettes import Tone, current_theme
from gui.style.status_glyphs import Glyph

WIDTH, HEIGHT = 128, 37


def painted(waterfall: Waterfall, unit: float = 1.0, *, is_mirrored: bool = False) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    waterfall.paint(painter, QRectF(image.rect()), unit, current_theme(), is_mirrored=is_mirrored)
    painter.end()
    return image


def rows_of(image: QImage, x: int, tone: Tone) -> list[int]:
    colour = current_theme().tone(tone).colour.name()
    return [y for y in range(image.height()) if image.pixelColor(x, y).name() == colour]


def columns_of(image: QImage, y: int, tone: Tone) -> list[int]:
    colour = current_theme().tone(tone).colour.name()
    return [x for x in range(image.width()) if image.pixelColor(x, y).name() == colour]


def ends(columns: list[int]) -> list[float]:
    return [columns[0], columns[-1]]


def test_without_addresses_the_bar_lies_in_the_middle() -> None:
    image = painted(Waterfall(Span(0.0, 1.0, Glyph.PASSED)))
    rows = rows_of(image, WIDTH // 2, Tone.OK)
    assert rows
    assert sum(rows) / len(rows) == (HEIGHT - 1) / 2


def test_each_address_has_a_thin_bar_of_its_own_below() -> None:
    parts = (Span(0.0, 0.5, Glyph.FAILED), Span(0.25, 1.0, Glyph.PASSED))
    image = painted(Waterfall(Span(0.0, 1.0, Glyph.PASSED), parts))
    failed = rows_of(image, WIDTH // 4, Tone.FAILURE)
    passed = rows_of(image, WIDTH * 3 // 4, Tone.OK)
    assert len(failed) == 2
    assert len(passed) == 5 + 2
    assert passed[4] < failed[0] < failed[1] < passed[5]
    assert ends(columns_of(image, failed[0], Tone.FAILURE)) == pytest.approx([0, WIDTH / 2], abs=2)


@pytest.mark.parametrize("unit", [1.0, 0.87])
@pytest.mark.parametrize("count", range(2, MOST_BARS + 1))
def test_however_many_there_are_all_fit_into_the_row_and_none_touches_another(count: int, unit: float) -> None:
    parts = tuple(Span(0.0, 1.0, Glyph.FAILED) for _ in range(count))
    image = painted(Waterfall(Span(0.0, 1.0, Glyph.PASSED), parts), unit)
    rows = rows_of(image, WIDTH // 2, Tone.FAILURE)
    assert len(rows) == 2 * count
    assert rows[-1] < HEIGHT - 3
    assert rows_of(image, WIDTH // 2, Tone.OK)[0] > 3
    runs = [low for low in rows if low - 1 not in rows]
    assert len(runs) == count


def test_an_attempt_that_took_no_time_can_be_seen_also_at_the_end() -> None:
    parts = (Span(1.0, 1.0, Glyph.FAILED), Span(0.0, 1.0, Glyph.PASSED))
    image = painted(Waterfall(Span(0.0, 1.0, Glyph.PASSED), parts))
    assert any(rows_of(image, x, Tone.FAILURE) for x in (WIDTH - 2, WIDTH - 1))


def test_in_a_mirrored_window_time_runs_from_the_right() -> None:
    parts = (Span(0.0, 0.25, Glyph.FAILED), Span(0.0, 1.0, Glyph.PASSED))
    image = painted(Waterfall(Span(0.0, 1.0, Glyph.PASSED), parts), is_mirrored=True)
    [top, _] = rows_of(image, WIDTH - WIDTH // 8, Tone.FAILURE)
    assert ends(columns_of(image, top, Tone.FAILURE)) == pytest.approx([WIDTH * 3 / 4, WIDTH - 1], abs=2)
