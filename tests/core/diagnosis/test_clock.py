from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.diagnosis.clock import clock_error, clock_off
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from tests.core.diagnosis.outcomes import STARTED, failed, greeted, look
from tests.core.diagnosis.rule_examples import chain
from tests.core.report.every_value import certificate

if TYPE_CHECKING:
    from core.values.control_probe import ControlEnded
    from core.values.outcome import ProbeOutcome

DAY = timedelta(days=1)


def told(after: timedelta, form: str = "%a, %d %b %Y %H:%M:%S +0000") -> str:
    return f"mx.example.test ESMTP Exim 4.98 {STARTED + after:{form}}"


def early(after: timedelta, greeting: str, controls: tuple[ControlEnded, ...] = ()) -> ProbeOutcome:
    """A certificate that begins some time after the test, and what the server greeted with."""
    leaf = certificate(not_before=STARTED + after, not_after=STARTED + 900 * DAY)
    return failed(f.CertificateNotYetValid(chain(leaf), "x", None), events=(greeted(greeting),), controls=controls)


def late(before: timedelta, greeting: str) -> ProbeOutcome:
    leaf = certificate(not_before=STARTED - 900 * DAY, not_after=STARTED - before)
    return failed(f.CertificateExpired(chain(leaf), "x", None), events=(greeted(greeting),))


@pytest.mark.parametrize(
    ("found", "off"),
    [
        (early(DAY, told(40 * DAY)), "40 days"),
        (early(DAY, told(3 * DAY, "%d %b %Y %H:%M:%S GMT")), "3 days"),
        (early(timedelta(hours=1), told(timedelta(hours=5))), "5 hours"),
        (early(timedelta(minutes=20), told(timedelta(minutes=90))), "90 minutes"),
        (late(3 * DAY, told(-40 * DAY)), "40 days"),
        (early(DAY, f"{told(40 * DAY)[:-5]}+0530"), "39 days"),
    ],
)
def test_a_clock_that_is_wrong(found: ProbeOutcome, off: str) -> None:
    assert clock_off(found) == off


def test_a_fast_clock_is_told_from_a_slow_one() -> None:
    assert clock_error(late(3 * DAY, told(-40 * DAY))) == 40 * DAY
    assert clock_error(early(DAY, told(40 * DAY))) == -40 * DAY


@pytest.mark.parametrize(
    "found",
    [
        early(DAY, "mx.example.test ESMTP"),
        early(DAY, told(timedelta(0))),
        early(40 * DAY, told(DAY)),
        late(3 * DAY, told(-2 * DAY)),
        late(timedelta(minutes=2), told(timedelta(minutes=-5))),
        early(DAY, "mx.example.test Mon, 99 Nov 2026 23:61:00 +0000"),
        early(DAY, f"{'x' * 600} {told(40 * DAY)}"),
        failed(f.CertificateNotYetValid(chain(), "x", None), events=(greeted(told(40 * DAY)),)),
        failed(f.StartTlsNotOffered(()), events=(greeted(told(40 * DAY)),)),
    ],
)
def test_a_clock_that_is_right_or_unknown(found: ProbeOutcome) -> None:
    assert clock_error(found) is None
    assert clock_off(found) == ""


def test_a_date_must_suit_every_certificate_and_its_ends_count() -> None:
    leaf = certificate(not_before=STARTED + DAY, not_after=STARTED + 900 * DAY)
    first, last = (replace(leaf, not_before=STARTED + 40 * DAY), replace(leaf, not_after=STARTED + 40 * DAY))
    for chained, off in ((chain(first, last), "40 days"), (chain(leaf, certificate()), "")):
        failure = f.CertificateNotYetValid(chained, "x", None)
        assert clock_off(failed(failure, events=(greeted(told(40 * DAY)),))) == off


def test_ten_minutes_are_not_held_against_a_clock() -> None:
    soon = timedelta(minutes=1)
    assert clock_off(early(soon, told(timedelta(minutes=10)))) == ""
    assert clock_off(early(soon, told(timedelta(minutes=11)))) == "11 minutes"


def test_a_second_look_may_have_heard_the_date() -> None:
    other = look(ControlPurpose.OTHER_PORT, greeting=told(40 * DAY))
    assert clock_off(early(DAY, "mx.example.test ESMTP", controls=(other,))) == "40 days"
