from __future__ import annotations

import pytest

from core.lint.host_lint import lint_host
from core.lint.settings_lint import lint
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.settings import IpVersion
from tests.core.lint.repair import repaired

Repairs = tuple[tuple[Field, str], ...]
HOST, PORT, EMAIL, USERNAME = Field.HOST, Field.PORT, Field.EMAIL, Field.USERNAME
JUST_HOST: Repairs = ((HOST, "smtp.example.com"),)


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("smtp.example.com", "smtp.example.com"),
        ("smtp.example.com.", "smtp.example.com"),
        ("[::1]", "::1"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("bu\u0308cher.example", "xn--bcher-kva.example"),
        ("smtp。example。com", "smtp.example.com"),
    ],
)
def test_a_good_host_is_taken_as_it_is_meant(typed: str, host: str) -> None:
    assert lint_host(SettingsForm(host=typed)) == host


REPAIRABLE: list[tuple[str, ProblemKind, str, Repairs]] = [
    ("https://smtp.example.com/", ProblemKind.HOST_HAS_SCHEME, "https://smtp.example.com/", JUST_HOST),
    ("HTTP:\\\\smtp.example.com", ProblemKind.HOST_HAS_SCHEME, "HTTP:\\\\smtp.example.com", JUST_HOST),
    ("smtp:smtp.example.com", ProblemKind.HOST_HAS_SCHEME, "smtp:smtp.example.com", JUST_HOST),
    (
        "smtp://user@smtp.example.com:587/x",
        ProblemKind.HOST_HAS_SCHEME,
        "smtp://user@smtp.example.com:587/x",
        ((HOST, "smtp.example.com"), (PORT, "587"), (USERNAME, "user")),
    ),
    (
        "smtp://ada%40example.com:hunter2@smtp.example.com",
        ProblemKind.HOST_HAS_SCHEME,
        "smtp://ada%40example.com:••••••••@smtp.example.com",
        ((HOST, "smtp.example.com"), (USERNAME, "ada@example.com")),
    ),
    ("  https://smtp.example.com/ \n", ProblemKind.HOST_HAS_SCHEME, "  https://smtp.example.com/ <U+000A>", JUST_HOST),
    ("https://[::1]:465/", ProblemKind.HOST_HAS_SCHEME, "https://[::1]:465/", ((HOST, "[::1]"), (PORT, "465"))),
    ("smtp.example.com:587", ProblemKind.HOST_HAS_PORT, "smtp.example.com:587", (*JUST_HOST, (PORT, "587"))),
    ("smtp.example.com 587", ProblemKind.HOST_HAS_PORT, "smtp.example.com 587", (*JUST_HOST, (PORT, "587"))),
    (
        "smtp.example.com, Port 587",
        ProblemKind.HOST_HAS_PORT,
        "smtp.example.com, Port 587",
        (*JUST_HOST, (PORT, "587")),
    ),
    ("smtp:587", ProblemKind.HOST_HAS_PORT, "smtp:587", ((HOST, "smtp"), (PORT, "587"))),
    ("127.0.0.1:2525", ProblemKind.HOST_HAS_PORT, "127.0.0.1:2525", ((HOST, "127.0.0.1"), (PORT, "2525"))),
    ("[::1]:587", ProblemKind.HOST_HAS_PORT, "[::1]:587", ((HOST, "[::1]"), (PORT, "587"))),
    ("2001:db8::25 587", ProblemKind.HOST_HAS_PORT, "2001:db8::25 587", ((HOST, "2001:db8::25"), (PORT, "587"))),
    ("smtp.example.com\uff1a587", ProblemKind.HOST_HAS_PORT, "smtp.example.com\uff1a587", (*JUST_HOST, (PORT, "587"))),
    (
        "user@smtp.example.com:587",
        ProblemKind.HOST_HAS_PORT,
        "user@smtp.example.com:587",
        (*JUST_HOST, (PORT, "587"), (USERNAME, "user")),
    ),
    ("ada@example.com", ProblemKind.HOST_IS_ADDRESS, "ada@example.com", ((HOST, ""), (EMAIL, "ada@example.com"))),
    (" <ada@example.com>", ProblemKind.HOST_IS_ADDRESS, " <ada@example.com>", ((HOST, ""), (EMAIL, "ada@example.com"))),
    (
        "mailto:ada@example.com?subject=Hi",
        ProblemKind.HOST_IS_ADDRESS,
        "mailto:ada@example.com?subject=Hi",
        ((HOST, ""), (EMAIL, "ada@example.com")),
    ),
    ("ada\uff20example.com", ProblemKind.HOST_IS_ADDRESS, "ada@example.com", ((HOST, ""), (EMAIL, "ada@example.com"))),
    (" smtp.example.com", ProblemKind.HOST_HAS_BLANK, " smtp.example.com", JUST_HOST),
    ("smtp.example.com\u00a0", ProblemKind.HOST_HAS_BLANK, "smtp.example.com\u00a0", JUST_HOST),
    ("smtp. example .com", ProblemKind.HOST_HAS_BLANK, "smtp. example .com", JUST_HOST),
    ("\u200bsmtp.example.com", ProblemKind.HOST_HAS_INVISIBLE, "<U+200B>smtp.example.com", JUST_HOST),
    ("smtp.exam\u00adple.com", ProblemKind.HOST_HAS_INVISIBLE, "smtp.exam<U+00AD>ple.com", JUST_HOST),
    ("\ufeffsmtp.example.com", ProblemKind.HOST_HAS_INVISIBLE, "<U+FEFF>smtp.example.com", JUST_HOST),
    ("smtp.\u202eexample.com", ProblemKind.HOST_HAS_INVISIBLE, "smtp.<U+202E>example.com", JUST_HOST),
    ("smtp.exam\u200dple.com", ProblemKind.HOST_HAS_INVISIBLE, "smtp.exam<U+200D>ple.com", JUST_HOST),
    ('"smtp.example.com"', ProblemKind.HOST_HAS_STRAY_CHARACTER, '"smtp.example.com"', JUST_HOST),
    ("„smtp.example.com“", ProblemKind.HOST_HAS_STRAY_CHARACTER, "„smtp.example.com“", JUST_HOST),
    ("<smtp.example.com>", ProblemKind.HOST_HAS_STRAY_CHARACTER, "<smtp.example.com>", JUST_HOST),
    ("smtp.example.com,", ProblemKind.HOST_HAS_STRAY_CHARACTER, "smtp.example.com,", JUST_HOST),
    ("smtp.example.com:", ProblemKind.HOST_HAS_STRAY_CHARACTER, "smtp.example.com:", JUST_HOST),
    ("smtp.example.com/", ProblemKind.HOST_HAS_STRAY_CHARACTER, "smtp.example.com/", JUST_HOST),
    ("smtp.example.com\r\n", ProblemKind.CONTROL_CHARACTER, "smtp.example.com<U+000D><U+000A>", JUST_HOST),
    ("https://", ProblemKind.HOST_HAS_SCHEME, "https://", ((HOST, ""),)),
]


@pytest.mark.parametrize(("typed", "kind", "seen", "repairs"), REPAIRABLE)
def test_a_paste_is_explained_and_repaired(typed: str, kind: ProblemKind, seen: str, repairs: Repairs) -> None:
    form = SettingsForm(host=typed)
    problem = Problem(HOST, kind, seen, repairs)
    assert lint(form).problems == (problem,)
    after = lint(repaired(form, problem))
    if dict(repairs)[HOST]:
        assert after.problems == ()
    else:
        assert after.problems == (Problem(HOST, ProblemKind.MISSING),)


HOPELESS = [
    ("", ProblemKind.MISSING, ""),
    (" \t", ProblemKind.MISSING, ""),
    ("smtp.example.com imap.example.com", ProblemKind.HOST_HAS_BLANK, "smtp.example.com imap.example.com"),
    ("my server", ProblemKind.HOST_HAS_BLANK, "my server"),
    ("smtp.example.com\r\nRCPT TO:<x>", ProblemKind.CONTROL_CHARACTER, "smtp.example.com<U+000D><U+000A>RCPT TO:<x>"),
    ("smtp\x00.example.com", ProblemKind.CONTROL_CHARACTER, "smtp<U+0000>.example.com"),
    ("a..b", ProblemKind.HOST_INVALID, "a..b"),
    ("https://a..b/", ProblemKind.HOST_INVALID, "https://a..b/"),
    ("smtp<script>.example.com", ProblemKind.HOST_INVALID, "smtp<script>.example.com"),
    ("a" * 64 + ".example", ProblemKind.HOST_INVALID, "a" * 64 + ".example"),
    ("@", ProblemKind.HOST_INVALID, "@"),
    ("two@at@example.com", ProblemKind.HOST_INVALID, "two@at@example.com"),
    ("127.1", ProblemKind.HOST_AMBIGUOUS_NUMBER, "127.1"),
    ("0x7f.1:587", ProblemKind.HOST_AMBIGUOUS_NUMBER, "0x7f.1:587"),
    ("2130706433", ProblemKind.HOST_AMBIGUOUS_NUMBER, "2130706433"),
    ("fe80::1%eth0", ProblemKind.HOST_HAS_ZONE, "fe80::1%eth0"),
    ("[fe80::1%eth0]:587", ProblemKind.HOST_HAS_ZONE, "[fe80::1%eth0]:587"),
    ("caf\udce9.example", ProblemKind.NOT_UTF8, "caf<0xE9>.example"),
    ("x" * 4001, ProblemKind.TOO_LONG, "x" * 120 + "…"),
]


@pytest.mark.parametrize(("typed", "kind", "seen"), HOPELESS)
def test_what_cannot_be_repaired_is_refused_with_the_reason(typed: str, kind: ProblemKind, seen: str) -> None:
    assert lint(SettingsForm(host=typed)).problems == (Problem(HOST, kind, seen),)


def test_a_bad_port_behind_the_host_is_the_next_thing_to_say() -> None:
    form = SettingsForm(host="smtp.example.com:99999")
    (problem,) = lint(form).problems
    assert problem.kind is ProblemKind.HOST_HAS_PORT
    assert lint(repaired(form, problem)).problems == (Problem(PORT, ProblemKind.PORT_INVALID, "99999"),)


def test_a_repair_takes_nothing_from_fields_that_are_filled() -> None:
    form = SettingsForm(host="ada@example.com", email="bob@example.com")
    assert lint_host(form) == Problem(HOST, ProblemKind.HOST_IS_ADDRESS, "ada@example.com", ((HOST, ""),))
    form = SettingsForm(host="smtp://ada@smtp.example.com", username="bob")
    assert lint_host(form) == Problem(HOST, ProblemKind.HOST_HAS_SCHEME, "smtp://ada@smtp.example.com", JUST_HOST)


@pytest.mark.parametrize(
    "typed",
    [
        "smtp://ada:hunter2@smtp.example.com",
        "ada:hunter2@smtp.example.com:587",
        "ada:hunter2\uff20smtp.example.com",
        "ada\uff1ahunter2@smtp.example.com",
        "smtp:ada:hunter2@smtp.example.com",
        "smtp://ada:p@hunter2@smtp.example.com",
        "smtp://ada::hunter2@[",
        "smtp://ada:hunter2@smtp..example",
        "x:\nhunter2@y",
    ],
)
def test_a_password_inside_a_web_address_is_never_repeated(typed: str) -> None:
    assert "hunter2" not in repr(lint(SettingsForm(host=typed)))


@pytest.mark.parametrize(
    ("host", "wanted"),
    [("192.0.2.25", IpVersion.IPV6), ("2001:db8::25", IpVersion.IPV4), ("[2001:db8::25]", IpVersion.IPV4)],
)
def test_an_address_of_the_other_ip_version_is_refused(host: str, wanted: IpVersion) -> None:
    form = SettingsForm(host=host, ip_version=wanted)
    assert lint(form).problems == (Problem(HOST, ProblemKind.HOST_WRONG_FAMILY, host),)


@pytest.mark.parametrize(
    ("host", "wanted"),
    [("192.0.2.25", IpVersion.IPV4), ("2001:db8::25", IpVersion.IPV6), ("smtp.example.com", IpVersion.IPV6)],
)
def test_an_address_of_the_wanted_ip_version_passes(host: str, wanted: IpVersion) -> None:
    assert lint(SettingsForm(host=host, ip_version=wanted)).problems == ()
