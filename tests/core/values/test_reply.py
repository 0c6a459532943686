from __future__ import annotations

import pytest

from core.values.reply import EnhancedStatusCode, Reply


@pytest.mark.parametrize(
    ("lines", "enhanced"),
    [
        (("5.7.8 Error: authentication failed",), "5.7.8"),
        (("5.7.8",), "5.7.8"),
        (("2.1.0\tOk",), "2.1.0"),
        (("4.100.999 x",), "4.100.999"),
        (("first", "5.1.1 second", "third"), "5.1.1"),
        (("5.1.1 first", "5.7.1 second"), "5.7.1"),
        (("5.7.8: with a colon",), None),
        (("5.7.8x",), None),
        (("5.7",), None),
        (("3.7.8 no such class",), None),
        (("5.7.1000 too long",), None),
        (("error 5.7.8 later",), None),
        ((" 5.7.8 behind a blank",), None),
        (("5.\u0667.\u0668 in the digits of another script",), None),
        (("",), None),
        ((), None),
    ],
)
def test_the_enhanced_code_is_read_by_the_letter(lines: tuple[str, ...], enhanced: str | None) -> None:
    found = Reply(535, lines).enhanced
    assert (None if found is None else str(found)) == enhanced


def test_the_parts_of_an_enhanced_code() -> None:
    assert Reply(535, ("5.7.8 no",)).enhanced == EnhancedStatusCode(status_class=5, subject=7, detail=8)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (200, "positive"),
        (299, "positive"),
        (300, ""),
        (334, ""),
        (354, ""),
        (399, ""),
        (400, "temporary"),
        (421, "temporary"),
        (499, "temporary"),
        (500, "permanent"),
        (599, "permanent"),
    ],
)
def test_every_code_is_of_one_kind_at_most(code: int, kind: str) -> None:
    reply = Reply(code, ())
    kinds = {"positive": reply.is_positive, "temporary": reply.is_temporary, "permanent": reply.is_permanent}
    assert [name for name, applies in kinds.items() if applies] == ([kind] if kind else [])


def test_a_reply_as_text() -> None:
    assert str(Reply(250, ("mx.example.test", "", "SIZE 1000"))) == "250 mx.example.test SIZE 1000"
    assert Reply(250, ("a", "", "b")).text == "a b"
    assert str(Reply(354, ("",))) == "354"
    assert str(Reply(354, ())) == "354"
