from __future__ import annotations

import pytest

from core.report.english import render
from core.report.owner_texts import owner_text
from core.values.diagnosis import Code, Diagnosis, Owner

SAID = {
    Owner.YOU: "Who has to act: you",
    Owner.COMPUTER: "Who has to act: you, on this computer",
    Owner.NETWORK: "Who has to act: whoever runs this network",
    Owner.PROVIDER: "Who has to act: your mail provider",
    Owner.SERVER: "Who has to act: whoever runs the mail server",
}


@pytest.mark.parametrize("code", [code for code in Code if code is not Code.FORM_INVALID])
def test_each_verdict_says_who_has_to_act(code: Code) -> None:
    diagnosis = Diagnosis(code)
    message = owner_text(diagnosis)
    assert (render(message) if message else None) == SAID.get(diagnosis.owner)


def test_every_owner_has_a_verdict() -> None:
    assert {Diagnosis(code).owner for code in Code} == {*SAID, Owner.NONE}


def test_a_form_says_it_by_itself() -> None:
    assert owner_text(Diagnosis(Code.FORM_INVALID)) is None


def test_a_wrong_clock_is_set_right_on_this_computer() -> None:
    message = owner_text(Diagnosis(Code.CERT_EXPIRED, facts={"clock_off": "40 days"}))
    assert message is not None
    assert render(message) == SAID[Owner.COMPUTER]
