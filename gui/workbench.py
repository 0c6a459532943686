"""What makes the window work: test, results, accounts, menus and dialogs, tied together.

It decides one thing: that a test and a comparison of ports never run at the same time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShortcut

from gui.controls.toast import Toast
from gui.menus import PORTS_TAB, TABS, Situation
from gui.pane_cycle import PaneCycle
from gui.ports_controller import PortsController
from gui.ports_flow import PortsFlow
from gui.probe_controller import ProbeController
from gui.probe_flow import ProbeFlow, RunState
from gui.report_desk import ReportDesk
from gui.results_pane.results_pane import ResultsPane
from gui.settings_import import SettingsImport
from gui.sign_in_care import SignInCare
from gui.window_dialogs import WindowDialogs

if TYPE_CHECKING:
    from core.report.masking import Masks
    from core.stores.certificate_exceptions import CertificateExceptionStore
    from core.stores.history import HistoryStore
    from core.values.diagnosis import Diagnosis, Fix
    from core.values.outcome import ProbeOutcome
    from gui.account_controller import AccountController
    from gui.certificate_trust import CertificateTrust
    from gui.explain_flow import ExplainFlow
    from gui.found_server import FoundServer
    from gui.history_desk import HistoryDesk
    from gui.main_window import MainWindow
    from gui.preferences_in_use import PreferencesInUse
    from gui.window_memory import WindowMemory


class Workbench(QObject):
    """Brings a window to life. Must be made, and used, on a thread whose loop will run the tests.

    `crashed` is emitted with a fault in this program that ended a test.
    """

    crashed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        memory: WindowMemory,
        controller: ProbeController | None = None,
        ports_controller: PortsController | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._pane = window.settings_pane
        self._results = ResultsPane()
        self._controller = controller or ProbeController()
        self._flow = ProbeFlow(self._pane, self._results, self._controller, self)
        self._ports_controller = ports_controller or PortsController()
        self._ports = PortsFlow(self._pane, self._results, self._ports_controller, self)
        self._panes = PaneCycle((self._pane, self._results), self)
        self._preferences: PreferencesInUse | None = None
        self._accounts: AccountController | None = None
        self._trust: CertificateTrust | None = None
        self._explain: ExplainFlow | None = None
        self.dialogs = WindowDialogs(window)
        self._history: HistoryDesk | None = None
        toast = Toast(self._results)
        self.reports = ReportDesk(self._results, window, self._masks, toast)
        self.imports = SettingsImport(self._pane, toast, window, self._idle)
        self._flow.use_care(SignInCare(self._results, self.dialogs.sign_in_dialog, self))
        window.set_results(self._results)
        if memory.tab in TABS:
            self._results.show_tab(memory.tab)
        self._connect_panes()
        self._connect_menus()
        self._flow.state_changed.connect(self._show_state)
        self._flow.crashed.connect(self.crashed)
        self._ports.running_changed.connect(self._show_situation)
        self._ports.crashed.connect(self.crashed)
        window.closed.connect(self._close)

    def use_preferences(self, preferences: PreferencesInUse, language: str) -> None:
        """Take in what the user prefers, before the accounts; `language` is the one that the window speaks."""
        self._preferences = preferences
        preferences.changed.connect(self._prepare_new_accounts)
        self._window.menus.preferences.triggered.connect(lambda: self.dialogs.show_preferences(preferences, language))

    def use_accounts(self, accounts: AccountController) -> None:
        """Take in the accounts, and open them."""
        self._accounts = accounts
        self._prepare_new_accounts()
        accounts.changed.connect(self._show_situation)
        accounts.notice.connect(self.dialogs.show_notice)
        self.imports.imported.connect(accounts.begin_from)
        self._flow.tested.connect(accounts.learn)
        accounts.open()

    def use_exceptions(self, store: CertificateExceptionStore) -> None:
        """Take in the certificates that the user trusts."""
        from gui.certificate_trust import CertificateTrust

        self._trust = CertificateTrust(self._pane, self._results, store, self.dialogs.trust_dialog, self)
        self._trust.notice.connect(self.dialogs.show_notice)
        self._trust.test_requested.connect(self._test)
        self._flow.use_trust(self._trust)
        self._trust.open()

    def use_history(self, store: HistoryStore) -> None:
        """Take in the past tests."""
        from gui.history_desk import HistoryDesk

        self._history = HistoryDesk(store, self._window, self._keeps_history, self)
        self._history.notice.connect(self.dialogs.show_notice)
        self._history.opened.connect(self._flow.show_kept)
        self._flow.ended.connect(self._keep_in_history)
        self._window.menus.history.triggered.connect(self._history.open)

    async def settled(self) -> None:
        """Wait until the test is over, its connection closed, and what was to be saved is saved."""
        await self._controller.settled()
        await self._ports_controller.settled()
        if self._explain:
            await self._explain.settled()
        await self.reports.settled()
        await self.imports.settled()
        if self._history:
            await self._history.settled()
        if self._accounts:
            await self._accounts.settled()
        if self._trust:
            await self._trust.settled()

    async def _idle(self) -> None:
        while self._controller.is_running or self._ports.is_running:
            await self._controller.settled()
            await self._ports_controller.settled()

    def _connect_panes(self) -> None:
        pane, results, flow = self._pane, self._results, self._flow
        pane.test_requested.connect(self._test)
        pane.stop_requested.connect(self._stop)
        pane.form_changed.connect(flow.follow_form)
        pane.form_changed.connect(self._ports.follow_form)
        results.test_again_requested.connect(self._test)
        results.fix_requested.connect(self._apply_fix)
        results.compare_ports_requested.connect(self._compare_ports)
        results.stop_requested.connect(self._stop)
        results.explain_requested.connect(self._explain_error)
        results.glossary_requested.connect(self.dialogs.show_glossary)
        results.settings_card_requested.connect(self._show_settings_card)
        results.undo_requested.connect(flow.undo_fix)
        results.enter_password_requested.connect(pane.focus_password)
        results.send_test_requested.connect(self._send_test)
        results.kept_closed.connect(flow.close_kept)
        self.reports.opened.connect(flow.show_kept)
        self.reports.notice.connect(self.dialogs.show_notice)
        self.imports.notice.connect(self.dialogs.show_notice)
        QShortcut(Qt.Key.Key_F6, self._window, self._panes.next)

    def _connect_menus(self) -> None:
        menus, results = self._window.menus, self._results
        menus.quit.triggered.connect(self._window.close)
        menus.test.triggered.connect(self._test)
        menus.stop.triggered.connect(self._stop)
        menus.compare_ports.triggered.connect(self._compare_ports)
        menus.send_test.triggered.connect(self._send_test)
        menus.import_settings.triggered.connect(self.imports.ask_for_file)
        menus.open_report.triggered.connect(self.reports.ask_for_file)
        menus.save_report.triggered.connect(self.reports.save)
        menus.copy_report.triggered.connect(self.reports.copy)
        menus.copy_settings.triggered.connect(self.reports.copy_settings)
        menus.settings_card.triggered.connect(self._show_settings_card)
        menus.find.triggered.connect(results.focus_find)
        menus.help.triggered.connect(self.dialogs.show_help)
        menus.glossary.triggered.connect(self.dialogs.show_glossary)
        menus.explain.triggered.connect(self._explain_error)
        menus.shortcuts.triggered.connect(self.dialogs.show_shortcuts)
        menus.about.triggered.connect(self.dialogs.show_about)
        for action, tab in zip(menus.tabs[:PORTS_TAB], TABS, strict=False):
            action.triggered.connect(lambda _=False, tab=tab: results.show_tab(tab))
        menus.tabs[PORTS_TAB].triggered.connect(self._show_ports)
        for action, name in (
            (menus.new_account, "new"),
            (menus.save_account, "save"),
            (menus.rename_account, "rename"),
            (menus.remove_account, "remove"),
            (menus.forget_password, "forget"),
        ):
            action.triggered.connect(lambda _=False, name=name: self._pane.account_action.emit(name))

    def _prepare_new_accounts(self) -> None:
        if self._accounts and self._preferences:
            from gui.new_account import new_account

            self._accounts.begin_new_with(new_account(self._preferences.now))

    def _test(self) -> None:
        if self._accounts:
            self._accounts.keeper.after_fetching(self._run)
        else:
            self._run()

    def _run(self) -> None:
        self._ports.end_then(self._flow.run)

    def _stop(self) -> None:
        self._controller.cancel()
        self._ports_controller.cancel()

    def _apply_fix(self, fix: Fix) -> None:
        self._ports.end_then(lambda: self._flow.apply_fix(fix))

    def _send_test(self) -> None:
        def send(recipient: str) -> None:
            self._ports.end_then(lambda: self._flow.run_sending(recipient))

        self.dialogs.ask_recipient(self._pane.form().email, send)

    def _compare_ports(self) -> None:
        if not self._controller.is_running:
            self._ports.run()

    def _show_ports(self) -> None:
        self._results.show_ports()
        self._show_situation()

    def _explain_error(self) -> None:
        if self._explain is None:
            from gui.explain_flow import ExplainFlow

            self._explain = ExplainFlow(self._pane, self._window, self)
            self._explain.test_requested.connect(self._test_found)
            self._explain.crashed.connect(self.crashed)
            self._explain.set_testing(self._flow.state is RunState.RUNNING)
        self._explain.open()

    def _test_found(self, found: FoundServer) -> None:
        def fill_in_and_test() -> None:
            if self._explain and self._explain.fill_in(found):
                self._test()

        self._ports.end_then(fill_in_and_test)

    def _masks(self) -> Masks:
        from core.report.masking import Masks

        if self._preferences is None:
            return Masks()
        now = self._preferences.now
        return Masks(now.hide_email, now.hide_computer, now.hide_server)

    def _keeps_history(self) -> bool:
        return self._preferences is None or self._preferences.now.keep_history

    def _keep_in_history(self, outcome: ProbeOutcome, diagnosis: Diagnosis) -> None:
        account = self._accounts.account if self._accounts else None
        if self._history:
            self._history.keep(outcome, diagnosis, account.name if account else outcome.settings.email)

    def _show_settings_card(self) -> None:
        if working := self._results.working:
            self.dialogs.show_settings_card(working)

    def _show_state(self, state: str) -> None:
        self._window.setProperty("testState", state)
        self._show_situation()

    def _show_situation(self) -> None:
        if self._explain:
            self._explain.set_testing(self._flow.state is RunState.RUNNING)
        account = self._accounts.account if self._accounts else None
        self._window.menus.set_situation(
            Situation(
                is_running=self._flow.state is RunState.RUNNING or self._ports.is_running,
                has_result=self._flow.state is not RunState.EMPTY,
                has_card=self._results.working is not None,
                has_report=self._results.shown is not None,
                shows_details=self._flow.state is not RunState.EMPTY or self._results.shows_details,
                is_saved=account is not None,
                is_remembered=account is not None and account.remember,
            )
        )

    def _close(self) -> None:
        window = self._window
        self._memory.keep(
            size=window.normalGeometry().size() if window.isMaximized() else window.size(),
            is_maximised=window.isMaximized(),
            tab=self._results.current_tab(),
        )
        if self._explain:
            self._explain.close()
        if self._history:
            self._history.close()
        self.dialogs.close_help()
        self._stop()
