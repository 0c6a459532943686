"""What can be done with one click. Offered only where a second look saw it work, or this very test speaks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from core.diagnosis.second_looks import looks, working
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Fix, FixId
from core.values.provider import UsernameForm
from core.values.settings import Encryption, IpVersion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.diagnosis.case import Case
    from core.values.control_probe import ControlEnded
    from core.values.outcome import ProbeOutcome

MAX_FIXES: Final = 3
_FAMILIES: Final = {IpVersion.IPV4: FixId.USE_IPV4, IpVersion.IPV6: FixId.USE_IPV6}
_ENCRYPTIONS: Final = {Encryption.TLS: FixId.USE_TLS, Encryption.STARTTLS: FixId.USE_STARTTLS}
_WANT_ENCRYPTION: Final = frozenset({Code.AUTH_WITHHELD, Code.OK_UNENCRYPTED, Code.ENCRYPTION_REQUIRED})


def fixes_for(code: Code, case: Case) -> tuple[Fix, ...]:
    """Return the fixes for a verdict, the best first."""
    outcome = case.outcome
    if outcome.cancelled:
        return ()
    # What the test itself saw and a second look saw work as well is one fix.
    fixes = tuple(dict.fromkeys((*_of_test(code, case), *_of_second_looks(outcome))))
    if code is Code.AUTH_WITHHELD:
        settings = outcome.settings
        agreed = Fix(FixId.SEND_UNENCRYPTED, settings.host, settings.port, Encryption.NONE)
        return (*fixes[: MAX_FIXES - 1], agreed)
    return fixes[:MAX_FIXES]


def _of_test(code: Code, case: Case) -> Iterator[Fix]:
    outcome, settings = case.outcome, case.outcome.settings
    if code is Code.AUTH_WRONG_LOGIN_KIND and _may_want_full_address(case):
        yield Fix(FixId.USE_FULL_ADDRESS, settings.host, settings.port, settings.encryption, username=settings.email)
    if code in _WANT_ENCRYPTION and _offers_unused_starttls(outcome):
        yield Fix(FixId.USE_STARTTLS, settings.host, settings.port, Encryption.STARTTLS)
    if code is Code.ENCRYPTION_PLAIN_ON_TLS_PORT and _spoke_tls(outcome):
        yield Fix(FixId.USE_TLS, settings.host, settings.port, Encryption.TLS)


def _of_second_looks(outcome: ProbeOutcome) -> Iterator[Fix]:
    for look in working(outcome):
        settings, purpose = look.control.settings, look.control.purpose
        match purpose:
            case ControlPurpose.TLS_FROM_THE_START | ControlPurpose.PLAIN_TEXT_FIRST:
                yield _fix(_ENCRYPTIONS[settings.encryption], look)
            case ControlPurpose.OTHER_PORT:
                yield _fix(FixId.USE_PORT, look)
            case ControlPurpose.NAME_IN_CERTIFICATE:
                yield _fix(FixId.USE_HOST, look)
            case ControlPurpose.OTHER_FAMILY:
                yield _fix(_FAMILIES[settings.ip_version], look, settings.ip_version)
            case ControlPurpose.OLDER_TLS:
                # What can be broken into is no way to send.
                continue
            case _:
                assert_never(purpose)


def _may_want_full_address(case: Case) -> bool:
    """Whether another name was refused, and nothing is known that speaks against the address."""
    settings, provider = case.outcome.settings, case.provider
    is_wanted = provider is None or provider.username is UsernameForm.FULL_ADDRESS
    return is_wanted and bool(settings.email) and "@" not in settings.username


def _fix(fix_id: FixId, look: ControlEnded, ip_version: IpVersion | None = None) -> Fix:
    settings = look.control.settings
    return Fix(fix_id, settings.host, settings.port, settings.encryption, ip_version=ip_version)


def _offers_unused_starttls(outcome: ProbeOutcome) -> bool:
    offered = outcome.ehlo_before_tls
    return outcome.settings.encryption is Encryption.NONE and offered is not None and "STARTTLS" in offered


def _spoke_tls(outcome: ProbeOutcome) -> bool:
    """Whether the server answered plain text with TLS, and no second look knows more about TLS there."""
    spoke = isinstance(outcome.failure, f.WrongProtocol) and outcome.failure.protocol is f.Protocol.TLS
    return spoke and not looks(outcome, ControlPurpose.TLS_FROM_THE_START)
