"""A .ts file as a test reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree.ElementTree import parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element


@dataclass(frozen=True)
class Entry:
    """One text with its translation; `forms` are the plural forms, one alone where the text has none."""

    context: str
    source: str
    hint: str
    forms: tuple[str, ...]
    is_finished: bool
    is_counted: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def entries(file: Path) -> list[Entry]:
    root = parse(file).getroot()  # noqa: S314  # the file is our own
    return [entry for context in root.findall("context") for entry in _entries(context)]


def _entries(context: Element) -> Iterator[Entry]:
    name = context.findtext("name", "")
    for message in context.findall("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        yield Entry(
            name,
            message.findtext("source", ""),
            message.findtext("extracomment", ""),
            tuple(forms),
            is_finished=translation.get("type") is None,
            is_counted=message.get("numerus") == "yes",
        )
