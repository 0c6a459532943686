from __future__ import annotations

import pytest

from core.settings_files.autoconfig_file import read_autoconfig
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption

SAM = "sam@northwind.example"


def document(*servers: str, root: str = "clientConfig") -> bytes:
    inside = f"<emailProvider>{''.join(servers)}</emailProvider>"
    return f'<?xml version="1.0"?><{root} version="1.1">{inside}</{root}>'.encode()


def server(kind: str = "smtp", **parts: str) -> str:
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in parts.items())
    return f'<outgoingServer type="{kind}">{inside}</outgoingServer>'


NORTHWIND = server(
    hostname="smtp.northwind.example",
    port="465",
    socketType="SSL",
    username="%EMAILADDRESS%",
    authentication="password-cleartext",
)


def only(data: bytes, email: str = SAM) -> SettingsForm:
    found = read_autoconfig(data, email)
    assert found is not None
    assert len(found) == 1
    return found[0]


def test_a_server_with_tls_and_the_address_as_user_name() -> None:
    form = only(document(NORTHWIND))
    assert form == SettingsForm(host="smtp.northwind.example", port="465", encryption=Encryption.TLS, email=SAM)


@pytest.mark.parametrize(
    ("socket_type", "encryption"),
    [
        ("SSL", Encryption.TLS),
        ("STARTTLS", Encryption.STARTTLS),
        ("plain", Encryption.NONE),
        ("", Encryption.AUTOMATIC),
        ("something", Encryption.AUTOMATIC),
    ],
)
def test_kinds_of_encryption(socket_type: str, encryption: Encryption) -> None:
    assert only(document(server(hostname="a.example", socketType=socket_type))).encryption is encryption


@pytest.mark.parametrize(
    ("username", "email", "expected"),
    [
        ("%EMAILLOCALPART%", SAM, "sam"),
        ("%EMAILLOCALPART%@%EMAILDOMAIN%", SAM, ""),
        ("%EMAILDOMAIN%_%EMAILLOCALPART%", SAM, "northwind.example_sam"),
        ("%EMAILADDRESS%", "", ""),
        ("%EMAILLOCALPART%", "", ""),
        ("u12345", SAM, "u12345"),
        ("u12345", "", "u12345"),
    ],
)
def test_user_names_and_their_placeholders(username: str, email: str, expected: str) -> None:
    assert only(document(server(hostname="a.example", username=username)), email).username == expected


def test_the_first_way_to_sign_in_counts() -> None:
    two = "<authentication>OAuth2</authentication><authentication>password-cleartext</authentication>"
    found = document(f'<outgoingServer type="smtp"><hostname>a.example</hostname>{two}</outgoingServer>')
    assert only(found).auth is AuthMethod.XOAUTH2
    assert only(document(server(hostname="a.example", authentication="password-encrypted"))).auth is AuthMethod.CRAM_MD5


def test_what_a_server_holds_within_something_else_is_not_its_own() -> None:
    inner = "<authentication>OAuth2</authentication>"
    assert only(document(server(hostname="a.example", instruction=inner))).auth is AuthMethod.AUTOMATIC


@pytest.mark.parametrize("method", ["none", "client-IP-address", "smtp-after-pop"])
def test_where_nobody_signs_in_there_is_no_user_name(method: str) -> None:
    assert only(document(server(hostname="a.example", username="sam", authentication=method))).username == ""


def test_several_servers_keep_their_order() -> None:
    found = read_autoconfig(document(NORTHWIND, server(hostname="b.example"), server(kind="http", hostname="c")), SAM)
    assert found is not None
    assert [form.host for form in found] == ["smtp.northwind.example", "b.example"]


def test_a_server_without_a_usable_name_is_left_out() -> None:
    hidden = server(hostname="smtp.good&#x202e;.example")
    assert read_autoconfig(document(server(port="25"), hidden), SAM) == ()


@pytest.mark.parametrize("port", ["0", "65536", "-1", "587a", "\uff11\uff12", "99999999999999999999", ""])
def test_a_port_that_is_none_is_left_open(port: str) -> None:
    assert only(document(server(hostname="a.example", port=port))).port == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"host smtp.example.com",
        b"<clientConfig>",
        document(NORTHWIND, root="configuration"),
        b'<?xml version="1.0" encoding="x-unknown"?><clientConfig/>',
        b"\xff\xfe\x00",
    ],
    ids=["empty", "text", "cut off", "another root", "unknown encoding", "bytes"],
)
def test_other_files_are_not_read(data: bytes) -> None:
    assert read_autoconfig(data, SAM) is None


def test_entities_are_refused_before_they_grow() -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
        b"<clientConfig><emailProvider><outgoingServer type='smtp'><hostname>&c;</hostname></outgoingServer>"
        b"</emailProvider></clientConfig>"
    )
    assert read_autoconfig(bomb, SAM) is None


def test_no_file_of_this_computer_is_pulled_in() -> None:
    outside = (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>'
        b"<clientConfig><emailProvider><outgoingServer type='smtp'><hostname>&b;</hostname></outgoingServer>"
        b"</emailProvider></clientConfig>"
    )
    assert read_autoconfig(outside, SAM) is None
