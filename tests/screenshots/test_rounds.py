"""Every state can still be reached, and looks the same each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.screenshots.looks import SIZES, THEMES
from tests.screenshots.pictures import Choice
from tests.screenshots.rounds import RoundFailedError, take
from tests.screenshots.states import STATES

if TYPE_CHECKING:
    from pathlib import Path

LIVE = ("running", "cancelled", "conversation", "certificate", "history")
"""States with a clock, a date or a folder in them."""


def test_every_state_is_reached_and_live_ones_stand_still(tmp_path: Path) -> None:
    """The second round is another process, at another time, in another folder."""
    one, other = tmp_path / "one", tmp_path / "other"
    take(one, Choice(tuple(STATES), ("light",), ("usual",), ("en",)))
    again = Choice(LIVE, ("light",), ("usual",), ("en",))
    take(other, again)
    assert len(list(one.rglob("*.png"))) == len(STATES)
    for shot in again.there(other):
        assert QImage(str(one / shot.file)) == QImage(str(other / shot.file)), shot


def test_a_picture_is_as_large_as_the_window_at_its_scale_in_each_theme_and_language(tmp_path: Path) -> None:
    choice = Choice(("empty",), tuple(THEMES), ("usual",), ("de", "ar"), ("1", "1.5"))
    take(tmp_path, choice)
    shots, size = choice.there(tmp_path), SIZES["usual"]
    assert len(shots) == 12
    pictures = [QImage(str(tmp_path / shot.file)) for shot in shots]
    assert len({bytes(picture.constBits()) for picture in pictures}) == 12
    for shot, picture in zip(shots, pictures, strict=True):
        scale = float(shot.scale)
        assert (picture.width(), picture.height()) == (size.width * scale, size.height * scale)


def test_a_state_that_cannot_be_reached_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    # Where its picture should go there is a file.
    (tmp_path / "fr").touch()
    with pytest.raises(RoundFailedError, match="fr at 1"):
        take(tmp_path, Choice(("empty", "about"), ("light",), ("usual",), ("fr",)))
    said = capfd.readouterr().err
    assert "fr, empty:" in said
    assert "fr, about:" in said
