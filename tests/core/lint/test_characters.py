from __future__ import annotations

import pytest

from core.lint import characters


@pytest.mark.parametrize("control", ["\r", "\n", "\x00", "\t", "\x1b", "\x7f", "\x85", "\u2028", "\u2029"])
def test_a_control_is_found_anywhere(control: str) -> None:
    assert characters.has_control(f"a{control}b")
    assert characters.without_controls_around(f" {control}a{control}b{control} ") == f"a{control}b"


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u2003", "\u202f", "\u3000"])
def test_blanks_of_every_width_are_found(blank: str) -> None:
    assert characters.has_blank(f"a{blank}b")
    assert characters.without_blanks_around(f"{blank}a{blank}b{blank}") == f"a{blank}b"
    assert not characters.has_control(blank)


@pytest.mark.parametrize(
    "invisible", ["\u200b", "\u00ad", "\ufeff", "\u2060", "\u200e", "\u202e", "\u2066", "\u061c", "\u3164", "\u034f"]
)
def test_what_hides_in_pasted_text_is_found(invisible: str) -> None:
    assert characters.has_invisible(f"a{invisible}b")
    assert characters.without_invisible(f"{invisible}a{invisible}b") == "ab"


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
def test_joiners_are_part_of_some_writings(joiner: str) -> None:
    assert not characters.has_invisible(f"a{joiner}b")


def test_bytes_that_were_no_text_are_found() -> None:
    assert characters.has_undecoded(b"caf\xe9".decode("utf-8", "surrogateescape"))
    assert not characters.has_undecoded("café 🙂")


def test_ordinary_writing_of_many_languages_is_left_alone() -> None:
    for text in ("jörg", "Ἑλλάς", "привет", "日本語", "नमस्ते", "شبكة", "a1.b_c-d"):
        assert not characters.has_control(text)
        assert not characters.has_blank(text)
        assert not characters.has_invisible(text)


def test_what_is_shown_is_printable_and_bounded() -> None:
    assert characters.seen("a\n\u202eb") == "a<U+000A><U+202E>b"
    assert len(characters.seen("x" * 10_000)) == characters.MAX_SEEN_CHARACTERS + 1
