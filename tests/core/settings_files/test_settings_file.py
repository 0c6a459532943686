from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.report.settings_card.apple import configuration_profile
from core.report.settings_card.card import Card
from core.report.settings_card.command_lines import msmtp_configuration
from core.report.settings_card.thunderbird import autoconfig
from core.settings_files import settings_file
from core.settings_files.form_text import MAX_TEXT
from core.settings_files.settings_file import MOST_SERVERS, read_settings
from core.values.settings import ConnectionSettings, Encryption, effective_encryption
from core.values.settings_file_error import NoOutgoingServerError, UnknownSettingsFileError

if TYPE_CHECKING:
    from collections.abc import Callable

SAM = "sam@northwind.example"
WRITERS: dict[str, Callable[[Card], bytes]] = {
    "autoconfig": lambda card: autoconfig(card).encode(),
    "Apple profile": configuration_profile,
    "msmtp": lambda card: msmtp_configuration(card).encode(),
}


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("username", [SAM, "u12345"])
@pytest.mark.parametrize(
    ("encryption", "port"),
    [(Encryption.TLS, 465), (Encryption.STARTTLS, 587), (Encryption.NONE, 25)],
)
def test_what_a_settings_card_writes_is_read_back(
    writer: str, username: str, encryption: Encryption, port: int
) -> None:
    settings = ConnectionSettings("smtp.northwind.example", port, encryption, email=SAM, username=username)
    (form,) = read_settings(WRITERS[writer](Card(settings, "imap.northwind.example")), SAM)
    assert (form.host, form.port, form.email) == (settings.host, str(port), SAM)
    assert (form.username or form.email) == username
    assert effective_encryption(form.encryption, port) is encryption


def test_a_thunderbird_profile_is_read_too() -> None:
    (form,) = read_settings(b'user_pref("mail.smtpserver.a.hostname", "a.example");', SAM)
    assert (form.host, form.email) == ("a.example", SAM)


@pytest.mark.parametrize("data", [b"", b"hello", b"\x89PNG\r\n", b"<html></html>", b"[]", b"PK\x03\x04"])
def test_a_file_of_another_kind_is_refused(data: bytes) -> None:
    with pytest.raises(UnknownSettingsFileError):
        read_settings(data, SAM)


def test_a_file_without_a_server_is_told_apart() -> None:
    with pytest.raises(NoOutgoingServerError):
        read_settings(b"<clientConfig/>", SAM)


def test_a_file_that_is_too_large_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings_file, "LARGEST_FILE", 10)
    with pytest.raises(UnknownSettingsFileError):
        read_settings(b"account a\nhost a.example\n", SAM)


def test_no_more_servers_are_offered_than_anybody_can_choose_from() -> None:
    many = "".join(f"account a{number}\nhost a{number}.example\n" for number in range(MOST_SERVERS + 1))
    assert len(read_settings(many.encode(), SAM)) == MOST_SERVERS


def test_text_that_hides_something_is_not_taken_over() -> None:
    (form,) = read_settings("account a\nhost a.example\nauth on\nuser a\u202eb\nfrom x\u0007y\n".encode(), "")
    assert (form.username, form.email) == ("", "")
    (form,) = read_settings(f"account a\nhost a.example\nauth on\nuser {'u' * (MAX_TEXT + 1)}\n".encode(), "")
    assert form.username == ""


@given(
    st.binary(max_size=300)
    | st.text(alphabet='<>/"accounthost \n:user_pref(mail.smtpserver', max_size=300).map(str.encode)
)
def test_whatever_the_file_holds_there_is_an_answer(data: bytes) -> None:
    try:
        forms = read_settings(data, SAM)
    except (UnknownSettingsFileError, NoOutgoingServerError):
        return
    assert all(form.host for form in forms)
