from __future__ import annotations

from html.parser import HTMLParser

from core.report.english import render
from core.report.html_report import html_report
from core.report.text_report import text_report
from tests.core.report.sample_report import report


class Reader(HTMLParser):
    """Collects the elements, their attributes and the texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data.strip())


PAGE = html_report(report(), render, "en")


def test_what_a_server_says_is_text_and_nothing_else() -> None:
    read = Reader(PAGE)
    assert "220 smtp.northwind.example <i>ESMTP</i>" in read.texts
    assert not {"i", "b", "script", "img", "a", "link", "iframe"} & set(read.elements)


def test_it_loads_nothing_from_anywhere() -> None:
    read = Reader(PAGE)
    assert {name for name, _ in read.attributes} == {
        *("lang", "charset", "http-equiv", "content", "name", "class", "scope", "style"),
    }
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in read.attributes
    assert "url(" not in PAGE
    assert "@import" not in PAGE


def test_it_says_the_same_as_the_text() -> None:
    words = " ".join(Reader(PAGE).texts)
    for line in text_report(report(), render).splitlines():
        for part in filter(None, line.lstrip("- ").split("  ")):
            if part.strip("-= "):
                assert part.strip().removeprefix("→ ").removeprefix("← ") in words, part


def test_the_waterfall_shows_when_a_step_ran() -> None:
    styles = [value for name, value in Reader(PAGE).attributes if name == "style"]
    assert styles == [
        "margin-inline-start:0.0%;width:25.0%",
        "margin-inline-start:25.0%;width:25.0%",
        "margin-inline-start:25.0%;width:25.0%",
        "margin-inline-start:50.0%;width:0.0%",
        "margin-inline-start:50.0%;width:25.0%",
        "margin-inline-start:75.0%;width:25.0%",
    ]


def test_the_verdict_has_its_severity_and_the_page_its_language() -> None:
    read = Reader(html_report(report(), render, "de"))
    assert ("class", "failure") in read.attributes
    assert ("lang", "de") in read.attributes
