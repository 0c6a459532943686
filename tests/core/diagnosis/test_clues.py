from __future__ import annotations

import pytest

from core.diagnosis.clues import Clues
from core.values.steps import Step


def test_words_are_searched() -> None:
    clues = Clues(words="550 no relay for you")
    assert clues.says(r"no .{0,5}relay|nothing")
    assert not clues.says(r"^relay")


def test_an_unknown_stage_may_be_any() -> None:
    assert Clues().may_be_at(Step.AUTH)
    assert Clues(stage=Step.AUTH).may_be_at(Step.MAIL, Step.AUTH)
    assert not Clues(stage=Step.AUTH).may_be_at(Step.MAIL)
    assert Clues().is_sending
    assert Clues(stage=Step.RCPT).is_sending
    assert not Clues(stage=Step.EHLO).is_sending


@pytest.mark.parametrize(("code", "temporary"), [(0, False), (399, False), (400, True), (499, True), (500, False)])
def test_only_4xx_is_temporary(code: int, temporary: bool) -> None:
    assert Clues(code=code).is_temporary == temporary


@pytest.mark.parametrize(
    ("clues", "could"),
    [
        (Clues(), False),
        (Clues(mechanisms=()), False),
        (Clues(mechanisms=("PLAIN",)), True),
        (Clues(mechanisms=("PLAIN",), signed_in=True), False),
        (Clues(mechanisms=("PLAIN",), signed_in=False), True),
    ],
)
def test_whether_somebody_could_have_signed_in(clues: Clues, could: bool) -> None:
    assert clues.could_have_signed_in == could


def test_a_reply_has_a_number() -> None:
    assert not Clues(words="no").has_reply
    assert Clues(code=550).has_reply
    assert Clues(enhanced="5.1.1").has_reply


@pytest.mark.parametrize(
    ("mechanism", "token"), [("", False), ("PLAIN", False), ("XOAUTH2", True), ("OAUTHBEARER", True)]
)
def test_some_mechanisms_take_a_token(mechanism: str, token: bool) -> None:
    assert Clues(mechanism=mechanism).used_token == token


def test_a_family_is_one_of_several() -> None:
    assert Clues(family="zoho").is_from("yandex", "zoho")
    assert not Clues(family="zoho").is_from("yandex")
    assert not Clues().is_from("yandex")
