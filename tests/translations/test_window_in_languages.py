"""In every language all texts of the window and its dialogs fit into their places."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

import PySide6
import pytest
from PySide6.QtCore import QLocale, QTranslator

from gui.style.apply_style import apply_style
from resources import path
from tests.gui.every_view import every_view, sample_window, settle
from tests.gui.fitting import misfits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

UNFINISHED_AT_MOST: Final = 20
"""A translation with more gaps is being written; what fits in it is not known yet."""


def language_of(file: Path) -> str:
    return file.stem.rpartition("_")[2]


FILES = [
    file
    for file in sorted(path("i18n").glob("*.ts"))
    if file.read_text("utf-8").count('type="unfinished"') <= UNFINISHED_AT_MOST
]


@pytest.fixture(params=FILES, ids=language_of)
def language(
    request: pytest.FixtureRequest, plain_application: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The program in our style, speaking a language as it does after a start in it."""
    apply_style(plain_application, [])
    compiled = tmp_path_factory.mktemp("i18n") / "texts.qm"
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", request.param, "-qm", compiled], check=True)
    translator = QTranslator(plain_application)
    assert translator.load(str(compiled))
    before, tag = QLocale(), language_of(request.param)
    QLocale.setDefault(QLocale(tag))
    plain_application.installTranslator(translator)
    plain_application.setLayoutDirection(QLocale(tag).textDirection())
    yield tag
    plain_application.removeTranslator(translator)
    QLocale.setDefault(before)


async def test_nothing_is_cut_off(language: str, tmp_path: Path) -> None:
    wrong = []
    async with sample_window(tmp_path) as (program, player):
        assert program.find("testButton").isVisible()
        assert program.window.layoutDirection() == QLocale(language).textDirection()
        async for name, shown in every_view(program, player):
            await settle()
            wrong += [f"{language}, {name}: {complaint}" for complaint in misfits(shown)]
    assert list(dict.fromkeys(wrong)) == []
