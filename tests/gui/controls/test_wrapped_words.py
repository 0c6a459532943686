from __future__ import annotations

import pytest

from gui.controls.wrapped_words import broken_words


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two\nthree"),
        ("one two three", 5, "one\ntwo\nthree"),
        ("a terribly-long-word b", 4, "a\nterribly-long-word\nb"),
        ("  two   blanks ", 20, "two blanks"),
        ("", 5, ""),
    ],
)
def test_lines_are_as_long_as_there_is_room(text: str, width: int, lines: str) -> None:
    assert broken_words(text, width, len) == lines
