"""What must hold of certificates and handshake messages, whatever the bytes."""

from __future__ import annotations

import ssl
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from core.values.printable import printable
from core.values.tls_facts import CertificateChain
from core.wire.certificates import MAX_NAME_CHARACTERS, MAX_NAMES, read_chain
from core.wire.chain_judgement import accepted, fault_of
from core.wire.handshake_watch import HandshakeWatch
from tests.fuzz.text_checks import assert_shown_inertly

_NOW = datetime(2026, 6, 1, tzinfo=UTC)
_VERIFY_CODES = (0, 1, 9, 10, 18, 20, 62, 66, 1000)  # 0: the system says no more than that it does not verify
_VERSIONS = {"", "SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"}


def check_certificates(data: bytes) -> None:
    """Any bytes are a certificate with bounded, inert facts, or counted as unreadable."""
    for chain in ((data,), (data, data[: len(data) // 2])):
        facts, unreadable = read_chain(chain, printable)
        assert len(facts) + unreadable == len(chain)
        for fact in facts:
            assert len(fact.names) <= MAX_NAMES
            for text in (fact.subject, fact.issuer, fact.common_name, fact.issuer_name, fact.issuer_url, *fact.names):
                assert len(text) <= MAX_NAME_CHARACTERS
                assert_shown_inertly(text, MAX_NAME_CHARACTERS)
            assert_shown_inertly(fact.key + fact.signature, 100)
            assert fact.not_before.tzinfo is not None
            assert fact.not_after.tzinfo is not None
        _check_judgement(CertificateChain(facts, verified=False, unreadable=unreadable))


def _check_judgement(chain: CertificateChain) -> None:
    """Any chain can be judged, whatever the check of it said; the failure holds that chain."""
    for code in _VERIFY_CODES:
        judged = replace(chain, verify_code=code, verify_message="it says so")
        failure = fault_of(judged, "mx.example.test", ("CN=Some Root,O=Acme",), _NOW)
        assert getattr(failure, "chain", None) is judged
    detail, cautions = accepted(chain, _NOW)
    assert detail.chain is chain
    assert len(cautions) == len(set(cautions))


@cache
def _context() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@cache
def _ciphers() -> frozenset[str]:
    return frozenset({"", *(cipher["name"] for cipher in _context().get_ciphers())})


class _Callbacks:
    """An OpenSSL context's place for a watcher, without a connection behind it."""

    sslobject_class = ssl.SSLObject

    def get_ciphers(self) -> object:
        return _context().get_ciphers()


def check_handshake(data: bytes) -> None:
    """Any handshake messages name a version and a cipher that exist, or none."""
    watch = HandshakeWatch()
    callbacks = _Callbacks()
    watch.attach(callbacks)  # type: ignore[arg-type]  # it takes no more of a context than this
    for message in data.split(b"\xff\xff\xff"):
        for content in (256, 22):
            callbacks._msg_callback(None, "read", 0x0303, content, 0, message)  # type: ignore[attr-defined]  # noqa: SLF001  # attach() puts it there
    assert watch.version in _VERSIONS
    assert watch.cipher in _ciphers()
    assert 0 <= watch.group_bits <= 8 * len(data)
    assert watch.has_weak_group is (0 < watch.group_bits < 2048)
