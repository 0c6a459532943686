"""One line of the conversation as the user reads it, and which events make one."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from core.report import step_texts
from core.report.tls_names import version_name
from core.values.details import Connected, TlsAgreed
from core.values.events import Direction, LineExchanged, StepCancelled, StepFailed, StepPassed
from core.values.value_class import value_class
from gui.controls.isolates import without_isolates
from gui.results_pane.step_details import said, speaker
from gui.wording import render

if TYPE_CHECKING:
    from datetime import datetime

    from core.values.events import ProbeEvent


class Kind(Enum):
    """Who says a line: one of the two sides, or the program."""

    SENT = auto()
    RECEIVED = auto()
    NOTE = auto()
    TROUBLE = auto()


@value_class
class TranscriptEntry:
    """One line: the time of day, in a word whether it went inside TLS, who said it (both empty for notes), the text."""

    kind: Kind
    time: str
    channel: str
    speaker: str
    text: str


_TIME_WIDTH: Final = len("03:51:07.018")


def entry_of(event: ProbeEvent, started: datetime) -> TranscriptEntry | None:
    """Return the line that an event makes, or None when it makes none; `started` is when the test began."""
    if isinstance(event, LineExchanged):
        kind = Kind.SENT if event.direction is Direction.SENT else Kind.RECEIVED
        return TranscriptEntry(
            kind, clock_time(event.when), channel(encrypted=event.encrypted), speaker(event.direction), said(event)
        )
    if (note := _note(event)) is None:
        return None
    kind = Kind.TROUBLE if isinstance(event, StepFailed) else Kind.NOTE
    time = clock_time(started + timedelta(seconds=event.at))
    return TranscriptEntry(kind, time, "", "", without_isolates(note))


def channel(*, encrypted: bool) -> str:
    """Return the word that tells lines inside TLS from those that anybody on the way could read."""
    if encrypted:
        return QCoreApplication.translate("Conversation", "TLS")
    return QCoreApplication.translate("Conversation", "plain")


class Columns:
    """Sets what stands before the text in columns, as wide as their words are in the user's language."""

    def __init__(self) -> None:
        self._channel = max(len(channel(encrypted=encrypted)) for encrypted in (True, False))
        self._speaker = max(len(speaker(direction)) for direction in Direction)

    def lead(self, entry: TranscriptEntry, before: TranscriptEntry | None) -> str:
        """Return time, channel and speaker. The time is not repeated within one breath of one side."""
        is_same_breath = before is not None and before.kind is entry.kind and before.time == entry.time
        time = "" if is_same_breath else entry.time
        return f"{time:<{_TIME_WIDTH}}  {entry.channel:<{self._channel}}  {entry.speaker:<{self._speaker}} "


def clock_time(moment: datetime) -> str:
    """Return the time of day on this computer, to the millisecond."""
    return moment.astimezone().strftime("%H:%M:%S.") + f"{moment.microsecond // 1000:03d}"


def _note(event: ProbeEvent) -> str | None:
    match event:
        case StepPassed(detail=Connected() as made):
            text = QCoreApplication.translate("Conversation", "Connected to {address}, port {port}")
            return text.format(address=made.address, port=made.port)
        case StepPassed(detail=TlsAgreed() as agreed):
            text = QCoreApplication.translate("Conversation", "Encrypted: {version}, {cipher}")
            return text.format(version=version_name(agreed.version), cipher=agreed.cipher)
        case StepFailed() | StepCancelled():
            name, result = render(step_texts.step_name(event.step)), render(step_texts.result_line(event))
            return f"{name}: {result}"
        case _:
            return None
