"""Every text of the program is there in every language, with all its places, keys and marks."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import PySide6
import pytest

from resources import path
from resources.languages import LANGUAGES, SOURCE_LANGUAGE
from tests.packaging.script import load
from tests.translations.translation_file import Entry, entries

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]
FORMS: Final[Mapping[str, int]] = {"de": 2, "fr": 2, "es": 2, "ar": 6}
KEPT_WORDS = (
    "STARTTLS",
    "SMTP",
    "IMAP",
    "OAuth",
    "XOAUTH2",
    "EHLO",
    "TLS",
    "SSL",
    "SHA-256",
    "Outbox Check",
    "IPv4",
    "IPv6",
)
_PLACE = re.compile(r"\{\w*\}")
_KEY = re.compile(r"&(?=\w)")
_ENDINGS = ("…", ":")


def ts_file(language: str) -> Path:
    return path(f"i18n/outbox-check_{language}.ts")


ENTRIES = {language: entries(ts_file(language)) for language in TRANSLATED}


def told(language: str, wrong: list[Entry]) -> str:
    return "\n".join(
        f"{language}: {entry.context} {entry.hint} {entry.source!r} -> {entry.forms}" for entry in wrong[:30]
    )


def test_every_language_has_its_file_and_every_file_its_language() -> None:
    assert sorted(file.stem for file in path("i18n").glob("*.ts")) == sorted(
        f"outbox-check_{one}" for one in TRANSLATED
    )


@pytest.fixture(scope="session")
def texts_now(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """All texts that are in the sources at this moment."""
    script = load("translations")
    folder = tmp_path_factory.mktemp("i18n")
    script.FOLDER = folder
    assert script.update() == 0
    return {entry.key for entry in entries(folder / f"outbox-check_{TRANSLATED[0]}.ts")}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_is_missing_and_none_is_left_over(language: str, texts_now: set[tuple[str, str]]) -> None:
    known = {entry.key for entry in ENTRIES[language]}
    assert sorted(texts_now - known) == []
    assert sorted(known - texts_now) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_is_untranslated(language: str) -> None:
    wrong = [entry for entry in ENTRIES[language] if not entry.is_finished or not all(map(str.strip, entry.forms))]
    assert wrong == [], told(language, wrong)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_counted_text_has_all_its_plural_forms(language: str) -> None:
    wrong = [one for one in ENTRIES[language] if len(one.forms) != (FORMS[language] if one.is_counted else 1)]
    assert wrong == [], told(language, wrong)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_place_is_kept(language: str) -> None:
    """One, two and none can be said without the number, and where English says "one", others may need the number."""
    wrong = []
    for entry in ENTRIES[language]:
        wanted = Counter(_PLACE.findall(entry.source))
        for form in entry.forms:
            found = Counter(_PLACE.findall(form))
            if entry.is_counted:
                found.pop("{count}", None)
                wanted.pop("{count}", None)
            if found != wanted:
                wrong.append(entry)
    assert wrong == [], told(language, wrong)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_key_stays_a_key_and_an_ending_stays_an_ending(language: str) -> None:
    wrong = [
        entry
        for entry in ENTRIES[language]
        for form in entry.forms
        if len(_KEY.findall(form)) != len(_KEY.findall(entry.source))
        or any(entry.source.rstrip().endswith(end) and not form.rstrip().endswith(end) for end in _ENDINGS)
        or (form != form.strip(" ") and entry.source == entry.source.strip(" "))
    ]
    assert wrong == [], told(language, wrong)


@pytest.mark.parametrize("language", TRANSLATED)
def test_technical_words_are_those_of_the_mail_programs(language: str) -> None:
    wrong = [
        entry
        for entry in ENTRIES[language]
        for word in KEPT_WORDS
        if re.search(rf"\b{word}\b", entry.source) and not any(word in _KEY.sub("", form) for form in entry.forms)
    ]
    assert wrong == [], told(language, wrong)


@pytest.mark.parametrize("language", TRANSLATED)
def test_qts_own_tool_finds_nothing_unfinished(language: str, tmp_path: Path) -> None:
    copy = shutil.copy(ts_file(language), tmp_path)
    tool = Path(PySide6.__file__).parent / "lrelease"
    said = subprocess.run([tool, copy, "-qm", tmp_path / "x.qm"], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Generated \d+ translation\(s\) \(\d+ finished and 0 unfinished\)", said), said
    assert "Ignored" not in said
