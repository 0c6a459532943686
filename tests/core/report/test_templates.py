from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from core.report.english import render
from core.report.templates import (
    UnknownPlaceError,
    UnknownTextError,
    has_text,
    places,
    template,
    text_files,
    texts,
    texts_of,
)
from core.values.message import Message
from resources import path

THEMES = sorted(file.stem for file in path("texts").iterdir() if file.is_dir() or file.suffix == ".toml")


def test_a_text_is_found_by_its_id() -> None:
    assert template("step.auth.name") == "Sign in"
    assert has_text("verdict.connect.refused.advice.1")
    assert not has_text("verdict.connect.refused.advice.9")
    assert places("step.address.line") == ("endpoint", "address_result")


@pytest.mark.parametrize("text_id", ["step.auth.no_such", "no_such_theme.x", "step"])
def test_an_unknown_text_is_a_mistake(text_id: str) -> None:
    with pytest.raises(UnknownTextError, match=re.escape(text_id)):
        render(Message(text_id))


def test_an_unknown_place_is_a_mistake() -> None:
    with pytest.raises(UnknownPlaceError, match="port"):
        render(Message("step.connect.passed", {"host": "smtp.example.com"}))


def test_a_fact_is_never_a_template() -> None:
    facts = {"endpoint": "{address_result} {no_such}", "address_result": "refused", "took": "{endpoint}"}
    assert render(Message("step.address.line", facts)) == "{address_result} {no_such}: refused after {endpoint}"


def test_an_id_without_words_is_shown_as_it_is() -> None:
    assert render(Message("step.address.line", {"endpoint": "x", "address_result": "odd"})) == "x: odd"


def test_ids_become_words() -> None:
    facts = {"host": "smtp.example.com", "port": "587", "encryption": "starttls", "fields": "host, port"}
    assert render(Message("verdict.ok.advice.1.1", facts)).endswith("smtp.example.com, port 587, STARTTLS.")
    assert render(Message("verdict.form.invalid.fields.explanation", facts)).startswith(
        "To be corrected: Server, Port."
    )


@pytest.mark.parametrize("theme", THEMES)
def test_every_template_is_sound(theme: str) -> None:
    for text_id, text in texts(theme).items():
        assert text, text_id
        assert text == text.strip(), text_id
        assert "  " not in text, text_id
        assert not re.search(r"[{}]", re.sub(r"\{[a-z_]+\}", "", text)), text_id
        assert not re.search(r"(?<=\w)'|\"|\.\.\.", text), f"{text_id}: typewriter punctuation"


def test_only_texts_stand_in_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.report.templates.tomllib.loads", lambda _: {"port": 587})
    texts_of.cache_clear()
    with pytest.raises(TypeError, match=r"step\.port is no text"):
        texts("step")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were read since."""
    names: list[str] = []
    read_text = Path.read_text

    def noting(file: Path, encoding: str) -> str:
        names.append(file.relative_to(path("texts")).as_posix())
        return read_text(file, encoding)

    monkeypatch.setattr(Path, "read_text", noting)
    texts_of.cache_clear()
    return names


def test_a_file_is_read_once_and_only_when_needed(read: list[str]) -> None:
    for _ in range(3):
        template("step.auth.name")
        template("verdict.dns.not_found.advice.3")
        assert not has_text("verdict.dns.no_such")
    assert read == ["step.toml", "verdict/dns.toml"]


@pytest.mark.parametrize("part", ["no_such", "../step", "../../report", "/etc/passwd", "x" * 5000, "\0", "", "*"])
def test_no_id_leads_to_a_file_that_is_not_there_or_not_a_text(read: list[str], part: str) -> None:
    assert not has_text(f"verdict.{part}.headline")
    assert not has_text(f"verdict.{part}")
    with pytest.raises(UnknownTextError):
        template(f"verdict.{part}")
    assert read == []


def test_each_file_of_a_folder_holds_what_its_name_says() -> None:
    for theme in THEMES:
        for part in filter(None, text_files(theme)):
            assert {text_id.split(".")[1] for text_id in texts_of(theme, part)} == {part}


def test_importing_the_texts_reads_none_of_them() -> None:
    modules = "core.report.step_texts, core.report.verdict_texts, core.report.feature_texts"
    program = f"import {modules}, core.report.templates as t; print(t.texts_of.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
