"""In every language, with usual and with large text, all of the window and its dialogs fits and can be read."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

import PySide6
import pytest
from PySide6.QtCore import QLocale, QRect, QSize, QTranslator
from PySide6.QtWidgets import QDialog

from gui.main_window import SMALLEST_UNITS
from gui.style import screen_room
from gui.style.apply_style import apply_style
from gui.style.units import u
from resources import path
from tests.gui.every_view import every_view, sample_window, settle
from tests.gui.fitting import misfits, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication, QWidget

UNFINISHED_AT_MOST: Final = 20
"""A translation with more gaps is being written; what fits in it is not known yet."""
ENGLISH: Final = Path("outbox_check_en")
"""No file: the texts as they stand in the program."""
LARGE_POINTS: Final = 20
"""Text of 200 %."""
SMALL_SCREENS: Final = (QSize(1280, 720), QSize(1366, 768))
"""Where large text has to fit; dialogs are opened on the first."""


def language_of(file: Path) -> str:
    return file.stem.rpartition("_")[2]


FILES = [
    file
    for file in sorted(path("i18n").glob("*.ts"))
    if file.read_text("utf-8").count('type="unfinished"') <= UNFINISHED_AT_MOST
]


@pytest.fixture(params=[ENGLISH, *FILES], ids=language_of)
def language(
    request: pytest.FixtureRequest, plain_application: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The program in our style, speaking a language as it does after a start in it."""
    apply_style(plain_application, [])
    before, tag = QLocale(), language_of(request.param)
    translator = QTranslator(plain_application)
    if request.param is not ENGLISH:
        compiled = tmp_path_factory.mktemp("i18n") / "texts.qm"
        tool = Path(PySide6.__file__).parent / "lrelease"
        subprocess.run([tool, "-silent", request.param, "-qm", compiled], check=True)
        assert translator.load(str(compiled))
        plain_application.installTranslator(translator)
    QLocale.setDefault(QLocale(tag))
    plain_application.setLayoutDirection(QLocale(tag).textDirection())
    yield tag
    plain_application.removeTranslator(translator)
    QLocale.setDefault(before)


async def complaints(shown: QWidget, sizes: Sequence[QSize], screen: QRect, *, is_large: bool) -> list[str]:
    """What is wrong with the window in each of these sizes, or with a dialog as it opens and at its smallest."""
    found = [*misfits(shown, may_scroll_tabs=is_large), *too_large(shown, screen)]
    usual = shown.size()
    for size in [shown.minimumSize()] if isinstance(shown, QDialog) else sizes:
        shown.resize(size)
        await settle()
        found += [f"at {size.toTuple()}: {one}" for one in misfits(shown, may_scroll_tabs=is_large)]
    shown.resize(usual)
    return found


async def test_nothing_is_cut_off(language: str, tmp_path: Path) -> None:
    wrong = []
    async with sample_window(tmp_path) as (program, player):
        assert program.find("testButton").isVisible()
        assert program.window.layoutDirection() == QLocale(language).textDirection()
        smallest = QSize(*(u(length, program.window) for length in SMALLEST_UNITS))
        assert program.window.minimumSize() == smallest
        screen = program.window.screen().availableGeometry()
        async for name, shown in every_view(program, player):
            await settle()
            found = await complaints(shown, [smallest], screen, is_large=False)
            wrong += [f"{language}, {name}: {complaint}" for complaint in found]
    assert list(dict.fromkeys(wrong)) == []


async def test_large_text_fits_a_small_screen(
    language: str, plain_application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = plain_application.font()
    font.setPointSize(LARGE_POINTS)
    plain_application.setFont(font)
    screen = QRect(0, 0, SMALL_SCREENS[0].width(), SMALL_SCREENS[0].height())
    monkeypatch.setattr(screen_room, "available_area", lambda _: screen)
    wrong = []
    async with sample_window(tmp_path) as (program, player):
        assert program.window.size() == program.window.minimumSize()
        async for name, shown in every_view(program, player):
            await settle()
            found = await complaints(shown, SMALL_SCREENS, screen, is_large=True)
            wrong += [f"{language}, {name}: {complaint}" for complaint in found]
    assert list(dict.fromkeys(wrong)) == []
