from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.values.printable import CUT_MARK, MAX_COMBINING_MARKS, MAX_LINE_CHARACTERS, printable, printable_bytes

LONGEST_PIECE = len("<U+10FFFF>")
ANY_TEXT = st.text(st.characters())  # lone surrogates included
# Written on purpose: what a person may want to read.
FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
HARMLESS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters=FILLERS))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("220 mx.example.test ESMTP", "220 mx.example.test ESMTP"),
        ("naïve Ελλάδα 日本 🎉", "naïve Ελλάδα 日本 🎉"),
        ("a\tb\r\nc\0", "a<U+0009>b<U+000D><U+000A>c<U+0000>"),
        ("\x1b[31mred", "<U+001B>[31mred"),
        ("\x7f\x80\x9f", "<U+007F><U+0080><U+009F>"),
        ("\u202emoc.elgoog\u202c", "<U+202E>moc.elgoog<U+202C>"),
        ("\u2066a\u2069\u200f\u061c", "<U+2066>a<U+2069><U+200F><U+061C>"),
        ("pay\u200bpal\ufeff\u00ad", "pay<U+200B>pal<U+FEFF><U+00AD>"),
        ("\u2028\u2029", "<U+2028><U+2029>"),
        ("\U000e0041\ue000", "<U+E0041><U+E000>"),
        ("\ud800", "<U+D800>"),
        ("\udce9", "<0xE9>"),
        ("a\u3164b\u115f\u1160\uffa0\u2800", "a<U+3164>b<U+115F><U+1160><U+FFA0><U+2800>"),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_two_marks_are_writing_and_more_are_a_flood() -> None:
    assert printable("e\u0301\u0323") == "e\u0301\u0323"
    assert printable("e" + "\u0301" * 100) == "e" + "\u0301" * MAX_COMBINING_MARKS + "<U+0301>" * 98
    assert printable("e\u0301\u0301" * 3) == "e\u0301\u0301" * 3


def test_a_long_text_is_cut_and_says_so() -> None:
    assert printable("x" * MAX_LINE_CHARACTERS) == "x" * MAX_LINE_CHARACTERS
    assert printable("x" * (MAX_LINE_CHARACTERS + 1)) == "x" * MAX_LINE_CHARACTERS + CUT_MARK
    assert printable("äöü", 2) == "äö" + CUT_MARK
    assert printable("abc", 2) == "ab" + CUT_MARK


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (b"plain", "plain"),
        ("ü🎉".encode(), "ü🎉"),
        (b"caf\xe9", "caf<0xE9>"),
        (b"\xff\xfe", "<0xFF><0xFE>"),
        ("é".encode("utf-16-le"), "<0xE9><U+0000>"),
        ("中".encode("gbk"), "<0xD6><0xD0>"),
        (b"\xed\xa0\x80", "<0xED><0xA0><0x80>"),
        (b"\xc0\xaf", "<0xC0><0xAF>"),
        (b"\xf4\x90\x80\x80", "<0xF4><0x90><0x80><0x80>"),
    ],
)
def test_bytes_are_utf8_or_are_shown_one_by_one(data: bytes, shown: str) -> None:
    assert printable_bytes(data) == shown


@pytest.mark.parametrize("character", ["x", "ü", "中", "🎉"])
def test_bytes_that_are_cut_say_so_whatever_their_width(character: str) -> None:
    assert printable_bytes((character * 11).encode(), 10) == character * 10 + CUT_MARK
    assert printable_bytes((character * 10).encode(), 10) == character * 10


def assert_harmless(text: str, limit: int) -> None:
    assert len(text) <= limit + LONGEST_PIECE
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        assert category not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}, hex(ord(character))
        marks = marks + 1 if category.startswith("M") else 0
        assert marks <= MAX_COMBINING_MARKS


@settings(deadline=None)
@given(ANY_TEXT, st.integers(min_value=1, max_value=40))
def test_no_text_comes_out_invisible_or_long(text: str, limit: int) -> None:
    shown = printable(text, limit)
    assert_harmless(shown, limit)
    shown.encode("utf-8")  # fit for a file, a terminal and JSON


@settings(deadline=None)
@given(st.binary(max_size=200), st.integers(min_value=1, max_value=40))
def test_no_bytes_come_out_invisible_or_long(data: bytes, limit: int) -> None:
    assert_harmless(printable_bytes(data, limit), limit)


@settings(deadline=None)
@given(HARMLESS)
def test_harmless_text_is_left_alone(text: str) -> None:
    assert printable(text) == text


@settings(deadline=None)
@given(ANY_TEXT)
def test_what_was_made_printable_is_printable(text: str) -> None:
    assert printable(printable(text)) == printable(text)
