"""What the waterfall shows of the addresses that were tried: a thin bar for each, and what became of it in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report.address_texts import address_line, address_under_way
from core.values.address_tried import AddressResult
from core.values.value_class import value_class
from gui.style.status_glyphs import Glyph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.address_tried import AddressStarted, AddressTried
    from core.values.message import Message

MOST_BARS: Final = 6
"""More do not fit into a row; the newest are shown, and the panel lists the others, too."""

_GLYPHS: Final = {AddressResult.CONNECTED: Glyph.PASSED, AddressResult.CANCELLED: Glyph.CANCELLED}


@value_class
class AddressBar:
    """One address: seconds since the test began, `ended` is None while nothing has come of it."""

    began: float
    ended: float | None
    glyph: Glyph
    text: Message


def address_bars(
    tried: Iterable[AddressTried], under_way: Iterable[AddressStarted] = (), *, shift: float = 0.0
) -> tuple[AddressBar, ...]:
    """Return the bars in the order in which the attempts began, `shift` seconds later than these say.

    A single address has none: its bar would be that of the step once more.
    """
    bars = [
        *(AddressBar(one.began, one.at, _GLYPHS.get(one.result, Glyph.FAILED), address_line(one)) for one in tried),
        *(AddressBar(one.at, None, Glyph.RUNNING, address_under_way(one)) for one in under_way),
    ]
    if len(bars) < 2:
        return ()
    bars.sort(key=lambda bar: bar.began)
    return tuple(
        AddressBar(bar.began + shift, None if bar.ended is None else bar.ended + shift, bar.glyph, bar.text)
        for bar in bars[-MOST_BARS:]
    )
