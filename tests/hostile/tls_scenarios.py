"""TLS that is old, weak, stalled, cut, garbled or flooded, and clients that are to show a certificate."""

from __future__ import annotations

import base64
import ssl
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from core.values.settings import Encryption
from tests.fakes.script import Close, Expect, ExpectTlsHello, Flood, Reset, Say, Silence, StartTls, greeting_and_ehlo
from tests.fakes.server_tls import ServerTls
from tests.hostile.actions import AnyHandshake, CutHandshake, HandshakeByHand, Shout
from tests.hostile.scenario import NOTHING_PRIVATE, Expectation, Group, Scenario, Setup, codes, in_haste
from tests.hostile.serving import scripted_with

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.fakes.script import Action
    from tests.hostile.scenario import Serve
    from tests.real_servers.certificate_authority import CertificateAuthority

    Script = Callable[[CertificateAuthority], Sequence[Action]]

_TLS_12, _TLS_13 = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3
_TO_TLS: Final = (*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS"), Say(b"220 2.0.0 Go\r\n"))

# The second Oakley group (RFC 2409, 6.2), of 1024 bits: what old servers came with.
_OAKLEY_2: Final = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B"
    "302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE6"
    "49286651ECE65381FFFFFFFFFFFFFFFF",
    16,
)


def implicit(name: str, what: str, script: Script, *verdicts: Code, group: Group = Group.TLS) -> Scenario:
    """A server that begins with this."""
    return _scenario(name, what, scripted_with(script), Encryption.TLS, verdicts, group)


def after_starttls(name: str, what: str, script: Script, *verdicts: Code, group: Group = Group.TLS) -> Scenario:
    """The same after a proper STARTTLS."""
    serve = scripted_with(lambda authority: [*_TO_TLS, *script(authority)])
    return _scenario(f"{name}-starttls", f"{what} (STARTTLS)", serve, Encryption.STARTTLS, verdicts, group)


def _scenario(
    name: str, what: str, serve: Serve, encryption: Encryption, verdicts: Sequence[Code], group: Group
) -> Scenario:
    setup = Setup(encryption, consent=False, host="localhost")
    return Scenario(name, group, what, serve, setup, Expectation(codes(*verdicts), 0, NOTHING_PRIVATE))


def both(name: str, what: str, script: Script, *verdicts: Code, group: Group = Group.TLS) -> list[Scenario]:
    """From the beginning, and after STARTTLS."""
    return [
        implicit(name, what, script, *verdicts, group=group),
        after_starttls(name, what, script, *verdicts, group=group),
    ]


def refusing(tls: Callable[[CertificateAuthority], ServerTls]) -> Script:
    """A handshake that the client must not complete."""
    return lambda authority: [StartTls(tls(authority), refused=True)]


def _weak_group(authority: CertificateAuthority) -> ServerTls:
    file = _group_file(authority.root_file.parent)
    ciphers = "DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0"
    return ServerTls(authority.with_rsa_key(), newest=_TLS_12, ciphers=ciphers, dh_file=file)


def _with_weak_group(authority: CertificateAuthority) -> list[Action]:
    # OpenSSL takes such a group: how far the handshake gets before the client leaves is a matter of luck.
    return [AnyHandshake(_weak_group(authority)), Silence()]


def _group_file(folder: Path) -> Path:
    # PKCS #3: a sequence of prime and generator.
    der = b"\x30\x81\x87\x02\x81\x81\x00" + _OAKLEY_2.to_bytes(128, "big") + b"\x02\x01\x02"
    file = folder / "oakley-2.pem"
    file.write_text(f"-----BEGIN DH PARAMETERS-----\n{base64.encodebytes(der).decode()}-----END DH PARAMETERS-----\n")
    return file


def _demanding(newest: ssl.TLSVersion) -> Script:
    return refusing(lambda a: ServerTls(a.good(), newest=newest, clients_from=a.root_file))


_AGREEMENT: Final = (
    *both(
        "tls-old",
        "speaks TLS 1.0 and 1.1 only",
        refusing(lambda a: ServerTls(a.good(), ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)),
        Code.TLS_OUTDATED,
    ),
    *both(
        "tls-anonymous",
        "offers anonymous ciphers only",
        refusing(lambda a: ServerTls(a.good(), newest=_TLS_12, ciphers="AECDH-AES128-SHA:@SECLEVEL=0")),
        Code.TLS_WEAK,
    ),
    *both("tls-weak-group", "uses a small Diffie-Hellman group", _with_weak_group, Code.TLS_WEAK),
    *both(
        "tls-weak-key",
        "has an RSA key of 1024 bits",
        refusing(lambda a: ServerTls(a.with_rsa_key(1024), ciphers="ALL:@SECLEVEL=0")),
        Code.TLS_WEAK,
    ),
    *both(
        "tls-client-certificate-12",
        "wants a certificate of the client in TLS 1.2",
        _demanding(_TLS_12),
        Code.TLS_CLIENT_CERTIFICATE_REQUIRED,
    ),
    *both(
        "tls-client-certificate-13",
        "wants a certificate of the client in TLS 1.3",
        _demanding(_TLS_13),
        Code.TLS_CLIENT_CERTIFICATE_REQUIRED,
    ),
)

_HELD: Final = {
    "silence": ("stalls", Silence()),
    "close": ("closes", Close()),
    "reset": ("resets the connection", Reset()),
}


_UNSEEN: Final = frozenset({"hello", "header"})
"""Where not even the head of a record came."""


def _after_hello(name: str, where: str, said: Script) -> list[Scenario]:
    made: list[Scenario] = []
    for end, (what, action) in _HELD.items():
        code = Code.PROTOCOL_TIMEOUT if end == "silence" else Code.PROTOCOL_DISCONNECTED
        at_once = Code.CONNECT_RESET if name in _UNSEEN and end != "silence" else code

        def script(authority: CertificateAuthority, action: Action = action) -> list[Action]:
            return [*said(authority), action]

        pair = [
            implicit(f"tls-{end}-{name}", f"{what} {where}", script, at_once),
            after_starttls(f"tls-{end}-{name}", f"{what} {where}", script, code),
        ]
        made += map(in_haste, pair) if end == "silence" else pair
    return made


def _cut(size: int, newest: ssl.TLSVersion) -> Script:
    return lambda authority: [CutHandshake(ServerTls(authority.good(), newest=newest), size)]


_STALLED: Final = (
    *_after_hello("hello", "after the hello of the client", lambda _: [ExpectTlsHello()]),
    *_after_hello("header", "in the head of its first record", _cut(3, _TLS_13)),
    *_after_hello("server-hello", "in its hello", _cut(40, _TLS_13)),
    *_after_hello("certificate", "in its certificate, in TLS 1.2", _cut(700, _TLS_12)),
    *_after_hello("encrypted", "in what it says encrypted", _cut(400, _TLS_13)),
)


def _answer(said: bytes) -> Script:
    return lambda _: [ExpectTlsHello(), Shout(said), Silence()]


def _record(kind: int, content: bytes) -> bytes:
    return bytes([kind, 3, 3]) + len(content).to_bytes(2, "big") + content


def _handshake(kind: int, content: bytes) -> bytes:
    return bytes([kind]) + len(content).to_bytes(3, "big") + content


def _server_hello(version: bytes, cipher: bytes) -> bytes:
    return _record(22, _handshake(2, version + b"R" * 32 + b"\0" + cipher + b"\0"))


_FAILED: Final = Code.TLS_HANDSHAKE_FAILED
_ALERTS: Final = {40: Code.TLS_OUTDATED, 70: Code.TLS_OUTDATED, 71: Code.TLS_OUTDATED}
_EMPTY_CERTIFICATE: Final = _server_hello(b"\3\3", b"\xc0\x2f") + _record(22, _handshake(11, b"\0\0\0"))

_GARBAGE: Final = (
    *both("tls-garbage", "answers the hello with garbage in a record", _answer(_record(22, b"garbage!!")), _FAILED),
    *both("tls-binary", "answers the hello with bytes that are no TLS", _answer(b"\0\1\2\3\4\5\6\7"), _FAILED),
    *both("tls-data-first", "sends data before there are keys", _answer(_record(23, b"220 hello\r\n")), _FAILED),
    *map(
        in_haste,
        both("tls-empty-record", "sends an empty record and stalls", _answer(_record(22, b"")), Code.PROTOCOL_TIMEOUT),
    ),
    *both("tls-huge-record", "announces a record that is too long", _answer(b"\x16\3\3\xff\xff" + b"x" * 100), _FAILED),
    *both("tls-no-certificate", "shows no certificate at all", _answer(_EMPTY_CERTIFICATE), _FAILED),
    *both(
        "tls-unknown-cipher", "chooses a cipher that nobody offered", _answer(_server_hello(b"\3\3", b"\0\1")), _FAILED
    ),
    *both("tls-chooses-10", "chooses TLS 1.0", _answer(_server_hello(b"\3\1", b"\xc0\x13")), Code.TLS_OUTDATED),
    *both("tls-chooses-ssl3", "chooses SSL 3", _answer(_server_hello(b"\3\0", b"\0\x0a")), Code.TLS_OUTDATED),
    *(
        scenario
        for number in (10, 40, 42, 47, 48, 50, 70, 71, 80, 86, 90, 112, 255)
        for scenario in both(
            f"tls-alert-{number}",
            f"answers the hello with alert {number}",
            _answer(_record(21, bytes([2, number]))),
            _ALERTS.get(number, _FAILED),
        )
    ),
)


def _by_hand(
    newest: ssl.TLSVersion, *then: Action, inside: bytes = b"", share: float = 1.0, raw: bytes = b""
) -> Script:
    return lambda authority: [
        HandshakeByHand(ServerTls(authority.good(), newest=newest), inside, share, raw),
        *then,
    ]


_GREETING: Final = b"220 mx.example.test ESMTP\r\n"
_AFTERWARDS: Final = tuple(
    scenario
    for version, name in ((_TLS_12, "12"), (_TLS_13, "13"))
    for scenario in (
        in_haste(
            implicit(
                f"tls-half-record-{name}",
                f"sends half a record and stalls, in TLS 1.{name[1]}",
                _by_hand(version, Silence(), inside=_GREETING, share=0.5),
                Code.GREETING_TIMEOUT,
            )
        ),
        implicit(
            f"tls-half-record-close-{name}",
            f"sends half a record and closes, in TLS 1.{name[1]}",
            _by_hand(version, Close(), inside=_GREETING, share=0.5),
            Code.CONNECT_RESET,
            Code.PROTOCOL_DISCONNECTED,
        ),
        implicit(
            f"tls-plain-afterwards-{name}",
            f"goes on in plain after the handshake, in TLS 1.{name[1]}",
            _by_hand(version, Silence(), raw=_GREETING),
            _FAILED,
        ),
        implicit(
            f"tls-forged-record-{name}",
            f"sends a record with a wrong checksum, in TLS 1.{name[1]}",
            _by_hand(version, Silence(), raw=_record(23, b"x" * 64)),
            _FAILED,
        ),
        implicit(
            f"tls-alert-afterwards-{name}",
            f"sends an unprotected alert after the handshake, in TLS 1.{name[1]}",
            _by_hand(version, Silence(), raw=_record(21, b"\2\x50")),
            _FAILED,
        ),
    )
)


def _flood(name: str, what: str, pattern: bytes, *verdicts: Code) -> list[Scenario]:
    def script(_: CertificateAuthority) -> list[Action]:
        return [ExpectTlsHello(), Flood(pattern, 200)]

    made = both(f"tls-flood-{name}", f"floods with {what} in answer to the hello", script, *verdicts)
    return [replace(one, is_flood=True) for one in made]


_BIG_MESSAGE: Final = b"\x0b\xff\xff\xff"  # a certificate message of 16 MB
_FLOODS: Final = (
    *_flood("junk", "bytes that are no TLS", b"\0\1\2\3", _FAILED),
    # A client has to overlook a HelloRequest while it shakes hands (RFC 5246, 7.4.1.1): only time ends this.
    *map(in_haste, _flood("requests", "requests to begin", _record(22, b"\0" * 16384), Code.PROTOCOL_TIMEOUT)),
    *_flood("certificate", "a certificate that does not end", _record(22, _BIG_MESSAGE + b"\0" * 16000), _FAILED),
    *_flood("warnings", "warnings", _record(21, b"\1\x5a"), _FAILED),
    *_flood("cipher-changes", "changes of cipher", _record(20, b"\1"), _FAILED),
)

SCENARIOS: Final = (*_AGREEMENT, *_STALLED, *_GARBAGE, *_AFTERWARDS, *_FLOODS)
