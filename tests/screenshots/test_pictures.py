from __future__ import annotations

from pathlib import Path

import pytest

from tests.screenshots.pictures import Choice, Shot, parse


def test_without_a_word_all_is_taken_at_scale_one() -> None:
    folder, choice = parse(["build/pictures"], "pictures", None)
    assert folder == Path("build/pictures")
    assert choice == Choice()
    assert (choice.themes, choice.scales, choice.font) == (("light", "dark", "contrast"), ("1",), "Inter")
    assert choice.languages == ("en", "de", "fr", "es", "ar")
    assert choice.sizes == ("usual", "small", "large", "huge")


def test_a_choice_is_what_its_arguments_say() -> None:
    chosen = Choice(("running",), ("dark",), ("small", "huge"), ("ar",), ("1.5", "2"), font="")
    assert parse(["x", *chosen.arguments()], "pictures", None) == (Path("x"), chosen)


def test_lists_are_put_in_order() -> None:
    assert parse(["x", "--states", "success,empty"], "pictures", None)[1].states == ("empty", "success")


def test_what_is_not_known_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["x", "--themes", "light,sepia"], "pictures", None)
    assert "sepia: not one of light, dark, contrast" in capsys.readouterr().err


def test_those_are_there_that_were_taken_state_by_state(tmp_path: Path) -> None:
    taken = [
        Shot("en", "empty"),
        Shot("de", "empty"),
        Shot("en", "empty", theme="dark"),
        Shot("en", "empty", size="huge"),
        Shot("en", "running"),
    ]
    for shot in taken:
        (tmp_path / shot.file).parent.mkdir(exist_ok=True)
        (tmp_path / shot.file).touch()
    assert Choice().there(tmp_path) == taken
    assert Choice(states=("running",)).there(tmp_path) == taken[-1:]
