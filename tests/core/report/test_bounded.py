from __future__ import annotations

from core.report.bounded import MAX_QUOTED_CHARACTERS, bounded
from core.values.reply import Reply


def test_short_texts_are_left_alone() -> None:
    assert bounded(Reply(250, ("2.1.0", "Ok"))) == "250 2.1.0 Ok"


def test_long_texts_are_cut_and_say_so() -> None:
    text = bounded("x" * 5000)
    assert text == "x" * MAX_QUOTED_CHARACTERS + "…"


def test_invisible_characters_are_made_visible() -> None:
    assert bounded("a\u202eb\nc") == "a<U+202E>b<U+000A>c"
