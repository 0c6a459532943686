"""The window where the system asks for high contrast: its colours stay, and words and shapes say everything."""

from __future__ import annotations

from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QTreeView, QWidget

from gui.style.contrast import ENHANCED_CONTRAST, contrast
from gui.style.outbox_style import OutboxStyle
from gui.style.palettes import DARK, LIGHT, Tone, current_theme
from gui.style.status_glyphs import Glyph, paint_glyph
from tests.gui.accessibility.painted_text import counted, painted_contrast, picture_of, texts
from tests.gui.every_view import every_view, sample_window, settle
from tests.gui.played_window import fill_in
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_run import signing_in, success, wrong_password
from tests.gui.style.pixels import inked, picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from tests.program import Program

Role = QPalette.ColorRole
Wish = Qt.ContrastPreference


def system_palette(paper: str, ink: str, chosen: str, on_chosen: str, link: str) -> QPalette:
    palette = QPalette()
    for colour, roles in (
        (paper, (Role.Window, Role.Base, Role.AlternateBase, Role.Button, Role.ToolTipBase, Role.Light)),
        (ink, (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText, Role.PlaceholderText, Role.Dark)),
        (chosen, (Role.Highlight, Role.Accent)),
        (on_chosen, (Role.HighlightedText, Role.BrightText)),
        (link, (Role.Link, Role.LinkVisited)),
    ):
        for role in roles:
            palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#808080"))
    return palette


SYSTEMS = {
    "black on white": system_palette("#ffffff", "#000000", "#1a1aff", "#ffffff", "#0000ee"),
    "yellow on black": system_palette("#000000", "#ffff00", "#00ffff", "#000000", "#ffff00"),
    "white on black, pale choice": system_palette("#000000", "#ffffff", "#3584e4", "#ffffff", "#3584e4"),
    "brown on sand": system_palette("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#1c5e75"),
}


@pytest.fixture(params=SYSTEMS)
def contrasting(
    request: pytest.FixtureRequest, plain_application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> QPalette:
    """The application in our style, on a system that asks for high contrast and has these colours."""
    return ask_for(plain_application, monkeypatch, SYSTEMS[request.param])


def ask_for(application: QApplication, monkeypatch: pytest.MonkeyPatch, palette: QPalette) -> QPalette:
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: Wish.HighContrast)
    application.setStyle(OutboxStyle())
    application.setPalette(palette)
    return palette


def complaints(window: QWidget, system: QPalette) -> Iterator[str]:
    picture = picture_of(window)
    _paint_over_icons(picture, window)
    own_pair = contrast(system.color(Role.HighlightedText), system.color(Role.Highlight))
    least = min(ENHANCED_CONTRAST, own_pair)
    for text, place in texts(window):
        behind = QColor.fromRgb(counted(picture, place).most_common(1)[0][0])
        wanted = least if behind == system.color(Role.Highlight) else ENHANCED_CONTRAST
        # What is thin is painted a little paler than its colour.
        if (found := painted_contrast(picture, place)) < wanted - 0.3:
            yield f"{text[:40]!r} has {found:.1f} on {behind.name()}"
    yield from _own_colours(picture)


def _paint_over_icons(picture: QImage, window: QWidget) -> None:
    """The icon of the program is a picture, and keeps its colours."""
    painter = QPainter(picture)
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.pixmap().isNull():
            painter.fillRect(QRect(label.mapTo(window, QPoint()), label.size()), window.palette().window())
    painter.end()


def _own_colours(picture: QImage) -> Iterator[str]:
    ours = {"accent": LIGHT.accent, "accent in the dark": DARK.accent, "selection": LIGHT.selection}
    for theme in (LIGHT, DARK):
        for tone in Tone:
            colours = theme.tone(tone)
            ours |= {f"{theme.name} {tone}": colours.colour, f"{theme.name} {tone} tint": colours.tint}
    painted = counted(picture, picture.rect())
    yield from (f"there is our own {name}" for name, colour in ours.items() if colour.rgb() in painted)


def is_shown(program: Program, state: str) -> bool:
    return program.state == state and program.find("verdictCard").isVisible()


async def test_every_text_of_every_verdict_can_be_read(contrasting: QPalette, tmp_path: Path) -> None:
    wrong: list[str] = []
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        for run, is_endless, state in (
            (signing_in(), True, "running"),
            (wrong_password(), False, "failure"),
            (success(), False, "success"),
        ):
            player.take(run, is_endless=is_endless)
            program.click("testButton")
            await until(partial(is_shown, program, state))
            tree = program.find("stepTree", QTreeView)
            tree.setCurrentIndex(tree.model().index(1, 0))
            await settle()
            wrong += [f"{state}: {complaint}" for complaint in complaints(program.window, contrasting)]
            if is_endless:
                program.click("testButton")
                await until(partial(is_shown, program, "cancelled"))
                await settle()
                wrong += [f"cancelled: {complaint}" for complaint in complaints(program.window, contrasting)]
    assert wrong == [], "\n".join(wrong)


async def test_every_text_of_every_view_can_be_read(
    plain_application: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    system = ask_for(plain_application, monkeypatch, SYSTEMS["yellow on black"])
    wrong: list[str] = []
    async with sample_window(tmp_path) as (program, player):
        async for name, shown in every_view(program, player):
            await settle()
            wrong += [f"{name}: {complaint}" for complaint in complaints(shown, system)]
    assert list(dict.fromkeys(wrong)) == [], "\n".join(dict.fromkeys(wrong))


def test_shapes_differ_in_one_colour(contrasting: QPalette) -> None:
    theme = current_theme()

    def drawn(glyph: Glyph) -> frozenset[tuple[int, int]]:
        image = picture(lambda painter, rect: paint_glyph(painter, rect, glyph, theme), 18, theme.base.name())
        return inked(image, theme.base.name())

    for one, other in combinations(Glyph, 2):
        assert len(drawn(one) ^ drawn(other)) > 0.02 * 18 * 18, (one, other)
