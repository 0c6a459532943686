from __future__ import annotations

import subprocess
import sys

import pytest

from core.diagnosis.case import Case
from core.diagnosis.refusal_ruling import ruling_of_refusal
from core.values.diagnosis import Code
from core.values.failures import AuthRefused, GreetingRejected, NameNotFound
from core.values.reply import Reply
from tests.core.diagnosis.outcomes import failed, settings

MARK = "core.diagnosis.replies"
PROGRAM = f"""
import sys
from core.judgement import judge
from core.values.failures import *
from core.values.reply import Reply
from tests.core.diagnosis.outcomes import failed, outcome
judge(outcome())
judge(failed(ConnectRefused(())))
print("{MARK}" in sys.modules)
judge(failed(%s))
print("{MARK}" in sys.modules)
"""


def test_the_reply_names_the_reason() -> None:
    case = Case(failed(GreetingRejected(Reply(554, ("5.7.1 Your IP 192.0.2.1 is blocked",)))))
    assert ruling_of_refusal(case).code is not Code.GREETING_REJECTED


def test_without_a_reason_the_command_counts() -> None:
    ruling = ruling_of_refusal(Case(failed(GreetingRejected(Reply(554, ("no",))))))
    assert (ruling.name, ruling.code) == ("greeting_unexplained", Code.GREETING_REJECTED)


def test_without_a_reason_it_counts_who_signed_in() -> None:
    tested = settings(username="sam")
    refused = failed(AuthRefused("PLAIN", "sam", Reply(535, ("no",))), settings=tested)
    assert ruling_of_refusal(Case(refused)).name == "bare_name"


def test_what_is_no_refusal_is_not_judged() -> None:
    with pytest.raises(TypeError, match="NameNotFound holds no reply"):
        ruling_of_refusal(Case(failed(NameNotFound("mx.example.test"))))


@pytest.mark.parametrize("refusal", ['GreetingRejected(Reply(554, ("no",)))', 'StartTlsRefused(Reply(454, ("no",)))'])
def test_the_rules_for_replies_are_loaded_for_a_refusal_only(refusal: str) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM % refusal], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
