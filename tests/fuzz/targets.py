"""What is fuzzed, and what the fuzzer begins with."""

from __future__ import annotations

import ipaddress
import plistlib
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.x509.oid import AuthorityInformationAccessOID

from tests.core.wire.made_certificates import MadeCertificate, common_name, key, with_names
from tests.fuzz.reply_checks import check_ehlo, check_protocol, check_reply_reader
from tests.fuzz.text_checks import check_printable, check_scrubber, check_settings_file
from tests.fuzz.tls_checks import check_certificates, check_handshake

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Target:
    """A check that takes any bytes and raises when something does not hold, and inputs that reach deep into it.

    `longest` bounds the inputs, in bytes: as long as it takes to pass the limits of what is fuzzed.
    """

    check: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    longest: int = 4096


def _replies() -> list[bytes]:
    return [
        b"\x00220 mx.example.test ESMTP\r\n",
        b"\x05250-mx\r\n250-SIZE 1000\r\n250 AUTH PLAIN LOGIN\r\n",
        b"\x07250-a\r\n550 b\r\n",
        b"\x0a220 hi\n250 more\r\n",
        b"\x10421 closing\r\n",
        b"\x03354 go\r\n535 5.7.8 Zebra-Quitte \x1b[31m\xe2\x80\xae\r\n",
        b"\x3f250 " + b"x" * 12_290 + b"\r\n",
    ]


def _short_replies() -> list[bytes]:
    """Without the line that is too long: one conversation takes as long as ten thousand short lines are read."""
    return _replies()[:-1]


def _ehlo() -> list[bytes]:
    return [
        b"mx\nSIZE 35882577\nAUTH PLAIN LOGIN\nSTARTTLS",
        b"mx\nAUTH=LOGIN PLAIN\nauth xoauth2",
        b"mx\n5.7.8 SIZE 99999999999999999999999",
    ]


def _certificates() -> list[bytes]:
    access = x509.AccessDescription(
        AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier("http://ca.example.test/ca.der")
    )
    return [
        MadeCertificate().der(),
        MadeCertificate(key=key("rsa")).der(),
        MadeCertificate(key=key("ed25519"), issuer=common_name("An authority")).der(),
        MadeCertificate(
            extensions=[x509.BasicConstraints(ca=True, path_length=0), x509.AuthorityInformationAccess([access])]
        ).der(),
        with_names(x509.DNSName("*.example.test"), x509.IPAddress(ipaddress.ip_address("::1"))),
    ]


def _hello(version: int, cipher: int, extensions: bytes) -> bytes:
    body = struct.pack("!H32sBHBH", version, b"r" * 32, 0, cipher, 0, len(extensions)) + extensions
    return b"\x02" + len(body).to_bytes(3, "big") + body


def _handshake() -> list[bytes]:
    key_exchange = b"\x0c\x00\x01\x0c" + struct.pack("!H", 256) + b"\xff" * 256 + b"\x00\x01\x02"
    return [
        _hello(0x0303, 0x1301, struct.pack("!HHH", 43, 2, 0x0304)),
        _hello(0x0303, 0x009F, b"") + b"\xff\xff\xff" + key_exchange,
        _hello(0x0301, 0xC02F, struct.pack("!HH", 0xFF01, 0)) + b"\xff\xff\xff\x0d\x00",
    ]


def _texts() -> list[bytes]:
    return ["\x10grüß\u202egott e\u0301\u0301\u0301".encode(), b"\x00\xff\x1b[0m", b"\xff" + b"long " * 500]


def _secrets() -> list[bytes]:
    return [b"\x0c%cZebra-QuitteYour password was , sorry" % which for which in range(10)] + [b"\x03\x00abcabc"]


def _settings_files() -> list[bytes]:
    account = {"PayloadType": "com.apple.mail.managed", "OutgoingMailServerHostName": "a.example"}
    server = "<hostname>a.example</hostname><port>465</port><username>%EMAILLOCALPART%</username>"
    return [
        b'defaults\nauth on\naccount a\nhost a.example\nport 465\nuser "u"\naccount b : a\ntls on\n',
        b'user_pref("mail.smtpserver.a.hostname", "a.example");\nuser_pref("mail.smtpserver.a.port", 465);\n',
        f'<clientConfig><outgoingServer type="smtp">{server}</outgoingServer></clientConfig>'.encode(),
        *(plistlib.dumps({"PayloadContent": [account]}, fmt=form) for form in plistlib.PlistFormat),
    ]


TARGETS = {
    "reply_reader": Target(check_reply_reader, _replies, 80_000),
    "protocol": Target(check_protocol, _short_replies, 5120),
    "ehlo": Target(check_ehlo, _ehlo),
    "certificates": Target(check_certificates, _certificates),
    "handshake": Target(check_handshake, _handshake),
    "printable": Target(check_printable, _texts),
    "scrubber": Target(check_scrubber, _secrets, 512),
    "settings_files": Target(check_settings_file, _settings_files),
}
