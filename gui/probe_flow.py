"""From Test pressed to the verdict: the form is linted, the test run, its events shown, its outcome explained."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from core.lint.settings_lint import lint, lint_password
from core.report.verdict_texts import headline
from core.values.credentials import Credentials
from core.values.diagnosis import Code, FixId, Severity
from core.values.form import Field
from core.values.settings import Delivery
from gui.applied_fixes import AppliedFixes, fixed_form
from gui.form_lock import FormLock
from gui.shown_result import ShownResult

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.values.credentials import Secret
    from core.values.diagnosis import Diagnosis, Fix
    from core.values.form import SettingsForm
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from gui.certificate_trust import CertificateTrust
    from gui.probe_controller import ProbeController
    from gui.results_pane.results_pane import ResultsPane
    from gui.settings_pane.settings_pane import SettingsPane
    from gui.sign_in_care import SignInCare


class RunState(StrEnum):
    """The state of the window; stable ids, see the property `testState`."""

    EMPTY = "empty"
    RUNNING = "running"
    SUCCESS = "success"
    WARNING = "warning"
    FAILURE = "failure"
    CANCELLED = "cancelled"


_STATES: Final[Mapping[Severity, RunState]] = {
    Severity.OK: RunState.SUCCESS,
    Severity.WARNING: RunState.WARNING,
    Severity.FAILURE: RunState.FAILURE,
    Severity.NEUTRAL: RunState.CANCELLED,
}

_FIELDS: Final[Mapping[Code, Field]] = {
    Code.DNS_NOT_FOUND: Field.HOST,
    Code.CERT_NAME_MISMATCH: Field.HOST,
    Code.CONNECT_REFUSED: Field.PORT,
    Code.SERVER_WRONG_PROTOCOL: Field.PORT,
    Code.AUTH_NOT_OFFERED: Field.PORT,
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT: Field.ENCRYPTION,
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT: Field.ENCRYPTION,
    Code.ENCRYPTION_REQUIRED: Field.ENCRYPTION,
    Code.STARTTLS_NOT_OFFERED: Field.ENCRYPTION,
    Code.AUTH_WITHHELD: Field.ENCRYPTION,
    Code.AUTH_WRONG_LOGIN_KIND: Field.USERNAME,
    Code.AUTH_MISSING: Field.PASSWORD,
    Code.AUTH_BAD_CREDENTIALS: Field.PASSWORD,
    Code.AUTH_APP_PASSWORD_REQUIRED: Field.PASSWORD,
    Code.AUTH_OAUTH_TOKEN: Field.PASSWORD,
    Code.EHLO_NAME_REJECTED: Field.EHLO_NAME,
    Code.SENDER_NOT_AUTHORIZED: Field.EMAIL,
    Code.SENDER_NOT_VERIFIED: Field.EMAIL,
    Code.RECIPIENT_REJECTED: Field.RECIPIENT,
}
"""The field that has to change, for the verdicts that name one."""


class ProbeFlow(QObject):
    """Ties the two panes and the controller of the test together.

    `state_changed` tells a RunState, `tested` the outcome of a test with the secret that was used (or None), `ended`
    the outcome with its diagnosis, `crashed` a fault in this program that ended a test.
    """

    state_changed = Signal(str)
    tested = Signal(object, object)
    ended = Signal(object, object)
    crashed = Signal(object)

    def __init__(
        self, pane: SettingsPane, results: ResultsPane, controller: ProbeController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._results = results
        self._controller = controller
        self._trust: CertificateTrust | None = None
        self._care: SignInCare | None = None
        self._state = RunState.EMPTY
        self._tested: tuple[SettingsForm, Secret] | None = None
        self._own: ShownResult | None = None
        self._fixes = AppliedFixes()
        self._lock = FormLock(pane)
        controller.event_received.connect(results.apply)
        controller.finished.connect(self._finish)
        controller.crashed.connect(self._finish_crashed)
        pane.account_chosen.connect(self._forget_fixes)
        pane.account_action.connect(self._follow_account_action)

    @property
    def state(self) -> RunState:
        """What the window shows now."""
        return self._state

    def use_trust(self, trust: CertificateTrust) -> None:
        """Let the certificates count that the user trusts."""
        self._trust = trust

    def use_care(self, care: SignInCare) -> None:
        """Ask before a sign-in that may lock the account, and say how many there were."""
        self._care = care

    def run(self) -> None:
        """Test what the form says."""
        form = self._pane.form()
        self._fixes.keep_if_unchanged(form)
        self._run(form)

    def run_sending(self, recipient: str) -> None:
        """Test what the form says, and this once really send a message."""
        form = self._pane.form()
        self._fixes.keep_if_unchanged(form)
        self._run(replace(form, delivery=Delivery.MESSAGE, recipient=recipient))

    def apply_fix(self, fix: Fix) -> None:
        """Change the visible fields as the fix says, and test them."""
        form = self._pane.form()
        if fix.id is FixId.SEND_UNENCRYPTED:
            # Consent for this one run: neither the form nor the account learns of it.
            self._run(replace(form, allow_unencrypted_password=True))
            return
        fixed = fixed_form(form, fix)
        self._pane.set_form(fixed)
        if (fixed.username, fixed.ip_version) != (form.username, form.ip_version):
            self._pane.open_options()
        self._fixes.note(form, self._pane.form())
        # Also where the test does not come about.
        self._results.set_undo_available(True)
        self._run(self._pane.form())

    def undo_fix(self) -> None:
        """Put back what the form said before the last fix that still counts; nothing is tested."""
        if before := self._fixes.take_back():
            self._pane.set_form(before)
            self._results.set_undo_available(self._fixes.can_undo)

    def show_kept(self, result: ShownResult) -> None:
        """Show a test that was made before, in place of the user's last one; nothing while a test runs."""
        if self._controller.is_running:
            return
        self._results.show_result(result)
        self._set_state(_STATES[result.diagnosis.severity])

    def close_kept(self) -> None:
        """Show again what stood there before."""
        if self._own:
            self._results.show_result(self._own)
            self._set_state(_STATES[self._own.diagnosis.severity])
            self.follow_form()
        else:
            self._results.show_welcome()
            self._set_state(RunState.EMPTY)

    def _follow_account_action(self, action: str) -> None:
        if action in {"new", "remove"}:
            self._forget_fixes()

    def _forget_fixes(self) -> None:
        """The form becomes that of another account; what it said before would be put into the wrong one."""
        self._fixes.forget()
        self._results.set_undo_available(False)

    def follow_form(self) -> None:
        """Tell a result that belongs to other settings than those that the form shows now."""
        if self._tested and not self._controller.is_running:
            self._results.set_stale((self._pane.form(), self._pane.secret()) != self._tested)

    def _run(self, form: SettingsForm) -> None:
        if self._controller.is_running:
            return
        secret = self._pane.secret()
        result = lint(form)
        doubts = lint_password(secret.reveal(), form.username or form.email, form.auth)
        problems = (*result.problems, *(doubt for doubt in doubts if not doubt.is_hint))
        if problems or not result.settings:
            self._pane.show_problems(problems)
            self._pane.focus_field(problems[0].field)
            return
        start = partial(self._start, result.settings, secret)
        if self._care and secret:
            self._care.before(result.settings, start)
        else:
            start()

    def _start(self, settings: ConnectionSettings, secret: Secret) -> None:
        if self._trust:
            settings = replace(settings, trusted_fingerprint=self._trust.begin(settings))
        self._controller.start(settings, Credentials(settings.username, secret) if secret else None)
        self._tested, self._own = (self._pane.form(), secret), None
        self._results.begin(settings)
        self._lock.lock()
        self._set_state(RunState.RUNNING)

    def _finish(self, outcome: ProbeOutcome) -> None:
        from core.judgement import judge

        try:
            diagnosis = judge(outcome)
        except Exception as fault:  # noqa: BLE001  # whatever it is, the window must not look as if the test ran on
            self._finish_crashed(fault, outcome)
        else:
            self._end(outcome, diagnosis)

    def _finish_crashed(self, fault: BaseException, outcome: ProbeOutcome) -> None:
        from core.judgement import judge
        from core.probe.step_trace import internal_fault

        self.crashed.emit(fault)
        blamed = replace(outcome, failure=internal_fault(fault))
        self._end(blamed, judge(blamed))

    def _end(self, outcome: ProbeOutcome, diagnosis: Diagnosis) -> None:
        self._lock.unlock()
        self._own = ShownResult(outcome, diagnosis)
        try:
            self._results.finish(outcome, diagnosis)
            self._results.set_undo_available(self._fixes.can_undo)
            if field := _FIELDS.get(diagnosis.code):
                self._pane.mark_field(field, headline(diagnosis))
        finally:
            self._set_state(_STATES[diagnosis.severity])
            if self._trust:
                self._trust.end(outcome)
            if self._care:
                self._care.end(outcome)
        self.tested.emit(outcome, self._tested[1] if self._tested else None)
        self.ended.emit(outcome, diagnosis)

    def _set_state(self, state: RunState) -> None:
        self._state = state
        self.state_changed.emit(state.value)
