"""What counts for which test, in the window with a probe that does what the case says."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from core.stores.certificate_exceptions import CertificateException, CertificateExceptionStore
from core.values.failures import CertificateSelfSigned
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.core.report.every_value import certificate
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, fill_in, open_played
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.program import Program

FINGERPRINT = bytes(range(32)).hex(":").upper()
LEAF = certificate(fingerprint_sha256=FINGERPRINT, is_self_signed=True, not_before=OK.started)
CHAIN = CertificateChain((LEAF,), verified=False)
TRUSTED = CertificateException("smtp.example.test", 587, FINGERPRINT, "CN=x", "2026-10-02T10:00:00+00:00")


def self_signed() -> PlayedProbe:
    ending = replace(OK, failure=CertificateSelfSigned(CHAIN), failed_step=Step.CERTIFICATE, chain=CHAIN)
    return PlayedProbe(at_once, ending)


def fingerprints(probe: PlayedProbe) -> list[str]:
    return [settings.trusted_fingerprint for settings, _ in probe.given]


def note_is_visible(program: Program) -> bool:
    return program.find("trustNote").isVisible()


async def answer(program: Program, button: str) -> None:
    program.click("trustCertificateButton")
    dialog = await program.dialog("trustDialog")
    dialog.click(button)


async def test_nothing_is_trusted_unless_it_was_chosen(tmp_path: Path) -> None:
    probe = self_signed()
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        await answer(program, "trustCancelButton")
        await until(lambda: not program.is_open("trustDialog"), "the dialog to close")
        await program.test()
    assert fingerprints(probe) == ["", ""]


async def test_for_one_test_means_for_one_test(tmp_path: Path) -> None:
    probe = self_signed()
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        await program.test()
        await answer(program, "trustOnceButton")
        await until(lambda: len(probe.given) == 2 and program.state != "running", "the second test")
        await program.test()
    assert fingerprints(probe) == ["", FINGERPRINT, ""]


async def test_what_was_remembered_counts_for_its_host_and_port_only(tmp_path: Path) -> None:
    CertificateExceptionStore(tmp_path).change(lambda _: (TRUSTED,))
    probe = self_signed()
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        assert note_is_visible(program)
        await program.test()
        for field, text in (("portCombo", "588"), ("hostEdit", "smtp2.example.test")):
            program.fill(field, text)
            assert not note_is_visible(program)
            await program.test()
    assert fingerprints(probe) == [FINGERPRINT, "", ""]


async def test_an_unfinished_address_does_not_hide_what_is_in_force(tmp_path: Path) -> None:
    CertificateExceptionStore(tmp_path).change(lambda _: (TRUSTED,))
    async with open_played(tmp_path, self_signed()) as program:
        fill_in(program)
        program.fill("emailEdit", "sam@")
        assert note_is_visible(program)


async def test_what_is_revoked_counts_no_longer_even_if_the_disk_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    CertificateExceptionStore(tmp_path).change(lambda _: (TRUSTED,))
    probe = self_signed()
    async with open_played(tmp_path, probe) as program:
        fill_in(program)
        monkeypatch.setattr(os, "fsync", refuse)
        program.click("stopTrustingButton")
        assert not note_is_visible(program)
        dialog = await program.dialog("noticeDialog")
        assert "could not be written" in dialog.window.findChildren(QLabel)[0].text()
        dialog.click(dialog.button_called("Close"))
        await program.test()
    assert fingerprints(probe) == [""]


async def test_a_file_of_the_window_holds_no_secret(tmp_path: Path) -> None:
    probe = self_signed()
    async with open_played(tmp_path, probe) as program:
        fill_in(program, "sesame")
        await program.test()
        await answer(program, "trustRememberButton")
        await until(lambda: len(probe.given) == 2 and program.state != "running", "the second test")
        await program.workbench.settled()
    [saved] = CertificateExceptionStore(tmp_path).load().exceptions
    assert (saved.host, saved.port, saved.fingerprint) == ("smtp.example.test", 587, FINGERPRINT)
    assert b"sesame" not in (tmp_path / "certificate-exceptions.json").read_bytes()
