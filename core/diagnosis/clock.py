"""Whether this computer's clock is wrong, judged by the date in the greeting of a server."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from core.diagnosis.case import greeting_of
from core.values import failures as f

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome
    from core.values.tls_facts import CertificateFacts

_DATE: Final = re.compile(
    r"\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} "
    r"\d{2}:\d{2}:\d{2} (?:[+-]\d{4}|GMT|UTC)"
)
_JUDGED_CHARACTERS: Final = 500
_TOLERANCE: Final = timedelta(minutes=10)
"""No certificate hangs on less, and a greeting may have been delayed on purpose."""


def clock_error(outcome: ProbeOutcome) -> timedelta | None:
    """Return by how much this computer's clock is wrong where that, and not the certificate, is the trouble.

    It is positive where the clock is fast. None where the certificate's dates are no trouble, no server told its date,
    or the certificate would not be valid at that date either.
    """
    failure = outcome.failure
    if not isinstance(failure, f.CertificateExpired | f.CertificateNotYetValid):
        return None
    told, certificates = _told_date(outcome), failure.chain.certificates
    if told is None or not certificates or not all(_is_valid(one, told) for one in certificates):
        return None
    error = outcome.started - told
    return error if abs(error) > _TOLERANCE else None


def clock_off(outcome: ProbeOutcome) -> str:
    """Return by how much the clock is wrong, as a number with its unit ("40 days", "90 minutes"); "" if it is not."""
    error = clock_error(outcome)
    if error is None:
        return ""
    off = abs(error)
    for unit, length in (("days", timedelta(days=1)), ("hours", timedelta(hours=1))):
        if off >= 2 * length:
            return f"{off // length} {unit}"
    return f"{off // timedelta(minutes=1)} minutes"


def _is_valid(certificate: CertificateFacts, moment: datetime) -> bool:
    return certificate.not_before <= moment <= certificate.not_after


def _told_date(outcome: ProbeOutcome) -> datetime | None:
    """Return the date in the greeting of the test, or of a second look at the same host."""
    greetings = (greeting_of(one) for one in (outcome, *(look.outcome for look in outcome.controls)))
    return next(filter(None, map(_date_in, greetings)), None)


def _date_in(greeting: str) -> datetime | None:
    """Return the date in a greeting (RFC 5322, 3.3), which nothing demands but many servers give."""
    found = _DATE.search(greeting[:_JUDGED_CHARACTERS])
    if found is None:
        return None
    from email.utils import parsedate_to_datetime  # most greetings have no date, and it loads a lot

    try:
        date = parsedate_to_datetime(found[0])
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
