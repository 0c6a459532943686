from __future__ import annotations

import ssl
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.values.details import CertificateAccepted
from core.values.events import Caution
from core.values.failures import (
    CertificateChainIncomplete,
    CertificateExpired,
    CertificateInvalid,
    CertificateNameMismatch,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUntrusted,
    Failure,
    TlsWeak,
)
from core.values.tls_facts import CertificateChain, CertificateFacts
from core.wire.chain_judgement import EXPIRES_SOON_DAYS, accepted, chain_of, fault_of
from core.wire.tls import Handshake

NOW = datetime(2026, 6, 1, tzinfo=UTC)
DAY = timedelta(days=1)
HOST = "mx.example.test"

LEAF = CertificateFacts(
    subject="CN=mx.example.test",
    issuer="CN=Middle CA,O=Acme",
    common_name="mx.example.test",
    issuer_name="Middle CA",
    names=("mx.example.test",),
    not_before=NOW - 30 * DAY,
    not_after=NOW + 60 * DAY,
    fingerprint_sha256="AA",
    key="RSA 2048",
    signature="SHA-256",
    is_authority=False,
    is_self_signed=False,
)
MIDDLE = replace(
    LEAF,
    subject="CN=Middle CA,O=Acme",
    issuer="CN=Root CA,O=Acme",
    common_name="Middle CA",
    issuer_name="Root CA",
    names=(),
    is_authority=True,
)
ROOT = replace(MIDDLE, subject=MIDDLE.issuer, common_name="Root CA", is_self_signed=True)
STRANGER = replace(ROOT, subject="CN=Stranger", issuer="CN=Stranger", common_name="Stranger", issuer_name="Stranger")
SELF = replace(LEAF, issuer=LEAF.subject, issuer_name=LEAF.common_name, is_self_signed=True)


def old(certificate: CertificateFacts) -> CertificateFacts:
    return replace(certificate, not_after=NOW - DAY)


def young(certificate: CertificateFacts) -> CertificateFacts:
    return replace(certificate, not_before=NOW + DAY)


def failed(*certificates: CertificateFacts, code: int, message: str = "why") -> CertificateChain:
    return CertificateChain(certificates, verified=False, verify_code=code, verify_message=message)


def fault(*certificates: CertificateFacts, code: int, trusted: tuple[str, ...] = (), host: str = HOST) -> Failure:
    return fault_of(failed(*certificates, code=code), host, trusted, NOW)


@pytest.mark.parametrize(
    ("days", "cautions"),
    [
        (60, ()),
        (EXPIRES_SOON_DAYS + 1, ()),
        (EXPIRES_SOON_DAYS, (Caution.CERTIFICATE_EXPIRES_SOON,)),
        (0, (Caution.CERTIFICATE_EXPIRES_SOON,)),
    ],
)
def test_a_good_chain_counts_its_days(days: int, cautions: tuple[Caution, ...]) -> None:
    chain = CertificateChain((replace(LEAF, not_after=NOW + days * DAY + DAY / 2),), verified=True)
    assert accepted(chain, NOW) == (CertificateAccepted(chain, days), cautions)


def test_a_name_in_the_subject_only_is_worth_a_word() -> None:
    chain = CertificateChain((replace(LEAF, names=()),), verified=True)
    assert accepted(chain, NOW)[1] == (Caution.NAME_ONLY_IN_COMMON_NAME,)


def test_a_good_chain_that_nobody_could_read() -> None:
    chain = CertificateChain((), verified=True, unreadable=1)
    assert accepted(chain, NOW) == (CertificateAccepted(chain, days_left=0), ())


def handshake(error: ssl.SSLCertVerificationError | None) -> Handshake:
    return Handshake("TLSv1.3", "X", (b"der",), None, error)


def verification_error(code: object, message: object) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = code, message  # type: ignore[assignment]  # systems differ
    return error


def test_a_chain_without_an_error_is_good() -> None:
    assert chain_of(handshake(None), (LEAF,), 1) == CertificateChain((LEAF,), verified=True, unreadable=1)


@pytest.mark.parametrize(
    ("code", "message", "seen_code", "seen_message"),
    [
        (18, "self-signed certificate", 18, "self-signed certificate"),
        (0, "", 0, ""),
        (None, None, 0, ""),
        (-67843, "“mx\u202e\x07” is not trusted", -67843, "“mx<U+202E><U+0007>” is not trusted"),
    ],
)
def test_what_the_check_said_is_kept_and_harmless(
    code: object, message: object, seen_code: int, seen_message: str
) -> None:
    chain = chain_of(handshake(verification_error(code, message)), (LEAF,), 0)
    assert (chain.verified, chain.verify_code, chain.verify_message) == (False, seen_code, seen_message)


def test_an_error_without_details() -> None:
    chain = chain_of(handshake(ssl.SSLCertVerificationError(1, "x")), (), 2)
    assert (chain.verified, chain.verify_code, chain.verify_message, chain.unreadable) == (False, 0, "", 2)


@pytest.mark.parametrize("code", [62, 64])
def test_a_wrong_name_tells_the_right_ones(code: int) -> None:
    found = fault(LEAF, MIDDLE, code=code, host="other.test")
    assert isinstance(found, CertificateNameMismatch)
    assert (found.host, found.names) == ("other.test", ("mx.example.test",))
    found = fault(replace(LEAF, names=()), code=code, host="other.test")
    assert isinstance(found, CertificateNameMismatch)
    assert found.names == ("mx.example.test",)


def test_who_is_out_of_date() -> None:
    found = fault(old(LEAF), MIDDLE, code=10)
    assert isinstance(found, CertificateExpired)
    assert (found.subject, found.not_after) == ("mx.example.test", NOW - DAY)
    found = fault(LEAF, old(MIDDLE), code=10)
    assert isinstance(found, CertificateExpired)
    assert (found.subject, found.not_after) == ("Middle CA", NOW - DAY)
    # A root of this computer, which the server does not send.
    found = fault(LEAF, MIDDLE, code=10)
    assert isinstance(found, CertificateExpired)
    assert (found.subject, found.not_after) == ("", None)


def test_who_is_from_the_future() -> None:
    found = fault(young(LEAF), MIDDLE, code=9)
    assert isinstance(found, CertificateNotYetValid)
    assert (found.subject, found.not_before) == ("mx.example.test", NOW + DAY)
    found = fault(LEAF, young(MIDDLE), code=9)
    assert isinstance(found, CertificateNotYetValid)
    assert found.subject == "Middle CA"
    found = fault(LEAF, code=9)
    assert isinstance(found, CertificateNotYetValid)
    assert (found.subject, found.not_before) == ("", None)


UNKNOWN_ISSUER = (2, 19, 20, 21, 27)


@pytest.mark.parametrize("code", [18, *UNKNOWN_ISSUER])
def test_a_certificate_that_signs_itself(code: int) -> None:
    assert isinstance(fault(SELF, code=code), CertificateSelfSigned)


@pytest.mark.parametrize("code", UNKNOWN_ISSUER)
def test_an_unknown_authority_is_named(code: int) -> None:
    leaf = replace(LEAF, issuer=STRANGER.subject, issuer_name="Stranger")
    found = fault(leaf, STRANGER, code=code)
    assert isinstance(found, CertificateUntrusted)
    assert found.issuer == "Stranger"
    found = fault(leaf, code=code)
    assert isinstance(found, CertificateUntrusted)
    assert found.issuer == "Stranger"


@pytest.mark.parametrize(
    ("leaf", "trusted"),
    [
        (replace(LEAF, issuer="CN=Anything", issuer_name="Anything", issuer_url="http://ca.test/x"), ()),
        (replace(LEAF, issuer="CN=Acme Intermediate 3", issuer_name="Acme Intermediate 3"), ()),
        (replace(LEAF, issuer="CN=Acme Issuing CA", issuer_name="Acme Issuing CA"), ()),
        (replace(LEAF, issuer="CN=Acme Sub-CA", issuer_name="Acme Sub-CA"), ()),
        (replace(LEAF, issuer="CN=Middle,O=Acme Ltd", issuer_name="Middle"), ("Other", "ACME Root CA")),
    ],
)
@pytest.mark.parametrize("code", UNKNOWN_ISSUER)
def test_a_missing_link_is_told_from_an_unknown_authority(
    leaf: CertificateFacts, trusted: tuple[str, ...], code: int
) -> None:
    found = fault(leaf, code=code, trusted=trusted)
    assert isinstance(found, CertificateChainIncomplete)
    assert found.missing_issuer == leaf.issuer_name


@pytest.mark.parametrize("trusted", [(), ("Global Root CA",), ("Secure Trust Services Inc",), ("O=Other,CN=Else",)])
def test_words_that_everybody_uses_link_nobody(trusted: tuple[str, ...]) -> None:
    leaf = replace(LEAF, issuer="CN=Private Root CA,O=Secure Trust Services", issuer_name="Private Root CA")
    assert isinstance(fault(leaf, code=20, trusted=trusted), CertificateUntrusted)


def test_the_path_counts_and_not_the_order_in_which_it_was_sent() -> None:
    leaf = replace(LEAF, issuer_url="http://ca.test/middle")
    middle = replace(MIDDLE, issuer="CN=Far Root", issuer_name="Far Root")
    for others in ([middle, STRANGER], [STRANGER, middle]):
        found = fault(leaf, *others, code=20)
        assert isinstance(found, CertificateUntrusted)
        assert found.issuer == "Far Root"
    complete = [replace(ROOT), STRANGER, MIDDLE]
    found = fault(leaf, *complete, code=19)
    assert isinstance(found, CertificateUntrusted)
    assert found.issuer == "Root CA"


def test_a_root_that_nobody_sends_is_not_missing() -> None:
    # Intermediates say where their root is; that it is unknown here does not make the chain incomplete.
    middle = replace(MIDDLE, issuer="CN=Far Root", issuer_name="Far Root", issuer_url="http://ca.test/root")
    found = fault(replace(LEAF, issuer_url="http://ca.test/middle"), middle, code=20)
    assert isinstance(found, CertificateUntrusted)
    assert found.issuer == "Far Root"


def test_a_path_in_a_circle_ends() -> None:
    one = replace(MIDDLE, subject="CN=1", issuer="CN=2")
    two = replace(MIDDLE, subject="CN=2", issuer="CN=1", issuer_name="1")
    leaf = replace(LEAF, issuer="CN=1")
    assert isinstance(fault(leaf, one, two, code=20), CertificateUntrusted)


@pytest.mark.parametrize("code", [66, 67, 68])
def test_weakness_is_told_with_the_chain(code: int) -> None:
    chain = failed(LEAF, code=code, message="EE certificate key too weak")
    assert fault_of(chain, HOST, (), NOW) == TlsWeak("EE certificate key too weak", chain)


@pytest.mark.parametrize("code", [1, 7, 23, 24, 26, 28, 34, 79])
def test_any_other_fault_says_what_the_check_said(code: int) -> None:
    found = fault(LEAF, code=code)
    assert isinstance(found, CertificateInvalid)
    assert found.reason == "why"


@pytest.mark.parametrize("code", [0, 10, 18, 20, 62])
def test_a_chain_that_nobody_could_read_is_no_more_than_invalid(code: int) -> None:
    assert fault_of(failed(code=code), HOST, (), NOW) == CertificateInvalid(failed(code=code), "why")
    unreadable = failed(code=code, message="")
    assert fault_of(unreadable, HOST, (), NOW) == CertificateInvalid(unreadable, "unreadable")


# What Windows and macOS say, and what stands there when they say nothing.
@pytest.mark.parametrize("code", [0, -67843, -9843, 0x800B0109, 0x800B0101])
class TestWhereTheCodeIsThePlatforms:
    @pytest.mark.parametrize(
        ("certificates", "kind"),
        [
            ([old(LEAF), MIDDLE], CertificateExpired),
            ([LEAF, old(MIDDLE)], CertificateExpired),
            ([young(LEAF)], CertificateNotYetValid),
            ([old(SELF)], CertificateExpired),
            ([SELF], CertificateSelfSigned),
            ([LEAF, MIDDLE, ROOT], CertificateUntrusted),
            ([replace(LEAF, issuer_url="http://ca.test/")], CertificateChainIncomplete),
        ],
    )
    def test_the_chain_decides(self, code: int, certificates: list[CertificateFacts], kind: type[Failure]) -> None:
        assert type(fault(*certificates, code=code)) is kind

    @pytest.mark.parametrize(
        ("host", "names", "fits"),
        [
            ("mx.example.test", ("mx.example.test",), True),
            ("MX.example.test", ("mx.EXAMPLE.test",), True),
            ("mx.example.test", ("a.test", "*.example.test"), True),
            ("mx.example.test", ("*.test",), False),
            ("example.test", ("*.example.test",), False),
            ("mx.example.test", ("*",), False),
            ("mx.example.test", ("m*.example.test",), False),
            ("mx.example.test", ("other.test",), False),
            ("192.0.2.1", ("192.0.2.1",), True),
            ("192.0.2.1", ("*.0.2.1", "192.0.2.10"), False),
            ("2001:db8::1", ("2001:db8::1",), True),
            ("2001:db8:0::1", ("2001:db8::1",), True),
            ("::1", ("127.0.0.1",), False),
        ],
    )
    def test_the_name_is_looked_at(self, code: int, host: str, names: tuple[str, ...], fits: bool) -> None:
        found = fault(replace(LEAF, names=names), MIDDLE, code=code, host=host)
        assert isinstance(found, CertificateNameMismatch) == (not fits)
