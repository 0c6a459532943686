"""Which of the compared ports to use.

Submission with TLS from the start is preferred to STARTTLS where a server has both (RFC 8314, 3.3 and 4.1: nobody on
the way can strip what is there from the first byte). 587 is the port of submission (RFC 6409, 3.1), 2525 a stand-in
that no standard knows, and 25 is for mail between servers, which many networks block and many servers take without
sign-in only for their own users (RFC 5321; RFC 6409, 1). A connection that is not encrypted, or whose certificate did
not verify, is never recommended (RFC 8314, 3 and 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.settings import ALTERNATIVE_PORT, RELAY_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT, Encryption

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.port_result import PortResult

_IN_ORDER: Final = (
    (SUBMISSIONS_PORT, Encryption.TLS),
    (SUBMISSION_PORT, Encryption.STARTTLS),
    (ALTERNATIVE_PORT, Encryption.STARTTLS),
    (RELAY_PORT, Encryption.STARTTLS),
)


def best_of(results: Iterable[PortResult]) -> PortResult | None:
    """Return what to use, or None when nothing can be recommended.

    A port where nobody can sign in comes after all where one can: it takes mail only from those whom it knows by their
    address. Unusual pairs, such as STARTTLS on port 465, come last of their kind, in the order in which they are given.
    """
    return min(filter(_may_be_recommended, results), key=_rank, default=None)


def _may_be_recommended(result: PortResult) -> bool:
    return result.works and result.tls is not None and result.tls.verified


def _rank(result: PortResult) -> tuple[bool, int]:
    pair = (result.port, result.encryption)
    place = _IN_ORDER.index(pair) if pair in _IN_ORDER else len(_IN_ORDER)
    return not result.mechanisms, place
