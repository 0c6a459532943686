"""Texts for tool tips, which Qt reads as markup when they look like it."""

from __future__ import annotations


def tool_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it stands, "" for an empty one.

    Attack stopped: a tool tip draws what looks like HTML, images of this computer included, and a server may say what
    looks like HTML. It is always markup, for of escaped text Qt guesses: without a tag in it, `&amp;` stays `&amp;`.
    """
    # Here, because the table of entities takes a millisecond that the first paint does not have.
    from html import escape

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""
