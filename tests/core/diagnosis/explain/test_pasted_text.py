from __future__ import annotations

from core.diagnosis.explain.pasted_text import MAX_CHARACTERS, joined, readable


def test_text_comes_in_small_letters_with_single_blanks() -> None:
    assert readable("  A \t B\u00a0C ") == "a b c"


def test_line_ends_written_as_characters_are_line_ends() -> None:
    assert readable(r"one\r\ntwo\nthree") == "one\ntwo\nthree"
    assert readable("'one\\n' +\n  'two'") == "'one\n\ntwo'"


def test_curly_apostrophes_are_straight() -> None:
    assert readable("doesn’t") == "doesn't"


def test_chinese_that_was_shown_byte_by_byte_is_added_in_clear() -> None:
    garbled = "请使用授权码".encode("gb18030").decode("latin-1")
    assert "请使用授权码" in readable(f"535 Error: {garbled}")


def test_other_letters_beyond_ascii_are_left_alone() -> None:
    assert readable("ÄÖÜß") == "äöüß"


def test_a_long_text_is_its_beginning_and_its_end() -> None:
    text = readable("begin " + "x" * 50_000 + " end")
    assert text.startswith("begin")
    assert text.endswith("end")
    assert len(text) < 11_000
    assert "late" not in readable("x" * MAX_CHARACTERS + "late")


def test_the_lines_of_one_reply_are_one_line() -> None:
    assert joined("534-5.7.9 please log in with\n534-5.7.9 your browser\n534 5.7.9 and again") == (
        "534-5.7.9 please log in with your browser and again"
    )


def test_lines_of_two_replies_stay_apart() -> None:
    assert joined("250 ok\n550 no") == "250 ok\n550 no"
    assert joined("250-size\n250 help") == "250-size\n250 help"
