"""The certificates that the user trusts by fingerprint: asked for, in force, shown, and taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from core.lint.settings_lint import lint
from core.values.form import SettingsForm
from gui.errands import Errands

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.stores.certificate_exceptions import CertificateException, CertificateExceptionStore, Exceptions
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from gui.dialogs.trust_dialog import TrustDialog, TrustQuestion
    from gui.results_pane.results_pane import ResultsPane
    from gui.settings_pane.settings_pane import SettingsPane

DISK_SECONDS: Final = 10.0


class CertificateTrust(QObject):
    """Ties the two panes to the file of trusted certificates.

    `test_requested` asks for another test, once the user has chosen; `notice` carries a Message that must be read. What
    is chosen for one test counts for the next one only, and only if that goes to the same host and port.
    """

    test_requested = Signal()
    notice = Signal(object)

    def __init__(
        self,
        pane: SettingsPane,
        results: ResultsPane,
        store: CertificateExceptionStore,
        make_dialog: Callable[[TrustQuestion], TrustDialog],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._results = results
        self._store = store
        self._make_dialog = make_dialog
        self._errands = Errands()
        self._remembered: Exceptions = ()
        self._for_next_test: CertificateException | None = None
        self._for_this_test: CertificateException | None = None
        self._outcome: ProbeOutcome | None = None
        pane.form_changed.connect(self._follow_form)
        pane.trust_revoked.connect(self._revoke_for_form)
        results.trust_requested.connect(self._ask)
        results.trust_revoked.connect(self._revoke_for_result)

    def open(self) -> None:
        """Read the file (a few kilobytes) and show what is in force."""
        from core.report.exception_file_texts import exception_file_text

        loaded = self._store.load()
        self._remembered = loaded.exceptions
        if loaded.problem:
            self.notice.emit(exception_file_text(loaded.problem, loaded.path))
        self._show()

    def begin(self, settings: ConnectionSettings) -> str:
        """A test of these settings begins; return the fingerprint that counts for it, "" for none."""
        chosen, self._for_next_test = self._for_next_test, None
        is_meant = chosen is not None and (chosen.host, chosen.port) == (settings.host, settings.port)
        self._for_this_test = chosen if is_meant else None
        self._outcome = None
        self._show()
        found = self._for_this_test or self._remembered_for((settings.host, settings.port))
        return found.fingerprint if found else ""

    def end(self, outcome: ProbeOutcome) -> None:
        """The test is over."""
        self._outcome, self._for_this_test = outcome, None
        self._show()

    async def settled(self) -> None:
        """Wait until nothing is being written."""
        await self._errands.settled()

    # --- asking ------------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        from core.diagnosis.trust_offer import offered_certificate
        from core.stores.certificate_exceptions import CertificateException
        from gui.dialogs.trust_dialog import TrustQuestion

        outcome = self._outcome
        leaf = offered_certificate(outcome) if outcome else None
        if outcome is None or leaf is None:
            return
        settings = outcome.settings
        now = datetime.now(UTC).isoformat(timespec="seconds")
        wanted = CertificateException(settings.host, settings.port, leaf.fingerprint_sha256, leaf.subject, now)
        before = self._remembered_for((settings.host, settings.port))
        dialog = self._make_dialog(TrustQuestion(outcome, leaf, before))
        dialog.chosen_once.connect(partial(self._trust_once, wanted))
        dialog.chosen_for_good.connect(partial(self._remember, wanted))
        dialog.open()

    def _trust_once(self, wanted: CertificateException) -> None:
        self._for_next_test = wanted
        self.test_requested.emit()

    def _remember(self, wanted: CertificateException) -> None:
        from core.stores.certificate_exceptions import without

        def added(exceptions: Exceptions) -> Exceptions:
            return (*without(exceptions, wanted.host, wanted.port), wanted)

        self._change(added)
        self.test_requested.emit()

    # --- taking back -------------------------------------------------------------------------------------------------

    def _revoke_for_form(self) -> None:
        self._revoke(self._place_in_form())

    def _revoke_for_result(self) -> None:
        self._revoke(self._place_of_result())

    def _revoke(self, place: tuple[str, int] | None) -> None:
        from core.stores.certificate_exceptions import without

        if place:
            self._change(lambda exceptions: without(exceptions, *place))

    def _change(self, transition: Callable[[Exceptions], Exceptions]) -> None:
        # At once, and then on the disk: a slow one must not keep a certificate trusted.
        self._remembered = transition(self._remembered)
        self._show()
        self._errands.send(self._save(transition))

    async def _save(self, transition: Callable[[Exceptions], Exceptions]) -> None:
        from core.daemon_thread import run_in_daemon_thread
        from core.report.exception_file_texts import exception_file_text
        from core.stores.certificate_exceptions import ExceptionFileError
        from core.values.file_problem import FileProblem

        try:
            await run_in_daemon_thread(partial(self._store.change, transition), DISK_SECONDS)
        except ExceptionFileError as error:
            self.notice.emit(exception_file_text(error.problem, error.path))
        except TimeoutError:
            self.notice.emit(exception_file_text(FileProblem.NOT_SAVED, self._store.path))

    # --- showing -----------------------------------------------------------------------------------------------------

    def _follow_form(self) -> None:
        # What was chosen for one test is not for whatever the user thinks of next.
        self._for_next_test = None
        self._show()

    def _show(self) -> None:
        # During a test the form says what is tested.
        self._pane.show_trust(
            is_remembered=self._remembered_for(self._place_in_form()) is not None,
            is_for_this_test=self._for_this_test is not None,
        )
        self._results.set_trust_revocable(self._remembered_for(self._place_of_result()) is not None)

    def _remembered_for(self, place: tuple[str, int] | None) -> CertificateException | None:
        from core.stores.certificate_exceptions import exception_for

        return exception_for(self._remembered, *place) if place else None

    def _place_of_result(self) -> tuple[str, int] | None:
        settings = self._outcome.settings if self._outcome else None
        return (settings.host, settings.port) if settings else None

    def _place_in_form(self) -> tuple[str, int] | None:
        if not self._remembered:
            return None
        form = self._pane.form()
        # Only where it leads: a wrong address in another field must not hide what is in force.
        settings = lint(SettingsForm(host=form.host, port=form.port, encryption=form.encryption)).settings
        return (settings.host, settings.port) if settings else None
