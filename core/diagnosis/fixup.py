"""Signs of a firewall that rewrites mail conversations ("SMTP fixup"), and of encryption that was taken away."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.diagnosis.case import greeting_of
from core.diagnosis.second_looks import looks
from core.values.control_probe import ControlPurpose
from core.values.settings import ALTERNATIVE_PORT, RELAY_PORT, SUBMISSION_PORT, Encryption

if TYPE_CHECKING:
    from core.diagnosis.case import Case
    from core.values.outcome import ProbeOutcome

_MASKED_GREETING: Final = re.compile(r"[*02 ]*\*{8}[*02 ]*")
"""Every letter is a star; only the digits of 220 that stand in the text are left where they were."""

_JUDGED_CHARACTERS: Final = 200
"""No greeting is longer; a hostile one may be, to keep the pattern busy."""

_MASKED_KEYWORD: Final = re.compile(r"X{4,}[A-Z]?")
"""STARTTLS becomes XXXXXXXA, other keywords a row of X as long as they were."""


def greeting_is_masked(outcome: ProbeOutcome) -> bool:
    """Whether the greeting was overwritten on the way."""
    return _MASKED_GREETING.fullmatch(greeting_of(outcome)[:_JUDGED_CHARACTERS]) is not None


def keyword_is_masked(outcome: ProbeOutcome) -> bool:
    """Whether a keyword was overwritten on the way, in the answer to the EHLO before encryption."""
    keywords = outcome.ehlo_before_tls.keywords if outcome.ehlo_before_tls is not None else ()
    return any(_MASKED_KEYWORD.fullmatch(keyword.name) for keyword in keywords)


def offered_elsewhere(case: Case, purpose: ControlPurpose) -> bool:
    """Whether the same host offered STARTTLS to a second look of this purpose."""
    return any(
        "STARTTLS" in look.outcome.ehlo_before_tls
        for look in looks(case.outcome, purpose)
        if look.outcome.ehlo_before_tls is not None and _is_comparable(case, look.control.settings.port)
    )


def provider_encrypts_here(case: Case) -> bool:
    """Whether the provider is known to offer STARTTLS on the tested port of the tested host."""
    settings, provider = case.outcome.settings, case.provider
    here = (case.host, settings.port, Encryption.STARTTLS)
    return provider is not None and any((s.host, s.port, s.encryption) == here for s in provider.servers)


def is_stripped(case: Case) -> bool:
    """Whether STARTTLS is offered by the server and does not arrive here."""
    return (
        offered_elsewhere(case, ControlPurpose.OTHER_FAMILY)
        or offered_elsewhere(case, ControlPurpose.OTHER_PORT)
        or provider_encrypts_here(case)
    )


def _is_comparable(case: Case, port: int) -> bool:
    """Whether what another port offers says something about the tested one.

    A server that encrypts on the ports that need not, and not on 587, which must (RFC 8314, 3.3), would be odd.
    """
    tested = case.outcome.settings.port
    return port == tested or (tested == SUBMISSION_PORT and port in {RELAY_PORT, ALTERNATIVE_PORT})
