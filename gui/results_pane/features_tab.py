"""The page about what the server can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.report.numbers import counted, grouped
from core.values.details import Introduced
from core.values.events import StepPassed
from core.values.settings import Encryption
from core.values.steps import Step
from gui.controls.copy_button import CopyButton
from gui.controls.wrapped_label import WrappedLabel
from gui.results_pane.feature_model import FeatureModel
from gui.results_pane.feature_table import FeatureTable
from gui.results_pane.tab_footer import TabFooter
from gui.style.palettes import Tone
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from core.values.ehlo import EhloKeywords
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings


class FeaturesTab(QWidget):
    """Fills with the first answer to EHLO, and again with the one inside encryption."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._encryption = Encryption.NONE
        self._before: EhloKeywords | None = None
        self._after: EhloKeywords | None = None
        self._model = FeatureModel(self)
        self._table = FeatureTable(self._model, self)
        self._nothing = WrappedLabel(tone=Tone.NEUTRAL, parent=self)
        self._nothing.setObjectName("featuresEmptyLabel")
        self._copy = CopyButton(self.tr("Copy"), self._model.text, self)
        self._copy.setObjectName("copyFeaturesButton")
        self._copy.setAccessibleName(self.tr("Copy server features"))
        self._footer = TabFooter(self._copy, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        full = QVBoxLayout()
        full.setContentsMargins(u(6, self), 0, u(8, self), 0)
        full.addWidget(self._table)
        column.addLayout(full, 1)
        empty = QVBoxLayout()
        empty.setContentsMargins(u(20, self), u(16, self), u(20, self), 0)
        empty.addWidget(self._nothing)
        column.addLayout(empty)
        column.addWidget(self._footer)
        self.setFocusProxy(self._table)
        self._show(self.tr("The server has not said yet what it can do."))

    def begin(self, settings: ConnectionSettings) -> None:
        """A test starts."""
        self._encryption = settings.encryption
        self.forget()

    def forget(self) -> None:
        """Show nothing, as before the first test."""
        self._before = self._after = None
        self._show(self.tr("The server has not said yet what it can do."))

    def apply(self, event: ProbeEvent) -> None:
        """Something happened."""
        if not isinstance(event, StepPassed) or not isinstance(event.detail, Introduced):
            return
        if event.step is Step.EHLO_TLS or self._encryption is Encryption.TLS:
            self._after = event.detail.keywords
        else:
            self._before = event.detail.keywords
        self._show(self.tr("The server knows only HELO, the old greeting, and lists nothing."))

    def finish(self, outcome: ProbeOutcome) -> None:
        """The test is over."""
        self._before, self._after = outcome.ehlo_before_tls, outcome.ehlo_after_tls
        if self._before is None and self._after is None:
            self._show(self.tr("The test ended before the server said what it can do."))
        else:
            self._show(self.tr("The server lists nothing."))

    def _show(self, nothing: str) -> None:
        self._model.show_keywords(self._before, self._after)
        has_rows = any(row.is_offered for row in self._model.rows)
        self._table.setVisible(has_rows)
        self._nothing.setVisible(not has_rows)
        self._nothing.setText(nothing)
        self._copy.setEnabled(has_rows)
        self._footer.set_remark(self._remark() if has_rows else "")

    def _remark(self) -> str:
        before, after = self._before, self._after
        if after is None:
            return render(counted("results.features.plain", len(before) if before else 0))
        if before is None:
            return render(counted("results.features.encrypted", len(after)))
        both = render(counted("results.features.both", len(after), before=grouped(len(before))))
        if not (count := self._model.differences):
            return both
        return f"{both} · {render(counted('results.features.differing', count))}"
