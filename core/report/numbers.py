"""Numbers for people: grouped counts, sizes, and texts with a singular and a plural."""

from __future__ import annotations

from typing import Final

from core.report.templates import COUNT_PLACE
from core.values.message import Message

_KILO: Final = 1024
_UNITS: Final = ("bytes", "kB", "MB", "GB", "TB")


def grouped(number: int) -> str:
    """Return "35,882,577"."""
    return f"{number:,}"


def size_text(size: int) -> str:
    """Return a size in bytes as mail programs show it: "34 MB", "9.8 MB", "512 kB" (1 kB = 1024 bytes)."""
    unit = next((n for n in range(len(_UNITS)) if size < _KILO ** (n + 1)), len(_UNITS) - 1)
    # In whole numbers: a server may name one that no float can hold.
    tenths = size * 10 // _KILO**unit
    if unit == 0 or tenths >= 100 or tenths % 10 == 0:
        return f"{grouped(tenths // 10)} {_UNITS[unit]}"
    return f"{tenths // 10}.{tenths % 10} {_UNITS[unit]}"


def counted(text_id: str, number: int, **facts: str) -> Message:
    """Return the form of a text that goes with a number, which fills its place {count}."""
    form = "one" if number == 1 else "other"
    return Message(f"{text_id}.{form}", {COUNT_PLACE: grouped(number), **facts})
