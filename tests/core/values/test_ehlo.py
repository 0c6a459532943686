from __future__ import annotations

import pytest

from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.reply import Reply


def keywords(*lines: str) -> EhloKeywords:
    return EhloKeywords.from_reply(Reply(250, ("mx.example.test", *lines)))


def test_the_first_line_greets_and_offers_nothing() -> None:
    assert len(EhloKeywords.from_reply(Reply(250, ("STARTTLS",)))) == 0
    assert len(EhloKeywords.from_reply(Reply(250, ()))) == 0


def test_keywords_keep_their_order_and_their_parameters() -> None:
    said = keywords("PIPELINING", "SIZE 1000", "", "  ", "8bitmime", "x-odd  Two\tWords ")
    assert said.keywords == (
        EhloKeyword("PIPELINING"),
        EhloKeyword("SIZE", ("1000",)),
        EhloKeyword("8BITMIME"),
        EhloKeyword("X-ODD", ("Two", "Words")),
    )
    assert said.texts == ("PIPELINING", "SIZE 1000", "8BITMIME", "X-ODD Two Words")
    assert len(said) == 4


@pytest.mark.parametrize("line", ["STARTTLS", "starttls", "StartTls", " STARTTLS", "STARTTLS ", "STARTTLS REQUIRED"])
def test_starttls_is_recognised(line: str) -> None:
    assert "STARTTLS" in keywords(line)


@pytest.mark.parametrize(
    "line",
    [
        "XSTARTTLS",
        "STARTTLSX",
        "START TLS",
        "START-TLS",
        "AUTH STARTTLS",
        "STARTTLS=YES",
        "\u017ftarttls",  # a long s, whose capital is S
        "STARTTLS\u00a0",  # a blank that is none
        "STARTTLS<U+200B>",
        "\uff33\uff34\uff21\uff32\uff34\uff34\uff2c\uff33",  # full width
        "5TARTTLS",
    ],
)
def test_a_look_alike_is_not_starttls(line: str) -> None:
    assert "STARTTLS" not in keywords(line)


@pytest.mark.parametrize(
    ("lines", "mechanisms"),
    [
        (["AUTH PLAIN LOGIN"], ("PLAIN", "LOGIN")),
        (["auth plain Login"], ("PLAIN", "LOGIN")),
        (["AUTH=PLAIN LOGIN"], ("PLAIN", "LOGIN")),
        (["Auth=plain"], ("PLAIN",)),
        (["AUTH= PLAIN"], ("PLAIN",)),
        (["AUTH PLAIN LOGIN", "AUTH=PLAIN LOGIN"], ("PLAIN", "LOGIN")),
        (["AUTH LOGIN", "AUTH PLAIN"], ("LOGIN", "PLAIN")),
        (["AUTH PLAIN PLAIN"], ("PLAIN",)),
        (["AUTH"], ()),
        (["AUTH="], ()),
        (["AUTHPLAIN", "XAUTH PLAIN", "X AUTH=PLAIN"], ()),
        (["AUTH pla\u0131n"], ("pla\u0131n",)),  # a dotless i, whose capital is I
        (["AUTH PLAIN\u00a0LOGIN"], ("PLAIN\u00a0LOGIN",)),
        ([], ()),
    ],
)
def test_mechanisms(lines: list[str], mechanisms: tuple[str, ...]) -> None:
    assert keywords(*lines).mechanisms == mechanisms


@pytest.mark.parametrize(
    ("line", "limit"),
    [
        ("SIZE 35882577", 35882577),
        ("size 10", 10),
        ("SIZE 0", None),
        ("SIZE 00", None),
        ("SIZE", None),
        ("SIZE unlimited", None),
        ("SIZE -1", None),
        ("SIZE +1", None),
        ("SIZE 1_000", None),
        ("SIZE ١٢", None),
        ("SIZE ²", None),
        ("SIZE " + "9" * 20, int("9" * 20)),
        ("SIZE " + "9" * 21, None),
        ("SIZE " + "9" * 1900, None),
        ("XSIZE 10", None),
    ],
)
def test_size(line: str, limit: int | None) -> None:
    assert keywords(line).size_limit == limit


def test_the_first_of_two_counts() -> None:
    said = keywords("SIZE 10", "SIZE 20")
    assert said.size_limit == 10
    assert said.parameters("SIZE") == ("10",)


def test_parameters_tell_nothing_from_not_said() -> None:
    said = keywords("PIPELINING", "SIZE 1")
    assert said.parameters("PIPELINING") == ()
    assert said.parameters("DSN") is None
