from __future__ import annotations

import pytest

from core.lint.port_lint import lint_port, port_hint
from core.lint.settings_lint import lint
from core.values.form import Field, Problem, ProblemKind, SettingsForm
from core.values.settings import Encryption
from tests.core.lint.repair import repaired

Repairs = tuple[tuple[Field, str], ...]


@pytest.mark.parametrize(("typed", "port"), [("1", 1), ("25", 25), ("587", 587), ("65535", 65535)])
def test_a_port_is_a_plain_number(typed: str, port: int) -> None:
    assert lint_port(typed, Encryption.AUTOMATIC) == port


@pytest.mark.parametrize(
    ("encryption", "port"),
    [(Encryption.AUTOMATIC, 587), (Encryption.STARTTLS, 587), (Encryption.TLS, 465), (Encryption.NONE, 25)],
)
def test_an_empty_port_is_the_one_that_goes_with_the_encryption(encryption: Encryption, port: int) -> None:
    assert lint_port("", encryption) == port


BAD: list[tuple[str, ProblemKind, str, str]] = [
    *((text, ProblemKind.PORT_INVALID, text, "") for text in ("0", "65536", "999999999999", "-1", "587.0", "1e3")),
    *((text, ProblemKind.PORT_INVALID, text, "") for text in ("5_87", "+587", "0x24b", "smtp", "587/tcp", "5 87")),
    ("x" * 200, ProblemKind.PORT_INVALID, "x" * 120 + "…", ""),
    ("587\x00", ProblemKind.PORT_INVALID, "587<U+0000>", "587"),
    ("587\n", ProblemKind.PORT_INVALID, "587<U+000A>", "587"),
    ("0587", ProblemKind.PORT_INVALID, "0587", "587"),
    ("\uff15\uff18\uff17", ProblemKind.PORT_INVALID, "\uff15\uff18\uff17", "587"),
    ("٥٨٧", ProblemKind.PORT_INVALID, "٥٨٧", ""),
    (" 587", ProblemKind.SURROUNDING_BLANK, " 587", "587"),
    ("587\u00a0", ProblemKind.SURROUNDING_BLANK, "587\u00a0", "587"),
    (" ", ProblemKind.PORT_INVALID, " ", ""),
    (" 0 ", ProblemKind.PORT_INVALID, " 0 ", ""),
]


@pytest.mark.parametrize(("typed", "kind", "seen", "meant"), BAD)
def test_nothing_else_is_a_port(typed: str, kind: ProblemKind, seen: str, meant: str) -> None:
    form = SettingsForm(host="smtp.example.com", port=typed)
    problem = Problem(Field.PORT, kind, seen, ((Field.PORT, meant),) if meant else ())
    assert lint(form).problems == (problem,)
    assert bool(lint(repaired(form, problem)).settings) is bool(meant)


HINTED: list[tuple[str, Encryption, ProblemKind, str, Encryption]] = [
    ("465", Encryption.STARTTLS, ProblemKind.PORT_USUALLY_TLS, "465", Encryption.TLS),
    ("465", Encryption.NONE, ProblemKind.PORT_USUALLY_TLS, "465", Encryption.TLS),
    ("587", Encryption.TLS, ProblemKind.PORT_USUALLY_STARTTLS, "587", Encryption.STARTTLS),
]


@pytest.mark.parametrize(("port", "encryption", "kind", "seen", "usual"), HINTED)
def test_an_unusual_pair_is_a_hint_and_can_be_tested(
    port: str, encryption: Encryption, kind: ProblemKind, seen: str, usual: Encryption
) -> None:
    form = SettingsForm(host="smtp.example.com", port=port, encryption=encryption)
    result = lint(form)
    hint = Problem(Field.ENCRYPTION, kind, seen, ((Field.ENCRYPTION, usual.value),))
    assert (result.problems, result.hints) == ((), (hint,))
    assert hint.is_hint
    assert result.settings is not None
    assert result.settings.encryption is encryption
    assert lint(repaired(form, hint)).hints == ()


@pytest.mark.parametrize(
    ("port", "encryption"),
    [
        (465, Encryption.TLS),
        (587, Encryption.STARTTLS),
        (587, Encryption.NONE),
        (25, Encryption.STARTTLS),
        (25, Encryption.NONE),
        (2525, Encryption.TLS),
    ],
)
def test_usual_pairs_need_no_hint(port: int, encryption: Encryption) -> None:
    assert port_hint(port, encryption) is None
