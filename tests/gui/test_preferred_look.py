from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QStyle

from gui.preferences import Appearance, Preferences
from gui.preferred_look import PreferredLook
from gui.style.motion import is_motion_reduced, reduce_motion
from gui.style.palettes import current_theme
from gui.style.theme_choice import OVERRIDE, ThemeChoice
from tests.gui.style.conftest import plain_application

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["plain_application"]

LETTERS = QStyle.StyleHint.SH_UnderlineShortcut


@pytest.fixture
def program(plain_application: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """The application, with everything that a preference changes taken back."""
    for name in (OVERRIDE, "QT_STYLE_OVERRIDE"):
        monkeypatch.delenv(name, raising=False)
    yield plain_application
    reduce_motion(plain_application, is_reduced=False)


def looks(program: QApplication) -> tuple[str, bool, bool]:
    """Theme, whether things stand still, whether letters are underlined."""
    letters = program.style().styleHint(LETTERS, None, QLabel())
    return current_theme().name, is_motion_reduced(), bool(letters)


def test_it_begins_as_the_user_prefers(program: QApplication) -> None:
    PreferredLook(program, [], Preferences(appearance=Appearance.DARK, reduce_motion=True, show_letters=True))
    assert looks(program) == ("dark", True, True)


def test_it_follows_each_preference(program: QApplication) -> None:
    look = PreferredLook(program, [], Preferences())
    assert looks(program) == ("light", False, False)
    look.follow(Preferences(appearance=Appearance.DARK))
    assert looks(program) == ("dark", False, False)
    look.follow(Preferences(appearance=Appearance.LIGHT, reduce_motion=True))
    assert looks(program) == ("light", True, False)
    look.follow(Preferences(show_letters=True))
    assert looks(program) == ("light", False, True)


def test_colours_are_given_anew_only_when_others_are_preferred(
    program: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = PreferredLook(program, [], Preferences())
    given: list[object] = []
    monkeypatch.setattr(ThemeChoice, "apply", lambda _, scheme: given.append(scheme))
    look.follow(Preferences(reduce_motion=True))
    assert given == []
    look.follow(Preferences(appearance=Appearance.LIGHT))
    assert len(given) == 1


def test_another_style_is_given_colours_and_stillness(program: QApplication) -> None:
    look = PreferredLook(program, ["app.py", "-style", "fusion"], Preferences(show_letters=True))
    look.follow(Preferences(appearance=Appearance.DARK, reduce_motion=True))
    assert looks(program)[:2] == ("dark", True)
