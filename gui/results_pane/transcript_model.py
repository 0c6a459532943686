"""The conversation with the server, bounded: whatever a server does, this does not outgrow the memory."""

from __future__ import annotations

from collections import deque
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Final

from core.report.numbers import counted
from core.values.events import LineExchanged
from gui.results_pane.transcript_entry import Columns, TranscriptEntry, entry_of
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from core.values.events import ProbeEvent

MAX_LINES: Final = 5_000
MAX_CHARACTERS: Final = 500_000


class TranscriptModel:
    """The newest lines, oldest first. Lines count from 0 at the start of a test; the first `left_out` are gone."""

    def __init__(self, max_lines: int = MAX_LINES, max_characters: int = MAX_CHARACTERS) -> None:
        self._max_lines = max_lines
        self._max_characters = max_characters
        self._entries: deque[TranscriptEntry] = deque()
        self._characters = 0
        self._started: datetime | None = None
        self.left_out = 0

    def begin(self, started: datetime) -> None:
        """Forget everything; a test starts."""
        self._entries.clear()
        self._characters = self.left_out = 0
        self._started = started

    def apply(self, event: ProbeEvent) -> bool:
        """Take the line that an event makes, and return whether there was one."""
        if isinstance(event, LineExchanged):
            # The engine's clock starts a little later than the window's, and a note must not seem older than a line.
            self._started = event.when - timedelta(seconds=event.at)
        entry = entry_of(event, self._started) if self._started else None
        if entry is None:
            return False
        self._entries.append(entry)
        self._characters += len(entry.text)
        while len(self._entries) > self._max_lines or self._characters > self._max_characters:
            self._characters -= len(self._entries.popleft().text)
            self.left_out += 1
        return True

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def end(self) -> int:
        """The number of the line that comes next."""
        return self.left_out + len(self._entries)

    def lines(self, first: int, limit: int) -> Iterator[tuple[str, TranscriptEntry]]:
        """The columns before the blank and the text, and the entry, of up to `limit` lines from number `first` on."""
        start = max(first - self.left_out, 0)
        before = self._entries[start - 1] if 0 < start <= len(self._entries) else None
        columns = Columns()
        for entry in islice(self._entries, start, start + limit):
            yield columns.lead(entry, before), entry
            before = entry

    def text(self) -> str:
        """All lines that are still there, for the clipboard or for a file; a first one says whether any are missing."""
        lines = self.lines(self.left_out, len(self._entries))
        said = "".join(f"{lead} {entry.text}\n" for lead, entry in lines)
        return f"[{self.left_out_note()}]\n{said}" if self.left_out else said

    def left_out_note(self) -> str:
        """Say that the oldest lines are gone, or nothing where none are."""
        return render(counted("results.conversation.left_out", self.left_out)) if self.left_out else ""
