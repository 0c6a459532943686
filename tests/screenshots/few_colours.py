"""Makes a picture small enough to be kept: with as many colours as a byte can tell apart."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtGui import QImage

COLOURS: Final = 256


def few_colours(picture: QImage) -> QImage:
    """Return the picture in its most frequent colours; each of the others, at the edges of letters, as the nearest."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    counted = Counter(pixels)
    # Equally frequent ones in the order of their values, so that the same picture always gives the same file.
    by_use = sorted(counted, key=lambda colour: (-counted[colour], colour))
    kept = by_use[:COLOURS]
    parts = [_parts(colour) for colour in kept]
    numbers = {colour: number for number, colour in enumerate(kept)}
    numbers |= {colour: _nearest(_parts(colour), parts) for colour in by_use[COLOURS:]}
    data = bytes(map(numbers.__getitem__, pixels))
    found = QImage(data, plain.width(), plain.height(), plain.width(), QImage.Format.Format_Indexed8)
    found.setColorTable(kept)
    return found.copy()


def _parts(colour: int) -> tuple[int, int, int]:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _nearest(wanted: tuple[int, int, int], kept: list[tuple[int, int, int]]) -> int:
    red, green, blue = wanted
    distances = [(red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2 for r, g, b in kept]
    return distances.index(min(distances))
