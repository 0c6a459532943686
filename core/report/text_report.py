"""A report as plain text, to be pasted into a mail or a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report.report_sections import report_sections, report_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.report.report import Report
    from core.report.report_sections import Line, Row, Say, Section

_INDENT: Final = "  "
_GAP: Final = "  "
_WIDEST_LABEL: Final = 28


def text_report(report: Report, say: Say) -> str:
    """Return the whole report; each line ends with a line feed."""
    title, made = report_title(report, say)
    lines = [title, "=" * len(title), made]
    for section in report_sections(report, say):
        lines += ["", section.heading, "-" * len(section.heading), *_section(section)]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _section(section: Section) -> Iterator[str]:
    yield from section.sentences
    yield from (f"- {point}" for point in section.points)
    if section.rows:
        yield from _rows(section.rows)
    if section.lines:
        yield from _lines(section.lines)


def _rows(rows: tuple[Row, ...]) -> Iterator[str]:
    labels = min(max(len(row.label) for row in rows), _WIDEST_LABEL)
    marks, times = (max(len(getattr(row, name)) for row in rows) for name in ("mark", "took"))
    for row in rows:
        cells = (f"{row.mark:<{marks}}", f"{row.label:<{labels}}", f"{row.took:>{times}}", row.value)
        # A column that is empty in every row takes no room.
        yield _INDENT + _GAP.join(cell for cell in cells if cell)


def _lines(lines: tuple[Line, ...]) -> Iterator[str]:
    channels, speakers = (max(len(getattr(line, name)) for line in lines) for name in ("channel", "speaker"))
    for line in lines:
        if not line.time:
            yield line.text
            continue
        yield f"{line.time}  {line.channel:<{channels}}  {line.speaker:<{speakers}}  {line.text}"
