from __future__ import annotations

import pytest

from core.diagnosis.form_rules import internal_fault, invalid_form, stopped_before_start
from core.values.diagnosis import Code, Confidence, Diagnosis, Fix, FixId
from core.values.failures import InternalFault
from core.values.form import Field, Problem, ProblemKind
from core.values.settings import Encryption
from core.worded_verdict import complaint, worded

SCHEME = Problem(Field.HOST, ProblemKind.HOST_HAS_SCHEME, "https://x", ((Field.HOST, "x"), (Field.PORT, "587")))
SENTENCE = "--host: Enter only the name of the server, without “https://” and the like."


def test_a_problem_is_told_with_its_option_and_its_repair() -> None:
    told = complaint(SCHEME)
    assert (told.problem, told.text, told.instead) == (SCHEME, SENTENCE, "Use instead: --host=x --port=587")


def test_problems_are_the_advice_of_a_form_that_cannot_be_used() -> None:
    port = Problem(Field.PORT, ProblemKind.PORT_INVALID, "x")
    verdict = worded(invalid_form((SCHEME, port)), (SCHEME, port))
    assert verdict.headline == "Some settings cannot be used"
    assert verdict.explanation == "To be corrected: Server, Port. Nothing was sent."
    assert verdict.advice == (
        f"{SENTENCE} Use instead: --host=x --port=587",
        "--port: Enter a number from 1 to 65535.",
    )
    assert [told.problem for told in verdict.complaints] == [SCHEME, port]


def test_other_verdicts_bring_their_own_advice() -> None:
    stopped = worded(stopped_before_start())
    assert stopped.headline == "Test stopped"
    assert stopped.explanation == "You stopped the test. No settings were changed."
    assert stopped.advice == ("Test again whenever you like.",)
    fault = worded(internal_fault(InternalFault("ValueError", "core.x:f:1")))
    assert fault.headline == "Something went wrong in this app"
    assert fault.advice


def test_doubt_is_said_only_where_there_is_some() -> None:
    assert worded(Diagnosis(Code.SERVER_BUSY)).doubt == ""
    assert worded(Diagnosis(Code.SERVER_BUSY, Confidence.LIKELY)).doubt == "This is the most likely cause."


@pytest.mark.parametrize("fix_id", list(FixId))
def test_fixes_have_labels(fix_id: FixId) -> None:
    diagnosis = stopped_before_start()
    fix = Fix(fix_id, "smtp.example.com", 587, Encryption.STARTTLS)
    ((same, label),) = worded(type(diagnosis)(diagnosis.code, facts=diagnosis.facts, fixes=(fix,))).fixes
    assert same == fix
    assert label
