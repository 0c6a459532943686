from __future__ import annotations

import pytest

from core.values.settings import ConnectionSettings, Delivery, Encryption
from core.values.steps import Step, step_plan

OPENINGS = {
    Encryption.STARTTLS: "greeting ehlo starttls tls certificate ehlo_tls",
    Encryption.TLS: "tls certificate greeting ehlo",
    Encryption.NONE: "greeting ehlo",
}
ENVELOPES = {Delivery.NOTHING: "", Delivery.ENVELOPE: "mail rcpt", Delivery.MESSAGE: "mail rcpt data"}


@pytest.mark.parametrize("encryption", OPENINGS)
@pytest.mark.parametrize("delivery", ENVELOPES)
def test_the_steps_of_a_test(encryption: Encryption, delivery: Delivery) -> None:
    plan = step_plan(ConnectionSettings("mx.example.test", 587, encryption, delivery=delivery))
    assert " ".join(plan) == " ".join(f"resolve connect {OPENINGS[encryption]} auth {ENVELOPES[delivery]} quit".split())
    assert len(set(plan)) == len(plan)


@pytest.mark.parametrize("encryption", [Encryption.STARTTLS, Encryption.TLS])
@pytest.mark.parametrize("delivery", list(Delivery))
def test_nothing_of_the_users_is_said_before_the_certificate_was_looked_at(
    encryption: Encryption, delivery: Delivery
) -> None:
    plan = step_plan(ConnectionSettings("mx.example.test", 587, encryption, delivery=delivery))
    private = [step for step in (Step.AUTH, Step.MAIL, Step.RCPT, Step.DATA) if step in plan]
    assert all(plan.index(step) > plan.index(Step.CERTIFICATE) for step in private)


def test_every_step_has_its_place_in_some_plan() -> None:
    plans = [
        step_plan(ConnectionSettings("mx.example.test", 587, encryption, delivery=delivery))
        for encryption in OPENINGS
        for delivery in ENVELOPES
    ]
    assert {step for plan in plans for step in plan} == set(Step)
