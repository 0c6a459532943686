from __future__ import annotations

from dataclasses import fields

import pytest

from core.values.diagnosis import Fix, FixId
from core.values.form import SettingsForm
from core.values.settings import Encryption, IpVersion
from gui.applied_fixes import AppliedFixes, fixed_form

HOST = "smtp.example.com"
FORM = SettingsForm(
    host=HOST, port="587", encryption=Encryption.STARTTLS, email="sam@example.com", username="sam", ehlo_name="pc"
)
ON_465 = {"port": "465", "encryption": Encryption.TLS}


@pytest.mark.parametrize(
    ("fix", "changes"),
    [
        (Fix(FixId.USE_TLS, HOST, 587, Encryption.TLS), {"encryption": Encryption.TLS}),
        (Fix(FixId.USE_STARTTLS, HOST, 587, Encryption.STARTTLS), {}),
        (Fix(FixId.USE_PORT, HOST, 465, Encryption.TLS), ON_465),
        (Fix(FixId.USE_HOST, "mx1.example.net", 587, Encryption.STARTTLS), {"host": "mx1.example.net"}),
        (
            Fix(FixId.USE_IPV4, HOST, 587, Encryption.STARTTLS, ip_version=IpVersion.IPV4),
            {"ip_version": IpVersion.IPV4},
        ),
        (
            Fix(FixId.USE_IPV6, HOST, 587, Encryption.STARTTLS, ip_version=IpVersion.IPV6),
            {"ip_version": IpVersion.IPV6},
        ),
        (
            Fix(FixId.USE_FULL_ADDRESS, HOST, 587, Encryption.STARTTLS, username="sam@example.com"),
            {"username": "sam@example.com"},
        ),
    ],
)
def test_a_fix_changes_what_it_says_and_nothing_else(fix: Fix, changes: dict[str, object]) -> None:
    fixed = fixed_form(FORM, fix)
    names = [one.name for one in fields(FORM)]
    assert {name: getattr(fixed, name) for name in names if getattr(fixed, name) != getattr(FORM, name)} == changes


def test_what_means_the_same_stays_as_the_user_typed_it() -> None:
    typed = SettingsForm(host="bücher.example", port="", encryption=Encryption.AUTOMATIC)
    same = Fix(FixId.USE_IPV4, "xn--bcher-kva.example", 587, Encryption.STARTTLS, ip_version=IpVersion.IPV4)
    fixed = fixed_form(typed, same)
    assert (fixed.host, fixed.port, fixed.encryption) == ("bücher.example", "", Encryption.AUTOMATIC)
    assert fixed.ip_version is IpVersion.IPV4


def test_a_form_that_cannot_be_tested_takes_all_of_the_fix() -> None:
    fixed = fixed_form(SettingsForm(host="https://x", port="y"), Fix(FixId.USE_PORT, HOST, 465, Encryption.TLS))
    assert (fixed.host, fixed.port, fixed.encryption) == (HOST, "465", Encryption.TLS)


# --- the way back -----------------------------------------------------------------------------------------------------


def form(port: str) -> SettingsForm:
    return SettingsForm(host=HOST, port=port)


def test_the_way_back_goes_fix_by_fix() -> None:
    fixes = AppliedFixes()
    assert not fixes.can_undo
    fixes.note(form("1"), form("2"))
    fixes.note(form("2"), form("3"))
    assert (fixes.take_back(), fixes.can_undo) == (form("2"), True)
    assert (fixes.take_back(), fixes.can_undo) == (form("1"), False)
    assert fixes.take_back() is None


def test_testing_the_same_settings_again_keeps_the_way_back() -> None:
    fixes = AppliedFixes()
    fixes.note(form("1"), form("2"))
    fixes.keep_if_unchanged(form("2"))
    assert fixes.can_undo


def test_settings_that_the_user_changed_since_are_a_new_beginning() -> None:
    fixes = AppliedFixes()
    fixes.note(form("1"), form("2"))
    fixes.keep_if_unchanged(form("9"))
    assert not fixes.can_undo


def test_after_one_step_back_the_other_steps_are_still_there() -> None:
    fixes = AppliedFixes()
    fixes.note(form("1"), form("2"))
    fixes.note(form("2"), form("3"))
    fixes.take_back()
    fixes.keep_if_unchanged(form("2"))
    assert fixes.take_back() == form("1")


def test_what_is_forgotten_does_not_come_back() -> None:
    fixes = AppliedFixes()
    fixes.note(form("1"), form("2"))
    fixes.forget()
    fixes.keep_if_unchanged(form("2"))
    assert fixes.take_back() is None
