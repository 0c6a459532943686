from __future__ import annotations

import pytest

from core import terminal_wording
from core.terminal_arguments import CheckRequest, UsageError, read_arguments
from core.values.diagnosis import Fix, FixId
from core.values.events import SkipReason
from core.values.form import Field
from core.values.settings import Encryption, IpVersion


@pytest.mark.parametrize("field", list(Field))
def test_every_field_is_called_by_an_option_that_there_is(field: Field) -> None:
    option = terminal_wording.about_field(field, "x").removesuffix(": x")
    if field is Field.PASSWORD:
        assert option == "password"
        return
    with pytest.raises(UsageError, match="expected one argument"):
        read_arguments(["check", option])


def test_repairs_are_options_to_copy() -> None:
    assert terminal_wording.instead([]) == ""
    assert terminal_wording.instead([(Field.HOST, "")]) == ""
    assert (
        terminal_wording.instead([(Field.HOST, ""), (Field.EMAIL, "a@b.example")]) == "Use instead: --email=a@b.example"
    )
    repairs = [(Field.HOST, "-x y"), (Field.RECIPIENT, "$(reboot)\n")]
    assert terminal_wording.instead(repairs) == "Use instead: --host='-x y' --to='$(reboot)<U+000A>'"


def test_fixes_are_options_to_copy() -> None:
    fix = Fix(FixId.USE_TLS, "smtp.example.com", 465, Encryption.TLS)
    assert terminal_wording.with_options("Try TLS", fix) == (
        "Try TLS: --host=smtp.example.com --port=465 --encryption=tls"
    )
    full = Fix(FixId.USE_FULL_ADDRESS, "smtp.example.com", 587, Encryption.STARTTLS, username="sam o'x@example.com")
    assert terminal_wording.with_options("Sign in", full) == (
        "Sign in: --host=smtp.example.com --port=587 --encryption=starttls --username='sam o'\"'\"'x@example.com'"
    )
    consent = Fix(FixId.SEND_UNENCRYPTED, "smtp.example.com", 25, Encryption.NONE)
    assert terminal_wording.with_options("Send anyway", consent) == "Send anyway: --allow-unencrypted-password"


@pytest.mark.parametrize("version", [IpVersion.IPV4, IpVersion.IPV6])
def test_a_fix_of_the_ip_version_names_an_option_that_there_is(version: IpVersion) -> None:
    fix = Fix(FixId.USE_IPV4, "smtp.example.com", 587, Encryption.STARTTLS, ip_version=version)
    options = terminal_wording.with_options("Use it", fix).removeprefix("Use it: ").split()
    request = read_arguments(["check", *options])
    assert isinstance(request, CheckRequest)
    assert request.form.ip_version is version


@pytest.mark.parametrize("reason", list(SkipReason))
def test_every_reason_to_skip_a_step_has_words(reason: SkipReason) -> None:
    assert terminal_wording.skip_reason(reason)
