from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from core.stores.certificate_exceptions import CertificateException
from core.values.failures import CertificateChanged, CertificateSelfSigned
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from gui.dialogs.trust_dialog import TrustDialog, TrustQuestion
from gui.style.button_kinds import button_kind
from tests.core.diagnosis.outcomes import failed
from tests.core.report.every_value import certificate

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NEW, OLD = bytes(range(32)).hex(":").upper(), bytes(range(1, 33)).hex(":").upper()
LEAF = certificate(fingerprint_sha256=NEW, is_self_signed=True, subject="CN=<b>smtp.example.com</b>,O=Acme")
CHAIN = CertificateChain((LEAF,), verified=False)
FIRST = TrustQuestion(failed(CertificateSelfSigned(CHAIN), Step.CERTIFICATE, chain=CHAIN), LEAF)
BEFORE = CertificateException("mx.example.test", 587, OLD, "CN=x", "2026-10-02T10:00:00+00:00")
AGAIN = TrustQuestion(failed(CertificateChanged(CHAIN, OLD, NEW), Step.CERTIFICATE, chain=CHAIN), LEAF, BEFORE)


def made(question: TrustQuestion, window: QMainWindow, qtbot: QtBot) -> TrustDialog:
    dialog = TrustDialog(question, window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def labels(dialog: TrustDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_it_says_all_that_is_needed_to_decide(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = made(FIRST, window, qtbot)
    first, wrong, facts, right, attack = labels(dialog)
    assert first == "Trust this one certificate?"
    assert wrong.startswith("mx.example.test:587 shows it, and this computer cannot vouch for it.")
    assert "The certificate is self-signed" in wrong
    assert "The certificate is for other names than mx.example.test." in wrong
    for line in (
        "Server: mx.example.test:587",
        "Issued to: smtp.example.com",
        "Also valid for: mail.example.com",
        "Valid: 1 Sep 2026 to 30 Nov 2026 (6 days left)",
        f"SHA-256 fingerprint: {NEW}",
        "Full subject: CN=<b>smtp.example.com</b>,O=Acme",
        "Full issuer: CN=Example Trust CA 3,O=Example Trust Ltd",
    ):
        assert line in facts.split("\n")
    assert "mail bridge" in right
    assert "compared the fingerprint" in right
    assert "attack" in attack
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert "attack" in dialog.accessibleDescription()


def test_another_certificate_is_told_in_the_first_line_with_both_fingerprints(
    window: QMainWindow, qtbot: QtBot
) -> None:
    dialog = made(AGAIN, window, qtbot)
    first, wrong, facts, *_ = labels(dialog)
    assert first == "This is another certificate than the one that you trusted on 2 Oct 2026"
    assert "Unless you know why it changed, do not trust it." in wrong
    assert f"SHA-256 fingerprint: {NEW}" in facts
    assert f"Fingerprint trusted before: {OLD}" in facts


@pytest.mark.parametrize("question", [FIRST, AGAIN])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_esc_trust_nobody(window: QMainWindow, qtbot: QtBot, question: TrustQuestion, key: Qt.Key) -> None:
    dialog = made(question, window, qtbot)
    once, for_good, rejected = (
        QSignalSpy(dialog.chosen_once),
        QSignalSpy(dialog.chosen_for_good),
        QSignalSpy(dialog.rejected),
    )
    cancel = dialog.findChild(QPushButton, "trustCancelButton")
    assert cancel is not None
    assert cancel.isDefault()
    QTest.keyClick(dialog, key)
    assert (once.count(), for_good.count(), rejected.count()) == (0, 0, 1)


@pytest.mark.parametrize(("name", "answer"), [("trustOnceButton", (1, 0)), ("trustRememberButton", (0, 1))])
def test_the_two_answers(window: QMainWindow, qtbot: QtBot, name: str, answer: tuple[int, int]) -> None:
    dialog = made(FIRST, window, qtbot)
    once, for_good = QSignalSpy(dialog.chosen_once), QSignalSpy(dialog.chosen_for_good)
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button_kind(button) is None
    button.click()
    assert (once.count(), for_good.count()) == answer
    assert not dialog.isVisible()


def test_names_from_outside_are_cut_to_a_length(window: QMainWindow, qtbot: QtBot) -> None:
    flood = replace(LEAF, subject="CN=" + "x" * 100_000)
    dialog = made(replace(FIRST, leaf=flood), window, qtbot)
    assert max(map(len, labels(dialog))) < 10_000
