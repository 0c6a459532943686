"""Whether a test has shown that its settings work, and what to know before they go into a mail program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code, Diagnosis
from core.values.message import Message
from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings

_CAUTIONED: Final = frozenset(
    {Code.OK_NO_LOGIN, Code.OK_UNENCRYPTED, Code.OK_CERTIFICATE_EXPIRES_SOON, Code.OK_CERTIFICATE_EXCEPTION}
)
WORKING: Final = _CAUTIONED | {Code.OK, Code.SENT}
"""The verdicts whose settings are worth to be taken along."""


@value_class
class WorkingSettings:
    """Settings with the verdict on them, which is one of WORKING."""

    settings: ConnectionSettings
    code: Code

    @property
    def caution(self) -> Message | None:
        """What whoever takes the settings over should know; None where all is well."""
        return Message(f"typing.caution.{self.code.value.partition('.')[2]}") if self.code in _CAUTIONED else None


def working_settings(outcome: ProbeOutcome, diagnosis: Diagnosis) -> WorkingSettings | None:
    """Return the settings of a test that worked, else None."""
    return WorkingSettings(outcome.settings, diagnosis.code) if diagnosis.code in WORKING else None
