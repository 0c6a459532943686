"""Servers of other protocols, and TLS where plain text is expected or the other way round."""

from __future__ import annotations

from typing import Final

from core.values.diagnosis import Code
from core.values.settings import Encryption
from tests.fakes.script import Close, ExpectTlsHello, Say, Silence
from tests.hostile.actions import Tempt
from tests.hostile.scenario import NOTHING_PRIVATE, Expectation, Group, Scenario, Setup, codes, in_haste
from tests.hostile.serving import scripted

_GREETINGS: Final[dict[str, tuple[str, bytes]]] = {
    "http": ("HTTP", b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
    "html": ("HTML without a header", b"<!DOCTYPE html><html><body>Bad request</body></html>\r\n"),
    "imap": ("IMAP", b"* OK [CAPABILITY IMAP4rev1 STARTTLS] ready.\r\n"),
    "imap-bye": ("IMAP, saying goodbye", b"* BYE too many connections\r\n"),
    "pop3": ("POP3", b"+OK POP3 ready <1896.697170952@mx.example.test>\r\n"),
    "pop3-error": ("POP3, refusing", b"-ERR not now\r\n"),
    "ssh": ("SSH", b"SSH-2.0-OpenSSH_9.2p1\r\n"),
    "ftp": ("FTP", b"220 (vsFTPd 3.0.5)\r\n"),
    "ssh-unfinished": ("SSH, in a line without an end", b"SSH-2.0-OpenSSH_9.2p1"),
}
_BINARY: Final[dict[str, tuple[str, bytes]]] = {
    "mysql": ("MySQL", b"\x4a\x00\x00\x00\x0a8.0.36\x00\x08\x00\x00\x00abcdefgh\x00\xff\xf7\xff\n"),
    "irc": ("IRC", b":irc.example.test NOTICE * :*** Looking up your hostname\r\n"),
    "telnet": ("Telnet", b"\xff\xfd\x18\xff\xfd\x20\xff\xfd\x23\xff\xfd\x27\r\nlogin: "),
    "redis": ("Redis", b"-NOAUTH Authentication required.\r\n"),
    "lmtp": ("LMTP without a code", b"LMTP ready\r\n"),
}


def _plain(name: str, what: str, said: bytes, code: Code) -> Scenario:
    made = Scenario(
        f"greets-{name}",
        Group.PROTOCOL,
        f"speaks {what}",
        scripted(Say(said), Tempt()),
        Setup(),
        Expectation(codes(code), 0, NOTHING_PRIVATE),
    )
    return in_haste(made) if not said.endswith(b"\n") else made


def _on_tls_port(name: str, what: str, said: bytes, code: Code) -> Scenario:
    return Scenario(
        f"tls-port-{name}",
        Group.PROTOCOL,
        f"speaks {what} in plain where TLS was to begin",
        scripted(ExpectTlsHello(), Say(said), Silence()),
        Setup(Encryption.TLS, consent=False),
        Expectation(codes(code), 0, NOTHING_PRIVATE),
    )


_SMTP: Final = b"220 mx.example.test ESMTP\r\n"
_ALERT: Final = b"\x15\x03\x03\x00\x02\x02\x46"

_MIXED_UP: Final = (
    _on_tls_port("smtp", "SMTP", _SMTP, Code.ENCRYPTION_TLS_ON_STARTTLS_PORT),
    Scenario(
        "tls-port-smtp-first",
        Group.PROTOCOL,
        "greets in plain before the TLS handshake can begin",
        scripted(Say(_SMTP), Silence()),
        Setup(Encryption.TLS, consent=False),
        Expectation(codes(Code.ENCRYPTION_TLS_ON_STARTTLS_PORT), 0, NOTHING_PRIVATE),
    ),
    Scenario(
        "plain-to-tls-alert",
        Group.PROTOCOL,
        "answers plain text with a TLS alert",
        scripted(Say(_ALERT), Close()),
        Setup(),
        Expectation(codes(Code.ENCRYPTION_PLAIN_ON_TLS_PORT), 0, NOTHING_PRIVATE),
    ),
    in_haste(
        Scenario(
            "plain-to-tls-unfinished",
            Group.PROTOCOL,
            "answers plain text with a TLS alert, and waits",
            scripted(Say(_ALERT), Silence()),
            Setup(),
            Expectation(codes(Code.ENCRYPTION_PLAIN_ON_TLS_PORT), 0, NOTHING_PRIVATE),
        )
    ),
)

SCENARIOS: Final = (
    *(_plain(name, what, said, Code.SERVER_WRONG_PROTOCOL) for name, (what, said) in _GREETINGS.items()),
    *(_plain(name, what, said, Code.PROTOCOL_MALFORMED) for name, (what, said) in _BINARY.items()),
    *(
        _on_tls_port(name, what, said, Code.SERVER_WRONG_PROTOCOL)
        for name, (what, said) in _GREETINGS.items()
        # Five bytes are all that TLS leaves of it, and those of FTP are those of SMTP.
        if name not in {"ssh-unfinished", "ftp"}
    ),
    *_MIXED_UP,
)
