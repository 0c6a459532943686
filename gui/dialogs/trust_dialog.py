"""Asks whether one certificate that nobody here vouches for is to be trusted, for one host and port."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.report.address_texts import endpoint
from core.report.bounded import bounded
from core.report.certificate_faults import certificate_faults
from core.report.certificate_rows import certificate_rows
from core.values.message import Message
from core.values.value_class import value_class
from gui.controls.facts_label import FactsLabel
from gui.dialogs.plain_dialog import PlainDialog
from gui.wording import isolated, render

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.stores.certificate_exceptions import CertificateException
    from core.values.outcome import ProbeOutcome
    from core.values.tls_facts import CertificateFacts

WIDTH_UNITS = 560


@value_class
class TrustQuestion:
    """The test that ended at the certificate `leaf`, and the one that was trusted for the same server before."""

    outcome: ProbeOutcome
    leaf: CertificateFacts
    before: CertificateException | None = None


class TrustDialog(PlainDialog):
    """Says whose certificate it is, what is wrong with it, and when trusting it would be a mistake.

    `chosen_once` and `chosen_for_good` are the answers; Cancel, which Enter and Esc press, is none.
    """

    chosen_once = Signal()
    chosen_for_good = Signal()

    def __init__(self, question: TrustQuestion, parent: QWidget | None = None) -> None:
        super().__init__("trustDialog", self.tr("Trust a certificate"), parent)
        self._question = question
        self.set_usual_size(WIDTH_UNITS)
        first = self.add_headline(self._first_line()).text()
        faults = self.add_text(self._what_is_wrong()).text()
        facts = FactsLabel(self)
        facts.setObjectName("trustFacts")
        facts.set_facts(self._facts())
        self.add(facts)
        right = self.add_text(
            self.tr(
                "This is right for a program on this computer, such as a mail bridge, or for a server of your own, "
                "once you have compared the fingerprint with the one shown there."
            )
        ).text()
        wrong = self.add_text(
            self.tr(
                "With a provider’s server on the internet it is probably an attack: somebody may stand between you and "
                "the server, and would get your password. Then choose Cancel, and ask your provider."
            )
        ).text()
        self.setAccessibleDescription(f"{first}\n{faults}\n{right}\n{wrong}")
        self._add_answers()

    def _add_answers(self) -> None:
        cancel = self.add_reject_button(self.tr("Cancel"))
        cancel.setObjectName("trustCancelButton")
        once = self.add_button(self.tr("Only for this test"))
        once.setObjectName("trustOnceButton")
        once.clicked.connect(self.accept)
        once.clicked.connect(self.chosen_once)
        for_good = self.add_button(self.tr("Remember for this server"))
        for_good.setObjectName("trustRememberButton")
        for_good.clicked.connect(self.accept)
        for_good.clicked.connect(self.chosen_for_good)
        self.add_buttons()
        # Whoever presses Enter without reading has trusted nobody.
        cancel.setDefault(True)
        cancel.setFocus()

    def _first_line(self) -> str:
        before = self._question.before
        if before is None:
            return self.tr("Trust this one certificate?")
        return render(Message("certificate.trust.changed", {"first_day": before.trusted_on}))

    def _what_is_wrong(self) -> str:
        question, settings = self._question, self._question.outcome.settings
        chain = question.outcome.chain
        faults = certificate_faults(question.outcome, chain, question.leaf) if chain else ()
        server = isolated(endpoint(settings.host, settings.port))
        told = self.tr("{server} shows it, and this computer cannot vouch for it.").format(server=server)
        if question.before is not None:
            told += " " + self.tr("Unless you know why it changed, do not trust it.")
        return " ".join((told, *map(render, faults)))

    def _facts(self) -> list[tuple[str, str]]:
        question, settings = self._question, self._question.outcome.settings
        leaf, before = question.leaf, question.before
        facts = [(self.tr("Server"), isolated(endpoint(settings.host, settings.port)))]
        # Without the certificate itself there is no SHA-1 of it: a fingerprint that can be forged is none to trust by.
        described = certificate_rows(replace(leaf, der=b""), question.outcome.started)
        facts += [(render(label), render(value)) for label, value in described]
        # In full: names that people read can be the same for two certificates.
        facts.append((self.tr("Full subject"), isolated(bounded(leaf.subject))))
        facts.append((self.tr("Full issuer"), isolated(bounded(leaf.issuer))))
        if before is not None:
            facts.append((self.tr("Fingerprint trusted before"), isolated(before.fingerprint)))
        return facts
