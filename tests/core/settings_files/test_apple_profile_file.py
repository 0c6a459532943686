from __future__ import annotations

import plistlib
import struct
from itertools import accumulate
from typing import Any

import pytest

from core.settings_files.apple_profile_file import read_apple_profile
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption

SAM = "sam@northwind.example"
ACCOUNT: dict[str, Any] = {
    "PayloadType": "com.apple.mail.managed",
    "EmailAddress": SAM,
    "OutgoingMailServerAuthentication": "EmailAuthPassword",
    "OutgoingMailServerHostName": "smtp.northwind.example",
    "OutgoingMailServerPortNumber": 465,
    "OutgoingMailServerUseSSL": True,
    "OutgoingMailServerUsername": SAM,
    "OutgoingPassword": "correct horse",
}


def profile(*accounts: dict[str, Any], form: plistlib.PlistFormat = plistlib.FMT_XML) -> bytes:
    return plistlib.dumps({"PayloadType": "Configuration", "PayloadContent": list(accounts)}, fmt=form)


def only(account: dict[str, Any], email: str = "") -> SettingsForm:
    found = read_apple_profile(profile(account), email)
    assert found is not None
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
def test_an_account(form: plistlib.PlistFormat) -> None:
    assert read_apple_profile(profile(ACCOUNT, form=form), "") == (
        SettingsForm(host="smtp.northwind.example", port="465", email=SAM),
    )


def test_a_signed_profile_is_read_between_the_parts_of_its_signature() -> None:
    signed = b"0\x82\x1f\xff\x06\t*\x86H\x86\xf7\r\x01\x07\x02" + profile(ACCOUNT) + b"\xa0\x82\x05\x000\x82"
    found = read_apple_profile(signed, "")
    assert found is not None
    assert found[0].host == "smtp.northwind.example"


def test_a_password_in_it_goes_nowhere() -> None:
    assert "correct horse" not in repr(only(ACCOUNT))


@pytest.mark.parametrize(
    ("uses_ssl", "port", "encryption"),
    [
        (True, 465, Encryption.AUTOMATIC),
        (True, 587, Encryption.AUTOMATIC),
        (False, 25, Encryption.NONE),
        (False, 587, Encryption.AUTOMATIC),
        (None, 587, Encryption.AUTOMATIC),
    ],
)
def test_one_switch_for_both_kinds_of_encryption(uses_ssl: bool | None, port: int, encryption: Encryption) -> None:
    account = ACCOUNT | {"OutgoingMailServerPortNumber": port}
    del account["OutgoingMailServerUseSSL"]
    if uses_ssl is not None:
        account["OutgoingMailServerUseSSL"] = uses_ssl
    assert only(account).encryption is encryption


def test_who_signs_in_and_how() -> None:
    assert only(ACCOUNT | {"OutgoingMailServerUsername": "u12345"}).username == "u12345"
    challenge = only(ACCOUNT | {"OutgoingMailServerAuthentication": "EmailAuthCRAMMD5"})
    assert challenge.auth is AuthMethod.CRAM_MD5
    nobody = ACCOUNT | {"OutgoingMailServerAuthentication": "EmailAuthNone", "OutgoingMailServerUsername": "u12345"}
    assert only(nobody).username == ""


def test_an_address_that_the_profile_leaves_open_is_the_users_own() -> None:
    account = {name: value for name, value in ACCOUNT.items() if name != "EmailAddress"}
    assert only(account, "kim@northwind.example").email == "kim@northwind.example"


def test_values_of_other_kinds_are_left_out() -> None:
    strange = ACCOUNT | {"OutgoingMailServerPortNumber": [465], "OutgoingMailServerUsername": 7, "EmailAddress": b"x"}
    form = only(strange)
    assert (form.port, form.username, form.email) == ("", "", "")


def test_a_profile_without_mail_names_no_server() -> None:
    wifi = {"PayloadType": "com.apple.wifi.managed"}
    assert read_apple_profile(profile(wifi), "") == ()
    assert read_apple_profile(profile(ACCOUNT | {"OutgoingMailServerHostName": ""}), "") == ()
    assert read_apple_profile(plistlib.dumps({"PayloadContent": "none"}), "") == ()


def nested(depth: int) -> bytes:
    """A binary property list of lists, each in the one before."""
    lists = [b"\xa1" + struct.pack(">H", number + 1) for number in range(depth)] + [b"\xa0"]
    begins = accumulate(map(len, lists[:-1]), initial=len(b"bplist00"))
    body = b"bplist00" + b"".join(lists)
    table = b"".join(struct.pack(">I", begin) for begin in begins)
    return body + table + struct.pack(">6xBBQQQ", 4, 2, len(lists), 0, len(body))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"bplist00",
        b"bplist00\xff\xff",
        b"<?xml version='1.0'?><plist></plist>",
        b"<?xml version='1.0'?><clientConfig/>",
        plistlib.dumps({"Other": 1}),
        plistlib.dumps(["a"]),
        b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "b">]><plist><dict/></plist>',
        nested(5000),
    ],
    ids=[
        "empty",
        "short",
        "damaged",
        "hollow",
        "other xml",
        "other list",
        "no dictionary",
        "entities",
        "nested without end",
    ],
)
def test_other_files_are_not_read(data: bytes) -> None:
    assert read_apple_profile(data, "") is None
