from __future__ import annotations

import ssl
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTreeView, QWidget

from core.diagnosis.rules import diagnose
from core.values.details import CertificateExcepted, TlsAgreed
from core.values.events import Caution
from core.values.failures import CertificateChainIncomplete, CertificateNameMismatch, TlsHandshakeFailed
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, TlsFacts
from gui.controls.status_badge import StatusBadge
from gui.results_pane.certificate_tab import CertificateTab
from gui.style.status_glyphs import Glyph
from tests.gui.results_pane.sample_run import (
    CHAIN,
    HOST,
    LEAF,
    MIDDLE,
    SETTINGS,
    SampleRun,
    certificate,
    expires_soon,
    no_answer,
    success,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.values.failures import Failure

UNVERIFIED = replace(CHAIN, verified=False, verify_code=20)


@pytest.fixture
def tab(qtbot: QtBot) -> CertificateTab:
    tab = CertificateTab()
    qtbot.addWidget(tab)
    tab.resize(700, 450)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def play(tab: CertificateTab, run: SampleRun, *, ends: bool = True, **known: object) -> None:
    tab.begin(run.settings)
    for event in run.events:
        tab.apply(event)
    if ends:
        outcome = run.outcome(**known)
        tab.finish(outcome, diagnose(outcome))


def refused(failure: Failure) -> SampleRun:
    run = SampleRun().reach().greet().start(Step.STARTTLS).start(Step.TLS)
    run.pass_step(Step.TLS, 0.05, TlsAgreed("TLSv1.3", "TLS_AES_256_GCM_SHA384")).start(Step.CERTIFICATE)
    return run.fail_step(Step.CERTIFICATE, 0.001, failure)


def label(tab: CertificateTab, name: str) -> str:
    found = tab.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return "" if found.isHidden() else found.text()


def glyph(tab: CertificateTab) -> Glyph:
    badge = tab.findChild(StatusBadge)
    assert isinstance(badge, StatusBadge)
    return badge.glyph


def chain(tab: CertificateTab) -> list[str]:
    tree = tab.findChild(QTreeView, "certChainTree")
    assert isinstance(tree, QTreeView)
    assert tree.accessibleName() == "Chain of trust"
    found, index = [], tree.model().index(0, 0)
    while index.isValid():
        found.append(f"{index.data()} [{index.data(Qt.ItemDataRole.UserRole)}]")
        index = tree.indexBelow(index)
    return found


def button(tab: CertificateTab, name: str) -> QPushButton:
    found = tab.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def top_of(tab: CertificateTab, kind: type[QWidget], name: str) -> int:
    found = tab.findChild(kind, name)
    assert isinstance(found, QWidget)
    assert found.isVisible()
    return found.mapTo(tab, QPoint()).y()


def test_the_fault_in_the_chain_is_seen_before_the_facts_and_a_good_chain_after_them(
    tab: CertificateTab, qtbot: QtBot
) -> None:
    def chain_above_facts() -> bool:
        return top_of(tab, QTreeView, "certChainTree") < top_of(tab, QLabel, "certDetails")

    play(tab, success())
    qtbot.waitUntil(lambda: not chain_above_facts())
    play(tab, refused(CertificateNameMismatch(UNVERIFIED, "mail.other.example", LEAF.names)))
    qtbot.waitUntil(chain_above_facts)
    play(tab, success())
    qtbot.waitUntil(lambda: not chain_above_facts())


def test_a_good_certificate_is_told_in_full(tab: CertificateTab) -> None:
    play(tab, success())
    assert (label(tab, "certSummaryLabel"), glyph(tab)) == (
        "Trusted on this computer and issued for this server",
        Glyph.PASSED,
    )
    assert label(tab, "certDetails").splitlines()[:5] == [
        f"Issued to: {HOST}",
        "Also valid for: mail.northwind.example, northwind.example",
        "Issued by: Example Trust CA 3 (Example Trust Ltd)",
        "Valid: 8 Sep 2025 to 6 Feb 2026 (74 days left)",
        "Key: RSA 2048 bits, signed with SHA-256",
    ]
    assert label(tab, "certDetails").endswith("Encryption: TLS 1.3, TLS_AES_256_GCM_SHA384")
    assert label(tab, "certNoteLabel") == ""
    assert chain(tab) == [
        "Example Trust Root R1 – trusted by this computer [passed]",
        "Example Trust CA 3 [passed]",
        f"{HOST} [passed]",
    ]


def test_it_fills_as_soon_as_the_certificate_is_there(tab: CertificateTab) -> None:
    run = SampleRun().reach().greet().encrypt()
    play(tab, run, ends=False)
    assert glyph(tab) is Glyph.PASSED
    assert label(tab, "certDetails") != ""


def test_one_that_expires_soon_is_a_warning(tab: CertificateTab) -> None:
    play(tab, expires_soon())
    assert glyph(tab) is Glyph.WARNING
    assert "(6 days left)" in label(tab, "certDetails")
    assert label(tab, "certNoteLabel").startswith("The certificate expires soon.")


def test_one_for_another_server_says_so_where_the_fault_is(tab: CertificateTab) -> None:
    failure = CertificateNameMismatch(UNVERIFIED, "mx.northwind.example", LEAF.names)
    play(tab, refused(failure), chain=UNVERIFIED)
    assert (label(tab, "certSummaryLabel"), glyph(tab)) == ("The certificate is for another server", Glyph.FAILED)
    assert chain(tab)[-1] == f"{HOST} – not for mx.northwind.example [failed]"


def test_a_bad_one_is_shown_before_the_verdict_is_there(tab: CertificateTab) -> None:
    # Until the outcome is there, dates are judged by the clock of this computer.
    fresh = certificate(HOST, "Example Trust CA 3", is_authority=False, days=20_000)
    alone = CertificateChain((fresh,), verified=False, verify_code=20)
    play(tab, refused(CertificateChainIncomplete(alone, "Example Trust CA 3")), ends=False)
    assert glyph(tab) is Glyph.FAILED
    assert label(tab, "certSummaryLabel") != ""
    assert chain(tab) == ["Example Trust CA 3 – not sent by the server [failed]", f"{HOST} [not_reached]"]


def test_a_handshake_that_broke_shows_no_certificate(tab: CertificateTab) -> None:
    run = SampleRun().reach().greet().start(Step.TLS).fail_step(Step.TLS, 0.1, TlsHandshakeFailed("alert"))
    play(tab, run, tls=TlsFacts("", ""))
    assert glyph(tab) is Glyph.FAILED
    assert label(tab, "certDetails") == ""
    assert not button(tab, "saveCertButton").isEnabled()


@pytest.mark.parametrize(
    ("run", "ends", "said"),
    [
        (SampleRun(), False, "The server has not shown its certificate yet."),
        (no_answer(), True, "The test ended before the server showed its certificate."),
        (
            SampleRun(replace(SETTINGS, encryption=Encryption.NONE)),
            False,
            "Without encryption the server shows no certificate.",
        ),
    ],
)
def test_without_a_certificate_it_says_why(tab: CertificateTab, run: SampleRun, said: str, *, ends: bool) -> None:
    play(tab, run, ends=ends)
    assert label(tab, "certSummaryLabel") == said
    assert label(tab, "certDetails") == ""
    assert chain(tab) == []
    assert not button(tab, "copyCertButton").isEnabled()


def test_a_new_test_forgets_the_last_certificate(tab: CertificateTab) -> None:
    play(tab, success())
    tab.begin(SETTINGS)
    assert label(tab, "certSummaryLabel") == "The server has not shown its certificate yet."


def test_the_details_are_copied(tab: CertificateTab) -> None:
    play(tab, success())
    assert button(tab, "copyCertButton").accessibleName() == "Copy certificate details"
    button(tab, "copyCertButton").click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Trusted on this computer and issued for this server"
    assert f"Issued to: {HOST}" in copied
    assert copied[-3:] == ["- Example Trust Root R1 – trusted by this computer", "- Example Trust CA 3", f"- {HOST}"]


def test_the_certificates_are_saved_for_other_programs(tab: CertificateTab, tmp_path: Path) -> None:
    play(tab, success())
    button(tab, "saveCertButton").click()
    dialog = tab.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"{HOST}.pem")
    dialog.fileSelected.emit(str(tmp_path / "chain.pem"))
    dialog.reject()
    saved = (tmp_path / "chain.pem").read_text("ascii")
    first, second = (part + "-----END CERTIFICATE-----\n" for part in saved.split("-----END CERTIFICATE-----\n")[:2])
    assert [ssl.PEM_cert_to_DER_cert(one) for one in (first, second)] == [LEAF.der, MIDDLE.der]


def test_an_ipv6_address_makes_a_possible_file_name(tab: CertificateTab) -> None:
    run = success()
    run.settings = replace(SETTINGS, host="2001:db8::25")
    play(tab, run)
    button(tab, "saveCertButton").click()
    dialog = tab.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("2001-db8--25.pem")
    dialog.reject()


def test_names_from_outside_are_no_markup(tab: CertificateTab) -> None:
    hostile = "<img src='file:///etc/hostname'>"
    bad = replace(LEAF, common_name=hostile, names=(hostile,))
    play(tab, SampleRun().reach().greet().encrypt(CertificateChain((bad, MIDDLE), verified=True)), ends=False)
    assert f"Issued to: {hostile}" in label(tab, "certDetails")
    assert all(found.textFormat() is Qt.TextFormat.PlainText for found in tab.findChildren(QLabel))


def test_a_certificate_that_the_user_trusts_is_told_from_a_good_one(tab: CertificateTab) -> None:
    run = SampleRun().pass_step(Step.TLS, 0.03, TlsAgreed("TLSv1.3", "TLS_AES_256_GCM_SHA384"))
    run.pass_step(Step.CERTIFICATE, 0.01, CertificateExcepted(UNVERIFIED), Caution.CERTIFICATE_EXCEPTION)
    play(tab, run, chain=UNVERIFIED, cautions=(Caution.CERTIFICATE_EXCEPTION,))
    badge = tab.findChild(StatusBadge)
    assert badge is not None
    assert badge.glyph is Glyph.WARNING
    assert tab.text().startswith("Trusted by you for this server and port, not by this computer\nYou trust this one")


def test_trust_can_be_taken_back_where_there_is_some(tab: CertificateTab, qtbot: QtBot) -> None:
    revoke = tab.findChild(QPushButton, "stopTrustingCertButton")
    assert revoke is not None
    assert not revoke.isVisible()
    tab.set_trust_revocable(True)
    assert revoke.isVisible()
    assert revoke.accessibleName() == "Stop trusting this certificate"
    with qtbot.waitSignal(tab.trust_revoked):
        revoke.click()
    tab.set_trust_revocable(False)
    assert not revoke.isVisible()
