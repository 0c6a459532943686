"""Standard output as it is in real life: it may not know our letters, and its reader may leave at any time."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO


class TerminalOutput:
    """Writes text at once. When nobody reads any more, `when_broken` is called, and all that follows goes nowhere.

    The stream is None where the caller closed it on purpose, to read the exit status only.
    """

    def __init__(self, stream: TextIO | None, when_broken: Callable[[], None]) -> None:
        self._stream = io.StringIO() if stream is None else stream
        self._when_broken = when_broken
        self._broken = stream is None
        if isinstance(stream, io.TextIOWrapper):
            # What this terminal has no letters for is shown as its code, rather than ending the test.
            stream.reconfigure(errors="backslashreplace")

    @property
    def is_terminal(self) -> bool:
        """Whether a person is likely to read along."""
        return self._stream.isatty()

    def can_show(self, text: str) -> bool:
        """Whether the output has letters for a text."""
        try:
            text.encode(self._stream.encoding or "ascii")
        except (UnicodeError, LookupError):
            return False
        return True

    def line(self, text: str = "") -> None:
        """Write one line."""
        self.write(f"{text}\n")

    def write(self, text: str) -> None:
        """Write text now, not when a buffer is full."""
        if self._broken:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            self._broken = True
            self._discard_the_rest()
            self._when_broken()

    def _discard_the_rest(self) -> None:
        """Let what is still buffered flow away, or the interpreter complains about it when it ends."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, self._stream.fileno())
        except OSError:
            return
        finally:
            os.close(nowhere)
