"""The program as a test uses it: opened on the running loop, closed at the end, with a keyring of the test's own."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from core.stores.account_passwords import AccountPasswords
from core.stores.account_store import AccountStore
from core.stores.certificate_exceptions import CertificateExceptionStore
from core.stores.history import HistoryStore
from gui.account_controller import AccountController
from gui.languages import language_after_start
from gui.main_window import MainWindow
from gui.preferences import PreferenceStore
from gui.preferences_in_use import PreferencesInUse
from gui.window_memory import WindowMemory
from gui.workbench import Workbench
from tests.fakes.memory_keyring import MemoryKeyring
from tests.window_driver import WindowDriver

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from core.values.credentials import CredentialStore
    from gui.ports_controller import PortsController
    from gui.probe_controller import ProbeController


class Program(WindowDriver):
    """The window, with the parts behind it that no person sees."""

    def __init__(self, window: MainWindow, workbench: Workbench, preferences: PreferencesInUse) -> None:
        super().__init__(window)
        self.preferences = preferences
        self.window: MainWindow = window
        self.workbench = workbench


@asynccontextmanager
async def open_program(
    folder: Path,
    keyring: CredentialStore | None = None,
    controller: ProbeController | None = None,
    ports_controller: PortsController | None = None,
) -> AsyncIterator[Program]:
    """Open the window; at the end close it, and wait until nothing is under way behind it."""
    memory = WindowMemory(folder)
    window = MainWindow()
    window.restore(memory.size, is_maximised=memory.is_maximised)
    window.show()
    window.complete()
    workbench = Workbench(window, memory, controller, ports_controller)
    preferences = PreferencesInUse(PreferenceStore(folder), workbench)
    workbench.use_preferences(preferences, language_after_start(preferences.now.language))
    used = keyring or MemoryKeyring()
    passwords = AccountPasswords(AccountStore(folder), used)
    questions = workbench.dialogs.account_questions
    workbench.use_accounts(AccountController(window.settings_pane, passwords, used, questions, workbench))
    workbench.use_exceptions(CertificateExceptionStore(folder))
    workbench.use_history(HistoryStore(folder))
    try:
        program = Program(window, workbench, preferences)
        await program.activate()
        yield program
    finally:
        window.close()
        await workbench.settled()
        window.deleteLater()
