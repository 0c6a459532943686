"""The sizes and weights of text, relative to the user's font."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtGui import QFont, QGuiApplication


class Text(StrEnum):
    """A kind of text."""

    BODY = "body"
    SECTION = "section"
    VERDICT_HEADLINE = "verdict_headline"
    WELCOME = "welcome"
    FIELD_LABEL = "field_label"
    STEP_NAME = "step_name"
    STRONG = "strong"
    DETAIL = "detail"
    HINT = "hint"
    TABLE_HEADER = "table_header"
    TRANSCRIPT = "transcript"


_SCALE: Final = {
    Text.BODY: (0.0, QFont.Weight.Normal),
    Text.SECTION: (1.0, QFont.Weight.DemiBold),
    Text.VERDICT_HEADLINE: (4.0, QFont.Weight.DemiBold),
    Text.WELCOME: (6.0, QFont.Weight.DemiBold),
    Text.FIELD_LABEL: (-0.5, QFont.Weight.Medium),
    Text.STEP_NAME: (0.0, QFont.Weight.Medium),
    Text.STRONG: (0.0, QFont.Weight.DemiBold),
    Text.DETAIL: (-0.5, QFont.Weight.Normal),
    Text.HINT: (-1.0, QFont.Weight.Normal),
    Text.TABLE_HEADER: (-1.0, QFont.Weight.Medium),
    Text.TRANSCRIPT: (-1.0, QFont.Weight.Normal),
}
"""Points more or less than the body text, and the weight."""


def text_font(kind: Text, base: QFont | None = None) -> QFont:
    """Return the font for a kind of text; `base` is the body font, the program's when not given."""
    body = QGuiApplication.font() if base is None else base
    font = _fixed_font() if kind is Text.TRANSCRIPT else QFont(body)
    points, weight = _SCALE[kind]
    _set_size(font, body, points)
    font.setWeight(weight)
    return font


def _fixed_font() -> QFont:
    # Here, because the form needs none, and making the class takes a third of a millisecond of the first paint.
    from PySide6.QtGui import QFontDatabase

    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)


def _set_size(font: QFont, body: QFont, points: float) -> None:
    # A font set in pixels has no size in points; a point is 4/3 pixels on a plain screen.
    if body.pointSizeF() > 0:
        font.setPointSizeF(max(body.pointSizeF() + points, 1.0))
    else:
        font.setPixelSize(max(round(body.pixelSize() + points * 4 / 3), 1))
