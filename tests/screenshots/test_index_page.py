from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.screenshots.index_page import write_index
from tests.screenshots.pictures import Choice, Shot

if TYPE_CHECKING:
    from pathlib import Path


def test_each_state_has_its_pictures_side_by_side(tmp_path: Path) -> None:
    shots = [Shot("en", "empty"), Shot("ar", "empty"), Shot("en", "empty", size="huge"), Shot("ar", "failure")]
    for shot in shots:
        (tmp_path / shot.file).parent.mkdir(exist_ok=True)
        (tmp_path / shot.file).touch()
    page = write_index(tmp_path, Choice())
    text = page.read_text("utf-8")
    assert page == tmp_path / "index.html"
    assert re.findall(r'<h2 id="([^"]*)">', text) == ["empty", "failure"]
    assert re.findall(r"<h3>([^<]*)</h3>", text) == ["usual, scale 1", "huge, scale 1", "usual, scale 1"]
    assert re.findall(r'src="([^"]*)"', text) == [shot.file.as_posix() for shot in shots]
    assert re.findall(r'<nav>.*"(#\w+)".*"(#\w+)".*</nav>', text.replace("\n", "")) == [("#empty", "#failure")]


def test_it_needs_nothing_from_elsewhere(tmp_path: Path) -> None:
    text = write_index(tmp_path, Choice()).read_text("utf-8")
    assert "<script" not in text
    assert "//" not in text
