"""From "Compare all ports" pressed to the last result: the form is read, the ports tried, each result shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.lint.host_lint import lint_host
from core.lint.settings_lint import lint
from core.values.form import Problem
from core.values.settings import Delivery, Encryption
from gui.form_lock import FormLock

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.form import SettingsForm
    from core.values.port_result import PortResult
    from gui.ports_controller import PortsController
    from gui.results_pane.results_pane import ResultsPane
    from gui.settings_pane.settings_pane import SettingsPane


class PortsFlow(QObject):
    """Ties the two panes and the controller of the comparison together.

    `running_changed` tells that a comparison began or ended, `crashed` a fault in this program that ended one.
    """

    running_changed = Signal()
    crashed = Signal(object)

    def __init__(
        self, pane: SettingsPane, results: ResultsPane, controller: PortsController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._results = results
        self._controller = controller
        self._lock = FormLock(pane)
        self._host = ""
        self._next: Callable[[], object] | None = None
        controller.result_received.connect(self._show)
        controller.finished.connect(self._finish)
        controller.crashed.connect(self._finish_crashed)

    @property
    def is_running(self) -> bool:
        """Whether ports are being compared."""
        return self._controller.is_running

    def run(self) -> None:
        """Compare the ports of the server in the form."""
        if self._controller.is_running:
            return
        result = lint(_about_the_server(self._pane.form()))
        if not result.settings:
            self._pane.show_problems(result.problems)
            self._pane.focus_field(result.problems[0].field)
            return
        self._host = result.settings.host
        self._controller.start(result.settings)
        self._results.show_ports()
        self._results.ports.begin(self._host, self._controller.ports)
        self._lock.lock(is_test=False)
        self.running_changed.emit()

    def end_then(self, action: Callable[[], object]) -> None:
        """Stop the comparison and call `action` when its connections are closed; at once when there is none."""
        if self._controller.is_running:
            self._next = action
            self._controller.cancel()
        else:
            action()

    def follow_form(self) -> None:
        """Tell results that belong to another server than the one that the form shows now."""
        if self._host and not self._controller.is_running:
            host = lint_host(self._pane.form())
            self._results.ports.set_stale(isinstance(host, Problem) or host != self._host)

    def _show(self, result: PortResult) -> None:
        self._results.ports.add(result)

    def _finish(self, was_stopped: bool) -> None:
        self._results.ports.finish(was_stopped=was_stopped)
        self._lock.unlock()
        self.running_changed.emit()
        action, self._next = self._next, None
        if action:
            action()

    def _finish_crashed(self, fault: BaseException) -> None:
        self.crashed.emit(fault)
        self._finish(was_stopped=True)


def _about_the_server(form: SettingsForm) -> SettingsForm:
    """What of a form counts here: all ports are tried with each encryption, and nobody signs in or sends anything."""
    return replace(
        form,
        port="",
        encryption=Encryption.AUTOMATIC,
        email="",
        username="",
        recipient="",
        delivery=Delivery.NOTHING,
        allow_unencrypted_password=False,
        trusted_fingerprint="",
    )
