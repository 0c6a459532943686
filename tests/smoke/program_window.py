"""The program's window, seen and used from outside: fields, the Test button, the verdict."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from tests.smoke.accessibility import NotThereError, wait_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from tests.smoke.accessibility import Control, Desktop, Spoken

PROGRAM_NAME = "Outbox Check"
IDLE_BUTTON = "Test connection"
_START_LIMIT = 30.0  # seconds until the window must be there; a cold disk is slow
_ANSWER_LIMIT = 5.0  # seconds until the window must have followed a click or a key
_END_LIMIT = 10.0  # seconds until the closed program must be gone
_PASSED_ON = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "PATH", "QT_QPA_PLATFORM", "XAUTHORITY")


class ProgramWindow:
    """The program, started with a home of its own and nothing of ours but the screen. Use it in a `with` block."""

    def __init__(self, command: Sequence[str], home: Path, ca_file: Path, desktop: Desktop) -> None:
        # Run from its own home, so that nothing of the sources is found by accident.
        self._command = [str(Path(part).absolute()) if Path(part).exists() else part for part in command]
        self._home = home
        self._desktop = desktop
        self._environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ} | {
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "SSL_CERT_FILE": str(ca_file),
            "XDG_RUNTIME_DIR": str(home),
        }
        self._window: Control | None = None

    def __enter__(self) -> ProgramWindow:
        self._process = subprocess.Popen(self._command, cwd=self._home, env=self._environment, stdin=subprocess.DEVNULL)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    def wait_until_shown(self) -> None:
        """Wait for the window. Raises NotThereError when the program ends or takes too long instead."""

        def look() -> Control | None:
            program = self._desktop.program(PROGRAM_NAME)
            return program.find("mainWindow") if program and not self._has_ended() else None

        self._window = wait_for(look, _START_LIMIT, "the window")

    def fill(self, object_name: str, text: str) -> None:
        """Type into a field; into the line of an editable list if the field is one."""
        self._editor(object_name).type_over(text)

    def choose_with_keys(self, object_name: str, keys: Sequence[str], *, after: str, expected: str) -> None:
        """Go to a list with Tab from the field `after`, and press keys there as a person without a mouse does."""
        self._take_keyboard()
        self._editor(after).focus()
        self._press_keys("Tab", *keys)
        wait_for(lambda: self._find(object_name).name == expected, _ANSWER_LIMIT, f"{expected} in {object_name}")

    def test(self, headline: str, seconds: float) -> str:
        """Press Test, wait until the test has ended with this headline, and return the text below it."""
        self._find("testButton").press()

        def has_ended_so() -> bool:
            return self._find("verdictTitle").name == headline and self._find("testButton").name == IDLE_BUTTON

        try:
            wait_for(has_ended_so, seconds, f"the verdict {headline!r}")
        except NotThereError as error:
            msg = f"{error}; it says {self._find('verdictTitle').name!r}: {self._find('verdictText').name!r}"
            raise NotThereError(msg) from error
        return self._find("verdictText").name

    def steps(self, known: Sequence[str]) -> list[str]:
        """The rows of these steps as a screen reader says them: "Sign in: failed"."""
        names = (part.name for part in self._find("stepTree").descendants() if part.role == "tree item")
        return [name for name in names if name.partition(": ")[0] in known]

    def rows(self) -> list[Spoken]:
        """The rows of the steps with what is said of them on request."""
        return [part.spoken() for part in self._find("stepTree").descendants() if part.role == "tree item"]

    def controls(self, dialog: str = "") -> dict[str, Spoken]:
        """Everything with an objectName in the window, or in a dialog that is open, as a screen reader says it."""
        part = self._dialog(dialog) if dialog else self._shown()
        return {name: control.spoken() for name, control in part.named().items()}

    def open_dialog(self, name: str, title: str, *keys: str) -> None:
        """Press keys in the window, and wait until a dialog is there and has the keyboard."""
        self._take_keyboard()
        self._press_keys(*keys)
        wait_for(lambda: self._dialog(name), _ANSWER_LIMIT, name)
        self._take_keyboard(title)

    def close_dialog(self, name: str) -> None:
        """Press Esc in a dialog, and wait until it is gone."""
        self._press_keys("Escape")
        wait_for(lambda: not self._is_open(name), _ANSWER_LIMIT, f"the end of {name}")

    def close(self) -> int:
        """Close the window with its shortcut, and return the program's exit status."""
        self._take_keyboard()
        self._press_keys("ctrl+q")
        return self._process.wait(_END_LIMIT)

    def _editor(self, object_name: str) -> Control:
        return next(part for part in self._find(object_name).descendants() if part.role == "text")

    def _take_keyboard(self, title: str = PROGRAM_NAME) -> None:
        # There is no window manager that would give it to a new window.
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}$", "windowfocus"], check=True)

    def _press_keys(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)

    def _dialog(self, name: str) -> Control:
        program = self._desktop.program(PROGRAM_NAME)
        if program is None or self._has_ended():
            raise NotThereError(name)
        return program.find(name)

    def _is_open(self, name: str) -> bool:
        try:
            return bool(self._dialog(name))
        except NotThereError:
            return False

    def _has_ended(self) -> bool:
        return self._process.poll() is not None

    def _shown(self) -> Control:
        if self._window is None or self._has_ended():
            msg = "the window"
            raise NotThereError(msg)
        return self._window

    def _find(self, object_name: str) -> Control:
        return self._shown().find(object_name)
