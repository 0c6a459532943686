"""What it means that a test was stopped, or came to its end without a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.rule import Rule
from core.values.diagnosis import Code
from core.values.events import Caution
from core.values.settings import Encryption

if TYPE_CHECKING:
    from core.diagnosis.case import Case


def _is_well(case: Case) -> bool:
    return case.outcome.failure is None


def _trusted_an_exception(case: Case) -> bool:
    # A check that failed never ends green, whatever came after it.
    return _is_well(case) and Caution.CERTIFICATE_EXCEPTION in case.outcome.cautions


def _went_unencrypted(case: Case) -> bool:
    return _is_well(case) and case.outcome.settings.encryption is Encryption.NONE


def _expires_soon(case: Case) -> bool:
    return _is_well(case) and Caution.CERTIFICATE_EXPIRES_SOON in case.outcome.cautions


ENDING_RULES: Final = (
    Rule("stopped", lambda case: case.outcome.cancelled, Code.CANCELLED),
    Rule("exception", _trusted_an_exception, Code.OK_CERTIFICATE_EXCEPTION),
    Rule("sent", lambda case: _is_well(case) and case.outcome.message_accepted, Code.SENT),
    Rule("unencrypted", _went_unencrypted, Code.OK_UNENCRYPTED),
    Rule("expires_soon", _expires_soon, Code.OK_CERTIFICATE_EXPIRES_SOON),
    Rule("signed_in", lambda case: _is_well(case) and case.outcome.signed_in, Code.OK),
    Rule("not_signed_in", _is_well, Code.OK_NO_LOGIN),
)
