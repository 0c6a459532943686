"""What stands between: these rules come first, for what the server seems to say is not the server's doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.case import greeting_of
from core.diagnosis.clock import clock_error
from core.diagnosis.fixup import (
    greeting_is_masked,
    keyword_is_masked,
    offered_elsewhere,
    provider_encrypts_here,
)
from core.diagnosis.foreign_server import foreign_certificate, foreign_greeting, private_address, web_answer
from core.diagnosis.interceptors import greeted_by, signed_by
from core.diagnosis.public_authorities import unknown_root
from core.diagnosis.rule import Rule
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence

if TYPE_CHECKING:
    from core.diagnosis.case import Case

_UNKNOWN_ISSUER: Final = (
    f.CertificateSelfSigned | f.CertificateUntrusted | f.CertificateChainIncomplete | f.CertificateChanged
)
_NO_ENCRYPTION: Final = f.StartTlsNotOffered | f.AuthNotOffered | f.EhloRefused


def _signed_by_interceptor(case: Case) -> bool:
    failure = case.outcome.failure
    return isinstance(failure, _UNKNOWN_ISSUER | f.CertificateNameMismatch) and bool(signed_by(failure.chain))


def _greeted_by_interceptor(case: Case) -> bool:
    return case.outcome.failure is not None and bool(greeted_by(greeting_of(case.outcome)))


def _authority_unknown(case: Case) -> bool:
    failure = case.outcome.failure
    if not isinstance(failure, f.CertificateUntrusted):
        return False
    leaf = failure.chain.leaf
    return leaf is not None and leaf.covers(case.host) and bool(unknown_root(failure.chain))


def _expired_in_store(case: Case) -> bool:
    """Whether it is no certificate of the server's that expired, so that it can only be one of this computer's."""
    failure = case.outcome.failure
    if not isinstance(failure, f.CertificateExpired) or not failure.chain.certificates or failure.chain.unreadable:
        return False
    return all(one.not_after >= case.outcome.started for one in failure.chain.certificates)


def _provider_signed_by_stranger(case: Case) -> bool:
    """Whether somebody unknown made a certificate for the name of a provider: public providers have public ones."""
    failure = case.outcome.failure
    if not isinstance(failure, f.CertificateSelfSigned | f.CertificateUntrusted) or not case.asks_provider:
        return False
    leaf = failure.chain.leaf
    return leaf is not None and leaf.covers(case.host)


def _expired_by_clock(case: Case) -> bool:
    return isinstance(case.outcome.failure, f.CertificateExpired) and clock_error(case.outcome) is not None


def _not_encrypted(case: Case) -> bool:
    return isinstance(case.outcome.failure, _NO_ENCRYPTION)


def _stripped_from(case: Case, purpose: ControlPurpose) -> bool:
    return isinstance(case.outcome.failure, f.StartTlsNotOffered) and offered_elsewhere(case, purpose)


INTERFERENCE_RULES: Final = (
    Rule("intercepting_issuer", _signed_by_interceptor, Code.CERT_INTERCEPTED),
    Rule("intercepting_greeting", _greeted_by_interceptor, Code.CERT_INTERCEPTED, Confidence.LIKELY),
    Rule("expired_in_store", _expired_in_store, Code.CERT_LOCAL_STORE),
    Rule("public_authority_unknown", _authority_unknown, Code.CERT_LOCAL_STORE, Confidence.LIKELY),
    Rule("provider_by_stranger", _provider_signed_by_stranger, Code.CERT_INTERCEPTED, Confidence.LIKELY),
    Rule("web_answer", lambda case: bool(web_answer(case)), Code.SERVER_NOT_THE_ONE, Confidence.LIKELY),
    Rule("private_address", lambda case: bool(private_address(case)), Code.SERVER_NOT_THE_ONE, Confidence.LIKELY),
    Rule(
        "foreign_certificate", lambda case: bool(foreign_certificate(case)), Code.SERVER_NOT_THE_ONE, Confidence.LIKELY
    ),
    Rule("foreign_greeting", lambda case: bool(foreign_greeting(case)), Code.SERVER_NOT_THE_ONE, Confidence.LIKELY),
    Rule(
        "masked_keyword",
        lambda case: _not_encrypted(case) and keyword_is_masked(case.outcome),
        Code.STARTTLS_NOT_OFFERED,
    ),
    Rule(
        "masked_greeting",
        lambda case: _not_encrypted(case) and greeting_is_masked(case.outcome),
        Code.STARTTLS_NOT_OFFERED,
        Confidence.LIKELY,
    ),
    Rule(
        "stripped_from_family",
        lambda case: _stripped_from(case, ControlPurpose.OTHER_FAMILY),
        Code.STARTTLS_NOT_OFFERED,
    ),
    Rule(
        "stripped_from_provider",
        lambda case: isinstance(case.outcome.failure, f.StartTlsNotOffered) and provider_encrypts_here(case),
        Code.STARTTLS_NOT_OFFERED,
        Confidence.LIKELY,
    ),
    Rule(
        "stripped_from_port",
        lambda case: _stripped_from(case, ControlPurpose.OTHER_PORT),
        Code.STARTTLS_NOT_OFFERED,
        Confidence.LIKELY,
    ),
    Rule("clock_is_fast", _expired_by_clock, Code.CERT_EXPIRED, Confidence.LIKELY),
)
"""Those first that name who or what it is."""
