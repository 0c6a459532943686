"""What is wrong with a field or with the keyring, and what the button beside it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.bounded import bounded
from core.values.credentials import StoreProblem
from core.values.form import Field, ProblemKind
from core.values.message import Message

if TYPE_CHECKING:
    from core.values.form import Problem

_FIELDS_WITH_A_SENTENCE = frozenset({Field.HOST, Field.EMAIL, Field.PASSWORD})


def problem_text(problem: Problem) -> Message:
    """Return a sentence on what to change."""
    facts = {"seen": bounded(problem.seen)}
    match problem.kind:
        case ProblemKind.MISSING:
            field = problem.field if problem.field in _FIELDS_WITH_A_SENTENCE else "elsewhere"
            return Message(f"problem.missing.{field}")
        case ProblemKind.CONTROL_CHARACTER | ProblemKind.FILE_UNREADABLE:
            return Message(f"problem.{problem.kind}.{'seen' if problem.seen else 'unseen'}", facts)
        case ProblemKind.KEYRING_FAILED:
            return store_problem_cause(StoreProblem(problem.seen))
        case (
            ProblemKind.HOST_HAS_SCHEME
            | ProblemKind.HOST_HAS_PORT
            | ProblemKind.HOST_IS_ADDRESS
            | ProblemKind.HOST_HAS_BLANK
            | ProblemKind.HOST_HAS_INVISIBLE
            | ProblemKind.HOST_HAS_STRAY_CHARACTER
            | ProblemKind.HOST_INVALID
            | ProblemKind.HOST_AMBIGUOUS_NUMBER
            | ProblemKind.HOST_WRONG_FAMILY
            | ProblemKind.HOST_HAS_ZONE
            | ProblemKind.PORT_INVALID
            | ProblemKind.EMAIL_INVALID
            | ProblemKind.USERNAME_INVALID
            | ProblemKind.INVISIBLE_CHARACTER
            | ProblemKind.NOT_UTF8
            | ProblemKind.TOO_LONG
            | ProblemKind.FINGERPRINT_INVALID
            | ProblemKind.FINGERPRINT_WITHOUT_TLS
            | ProblemKind.SURROUNDING_BLANK
            | ProblemKind.EHLO_NAME_INVALID
            | ProblemKind.TIMEOUT_INVALID
            | ProblemKind.SENDER_MISSING
            | ProblemKind.USERNAME_MISSING
            | ProblemKind.TOKEN_INVALID
            | ProblemKind.KEYRING_EMPTY
            | ProblemKind.PORT_USUALLY_TLS
            | ProblemKind.PORT_USUALLY_STARTTLS
            | ProblemKind.PASSWORD_SURROUNDING_BLANK
        ):
            return Message(f"problem.{problem.kind}", facts)
        case _:
            assert_never(problem.kind)


def repair_label(problem: Problem) -> Message | None:
    """Return what the repair button is called, or None when there is nothing to click."""
    repairs = dict(problem.repairs)
    if not repairs:
        return None
    if Field.PASSWORD in repairs:
        # A label is read by everybody who looks at the screen.
        return Message("problem.repair.hidden")
    if Field.ENCRYPTION in repairs:
        return Message("problem.repair.use_encryption", {"encryption": repairs[Field.ENCRYPTION]})
    if Field.HOST in repairs and not repairs[Field.HOST]:
        return Message(f"problem.repair.{'move_to_email' if repairs.get(Field.EMAIL) else 'clear'}")
    value = bounded(problem.repairs[0][1])
    if Field.HOST in repairs and Field.PORT in repairs:
        return Message("problem.repair.use_host_and_port", {"value": value, "port": bounded(repairs[Field.PORT])})
    return Message("problem.repair.use_value", {"value": value})


def store_problem_text(problem: StoreProblem) -> Message:
    """Return, for the window, what is wrong with the keyring and what that means for the password."""
    return Message(f"problem.keyring.window.{_store_problem(problem)}")


def store_problem_cause(problem: StoreProblem) -> Message:
    """Return what is wrong with the keyring, in one sentence."""
    return Message(f"problem.keyring.cause.{_store_problem(problem)}")


def _store_problem(problem: StoreProblem) -> StoreProblem:
    match problem:
        case (
            StoreProblem.ABSENT
            | StoreProblem.LOCKED
            | StoreProblem.DENIED
            | StoreProblem.HANGING
            | StoreProblem.NOT_KEPT
        ):
            return problem
        case _:
            assert_never(problem)
