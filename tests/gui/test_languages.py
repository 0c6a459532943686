from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gui import languages
from gui.languages import choose_language, is_offered, language_after_start, use_language
from gui.wording import in_local_digits
from resources.languages import LANGUAGES
from tests.gui.one_word_translation import compile_translation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for resources, with a translation of one word into German and one into Arabic."""
    for tag, word in (("de", "Beenden"), ("ar", "خروج")):
        compile_translation(tmp_path, tag, word)

    def path(name: str) -> Path:
        if not (tmp_path / name).exists():
            raise FileNotFoundError(name)
        return tmp_path / name

    monkeypatch.setattr(languages, "path", path)
    return tmp_path


@pytest.fixture
def speaking(application: QApplication) -> Iterator[QApplication]:
    """The application, speaking afterwards as it did before."""
    before = QLocale()
    yield application
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def spoken(word: str) -> str:
    return QApplication.translate("Menus", word)


@pytest.mark.parametrize(
    ("wanted", "of_the_desktop", "language"),
    [
        ("", ["de-DE", "en-GB"], "de"),
        ("", ["cy-GB", "fr-CH"], "fr"),
        ("", ["cy-GB"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("ar", ["de-DE"], "ar"),
        ("tlh", ["es"], "es"),
        ("en", ["de-DE"], "en"),
    ],
)
def test_the_user_chooses_else_the_desktop_else_english(
    wanted: str, of_the_desktop: list[str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "is_offered", lambda _: True)
    assert choose_language(wanted, of_the_desktop) == language


def test_what_nobody_translated_is_not_offered(translated: Path) -> None:
    assert [tag for tag in LANGUAGES if is_offered(tag)] == ["en", "de", "ar"]
    assert choose_language("fr", ["es", "de"]) == "de"
    assert choose_language("fr", []) == "en"


def test_without_any_translation_there_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    def path(name: str) -> Path:
        raise FileNotFoundError(name)

    monkeypatch.setattr(languages, "path", path)
    assert [tag for tag in LANGUAGES if is_offered(tag)] == ["en"]


def test_the_program_speaks_what_the_user_wants(translated: Path, speaking: QApplication) -> None:
    assert use_language(speaking, "de") == "de"
    assert spoken("&Quit") == "Beenden"
    assert speaking.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert in_local_digits("1,234.5") == "1.234,5"


def test_arabic_runs_from_right_to_left(translated: Path, speaking: QApplication) -> None:
    assert use_language(speaking, "ar") == "ar"
    assert spoken("&Quit") == "خروج"
    assert speaking.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_qts_own_words_are_spoken_too(translated: Path, speaking: QApplication) -> None:
    use_language(speaking, "de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_changes_nothing(translated: Path, speaking: QApplication) -> None:
    assert use_language(speaking, "en") == "en"
    assert spoken("&Quit") == "&Quit"
    assert QLocale().language() in {QLocale.Language.English, QLocale.Language.C}


def test_a_wish_counts_from_the_next_start_on(translated: Path) -> None:
    assert language_after_start("ar") == "ar"
    assert language_after_start("") == "en"
