"""How much two pictures differ, and where."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

_FAINT: Final = 0.4
_UNSEEN: Final = 8
# The edge of a letter may have come out as a neighbouring colour, see few_colours.
_MASK: Final = bytes(0 if grey <= _UNSEEN else 255 for grey in range(256))


def difference(before: QImage, now: QImage) -> tuple[float, QImage]:
    """Return which part of the pixels differs (0 to 1; all when the sizes do) and a picture with those in red."""
    if before.size() != now.size():
        return 1.0, now
    count, mask = _mask(before, now)
    shown = QImage(now.size(), QImage.Format.Format_RGB32)
    shown.fill(QColor("white"))
    red = QImage(now.size(), QImage.Format.Format_ARGB32)
    red.fill(QColor("red"))
    red.setAlphaChannel(mask)
    painter = QPainter(shown)
    painter.setOpacity(_FAINT)
    painter.drawImage(QPoint(), now)
    painter.setOpacity(1.0)
    painter.drawImage(QPoint(), red)
    painter.end()
    return count / (now.width() * now.height()), shown


def _mask(before: QImage, now: QImage) -> tuple[int, QImage]:
    """How many pixels differ, and a picture that is white there and black elsewhere."""
    apart = now.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(QPoint(), before.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    grey = apart.convertToFormat(QImage.Format.Format_Grayscale8)
    data = bytes(grey.constBits()).translate(_MASK)
    # What fills the lines up to a multiple of four bytes is no pixel, and may be anything.
    lines = (data[start : start + grey.width()] for start in range(0, len(data), grey.bytesPerLine()))
    marked = b"".join(lines)
    mask = QImage(marked, grey.width(), grey.height(), grey.width(), QImage.Format.Format_Grayscale8)
    return marked.count(255), mask.copy()
