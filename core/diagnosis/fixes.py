"""What can be done with one click. Offered only where this very test has shown that it leads further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.diagnosis import Code, Fix, FixId
from core.values.settings import Encryption

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome


def fixes_for(code: Code, outcome: ProbeOutcome) -> tuple[Fix, ...]:
    """Return the fixes for a verdict, the best first."""
    host, port = outcome.settings.host, outcome.settings.port
    use_starttls = Fix(FixId.USE_STARTTLS, host, port, Encryption.STARTTLS)
    if code is Code.ENCRYPTION_TLS_ON_STARTTLS_PORT:
        return (use_starttls,)
    if code is Code.ENCRYPTION_PLAIN_ON_TLS_PORT:
        return (Fix(FixId.USE_TLS, host, port, Encryption.TLS),)
    starttls = (use_starttls,) if _offers_unused_starttls(outcome) else ()
    if code is Code.AUTH_WITHHELD:
        return (*starttls, Fix(FixId.SEND_UNENCRYPTED, host, port, Encryption.NONE))
    if code in {Code.OK_UNENCRYPTED, Code.ENCRYPTION_REQUIRED}:
        return starttls
    return ()


def _offers_unused_starttls(outcome: ProbeOutcome) -> bool:
    offered = outcome.ehlo_before_tls
    return outcome.settings.encryption is Encryption.NONE and offered is not None and "STARTTLS" in offered
