from __future__ import annotations

import pytest

from core.lint.address_lint import lint_address, read_address
from core.lint.settings_lint import lint
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from tests.core.lint.repair import repaired

GOOD = [
    *(
        (address, address)
        for address in (
            "ada@example.com",
            "ada+test@example.com",
            "a.b.c@example.com",
            "two..dots.@example.com",
            "o'neil@example.com",
            "!#$%&*/=?^_`{|}~-@example.com",
            "jörg@example.com",
            "用户@example.com",
            "root@localhost",
            '"two@signs"@example.com',
            '"with\\"quote"@example.com',
            "ada@[192.0.2.25]",
            "ada@[IPv6:2001:db8::25]",
        )
    ),
    ("Ada@EXAMPLE.com", "Ada@example.com"),
    ("ada@bücher.example", "ada@xn--bcher-kva.example"),
    ("ada@straße.example", "ada@xn--strae-oqa.example"),
    ("a" * 242 + "@example.com", "a" * 242 + "@example.com"),
    ("", ""),
]


@pytest.mark.parametrize(("typed", "address"), GOOD)
def test_an_address_keeps_its_local_part_and_gets_an_ascii_domain(typed: str, address: str) -> None:
    assert lint_address(Field.EMAIL, typed) == address


BAD = [
    *(
        (text, ProblemKind.EMAIL_INVALID, text, "")
        for text in (
            "ada",
            "@example.com",
            "ada@",
            "ada@@example.com",
            "ada@two@example.com",
            "ada lovelace@example.com",
            "ada@exam ple.com",
            "ada<b>@example.com",
            '"ada lovelace"@example.com',
            '"ada<b>"@example.com',
            'a"b@example.com',
            "ada(math)@example.com",
            "ada,bob@example.com",
            "ada@a..b",
            "ada@-example.com",
            "ada@192.0.2.25",
            "ada@127.1",
            "ada@::1",
            "ada@[::1]",
            "ada@[IPv6:192.0.2.25]",
            "ada@[300.0.2.25]",
            "ada@example.com:587",
        )
    ),
    ("a" * 243 + "@example.com", ProblemKind.EMAIL_INVALID, "a" * 120 + "…", ""),
    ("ü" * 122 + "@example.com", ProblemKind.EMAIL_INVALID, "ü" * 120 + "…", ""),
    ("ada@example.com.", ProblemKind.EMAIL_INVALID, "ada@example.com.", "ada@example.com"),
    ("ada@example.com,", ProblemKind.EMAIL_INVALID, "ada@example.com,", "ada@example.com"),
    ("Ada L <ada@example.com>", ProblemKind.EMAIL_INVALID, "Ada L <ada@example.com>", "ada@example.com"),
    ("<ada@example.com>", ProblemKind.EMAIL_INVALID, "<ada@example.com>", "ada@example.com"),
    ("mailto:ada@example.com?cc=x", ProblemKind.EMAIL_INVALID, "mailto:ada@example.com?cc=x", "ada@example.com"),
    ("ada\uff20example.com", ProblemKind.EMAIL_INVALID, "ada\uff20example.com", "ada@example.com"),
    (" ada@example.com", ProblemKind.SURROUNDING_BLANK, " ada@example.com", "ada@example.com"),
    ("ada@example.com\u3000", ProblemKind.SURROUNDING_BLANK, "ada@example.com\u3000", "ada@example.com"),
    (" ", ProblemKind.SURROUNDING_BLANK, " ", ""),
    ("ada@example.com\r\n", ProblemKind.CONTROL_CHARACTER, "ada@example.com<U+000D><U+000A>", "ada@example.com"),
    ("ada@example.com\r\nRCPT", ProblemKind.CONTROL_CHARACTER, "ada@example.com<U+000D><U+000A>RCPT", ""),
    ("a\x00da@example.com", ProblemKind.CONTROL_CHARACTER, "a<U+0000>da@example.com", ""),
    ("ada\u200b@example.com", ProblemKind.INVISIBLE_CHARACTER, "ada<U+200B>@example.com", "ada@example.com"),
    ("\u202eada@example.com", ProblemKind.INVISIBLE_CHARACTER, "<U+202E>ada@example.com", "ada@example.com"),
    ("caf\udce9@example.com", ProblemKind.NOT_UTF8, "caf<0xE9>@example.com", ""),
]


@pytest.mark.parametrize("field", [Field.EMAIL, Field.RECIPIENT])
@pytest.mark.parametrize(("typed", "kind", "seen", "meant"), BAD)
def test_what_is_no_address_is_refused_with_the_reason(
    field: Field, typed: str, kind: ProblemKind, seen: str, meant: str
) -> None:
    form = SettingsForm(host="smtp.example.com", **{field.value: typed})  # type: ignore[arg-type]  # two fields of str
    problem = Problem(field, kind, seen, ((field, meant),) if meant else ())
    assert lint(form).problems == (problem,)
    assert bool(lint(repaired(form, problem)).settings) is bool(meant)


def test_only_text_with_an_at_sign_is_an_address() -> None:
    assert read_address("") is None
    assert read_address("ada") is None
