"""Goes from widget to widget in the order of the Tab key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def next_in_focus_chain(widget: QWidget) -> QWidget | None:
    """Return the widget that comes after another one; after the last one of a window comes the window.

    WORKAROUND: PySide takes what Qt returns here for a child of `widget`. A dialog would so become the child of one of
    its own buttons, and as nothing else then keeps it, the garbage collector would destroy it while it is open.
    """
    following = widget.nextInFocusChain()
    if following:
        # Where its parent stays the same, Qt does nothing, but PySide writes down again which one it is.
        following.setParent(following.parentWidget())
    return following
