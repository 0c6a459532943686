from __future__ import annotations

import pytest

from core.settings_files.msmtp_file import read_msmtp
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption

SAM = "sam@northwind.example"
TWO = b"""# mine
defaults
auth on
tls on

account northwind
host smtp.northwind.example
port 587
from sam@northwind.example
user "sam@northwind.example"
password correct horse

account other : northwind
  host mail.fabrikam.example
  tls_starttls off
  port 465
  user u12345

account default : northwind
"""


def one(*lines: str) -> SettingsForm:
    found = read_msmtp("\n".join(("account a", "host a.example", *lines)).encode(), SAM)
    assert found is not None
    assert len(found) == 1
    return found[0]


def test_accounts_take_over_from_others_and_from_the_defaults() -> None:
    assert read_msmtp(TWO, "") == (
        SettingsForm(
            host="smtp.northwind.example",
            port="587",
            encryption=Encryption.STARTTLS,
            email=SAM,
        ),
        SettingsForm(
            host="mail.fabrikam.example",
            port="465",
            encryption=Encryption.TLS,
            email=SAM,
            username="u12345",
        ),
    )


def test_a_password_in_it_goes_nowhere() -> None:
    assert "correct horse" not in repr(read_msmtp(TWO, ""))


def test_without_tls_nothing_is_encrypted() -> None:
    assert one().encryption is Encryption.NONE
    assert one("tls on").encryption is Encryption.STARTTLS
    assert one("tls on", "tls_starttls off").encryption is Encryption.TLS


def test_ways_to_sign_in() -> None:
    assert one("user u").username == ""
    assert one("user u", "auth on").username == "u"
    assert one("user u", "auth off").username == ""
    assert one("auth cram-md5").auth is AuthMethod.CRAM_MD5
    assert one("auth scram-sha-256").auth is AuthMethod.AUTOMATIC


def test_an_address_that_the_file_leaves_open_is_the_users_own() -> None:
    assert one().email == SAM


def test_an_account_that_builds_on_one_that_is_not_there() -> None:
    found = read_msmtp(b"account a : nobody\nhost a.example\n", "")
    assert found is not None
    assert found[0].host == "a.example"


def test_defaults_begin_anew_where_the_word_stands_again() -> None:
    found = read_msmtp(b"defaults\ntls on\ndefaults\naccount a\nhost a.example\n", "")
    assert found is not None
    assert found[0].encryption is Encryption.NONE


def test_a_line_full_of_blanks_takes_no_longer_than_another() -> None:
    blanks = " " * 1_000_000
    assert one("auth on", f"user u{blanks}1").username == ""
    assert one("auth on", f"user u{blanks}", f"account {blanks}b{blanks}c").username == "u"


def test_a_parent_that_is_named_without_end_is_copied_quickly() -> None:
    many = "".join(f"word{number}\n" for number in range(100_000))
    found = read_msmtp(f"account a\nhost a.example\n{many}account b : {'a ' * 100_000}\n".encode(), "")
    assert found == (SettingsForm(host="a.example", encryption=Encryption.NONE),)


def test_quotes_and_line_ends_of_windows_belong_to_no_value() -> None:
    assert one('auth on\r\nuser "u 1" \r\n').username == "u 1"
    assert one('auth on\nuser "').username == '"'


@pytest.mark.parametrize("data", [b"", b"account a\n", b"Dear all,\nthe host is ill.", b"\xff\x00"])
def test_other_files_are_not_read(data: bytes) -> None:
    assert read_msmtp(data, "") is None
