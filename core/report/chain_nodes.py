"""The chain of trust from the root to the server's own certificate, each fault beside the certificate that has it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from core.report.bounded import bounded
from core.report.numbers import counted
from core.values.failures import (
    CertificateChainIncomplete,
    CertificateChanged,
    CertificateInvalid,
    CertificateNameMismatch,
    CertificateSelfSigned,
    CertificateUntrusted,
)
from core.values.message import Message
from core.values.value_class import value_class

if TYPE_CHECKING:
    from datetime import datetime

    from core.values.failures import Failure
    from core.values.tls_facts import CertificateChain, CertificateFacts


class Standing(Enum):
    """What is known of one link of the chain."""

    GOOD = auto()
    BAD = auto()
    OPEN = auto()
    """The check ended elsewhere, before it got here."""


@value_class
class ChainNode:
    """One link: what it is called, how it stands, and a remark where there is one."""

    name: str
    standing: Standing
    remark: Message | None = None


@value_class
class ChainNodes:
    """The links, root first, and what the server sent beside them."""

    path: tuple[ChainNode, ...]
    strays: tuple[ChainNode, ...]


def chain_nodes(chain: CertificateChain, failure: Failure | None, now: datetime) -> ChainNodes:
    """Return the chain as it stood at the time `now`; `failure` is what the check of it ended with."""
    path = _path(chain)
    nodes = [_node(chain, certificate, failure, now) for certificate in path]
    if path and not path[-1].is_self_signed:
        nodes.extend(_above(chain, path[-1], failure))
    strays = [_stray(certificate) for certificate in chain.certificates if certificate not in path]
    if chain.unreadable:
        remark = counted("certificate.chain.unreadable", chain.unreadable)
        strays.append(ChainNode("", Standing.OPEN, remark))
    return ChainNodes(tuple(reversed(nodes)), tuple(strays))


def _path(chain: CertificateChain) -> list[CertificateFacts]:
    """The server's own certificate and those above it, following issuers, since servers send them in any order."""
    path = list(chain.certificates[:1])
    while path and not path[-1].is_self_signed:
        issuer = path[-1].issuer
        above = next((one for one in chain.certificates if one.subject == issuer and one not in path), None)
        if above is None:
            break
        path.append(above)
    return path


def _node(chain: CertificateChain, certificate: CertificateFacts, failure: Failure | None, now: datetime) -> ChainNode:
    name = bounded(certificate.common_name or certificate.subject)
    if fault := _fault(chain, certificate, failure, now):
        return ChainNode(name, Standing.BAD, fault)
    is_root = certificate.is_self_signed and chain.verified
    remark = Message("certificate.chain.trusted") if is_root else None
    return ChainNode(name, Standing.GOOD if chain.verified else Standing.OPEN, remark)


def _fault(
    chain: CertificateChain, certificate: CertificateFacts, failure: Failure | None, now: datetime
) -> Message | None:
    if certificate.not_after < now:
        return Message("certificate.chain.expired", {"expiry_day": certificate.not_after.isoformat()})
    if certificate.not_before > now:
        return Message("certificate.chain.early", {"first_day": certificate.not_before.isoformat()})
    if isinstance(failure, CertificateUntrusted) and certificate.is_self_signed:
        return Message("certificate.chain.not_trusted")
    return _fault_of_leaf(failure) if certificate is chain.leaf else None


def _fault_of_leaf(failure: Failure | None) -> Message | None:
    match failure:
        case CertificateNameMismatch():
            return Message("certificate.chain.other_name", {"host": bounded(failure.host)})
        case CertificateSelfSigned():
            return Message("certificate.chain.self_signed")
        case CertificateChanged():
            return Message("certificate.chain.changed")
        case CertificateInvalid():
            return Message("certificate.chain.invalid", {"reason": bounded(failure.reason)})
        case _:
            return None


def _above(chain: CertificateChain, last: CertificateFacts, failure: Failure | None) -> list[ChainNode]:
    """The issuer of the last certificate, which the server did not send; roots are not sent as a rule."""
    name = bounded(last.issuer_name or last.issuer)
    if chain.verified:
        return [ChainNode(name, Standing.GOOD, Message("certificate.chain.trusted"))]
    if isinstance(failure, CertificateChainIncomplete):
        return [ChainNode(name, Standing.BAD, Message("certificate.chain.missing"))]
    if isinstance(failure, CertificateUntrusted):
        return [ChainNode(name, Standing.BAD, Message("certificate.chain.not_trusted"))]
    return [ChainNode(name, Standing.OPEN)]


def _stray(certificate: CertificateFacts) -> ChainNode:
    name = bounded(certificate.common_name or certificate.subject)
    return ChainNode(name, Standing.OPEN, Message("certificate.chain.stray"))
