"""A test that failed at signing in, as a report shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.diagnosis.rules import diagnose
from core.report.masking import Masks
from core.report.report import Origin, Report, make_report
from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose
from core.values.details import Connected, Greeted, Introduced, Resolved
from core.values.events import Direction, LineExchanged, StepFailed, StepPassed, StepStarted
from core.values.failures import AuthRefused
from core.values.outcome import ProbeOutcome
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.values.tls_facts import TlsFacts
from tests.core.diagnosis.outcomes import STARTED, offering
from tests.core.report.every_value import CHAIN

SETTINGS = ConnectionSettings(
    "smtp.northwind.example", 587, Encryption.NONE, email="sam@northwind.example", username="sam@northwind.example"
)
REFUSED = AuthRefused("PLAIN", "sam@northwind.example", Reply(535, ("5.7.8 no <b>luck</b>, sam",)))
ORIGIN = Origin("1.2.3", "Linux", ("sams-laptop",))
CONTROL = ControlProbe(1, ControlPurpose.OTHER_PORT, replace(SETTINGS, port=465, encryption=Encryption.TLS))


def _said(direction: Direction, text: str, at: float) -> LineExchanged:
    return LineExchanged(direction, encrypted=False, text=text, at=at, when=STARTED + timedelta(seconds=at))


OUTCOME = ProbeOutcome(
    SETTINGS,
    STARTED,
    total_seconds=0.4,
    events=(
        StepStarted(Step.RESOLVE, 0.0),
        StepPassed(Step.RESOLVE, 0.1, 0.1, Resolved(("198.51.100.25",))),
        AddressTried("198.51.100.25", 587, AddressResult.CONNECTED, 0.1, 0.2),
        StepPassed(Step.CONNECT, 0.2, 0.1, Connected("198.51.100.25", 587)),
        _said(Direction.RECEIVED, "220 smtp.northwind.example <i>ESMTP</i>", 0.2),
        StepPassed(Step.GREETING, 0.2, 0.0, Greeted(Reply(220, ("smtp.northwind.example ESMTP",)))),
        _said(Direction.SENT, "EHLO [192.168.1.7]", 0.2),
        _said(Direction.RECEIVED, "250-smtp.northwind.example Hello sams-laptop [203.0.113.9]", 0.25),
        StepPassed(Step.EHLO, 0.3, 0.1, Introduced("[192.168.1.7]", offering("AUTH PLAIN", "STARTTLS"))),
        StepFailed(Step.AUTH, 0.4, 0.1, REFUSED),
    ),
    failure=REFUSED,
    failed_step=Step.AUTH,
    tls=TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", verified=True),
    chain=CHAIN,
    ehlo_before_tls=offering("AUTH PLAIN", "STARTTLS"),
    sign_in_attempts=1,
)
OUTCOME = replace(
    OUTCOME, controls=(ControlEnded(CONTROL, 0.6, 0.2, replace(OUTCOME, failure=None, failed_step=None)),)
)


def report(masks: Masks | None = None, outcome: ProbeOutcome = OUTCOME) -> Report:
    return make_report(outcome, diagnose(outcome), ORIGIN, masks or Masks())
