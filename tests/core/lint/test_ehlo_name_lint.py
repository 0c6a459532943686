from __future__ import annotations

import pytest

from core.lint.ehlo_name_lint import lint_ehlo_name
from core.lint.settings_lint import lint
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from tests.core.lint.repair import repaired


@pytest.mark.parametrize(
    "name",
    ["", "localhost", "client.example.com", "Client.Example.COM", "[192.0.2.25]", "[IPv6:2001:db8::25]", "[IPv6:::1]"],
)
def test_a_domain_and_an_address_literal_may_be_said(name: str) -> None:
    assert lint_ehlo_name(name) == name


BAD = [
    *((text, ProblemKind.EHLO_NAME_INVALID, text, "") for text in ("my computer", "my_computer", "a..b", "<x>", "[x]")),
    ("[::1]", ProblemKind.EHLO_NAME_INVALID, "[::1]", "[IPv6:::1]"),
    ("[IPv6:192.0.2.25]", ProblemKind.EHLO_NAME_INVALID, "[IPv6:192.0.2.25]", ""),
    ("127.1", ProblemKind.EHLO_NAME_INVALID, "127.1", ""),
    ("192.0.2.25", ProblemKind.EHLO_NAME_INVALID, "192.0.2.25", "[192.0.2.25]"),
    ("2001:db8::25", ProblemKind.EHLO_NAME_INVALID, "2001:db8::25", "[IPv6:2001:db8::25]"),
    ("client.example.com.", ProblemKind.EHLO_NAME_INVALID, "client.example.com.", "client.example.com"),
    (" client.example.com", ProblemKind.EHLO_NAME_INVALID, " client.example.com", "client.example.com"),
    ("bücher.example", ProblemKind.EHLO_NAME_INVALID, "bücher.example", "xn--bcher-kva.example"),
    ("client\n", ProblemKind.CONTROL_CHARACTER, "client<U+000A>", "client"),
    ("client\r\nMAIL FROM:<x>", ProblemKind.CONTROL_CHARACTER, "client<U+000D><U+000A>MAIL FROM:<x>", ""),
    ("client\udce9", ProblemKind.NOT_UTF8, "client<0xE9>", ""),
]


@pytest.mark.parametrize(("typed", "kind", "seen", "meant"), BAD)
def test_nothing_else_may_be_said(typed: str, kind: ProblemKind, seen: str, meant: str) -> None:
    form = SettingsForm(host="smtp.example.com", ehlo_name=typed)
    problem = Problem(Field.EHLO_NAME, kind, seen, ((Field.EHLO_NAME, meant),) if meant else ())
    assert lint(form).problems == (problem,)
    assert bool(lint(repaired(form, problem)).settings) is bool(meant)
