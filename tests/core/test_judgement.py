from __future__ import annotations

import pytest

from core.judgement import judge, judge_kept
from core.report.outcome_json import UnreadableOutcomeError
from core.values.details import Resolved
from core.values.diagnosis import Code
from core.values.events import StepPassed
from core.values.failures import AuthRefused, NameNotFound
from core.values.reply import Reply
from core.values.steps import Step
from core.worded_verdict import worded
from tests.core.diagnosis.outcomes import failed, outcome, settings


def test_the_provider_of_the_host_is_part_of_the_judgement() -> None:
    gmail = settings(host="smtp.gmail.com", email="sam@gmail.com", username="sam@gmail.com")
    refused = AuthRefused("PLAIN", "sam@gmail.com", Reply(535, ("5.7.8 Username and Password not accepted",)))
    diagnosis = judge(failed(refused, Step.AUTH, settings=gmail))
    assert diagnosis.code is Code.AUTH_APP_PASSWORD_REQUIRED
    assert diagnosis.facts["provider"] == "Gmail"


def test_a_server_of_nobody_known_is_judged_without() -> None:
    diagnosis = judge(outcome(signed_in=True))
    assert diagnosis.code is Code.OK
    assert diagnosis.facts["provider"] == ""


@pytest.mark.parametrize(
    ("host", "email", "known"),
    [
        ("smtp.gmial.com", "", "smtp.gmail.com"),
        ("smpt.gmail.com", "", "smtp.gmail.com"),
        ("mail.nothing.example", "sam@gmail.com", "smtp.gmail.com"),
        ("mail.nothing.example", "sam@nothing.example", ""),
        ("smtp.gmbh.example", "", ""),
    ],
)
def test_a_name_that_does_not_exist_may_be_a_known_one_mistyped(host: str, email: str, known: str) -> None:
    mistyped = settings(host=host, email=email, recipient="")
    diagnosis = judge(failed(NameNotFound(host), Step.RESOLVE, settings=mistyped))
    assert diagnosis.code is Code.DNS_NOT_FOUND
    assert diagnosis.facts["provider_host"] == known
    said = " ".join(worded(diagnosis).advice)
    assert (known in said) if known else ("Gmail" not in said)


def test_only_a_name_that_does_not_exist_is_taken_for_another() -> None:
    mistyped = settings(host="smtp.gmial.com", email="sam@gmail.com")
    refused = AuthRefused("PLAIN", "sam@gmail.com", Reply(535, ("no",)))
    assert judge(failed(refused, Step.AUTH, settings=mistyped)).facts["provider"] == ""


def test_what_comes_from_a_file_is_judged_like_a_test() -> None:
    seen = failed(NameNotFound("smtp.nowhere.example"), Step.RESOLVE)
    assert judge_kept(seen) == judge(seen)


def test_what_no_test_has_ever_seen_is_refused_before_anybody_is_to_be_shown_it() -> None:
    # A name that was found, without an address.
    seen = outcome(events=(StepPassed(Step.RESOLVE, 0.1, 0.1, Resolved(())),))
    with pytest.raises(UnreadableOutcomeError, match="outcome"):
        judge_kept(seen)
