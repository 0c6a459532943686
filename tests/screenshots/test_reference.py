from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from tests.screenshots import reference
from tests.screenshots.looks import SIZES, THEMES
from tests.screenshots.pictures import Shot
from tests.screenshots.reference import FOLDER, SET, Finding, compare, name_of
from tests.screenshots.rounds import RoundFailedError
from tests.screenshots.states import STATES

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 1_500_000  # bytes, of all together


def save(folder: Path, name: str, colour: str = "white", width: int = 40) -> None:
    folder.mkdir(exist_ok=True)
    picture = QImage(width, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    for x in range(10):
        picture.setPixelColor(x, 0, QColor(colour))
    picture.save(str(folder / name))


def test_the_set_is_kept_whole_and_small() -> None:
    kept = {file.name: file.stat().st_size for file in FOLDER.iterdir()}
    assert sorted(kept) == sorted(map(name_of, SET))
    assert len(SET) <= 18
    assert sum(kept.values()) < LARGEST


def test_the_set_can_be_taken() -> None:
    for shot in SET:
        assert shot.state in STATES
        assert shot.theme in THEMES
        assert shot.size in SIZES


def test_a_name_says_what_is_not_usual() -> None:
    assert name_of(Shot("de", "failure")) == "failure-light-de.png"
    assert name_of(Shot("en", "success", theme="dark", size="large")) == "success-dark-large-en.png"


def test_each_picture_is_compared(tmp_path: Path) -> None:
    kept, now, drawn = tmp_path / "kept", tmp_path / "now", tmp_path / "drawn"
    for name, colour, width in (("same", "white", 40), ("other", "black", 40), ("wide", "white", 50)):
        save(kept, f"{name}.png")
        save(now, f"{name}.png", colour, width)
    save(kept, "old.png")
    save(now, "new.png")
    findings = compare(kept, now, drawn, ["same.png", "other.png", "wide.png", "new.png"])
    assert list(map(str, findings)) == [
        "same.png: same (0.00% of the pixels differ)",
        "other.png: changed (0.62% of the pixels differ)",
        "wide.png: of another size",
        "new.png: new, not in the set yet",
        "old.png: no longer in the set",
    ]
    assert [finding.is_same for finding in findings] == [True, False, False, False, False]
    assert sorted(file.name for file in drawn.iterdir()) == ["other.png", "wide.png"]


def test_an_edge_here_and_there_is_no_change() -> None:
    assert Finding("x", 0.0009).is_same
    assert not Finding("x", 0.0011).is_same


@pytest.mark.parametrize(("colour", "status"), [("white", 0), ("black", 1)])
def test_the_status_says_whether_anything_changed(
    colour: str, status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept"
    save(kept, name_of(SET[0]))
    monkeypatch.setattr(reference, "SET", SET[:1])
    monkeypatch.setattr(reference, "FOLDER", kept)
    monkeypatch.setattr(reference, "BUILD", tmp_path / "build")
    monkeypatch.setattr(reference, "take_set", lambda folder: save(folder, name_of(SET[0]), colour))
    (tmp_path / "build").mkdir()
    assert reference.compare_set() == status
    assert ("1 of 1 changed; what differs is red in " in capsys.readouterr().out) is bool(status)


def test_the_old_set_goes_only_when_the_new_one_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept"
    save(kept, "old.png")
    monkeypatch.setattr(reference, "FOLDER", kept)
    monkeypatch.setattr(reference, "BUILD", tmp_path / "build")

    def fail(folder: Path) -> None:
        raise RoundFailedError("en at 1")

    monkeypatch.setattr(reference, "take_set", fail)
    with pytest.raises(RoundFailedError):
        reference.renew_set()
    assert [file.name for file in kept.iterdir()] == ["old.png"]
    (tmp_path / "build").mkdir()
    monkeypatch.setattr(reference, "take_set", lambda folder: save(folder, "new.png"))
    assert reference.renew_set() == 0
    assert [file.name for file in kept.iterdir()] == ["new.png"]
