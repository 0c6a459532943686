from __future__ import annotations

from core.judgement import judge
from core.values.diagnosis import Code
from core.values.failures import AuthRefused
from core.values.reply import Reply
from core.values.steps import Step
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
