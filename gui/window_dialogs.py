"""The dialogs of the window. None is ever waited for with exec(): that would hold up every task on the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.report.settings_card.working_settings import WorkingSettings
    from core.sign_in_ledger import SignInQuestion
    from core.values.message import Message
    from gui.dialogs.account_questions import AccountQuestions
    from gui.dialogs.crash_dialog import CrashDialog
    from gui.dialogs.help_dialog import HelpDialog
    from gui.dialogs.sign_in_dialog import SignInDialog
    from gui.dialogs.trust_dialog import TrustDialog, TrustQuestion
    from gui.help_pages import HelpPage
    from gui.main_window import MainWindow
    from gui.preferences_in_use import PreferencesInUse


class WindowDialogs(QObject):
    """Opens dialogs in front of the window. Each is imported when it is first needed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._crash: CrashDialog | None = None
        self._help: HelpDialog | None = None

    @property
    def account_questions(self) -> AccountQuestions:
        """What the user is asked about saved accounts."""
        from gui.dialogs.account_questions import AccountQuestions

        return AccountQuestions(self._window)

    def trust_dialog(self, question: TrustQuestion) -> TrustDialog:
        """Return the dialog that asks whether to trust one certificate."""
        from gui.dialogs.trust_dialog import TrustDialog

        return TrustDialog(question, self._window)

    def sign_in_dialog(self, question: SignInQuestion) -> SignInDialog:
        """Return the dialog that asks before a sign-in that may lock the account."""
        from gui.dialogs.sign_in_dialog import SignInDialog

        return SignInDialog(question, self._window)

    def show_crash(self, details: str) -> None:
        """Tell of a fault in this program; further ones go into the same dialog, which would else bury the window."""
        from gui.dialogs.crash_dialog import CrashDialog

        if self._crash and isValid(self._crash) and self._crash.isVisible():
            self._crash.add_fault(details)
        else:
            self._crash = CrashDialog(details, self._window)
            self._crash.open()

    def show_notice(self, message: Message) -> None:
        """Tell something that must be read."""
        from gui.dialogs.notice_dialog import NoticeDialog
        from gui.wording import render

        NoticeDialog(render(message), self._window).open()

    def show_preferences(self, preferences: PreferencesInUse, language: str) -> None:
        """Let the user choose; `language` is the one that the window speaks."""
        from gui.dialogs.preferences_dialog import PreferencesDialog

        PreferencesDialog(preferences, language, self._window).open()

    def show_settings_card(self, working: WorkingSettings) -> None:
        """Let the user take settings along that were seen to work."""
        from gui.dialogs.settings_card_dialog import SettingsCardDialog

        SettingsCardDialog(working, self._window).open()

    def show_help(self) -> None:
        """Open the help at the page that fits the control with the focus."""
        from gui.help_pages import page_for

        self._show_page(page_for(QApplication.focusWidget()))

    def show_glossary(self) -> None:
        """Open the help at what the settings of a server mean."""
        from gui.help_pages import HelpPage

        self._show_page(HelpPage.ENCRYPTION)

    def close_help(self) -> None:
        """Close the help, if it is open: it is no child of the window."""
        if self._help and isValid(self._help):
            self._help.close()

    def _show_page(self, page: HelpPage) -> None:
        from gui.dialogs.help_dialog import HelpDialog

        if not (self._help and isValid(self._help) and self._help.isVisible()):
            # Without a parent: else a dialog that the help was asked for would hold it up as it does the window.
            self._help = HelpDialog()
        self._help.show_page(page)

    def show_shortcuts(self) -> None:
        """List the keys."""
        from gui.dialogs.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._window.menus.all, self._window).open()

    def show_about(self) -> None:
        """Tell what this program is."""
        from gui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._window).open()

    def ask_recipient(self, own: str, then: Callable[[str], object]) -> None:
        """Ask to whom a test message is to be sent, the user's own address being proposed, and call `then` with it."""
        from core.lint.address_lint import lint_address
        from core.report.problem_texts import problem_text
        from core.values.form import Field, Problem, ProblemKind
        from gui.dialogs.text_dialog import Question, TextDialog
        from gui.wording import render

        def complaint(text: str) -> str:
            found = lint_address(Field.RECIPIENT, text) if text else Problem(Field.EMAIL, ProblemKind.MISSING)
            return render(problem_text(found)) if isinstance(found, Problem) else ""

        question = Question(
            object_name="sendTest",
            title=self.tr("Send a test message"),
            label=self.tr("Send it &to"),
            accept=self.tr("Test and send"),
            about=self.tr("The settings are tested once more, and this time a short message is really sent."),
        )
        dialog = TextDialog(question, own, complaint, self._window)
        dialog.accepted.connect(lambda: then(dialog.text))
        dialog.open()
