"""Where who signed in explains nothing. Where it does: `rule_examples`."""

from __future__ import annotations

import pytest

from core.diagnosis.case import Case
from core.diagnosis.rules import ruling_of
from core.values import failures as f
from core.values.diagnosis import Code
from core.values.provider import UsernameForm
from core.values.reply import Reply
from core.values.settings import AuthMethod
from core.values.steps import Step
from tests.core.diagnosis.outcomes import failed, provider, settings
from tests.core.diagnosis.rule_examples import refused


@pytest.mark.parametrize(
    "case",
    [
        refused("sam@example.test"),
        refused("sam@example.test", form=UsernameForm.FULL_ADDRESS),
        refused("sam", form=UsernameForm.LOCAL_PART),
        refused("AKIA123", form=UsernameForm.FROM_CONSOLE),
        refused("apikey", form=UsernameForm.FIXED),
        refused("somebody"),
        refused("sam", email=""),
        refused("sam", auth=AuthMethod.PLAIN, email="ann@example.test"),
        refused("other@example.test", form=UsernameForm.FROM_CONSOLE),
    ],
)
def test_the_name_is_as_it_should_be_or_nothing_is_known(case: Case) -> None:
    assert ruling_of(case).code is Code.AUTH_BAD_CREDENTIALS


def test_upper_and_lower_case_make_no_other_name() -> None:
    assert ruling_of(refused("Sam")).name == "bare_name"


def test_a_token_is_never_the_fault_of_the_name() -> None:
    found = failed(
        f.AuthRefused("XOAUTH2", "sam", Reply(535, ("no",))),
        Step.AUTH,
        settings=settings(username="sam", auth=AuthMethod.XOAUTH2),
    )
    assert ruling_of(Case(found, provider())).code is not Code.AUTH_WRONG_LOGIN_KIND
