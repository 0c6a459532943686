"""The page about the server's certificate: trusted or not, what it says, and the chain it hangs on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.report import step_texts, verdict_texts
from core.report.certificate_rows import certificate_rows
from core.report.chain_nodes import ChainNodes, chain_nodes
from core.report.pem import pem
from core.values.details import CertificateAccepted, CertificateExcepted, TlsAgreed
from core.values.events import Caution, StepFailed, StepPassed
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.value_class import value_class
from gui.controls.copy_button import CopyButton
from gui.controls.facts_label import FactsLabel
from gui.controls.save_dialog import SaveDialog
from gui.controls.status_badge import StatusBadge
from gui.controls.wrapped_label import WrappedLabel
from gui.results_pane.chain_model import node_text
from gui.results_pane.chain_tree import ChainTree
from gui.results_pane.tab_footer import TabFooter
from gui.style.column_scroll import ColumnScroll
from gui.style.focus_edge import FocusEdge
from gui.style.icons import Line, line_icon
from gui.style.palettes import Tone
from gui.style.status_glyphs import ROW_UNITS, Glyph
from gui.style.type_scale import Text
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.diagnosis import Diagnosis
    from core.values.events import ProbeEvent
    from core.values.failures import Failure
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.values.tls_facts import CertificateChain


@value_class
class _Findings:
    """What is known of the certificate so far; `now` is when the test began."""

    now: datetime
    host: str = ""
    encryption: Encryption = Encryption.NONE
    is_over: bool = False
    chain: CertificateChain | None = None
    failure: Failure | None = None
    version: str = ""
    cipher: str = ""
    cautions: tuple[Caution, ...] = ()
    verdict: str = ""


class CertificateTab(QWidget):
    """Fills as soon as the server has shown its certificate, be it a good one or not.

    `trust_revoked` says that the user does not want to trust the certificate any longer.
    """

    trust_revoked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = _Findings(datetime.now(UTC))
        self._badge = StatusBadge(self, ROW_UNITS)
        self._summary = WrappedLabel(Text.STRONG, parent=self)
        self._summary.setObjectName("certSummaryLabel")
        self._note = WrappedLabel(Text.DETAIL, Tone.NEUTRAL, self)
        self._note.setObjectName("certNoteLabel")
        self._facts = FactsLabel(self)
        self._facts.setObjectName("certDetails")
        self._chain_title = WrappedLabel(Text.STRONG, parent=self)
        self._chain_title.setText(self.tr("Chain of trust"))
        self._tree = ChainTree(self)
        self._copy = CopyButton(self.tr("Copy details"), self.text, self)
        self._copy.setObjectName("copyCertButton")
        self._copy.setAccessibleName(self.tr("Copy certificate details"))
        self._save = QPushButton(line_icon(Line.SAVE), self.tr("Save certificate…"), self)
        self._save.setObjectName("saveCertButton")
        self._save.clicked.connect(self._ask_where_to_save)
        self._revoke = QPushButton(self.tr("Stop trusting"), self)
        self._revoke.setObjectName("stopTrustingCertButton")
        self._revoke.setAccessibleName(self.tr("Stop trusting this certificate"))
        self._revoke.clicked.connect(self.trust_revoked)
        self._revoke.hide()
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        area = ColumnScroll(bar_gap=0)
        top = QHBoxLayout()
        top.setSpacing(u(10, self))
        top.addWidget(self._badge)
        top.addWidget(self._summary, 1)
        column = QVBoxLayout()
        area.column.addLayout(column)
        column.setContentsMargins(u(20, self), u(14, self), u(20, self), u(8, self))
        column.setSpacing(u(10, self))
        column.addLayout(top)
        column.addWidget(self._note)
        self._upper_chain, self._lower_chain = (QVBoxLayout() for _ in range(2))
        column.addLayout(self._upper_chain)
        column.addWidget(self._facts)
        column.addLayout(self._lower_chain)
        for place in (self._upper_chain, self._lower_chain):
            place.setSpacing(column.spacing())
        column.addStretch(1)
        area.setAccessibleName(self._chain_title.text())
        # Facts have no control that the keyboard could go to, and there may be more of them than room.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(TabFooter(self._revoke, self._copy, self._save, parent=self))
        FocusEdge(area)
        self.setFocusProxy(area)
        # The area was made last: Tab would go to it from the tabs, past all that is in it and below it.
        for one, other in pairwise((area, self._revoke, self._copy, self._save)):
            self.setTabOrder(one, other)
        self.setTabOrder(area, self._tree)

    # --- what happens ------------------------------------------------------------------------------------------------

    def begin(self, settings: ConnectionSettings) -> None:
        """A test starts."""
        self._update(_Findings(datetime.now(UTC), settings.host, settings.encryption))

    def forget(self) -> None:
        """Show nothing, as before the first test."""
        self._update(_Findings(datetime.now(UTC)))

    def apply(self, event: ProbeEvent) -> None:
        """Something happened."""
        match event:
            case StepPassed(detail=TlsAgreed() as agreed):
                self._update(replace(self._found, version=agreed.version, cipher=agreed.cipher))
            case StepPassed(detail=CertificateAccepted() | CertificateExcepted() as accepted):
                self._update(replace(self._found, chain=accepted.chain, cautions=event.cautions))
            case StepFailed(step=Step.TLS | Step.CERTIFICATE, failure=failure):
                chain = getattr(failure, "chain", self._found.chain)
                verdict = render(step_texts.result_line(event))
                self._update(replace(self._found, chain=chain, failure=failure, verdict=verdict))
            case _:
                pass

    def finish(self, outcome: ProbeOutcome, diagnosis: Diagnosis) -> None:
        """The test is over."""
        found = replace(self._found, is_over=True, now=outcome.started, chain=outcome.chain or self._found.chain)
        if outcome.failed_step in {Step.TLS, Step.CERTIFICATE} and outcome.failure:
            found = replace(found, failure=outcome.failure, verdict=render(verdict_texts.headline(diagnosis)))
        self._update(found)

    def set_trust_revocable(self, is_revocable: bool) -> None:  # also a slot for a signal that carries one bool
        """Offer to trust the certificate no longer, or not."""
        self._revoke.setVisible(is_revocable)

    def text(self) -> str:
        """All that the page says."""
        nodes = self._nodes()
        links = [f"- {node_text(node)}" for node in (*nodes.path, *nodes.strays)]
        parts = [self._summary.text(), self._note.text(), self._facts.text(), self._chain_title.text(), *links]
        return "\n".join(part for part in parts if part) + "\n"

    def save(self, path: Path) -> None:
        """Write the certificates into a file, the server's own first. Raises OSError."""
        chain = self._found.chain
        sent = chain.certificates if chain else ()
        path.write_text("".join(pem(certificate.der) for certificate in sent), encoding="ascii")

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _update(self, found: _Findings) -> None:
        if found != self._found:
            self._found = found
            self._show()

    def _show(self) -> None:
        found = self._found
        leaf = found.chain.leaf if found.chain else None
        glyph, summary = self._judgement()
        self._badge.show_glyph(glyph)
        self._summary.setText(summary)
        self._note.setText("\n".join(render(step_texts.caution_text(caution)) for caution in found.cautions))
        self._note.setVisible(bool(found.cautions))
        rows = certificate_rows(leaf, found.now, found.version, found.cipher) if leaf else ()
        self._facts.set_facts([(render(label), render(value)) for label, value in rows])
        self._tree.show_nodes(self._nodes())
        self._place_chain()
        for part in (self._facts, self._chain_title, self._tree):
            part.setVisible(leaf is not None)
        for button in (self._copy, self._save):
            button.setEnabled(leaf is not None)

    def _place_chain(self) -> None:
        """Below the facts as a rule; above them where the certificate has a fault, which stands in the chain."""
        place = self._upper_chain if self._found.failure else self._lower_chain
        if place.indexOf(self._tree) < 0:
            for part in (self._chain_title, self._tree):
                # Qt takes it out of where it was.
                place.addWidget(part)

    def _nodes(self) -> ChainNodes:
        if self._found.chain is None:
            return ChainNodes((), ())
        return chain_nodes(self._found.chain, self._found.failure, self._found.now)

    def _judgement(self) -> tuple[Glyph, str]:
        found = self._found
        if found.failure is not None:
            return Glyph.FAILED, found.verdict
        if found.chain is not None and found.chain.verified:
            glyph = Glyph.WARNING if found.cautions else Glyph.PASSED
            return glyph, self.tr("Trusted on this computer and issued for this server")
        if Caution.CERTIFICATE_EXCEPTION in found.cautions:
            return Glyph.WARNING, self.tr("Trusted by you for this server and port, not by this computer")
        if found.host and found.encryption is Encryption.NONE:
            return Glyph.NOT_REACHED, self.tr("Without encryption the server shows no certificate.")
        if found.is_over:
            return Glyph.NOT_REACHED, self.tr("The test ended before the server showed its certificate.")
        return Glyph.PENDING, self.tr("The server has not shown its certificate yet.")

    def _ask_where_to_save(self) -> None:
        # The colons of an IPv6 address are not for file names.
        file_name = self._found.host.replace(":", "-") + ".pem"
        SaveDialog(self.tr("Save certificate"), file_name, self.tr("Certificates (*.pem)"), self).ask(self.save)
