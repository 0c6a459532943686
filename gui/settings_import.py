"""Takes the server over from a settings file of another program, into a new account."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.dialogs.answer import accepted
from gui.errands import Errands
from gui.wording import isolated, render

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QWidget

    from core.values.form import SettingsForm
    from gui.controls.toast import Toast
    from gui.dialogs.choice_dialog import ChoiceDialog
    from gui.settings_pane.settings_pane import SettingsPane


class SettingsImport(QObject):
    """Asks for a file, and for one of the servers where it names several.

    `imported` brings a SettingsForm, never with a password; `notice` a Message on a file that could not be used. `idle`
    waits until nothing runs that was begun with the form.
    """

    imported = Signal(object)
    notice = Signal(object)

    def __init__(self, pane: SettingsPane, toast: Toast, window: QWidget, idle: Callable[[], Awaitable[None]]) -> None:
        super().__init__(window)
        self._pane = pane
        self._toast = toast
        self._window = window
        self._idle = idle
        self._errands = Errands()

    def ask_for_file(self) -> None:
        """Let the user choose a file, and read it."""
        from gui.dialogs.open_dialog import OpenDialog

        # ~/.msmtprc is a hidden file on Unix.
        kinds = (self.tr("Settings (*.xml *.mobileconfig *.js *.json *msmtprc)"), self.tr("All files (*)"))
        OpenDialog("importSettingsDialog", self.tr("Import settings"), kinds, self._window).ask(self.open_file)

    def open_file(self, path: str) -> None:
        """Read a file; returns at once."""
        self._errands.send(self._open(Path(path)))

    async def settled(self) -> None:
        """Wait until no file is being read and nothing is asked."""
        await self._errands.settled()

    async def _open(self, path: Path) -> None:
        from core.daemon_thread import run_in_daemon_thread
        from core.report.bounded import bounded
        from core.report.settings_file_texts import settings_file_text
        from core.stores.chosen_file import READ_SECONDS
        from core.values.settings_file_error import SettingsFileError

        try:
            found = await run_in_daemon_thread(partial(read_file, path, self._pane.form().email), READ_SECONDS)
        except (OSError, SettingsFileError) as error:
            self.notice.emit(settings_file_text(path, error))
            return
        if form := await self._one_of(found):
            # A test may have begun while a slow disk was read; what it tests must not change under it.
            await self._idle()
            self.imported.emit(form)
            said = self.tr("Settings taken from “{file}”. Passwords are never taken from a file.")
            self._toast.say(said.format(file=isolated(bounded(path.name))))

    async def _one_of(self, found: tuple[SettingsForm, ...]) -> SettingsForm | None:
        if len(found) == 1:
            return found[0]
        dialog = self._choice_dialog(found)
        return found[dialog.chosen] if await accepted(dialog) else None

    def _choice_dialog(self, found: tuple[SettingsForm, ...]) -> ChoiceDialog:
        from core.report.settings_file_texts import choice_text
        from gui.dialogs.choice_dialog import Choice, ChoiceDialog

        choice = Choice(
            object_name="importedServer",
            title=self.tr("Import settings"),
            about=self.tr("The file names several servers for sending mail. Which one do you want to test?"),
            accept=self.tr("Use this one"),
        )
        return ChoiceDialog(choice, [render(choice_text(form)) for form in found], self._window)


def read_file(path: Path, email: str) -> tuple[SettingsForm, ...]:
    """Return the servers that a file names, best first. Raises OSError and SettingsFileError."""
    from core.report.json_report import LARGEST_FILE
    from core.settings_files.settings_file import read_settings
    from core.stores.chosen_file import read_chosen_file

    return read_settings(read_chosen_file(path, LARGEST_FILE), email)
