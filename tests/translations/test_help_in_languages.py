"""Every page of the help is there in every language, built like the English one."""

from __future__ import annotations

import re

import pytest

from gui.help_pages import HelpPage
from resources import path
from resources.languages import LANGUAGES

_LINK = re.compile(r"\]\(([^)]*)\)")


def page(language: str, name: HelpPage) -> str:
    return path(f"help/{language}/{name}.md").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_pages(language: str) -> None:
    assert {file.name for file in path(f"help/{language}").iterdir()} == {f"{name}.md" for name in HelpPage}


@pytest.mark.parametrize("name", HelpPage)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_built_like_the_english_one(language: str, name: HelpPage) -> None:
    theirs, english = page(language, name), page("en", name)
    assert re.findall(r"^#+", theirs, re.MULTILINE) == re.findall(r"^#+", english, re.MULTILINE)
    assert sorted(_LINK.findall(theirs)) == sorted(_LINK.findall(english))
    assert theirs.count("\n|") == english.count("\n|")
    assert "![" not in theirs
    assert "<" not in theirs
    assert set(re.findall(r"RFC\s(\d+)", english)) <= set(re.findall(r"RFC\s(\d+)", theirs))
