"""A pasted text in the form that is judged: bounded, in small letters, replies of several lines as one."""

from __future__ import annotations

import re
from typing import Final

MAX_CHARACTERS: Final = 100_000
"""More is not looked at at all; a log of a whole day helps nobody."""
_HEAD: Final = 6000
_TAIL: Final = 4000

_BLANKS: Final = re.compile(r"[ \t\r\f\v\u00a0]+")
_BREAKS: Final = re.compile(r"\\r\\n|\\n|\\r")
_CONTINUED: Final = re.compile(
    r"\n ?(?:[<>=s:| -]{1,4} ?)?(?:[45]\d\d[ -])(?:\d\.\d{1,3}\.\d{1,3} ?)?(?! ?\*)", re.IGNORECASE
)
_GLUE: Final = re.compile(r"['\"] ?\+\n ?['\"]")
_FOREIGN_BYTES: Final = re.compile(r"[\x80-\xff]{6,}")


def readable(raw: str) -> str:
    """Return the text in small letters, with its line ends, bounded; what was garbled on the way is added in clear."""
    return cleaned(raw).lower()


def cleaned(raw: str) -> str:
    """Return what `readable` does with its capital letters.

    Logs write line ends as two characters, and show Chinese replies byte by byte.
    """
    text = _cut(raw[:MAX_CHARACTERS])
    text = _BLANKS.sub(" ", _BREAKS.sub("\n", text))
    text = _GLUE.sub("\n", text).replace("’", "'").replace("‘", "'")
    clear = "".join(_from_bytes(found) for found in _FOREIGN_BYTES.findall(text))
    return f"{text}\n{clear}".strip()


def joined(words: str) -> str:
    """Return the text with the lines of one reply as one line, so that a sentence is whole."""
    return _CONTINUED.sub(_keep_first, words)


def _keep_first(found: re.Match[str]) -> str:
    before = found.string[max(0, found.start() - 600) : found.start()].rsplit("\n", 1)[-1]
    code = found.group().strip(" \n<>=s:|-")[:3]
    return " " if f"{code}-" in before else found.group()


def _cut(text: str) -> str:
    """Return beginning and end; between them stands what a stack trace repeats."""
    return text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]}\n{text[-_TAIL:]}"


def _from_bytes(garbled: str) -> str:
    try:
        return garbled.encode("latin-1").decode("gb18030")
    except UnicodeError:
        return ""
