from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from core.values.failures import CertificateChanged, CertificateInvalid, CertificateNotYetValid, TlsWeak
from core.values.tls_facts import CertificateChain, CertificateFacts
from core.wire.certificates import fingerprint
from core.wire.chain_judgement import chain_of
from core.wire.pinned_certificate import pinned_fault
from core.wire.tls import Handshake
from tests.core.wire.test_chain_judgement import LEAF, NOW, SELF

DER = b"the one"
FINGERPRINT = fingerprint(DER)
HANDSHAKE = Handshake("TLSv1.3", "x", (DER, b"its issuer"), asyncio.Transport(), None, pinned=FINGERPRINT)


def fault(*certificates: CertificateFacts, handshake: Handshake = HANDSHAKE) -> object:
    return pinned_fault(chain_of(handshake, certificates, 0), handshake, NOW)


def test_nothing_was_verified() -> None:
    assert chain_of(HANDSHAKE, (SELF,), 0) == CertificateChain((SELF,), verified=False)


@pytest.mark.parametrize(
    "leaf", [LEAF, SELF, replace(LEAF, not_after=NOW - timedelta(days=1)), replace(LEAF, names=())]
)
def test_what_the_user_may_answer_for(leaf: CertificateFacts) -> None:
    assert fault(leaf) is None


@pytest.mark.parametrize(
    ("handshake", "found"),
    [
        (replace(HANDSHAKE, chain=(b"another", DER), transport=None), fingerprint(b"another")),
        (replace(HANDSHAKE, chain=(b"another", DER)), fingerprint(b"another")),
        (replace(HANDSHAKE, chain=()), ""),
    ],
)
def test_another_certificate(handshake: Handshake, found: str) -> None:
    chain = chain_of(handshake, (LEAF,), 0)
    assert fault(LEAF, handshake=handshake) == CertificateChanged(chain, FINGERPRINT, found)


def test_one_that_cannot_be_read() -> None:
    assert fault() == CertificateInvalid(CertificateChain((), verified=False), "unreadable")


def test_one_of_the_future() -> None:
    leaf = replace(LEAF, not_before=NOW + timedelta(days=1))
    assert isinstance(fault(leaf), CertificateNotYetValid)


@pytest.mark.parametrize("key", ["RSA 1024", "RSA 2047", "DSA 1024", "EC secp192r1 192"])
def test_a_weak_key(key: str) -> None:
    found = fault(replace(SELF, key=key))
    assert isinstance(found, TlsWeak)
    assert found.reason == "EE certificate key too weak"


@pytest.mark.parametrize("key", ["RSA 2048", "DSA 2048", "EC secp256r1 256", "EC secp224r1 224", "Ed25519", "unknown"])
def test_a_key_that_is_strong_enough(key: str) -> None:
    assert fault(replace(SELF, key=key)) is None


@pytest.mark.parametrize("signature", ["SHA-1", "MD5", "SHA1"])
def test_a_broken_hash_matters_where_somebody_else_signed(signature: str) -> None:
    found = fault(replace(LEAF, signature=signature))
    assert isinstance(found, TlsWeak)
    assert found.reason == "CA signature digest algorithm too weak"
    assert fault(replace(SELF, signature=signature)) is None
