"""Breaks a text of a control into lines, for controls that Qt draws in one line only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def broken_words(text: str, width: int, needed: Callable[[str], int]) -> str:
    """Return the text with a new line wherever one more word would need more than `width`, in pixels.

    `needed` tells how wide the control is with a text. A word that alone is wider stays whole.
    """
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and needed(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
