from __future__ import annotations

import plistlib
import shlex
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree.ElementTree import fromstring

import pytest

from core.report.english import render
from core.report.settings_card import where_to_type
from core.report.settings_card.apple import IncomingServerMissingError, configuration_profile
from core.report.settings_card.card import Card
from core.report.settings_card.command_lines import NotExpressibleError, msmtp_configuration, swaks_command
from core.report.settings_card.thunderbird import autoconfig
from core.report.settings_card.where_to_type import MailProgram, program_name
from core.values.settings import AuthMethod, ConnectionSettings, Encryption

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SETTINGS = ConnectionSettings(
    "smtp.example.com", 587, Encryption.STARTTLS, email="sam@example.com", username="sam@example.com"
)
CARD = Card(SETTINGS, "imap.example.com")


def card(**changes: object) -> Card:
    return Card(replace(SETTINGS, **changes), "imap.example.com")  # type: ignore[arg-type]  # fields of the settings


def texts(element: Element) -> dict[str, str]:
    return {child.tag: child.text or "" for child in element}


def read(made: Card) -> Element:
    return fromstring(autoconfig(made))  # noqa: S314  # the document is our own


def outgoing(made: Card) -> dict[str, str]:
    server = read(made).find("emailProvider/outgoingServer")
    assert server is not None
    assert server.get("type") == "smtp"
    return texts(server)


def test_thunderbird_reads_provider_and_servers() -> None:
    root = read(CARD)
    assert (root.tag, root.get("version")) == ("clientConfig", "1.1")
    provider = root.find("emailProvider")
    assert provider is not None
    assert provider.get("id") == "example.com"
    assert [child.tag for child in provider] == [
        *("domain", "displayName", "displayShortName", "incomingServer", "outgoingServer"),
    ]
    incoming = provider.find("incomingServer")
    assert incoming is not None
    assert texts(incoming) == {
        "hostname": "imap.example.com",
        "port": "993",
        "socketType": "SSL",
        "username": "%EMAILADDRESS%",
        "authentication": "password-cleartext",
    }
    assert outgoing(CARD) == {
        "hostname": "smtp.example.com",
        "port": "587",
        "socketType": "STARTTLS",
        "username": "%EMAILADDRESS%",
        "authentication": "password-cleartext",
    }
    assert read(Card(SETTINGS)).find("emailProvider/incomingServer") is None


@pytest.mark.parametrize(
    ("changes", "tag", "text"),
    [
        ({"encryption": Encryption.TLS}, "socketType", "SSL"),
        ({"encryption": Encryption.NONE}, "socketType", "plain"),
        ({"username": "sam"}, "username", "%EMAILLOCALPART%"),
        ({"username": "apikey"}, "username", "apikey"),
        ({"auth": AuthMethod.XOAUTH2}, "authentication", "OAuth2"),
        ({"auth": AuthMethod.CRAM_MD5}, "authentication", "password-encrypted"),
        ({"username": ""}, "authentication", "none"),
        ({"username": "<&>"}, "username", "<&>"),
    ],
)
def test_thunderbird_is_told_each_choice(changes: dict[str, object], tag: str, text: str) -> None:
    assert outgoing(card(**changes))[tag] == text


def profile(made: Card) -> tuple[dict[str, object], dict[str, object]]:
    entries = plistlib.loads(configuration_profile(made))
    (account,) = entries["PayloadContent"]
    return entries, account


def test_apple_gets_a_profile_with_every_required_key_and_no_password() -> None:
    entries, account = profile(CARD)
    assert entries["PayloadType"] == "Configuration"
    assert {
        "EmailAccountType": "EmailTypeIMAP",
        "EmailAddress": "sam@example.com",
        "IncomingMailServerHostName": "imap.example.com",
        "IncomingMailServerAuthentication": "EmailAuthPassword",
        "OutgoingMailServerHostName": "smtp.example.com",
        "OutgoingMailServerPortNumber": 587,
        "OutgoingMailServerUseSSL": True,
        "OutgoingMailServerAuthentication": "EmailAuthPassword",
        "OutgoingMailServerUsername": "sam@example.com",
        "OutgoingPasswordSameAsIncomingPassword": True,
    }.items() <= account.items()
    assert not [key for key in account if key.endswith("Password") and not key.startswith("OutgoingPasswordSameAs")]
    for part in (entries, account):
        assert {"PayloadUUID", "PayloadIdentifier", "PayloadVersion", "PayloadDisplayName"} <= part.keys()


def test_the_same_settings_make_the_same_profile_and_others_another() -> None:
    assert configuration_profile(CARD) == configuration_profile(card())
    one, other = (profile(made)[0]["PayloadUUID"] for made in (CARD, card(port=465)))
    assert one != other


def test_apple_without_a_user_name_does_not_sign_in() -> None:
    _, account = profile(card(username="", encryption=Encryption.NONE))
    assert account["OutgoingMailServerAuthentication"] == "EmailAuthNone"
    assert account["OutgoingMailServerUseSSL"] is False
    assert "OutgoingMailServerUsername" not in account


def test_apple_asks_for_what_is_not_known() -> None:
    _, account = profile(card(username="", email=""))
    assert not {"EmailAddress", "IncomingMailServerUsername"} & account.keys()
    _, account = profile(CARD)
    assert account["EmailAddress"] == account["IncomingMailServerUsername"] == "sam@example.com"


def test_apple_needs_the_incoming_server() -> None:
    with pytest.raises(IncomingServerMissingError):
        configuration_profile(Card(SETTINGS))


def test_msmtp() -> None:
    assert msmtp_configuration(CARD) == (
        "account example.com\nhost smtp.example.com\nport 587\ntls on\ntls_starttls on\n"
        "from sam@example.com\nauth on\nuser sam@example.com\naccount default : example.com\n"
    )
    implicit = msmtp_configuration(card(encryption=Encryption.TLS, auth=AuthMethod.LOGIN, username="sam jones"))
    assert "tls on\ntls_starttls off\n" in implicit
    assert 'auth login\nuser "sam jones"\n' in implicit
    assert "tls off\nfrom" in msmtp_configuration(card(encryption=Encryption.NONE))
    assert "auth" not in msmtp_configuration(card(username=""))
    assert "tls_fingerprint" not in msmtp_configuration(CARD)
    assert "\ntls_fingerprint AA:BB\n" in msmtp_configuration(card(trusted_fingerprint="AA:BB"))


def test_msmtp_knows_no_way_to_write_a_quotation_mark() -> None:
    with pytest.raises(NotExpressibleError):
        msmtp_configuration(card(username='a" b'))


def test_swaks() -> None:
    assert swaks_command(CARD) == (
        "swaks --server smtp.example.com --port 587 --tls --tls-verify "
        "--auth --auth-user sam@example.com --from sam@example.com --quit-after AUTH"
    )
    assert "--tls-on-connect --tls-verify" in swaks_command(card(encryption=Encryption.TLS))
    assert "--tls" not in swaks_command(card(encryption=Encryption.NONE))
    assert "--auth CRAM-MD5 --auth-user" in swaks_command(card(auth=AuthMethod.CRAM_MD5))
    assert swaks_command(card(username="", email="")).endswith("--from '<>' --quit-after EHLO")


def test_nothing_in_a_value_is_read_by_the_shell() -> None:
    assert shlex.split(swaks_command(card(username="$(reboot); 'x'")))[8:10] == ["--auth-user", "$(reboot); 'x'"]


@pytest.mark.parametrize("program", MailProgram)
def test_each_program_is_told_server_port_encryption_and_user(program: MailProgram) -> None:
    said = "\n".join(map(render, where_to_type.steps(program, CARD)))
    for value in ("smtp.example.com", "587", "sam@example.com"):
        assert value in said
    assert any(word in said for word in ("STARTTLS", "TLS", "on"))
    assert render(program_name(program))


@pytest.mark.parametrize(
    ("program", "encryption", "words"),
    [
        (MailProgram.OUTLOOK, Encryption.TLS, "encrypted connection: SSL/TLS"),
        (MailProgram.THUNDERBIRD, Encryption.STARTTLS, "Connection security: STARTTLS"),
        (MailProgram.APPLE_MAIL, Encryption.NONE, "Use TLS/SSL: off"),
        (MailProgram.IPHONE, Encryption.STARTTLS, "Use SSL: on"),
        (MailProgram.GMAIL_PHONE, Encryption.NONE, "Security type: None"),
        (MailProgram.OUTLOOK_PHONE, Encryption.STARTTLS, "Security type: TLS"),
    ],
)
def test_each_program_calls_encryption_by_its_own_name(
    program: MailProgram, encryption: Encryption, words: str
) -> None:
    assert words in "\n".join(map(render, where_to_type.steps(program, card(encryption=encryption))))


def test_a_token_is_typed_nowhere() -> None:
    said = "\n".join(map(render, where_to_type.steps(MailProgram.THUNDERBIRD, card(auth=AuthMethod.XOAUTH2))))
    assert "Authentication method: OAuth2" in said


@pytest.mark.parametrize(
    ("changes", "domain", "file_name"),
    [
        ({}, "example.com", "example.com"),
        ({"email": "", "username": "sam@example.org"}, "example.org", "example.org"),
        ({"email": "", "username": "sam"}, "smtp.example.com", "smtp.example.com"),
        ({"email": "sam@bücher.example"}, "bücher.example", "b-cher.example"),
        ({"email": "", "username": "", "host": "2001:db8::25"}, "2001:db8::25", "2001-db8-25"),
        ({"email": "x@../../etc"}, "../../etc", "etc"),
    ],
)
def test_domain_and_file_name(changes: dict[str, object], domain: str, file_name: str) -> None:
    made = card(**changes)
    assert (made.domain, made.file_name) == (domain, file_name)
