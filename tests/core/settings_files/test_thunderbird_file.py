from __future__ import annotations

import pytest

from core.settings_files.thunderbird_file import read_thunderbird
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption

TWO = b"""// Mozilla User Preferences
user_pref("app.update.lastUpdateTime", 1);
user_pref("mail.identity.id1.smtpServer", "smtp2");
user_pref("mail.identity.id1.useremail", "kim@fabrikam.example");
user_pref("mail.identity.id2.useremail", "sam@northwind.example");
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.smtpserver.smtp2.authMethod", 3);
user_pref("mail.smtpserver.smtp2.hostname", "mail.fabrikam.example");
user_pref("mail.smtpserver.smtp2.port", 465);
user_pref("mail.smtpserver.smtp2.try_ssl", 3);
user_pref("mail.smtpserver.smtp2.username", "u12345");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.northwind.example");
user_pref("mail.smtpserver.smtp1.port", 587);
user_pref("mail.smtpserver.smtp1.try_ssl", 2);
user_pref("mail.smtpserver.smtp1.username", "sam@northwind.example");
user_pref("mail.smtpservers", "smtp1,smtp2");
"""


def one(*lines: str) -> SettingsForm:
    text = "\n".join(f'user_pref("mail.smtpserver.a.{line});' for line in ('hostname", "a.example"', *lines))
    found = read_thunderbird(text.encode(), "sam@northwind.example")
    assert found is not None
    assert len(found) == 1
    return found[0]


def test_the_usual_server_comes_first_and_each_has_its_sender() -> None:
    assert read_thunderbird(TWO, "") == (
        SettingsForm(
            host="smtp.northwind.example",
            port="587",
            encryption=Encryption.STARTTLS,
            email="sam@northwind.example",
        ),
        SettingsForm(
            host="mail.fabrikam.example",
            port="465",
            encryption=Encryption.TLS,
            email="kim@fabrikam.example",
            username="u12345",
        ),
    )


def test_the_usual_server_comes_first_whatever_it_is_called() -> None:
    lines = ('smtp.defaultserver", "b"', 'smtpserver.a.hostname", "a.example"', 'smtpserver.b.hostname", "b.example"')
    found = read_thunderbird("\n".join(f'user_pref("mail.{line});' for line in lines).encode(), "")
    assert found is not None
    assert [form.host for form in found] == ["b.example", "a.example"]


@pytest.mark.parametrize(
    ("number", "encryption"),
    [
        ("0", Encryption.NONE),
        ("1", Encryption.STARTTLS),
        ("2", Encryption.STARTTLS),
        ("3", Encryption.TLS),
        ("9", Encryption.AUTOMATIC),
        ("true", Encryption.STARTTLS),
    ],
)
def test_kinds_of_encryption(number: str, encryption: Encryption) -> None:
    assert one(f'try_ssl", {number}').encryption is encryption


def test_ways_to_sign_in() -> None:
    assert one('authMethod", 4').auth is AuthMethod.CRAM_MD5
    assert one('authMethod", 10').auth is AuthMethod.XOAUTH2
    assert one('authMethod", 3').auth is AuthMethod.AUTOMATIC
    assert one('authMethod", 1', 'username", "u"').username == ""
    assert one('authMethod", 3', 'username", "u"').username == "u"


def test_a_server_that_nobody_sends_through_takes_the_address_that_is_known() -> None:
    assert one('port", 25').email == "sam@northwind.example"


def test_a_line_that_is_cut_off_takes_nothing_with_it() -> None:
    assert one('username", "u', 'port", 587').port == "587"
    assert one('port", "\\ud800"').port == ""
    assert one('port", ' + "[" * 100_000).host == "a.example"


def test_a_line_full_of_blanks_takes_no_longer_than_another() -> None:
    assert one('username", "u"', f'port", {" " * 1_000_000}').username == "u"


def test_of_many_senders_through_many_servers_the_first_of_each_counts() -> None:
    kinds = ('identity.{}.smtpServer", "{}"', 'identity.{}.useremail", "{}@a.example"', 'smtpserver.{}.hostname", "{}"')
    lines = (f'user_pref("mail.{kind.format(number, number)});\n' for number in range(100_000) for kind in kinds)
    found = read_thunderbird("".join(lines).encode(), "")
    assert found is not None
    assert (len(found), found[-1].email) == (100_000, "99999@a.example")
    twice = 'identity.{}.useremail", "{}@a.example"', 'identity.{}.smtpServer", ["a"]'
    first = (f'user_pref("mail.{kind.format(number, number)});\n' for number in range(2) for kind in twice)
    found = read_thunderbird(("".join(first) + TWO.decode()).encode(), "")
    assert found is not None
    assert found[0].email == "0@a.example"


def test_settings_without_a_server() -> None:
    assert read_thunderbird(b'user_pref("mail.biff.play_sound", true);\n', "") == ()
    assert read_thunderbird(b'user_pref("mail.smtpserver.a.hostname", "");\n', "") == ()


@pytest.mark.parametrize("data", [b"", b'user_pref("browser.startup.page", 3);\n', b"host a.example", b"\xff\x00"])
def test_other_files_are_not_read(data: bytes) -> None:
    assert read_thunderbird(data, "") is None
