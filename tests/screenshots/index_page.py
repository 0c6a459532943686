"""A page on which the pictures of each state stand side by side, to be looked through."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.screenshots.pictures import Choice, Shot

FILE_NAME: Final = "index.html"

_STYLE: Final = """
body { font: 15px/1.4 sans-serif; margin: 0 24px 48px; background: #808488; color: #000; }
nav { position: sticky; top: 0; padding: 8px 0; background: #808488; }
nav a { color: #000; margin-right: 12px; white-space: nowrap; display: inline-block; }
h2 { margin: 24px 0 4px; scroll-margin-top: 96px; }
h3 { margin: 12px 0 4px; font-weight: normal; }
div { display: flex; gap: 12px; overflow-x: auto; }
figure { margin: 0; flex: none; }
img { display: block; height: 300px; }
"""


def write_index(folder: Path, choice: Choice) -> Path:
    """Write the page of all pictures of a choice that are in the folder, and return where it is."""
    file = folder / FILE_NAME
    file.write_text("\n".join(_lines(choice.there(folder))), "utf-8")
    return file


def _lines(shots: Sequence[Shot]) -> Iterator[str]:
    yield f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pictures</title><style>{_STYLE}</style>'
    yield "</head><body><nav>"
    yield from (f'<a href="#{state}">{state}</a>' for state in dict.fromkeys(shot.state for shot in shots))
    yield "</nav>"
    for state, of_state in groupby(shots, lambda shot: shot.state):
        yield f'<h2 id="{state}">{state}</h2>'
        for (scale, size), row in groupby(of_state, lambda shot: (shot.scale, shot.size)):
            yield f"<h3>{size}, scale {scale}</h3><div>"
            yield from map(_figure, row)
            yield "</div>"
    yield "</body></html>"


def _figure(shot: Shot) -> str:
    link = escape(shot.file.as_posix())
    words = f"{shot.language}, {shot.theme}"
    return f'<figure><a href="{link}"><img loading="lazy" src="{link}" alt="{words}"></a>{words}</figure>'
