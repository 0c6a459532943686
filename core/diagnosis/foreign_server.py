"""Whether somebody else answers in the place of a well-known provider, and who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.diagnosis.case import address_of, greeting_of
from core.diagnosis.second_looks import other_protocol
from core.diagnosis.server_names import belongs_to, greeted_name, is_private_address
from core.values import failures as f

if TYPE_CHECKING:
    from core.diagnosis.case import Case
    from core.values.tls_facts import CertificateFacts

_NOT_THEIRS = f.CertificateNameMismatch | f.CertificateSelfSigned | f.CertificateUntrusted


def foreign_certificate(case: Case) -> str:
    """Return the name in a certificate that has no name of the provider's, "" when there is no such certificate."""
    failure, provider = case.outcome.failure, case.provider
    if not isinstance(failure, _NOT_THEIRS) or provider is None or not case.asks_provider:
        return ""
    leaf = failure.chain.leaf
    if leaf is None or leaf.covers(case.host) or any(belongs_to(name, provider) for name in _names(leaf)):
        return ""
    return next(iter(_names(leaf)), leaf.issuer_name)


def foreign_greeting(case: Case) -> str:
    """Return the name with which a server greeted that is none of the provider's, "" when none did.

    Providers have many names, and not all are known: where none is, or where the certificate was right, the greeting
    proves nothing.
    """
    outcome, provider = case.outcome, case.provider
    if provider is None or not provider.banners or not case.asks_provider:
        return ""
    if outcome.failure is None or (outcome.tls is not None and outcome.tls.verified):
        return ""
    name = greeted_name(greeting_of(outcome))
    return "" if not name or belongs_to(name, provider) else name


def web_answer(case: Case) -> str:
    """Return "HTTP" when a web server answered on a port that the provider uses for mail, otherwise ""."""
    if not case.asks_known_port:
        return ""
    found = other_protocol(case.outcome)
    return found.protocol.value if found is not None and found.protocol is f.Protocol.HTTP else ""


def private_address(case: Case) -> str:
    """Return the private address that a public provider's name led to, "" when it led to no such address.

    With the right certificate it is the provider's server all the same, reached over a network of its own.
    """
    outcome = case.outcome
    if outcome.failure is None or not case.asks_provider or (outcome.tls is not None and outcome.tls.verified):
        return ""
    attempts = getattr(outcome.failure, "attempts", ())
    addresses = [address_of(outcome), *(attempt.address for attempt in attempts)]
    return next(filter(is_private_address, addresses), "")


def looks_like_portal(case: Case) -> bool:
    """Whether it is the sign-in page of a network that answers, and no other mail server."""
    if web_answer(case) or private_address(case):
        return True
    return bool(foreign_certificate(case)) and not greeting_of(case.outcome)


def _names(leaf: CertificateFacts) -> tuple[str, ...]:
    return tuple(name for name in (*leaf.names, leaf.common_name) if name)
