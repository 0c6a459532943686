"""What the control probes of a test have seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.case import greeting_of
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.details import Connected
from core.values.events import StepPassed
from core.values.settings import (
    ALTERNATIVE_PORT,
    RELAY_PORT,
    SUBMISSION_PORT,
    SUBMISSIONS_PORT,
    Encryption,
    IpVersion,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.control_probe import ControlEnded
    from core.values.outcome import ProbeOutcome

_PORT_ORDER: Final = (SUBMISSIONS_PORT, SUBMISSION_PORT, ALTERNATIVE_PORT)
_PURPOSE_ORDER: Final = tuple(ControlPurpose)

_SPEAKS_TLS: Final = (
    f.CertificateExpired
    | f.CertificateNotYetValid
    | f.CertificateNameMismatch
    | f.CertificateSelfSigned
    | f.CertificateChainIncomplete
    | f.CertificateUntrusted
    | f.CertificateInvalid
    | f.ClientCertificateRequired
    | f.TlsOutdated
    | f.TlsWeak
)
_GOT_NO_ANSWER: Final = (
    f.NameNotFound
    | f.NoAddressOfFamily
    | f.NameLeadsElsewhere
    | f.NameLookupFailed
    | f.NameLookupTimedOut
    | f.ConnectTimedOut
    | f.ConnectUnreachable
    | f.ConnectProhibited
    | f.Ipv6Unreachable
    | f.ComputerOffline
    | f.InternalFault
)
_SAFE_VERSIONS: Final = frozenset({"TLSv1.2", "TLSv1.3"})
_ANONYMOUS: Final = ("ADH-", "AECDH-")
"""How the names of OpenSSL for such ciphers begin."""
_UNNAMED: Final = frozenset({f.Protocol.UNKNOWN, f.Protocol.SMTP, f.Protocol.TLS})


def looks(outcome: ProbeOutcome, *purposes: ControlPurpose) -> tuple[ControlEnded, ...]:
    """Return the second looks that were taken for one of these purposes, in the order of their ports."""
    found = (one for one in outcome.controls if one.control.purpose in purposes and not one.outcome.cancelled)
    return tuple(sorted(found, key=_port_rank))


def working(outcome: ProbeOutcome) -> tuple[ControlEnded, ...]:
    """Return the second looks that saw something work, encrypted and verified, up to signing in; the best first.

    Port 25 as another port is none of them: that it works there is evidence, but mail programs have no business there.
    """
    encrypted = (
        one for one in outcome.controls if one.works and one.control.settings.encryption is not Encryption.NONE
    )
    found = (one for one in encrypted if not _is_relay(one))
    return tuple(sorted(found, key=lambda one: (_purpose_rank(one), _port_rank(one))))


def connects(look: ControlEnded) -> bool:
    """Whether a connection was made."""
    return any(isinstance(e, StepPassed) and isinstance(e.detail, Connected) for e in look.outcome.events)


def is_answered(look: ControlEnded) -> bool:
    """Whether the host gave any answer, be it that nothing listens there."""
    return not isinstance(look.outcome.failure, _GOT_NO_ANSWER)


def speaks_tls(looks_taken: Iterable[ControlEnded]) -> bool:
    """Whether one of the looks met a server that answers a TLS hello with TLS."""
    return any(one.outcome.tls is not None or isinstance(one.outcome.failure, _SPEAKS_TLS) for one in looks_taken)


def speaks_smtp(outcome: ProbeOutcome) -> bool:
    """Whether the same port greeted as a mail server when it was spoken to in plain text."""
    return any(greeting_of(one.outcome) for one in looks(outcome, ControlPurpose.PLAIN_TEXT_FIRST))


def other_protocol(outcome: ProbeOutcome) -> f.WrongProtocol | None:
    """Return what the port was seen to speak instead of SMTP, by the test or a second look; None without a name.

    Web servers are silent until somebody speaks to them, so that it may be the hello of TLS that they answer.
    """
    by_looks = (
        one.outcome.failure
        for one in looks(outcome, ControlPurpose.PLAIN_TEXT_FIRST, ControlPurpose.TLS_FROM_THE_START)
    )
    failures = (outcome.failure, *by_looks)
    named = (it for it in failures if isinstance(it, f.WrongProtocol) and it.protocol not in _UNNAMED)
    return next(named, None)


def working_family(outcome: ProbeOutcome) -> IpVersion | None:
    """Return the IP version over which the same host and port was seen to work, None when over no other."""
    found = looks(outcome, ControlPurpose.OTHER_FAMILY)
    return next((one.control.settings.ip_version for one in found if one.works), None)


def older_version(outcome: ProbeOutcome) -> str:
    """Return the TLS version below 1.2 that the server was seen to speak, "" when none was.

    A server that speaks a newer one to that look has ciphers that are too weak, and no old version.
    """
    found = (one.outcome.tls for one in looks(outcome, ControlPurpose.OLDER_TLS))
    return next((tls.version for tls in found if tls is not None and tls.version not in _SAFE_VERSIONS), "")


def anonymous_cipher(outcome: ProbeOutcome) -> str:
    """Return the cipher without any certificate that the server agreed to in a version that is not old, or "".

    With an old version, that is what is wrong: there a server may have other ciphers, too.
    """
    found = (one.outcome.tls for one in looks(outcome, ControlPurpose.OLDER_TLS))
    new = (tls.cipher for tls in found if tls is not None and tls.version in _SAFE_VERSIONS)
    return next((cipher for cipher in new if cipher.startswith(_ANONYMOUS)), "")


def _purpose_rank(look: ControlEnded) -> int:
    return _PURPOSE_ORDER.index(look.control.purpose)


def _port_rank(look: ControlEnded) -> int:
    port = look.control.settings.port
    return _PORT_ORDER.index(port) if port in _PORT_ORDER else len(_PORT_ORDER)


def _is_relay(look: ControlEnded) -> bool:
    return look.control.purpose is ControlPurpose.OTHER_PORT and look.control.settings.port == RELAY_PORT
