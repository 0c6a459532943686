from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.values.failures import Protocol
from core.wire.protocol_guess import BEGINNING_BYTES, guess_protocol


@pytest.mark.parametrize(
    ("beginning", "protocol"),
    [
        (b"220 mx.example.test ESMTP", Protocol.SMTP),
        (b"220-mx.example.test", Protocol.SMTP),
        (b"421 busy", Protocol.SMTP),
        (b"220\r\n", Protocol.SMTP),
        (b"220\n", Protocol.SMTP),
        (b"554 no", Protocol.SMTP),
        (b"HTTP/1.1 400 Bad Request", Protocol.HTTP),
        (b"http/1.0 200", Protocol.HTTP),
        (b"<!doctype html>", Protocol.HTTP),
        (b"<HTML>", Protocol.HTTP),
        (b"SSH-2.0-OpenSSH_9.2", Protocol.SSH),
        (b"SSH-1.99-x", Protocol.SSH),
        (b"+OK Dovecot ready.", Protocol.POP3),
        (b"-ERR busy", Protocol.POP3),
        (b"* OK [CAPABILITY IMAP4rev1]", Protocol.IMAP),
        (b"* PREAUTH hi", Protocol.IMAP),
        (b"* BYE later", Protocol.IMAP),
        (b"220 (vsFTPd 3.0.5)", Protocol.FTP),
        (b"220 ProFTPD Server", Protocol.FTP),
        (b"220---------- Welcome to Pure-FTPd", Protocol.FTP),
        (b"220-FileZilla Server 1.7", Protocol.FTP),
        (b"220 host FTP server ready", Protocol.FTP),
        (b"\x15\x03\x01\x00\x02\x02\x46", Protocol.TLS),
        (b"\x16\x03\x03\x00\x40", Protocol.TLS),
        (b"\x15\x03\x03", Protocol.TLS),
        (b"\x13\x03\x03", Protocol.UNKNOWN),
        (b"\x15\x02\x00", Protocol.UNKNOWN),
        (b"", Protocol.UNKNOWN),
        (b"220", Protocol.UNKNOWN),
        (b"220\rhi", Protocol.UNKNOWN),
        (b"2200 hi", Protocol.UNKNOWN),
        (b"120 soon", Protocol.UNKNOWN),
        (b" 220 hi", Protocol.UNKNOWN),
        (b"hello", Protocol.UNKNOWN),
        (b"*OK", Protocol.UNKNOWN),
        (b"RFB 003.008", Protocol.UNKNOWN),
        (b"220 mx.example.test ESMTP; mail for the FTP people", Protocol.SMTP),
    ],
)
def test_what_the_first_bytes_give_away(beginning: bytes, protocol: Protocol) -> None:
    assert guess_protocol(beginning) is protocol


def test_what_comes_later_gives_nothing_away() -> None:
    assert guess_protocol(b"220 " + b"x" * BEGINNING_BYTES + b" FTP server") is Protocol.SMTP
    assert guess_protocol(b"220 mx ESMTP\r\n220 FTP server") is Protocol.SMTP


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_have_a_name(beginning: bytes) -> None:
    assert isinstance(guess_protocol(beginning), Protocol)
    assert guess_protocol(beginning) is guess_protocol(beginning[:BEGINNING_BYTES])
