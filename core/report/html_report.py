"""A report as one self-contained page: no script, no picture, no address that a reader's program would fetch.

The page is built as a tree of elements, so that everything from outside is text in it and can be nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, tostring

from core.report.report_sections import report_sections, report_title
from resources import path

if TYPE_CHECKING:
    from core.report.report import Report
    from core.report.report_sections import Line, Row, Say, Section

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
"""Second line of defence: should a mail program take a text for more than text, it may still load nothing."""


def html_report(report: Report, say: Say, language: str = "en") -> str:
    """Return the whole report as an HTML document; `language` is a tag such as "en" (BCP 47)."""
    title, made = report_title(report, say)
    page = Element("html", lang=language)
    head = SubElement(page, "head")
    SubElement(head, "meta", charset="utf-8")
    SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY})
    SubElement(head, "meta", name="viewport", content="width=device-width")
    SubElement(head, "title").text = title
    SubElement(head, "style").text = path("report.css").read_text("utf-8")
    body = SubElement(page, "body")
    SubElement(body, "h1").text = title
    SubElement(body, "p", {"class": "made"}).text = made
    for number, section in enumerate(report_sections(report, say)):
        part = SubElement(body, "section", {"class": report.diagnosis.severity.value if number == 0 else ""})
        _fill(part, section, is_verdict=number == 0)
    return "<!DOCTYPE html>\n" + tostring(page, encoding="unicode", method="html") + "\n"


def _fill(part: Element, section: Section, *, is_verdict: bool) -> None:
    SubElement(part, "h2").text = section.heading
    for number, sentence in enumerate(section.sentences):
        SubElement(part, "p", {"class": "verdict" if is_verdict and number == 0 else ""}).text = sentence
    if section.points:
        points = SubElement(part, "ul")
        for point in section.points:
            SubElement(points, "li").text = point
    if section.rows:
        _add_rows(SubElement(part, "table"), section.rows)
    if section.lines:
        _add_lines(SubElement(part, "table", {"class": "talk"}), section.lines)


def _add_rows(table: Element, rows: tuple[Row, ...]) -> None:
    has_marks, has_axis = any(row.mark for row in rows), any(row.span for row in rows)
    for row in rows:
        line = SubElement(table, "tr")
        if has_marks:
            SubElement(line, "td", {"class": "mark"}).text = row.mark
        SubElement(line, "th", scope="row").text = row.label
        SubElement(line, "td").text = row.value
        if has_axis:
            _add_bar(SubElement(line, "td", {"class": "axis"}), row.span)
        if has_marks:
            SubElement(line, "td", {"class": "took"}).text = row.took


def _add_bar(cell: Element, span: tuple[float, float] | None) -> None:
    if span is not None:
        began, ended = span
        SubElement(cell, "div", style=f"margin-inline-start:{began:.1%};width:{max(ended - began, 0):.1%}")


def _add_lines(table: Element, lines: tuple[Line, ...]) -> None:
    for line in lines:
        row = SubElement(table, "tr")
        for text in (line.time, line.channel, line.speaker):
            SubElement(row, "td", {"class": "meta"}).text = text
        SubElement(row, "td", {"class": "said"}).text = line.text
