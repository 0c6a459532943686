"""The window as a program: from the command line to a painted window, and to a clean end.

What is heavy (asyncio, the engine, the keyring) or can wait for a moment (the welcome, the icon) comes only when the
window stands on the screen.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QWidget

from core import __version__
from core.stores.folders import config_folder
from gui.first_paint import wait_for_first_paint
from gui.languages import use_language
from gui.main_window import MainWindow
from gui.preferences import PreferenceStore
from gui.preferences_in_use import PreferencesInUse
from gui.preferred_look import PreferredLook
from gui.window_memory import WindowMemory

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Sequence

    from gui.workbench import Workbench

END_SECONDS: Final = 1.0
"""How long a closed window may still close connections and save what was to be saved."""


class Application(QApplication):
    """Asks to be quit, where Qt would end its loop at once, below the tasks that still have to tidy up."""

    quit_requested = Signal()

    def event(self, event: QEvent) -> bool:
        # Sent by the desktop at a logout, and by the menu that macOS gives every program.
        if event.type() == QEvent.Type.Quit:
            self.quit_requested.emit()
            return True
        return super().event(event)


def run(argv: Sequence[str]) -> int:
    """Open the window and serve it until it is closed; return the exit status.

    `argv` begins with the name of the program. Options that every Qt program knows (`-style`, `-platform`) work.
    """
    application = make_application(argv)
    memory = WindowMemory(config_folder())
    preferences = PreferencesInUse(PreferenceStore(config_folder()), application)
    language = use_language(application, preferences.now.language)
    window = MainWindow()
    window.restore(memory.size, is_maximised=memory.is_maximised)
    _show(application, window, argv, preferences)
    gc.freeze()
    _complete(application, window)
    workbench = _make_workbench(window, memory)
    workbench.use_preferences(preferences, language)
    _serve(application, window, workbench)
    return 0


def make_application(argv: Sequence[str]) -> Application:
    """Make the application with its names; `PreferredLook` gives it its look."""
    application = Application(list(argv))
    # Screen readers, and whoever drives the window from outside, find the program by this name.
    application.setApplicationName("Outbox Check")
    application.setApplicationDisplayName("Outbox Check")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("outbox-check")
    return application


def _show(application: Application, window: MainWindow, argv: Sequence[str], preferences: PreferencesInUse) -> None:
    # Held until the first paint: of a widget that PySide does not know by then, the style would be told at the price of
    # loading the classes of all widgets that there are.
    known = window.findChildren(QWidget)
    # Now, not before: while widgets are built they ask the style a thousand questions, which Qt's own answers faster.
    look = PreferredLook(application, argv, preferences.now)
    preferences.changed.connect(look.follow)
    window.show()
    wait_for_first_paint(window)
    del known


def _complete(application: Application, window: MainWindow) -> None:
    from gui.style.app_icon import app_icon

    application.setWindowIcon(app_icon())
    window.complete()


def _make_workbench(window: MainWindow, memory: WindowMemory) -> Workbench:
    from gui.workbench import Workbench

    return Workbench(window, memory)


def _serve(application: Application, window: MainWindow, workbench: Workbench) -> None:
    from gui.crash_watch import CrashWatch
    from gui.event_loop import new_event_loop, run_until_done
    from gui.garbage_rounds import GarbageRounds

    GarbageRounds(application)
    loop = new_event_loop(application)
    watch = CrashWatch()
    watch.crashed.connect(workbench.dialogs.show_crash)
    workbench.crashed.connect(watch.report)
    watch.watch_loop(loop)
    application.quit_requested.connect(window.close)
    with watch.installed():
        run_until_done(loop, live(window, workbench), window.close)


async def live(window: MainWindow, workbench: Workbench) -> None:
    """The life of the window on the loop: take the accounts in, wait until it is closed, and for what is left to do."""
    import asyncio
    import contextlib

    from gui.engine import load_engine

    loop = asyncio.get_running_loop()
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    # By the loop, which reports an error: the window is of use without accounts, too.
    loop.call_soon(_open_accounts, window, workbench)
    loop.call_soon(_open_exceptions, workbench)
    loop.call_soon(_open_history, workbench)
    loop.call_soon(_tell_of_providers, workbench)
    warm_up: asyncio.Task[object] = loop.create_task(load_engine())
    await closed.wait()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(END_SECONDS):
            await workbench.settled()
    warm_up.cancel()


def _open_exceptions(workbench: Workbench) -> None:
    from core.stores.certificate_exceptions import CertificateExceptionStore

    workbench.use_exceptions(CertificateExceptionStore(config_folder()))


def _open_history(workbench: Workbench) -> None:
    from core.stores.history import HistoryStore

    workbench.use_history(HistoryStore(config_folder()))


def _tell_of_providers(workbench: Workbench) -> None:
    """Say that the user's own list of providers does not count, when it does not."""
    from core.providers.known_providers import provider_file_problem
    from core.report.provider_file_texts import provider_file_text

    if problem := provider_file_problem():
        workbench.dialogs.show_notice(provider_file_text(problem))


def _open_accounts(window: MainWindow, workbench: Workbench) -> None:
    from core.stores.account_passwords import AccountPasswords
    from core.stores.account_store import AccountStore
    from core.stores.keyring_store import KeyringCredentialStore
    from gui.account_controller import AccountController

    keyring = KeyringCredentialStore()
    passwords = AccountPasswords(AccountStore(config_folder()), keyring)
    questions = workbench.dialogs.account_questions
    workbench.use_accounts(AccountController(window.settings_pane, passwords, keyring, questions, workbench))
