"""Why a step failed: one line for the row, one sentence for the opened row.

The failures are cut by where in a test they happen, so that each of the matches is short enough to be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from core.report.encryption_failures import EncryptionFailure, encryption_entry
from core.report.reaching_failures import ReachingFailure, reaching_entry
from core.report.session_failures import SessionFailure, session_entry
from core.report.sign_in_failures import SignInFailure, sign_in_entry

if TYPE_CHECKING:
    from core.report.failure_entry import Entry
    from core.values.failures import Failure
    from core.values.message import Message


def failure_result(failure: Failure) -> Message:
    """Return the line for the row: "No answer on port 587 after 10 s"."""
    return _entry(failure).result


def failure_explanation(failure: Failure) -> Message:
    """Return a sentence on what happened; what to do about it is the verdict's affair."""
    return _entry(failure).explanation


def _entry(failure: Failure) -> Entry:
    if isinstance(failure, ReachingFailure):
        return reaching_entry(failure)
    if isinstance(failure, EncryptionFailure):
        return encryption_entry(failure)
    if isinstance(failure, SignInFailure):
        return sign_in_entry(failure)
    if isinstance(failure, SessionFailure):
        return session_entry(failure)
    assert_never(failure)
