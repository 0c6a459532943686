"""From a test in the real window to another program that sends with what the settings card gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from gui.dialogs.page_list import PageList
from gui.settings_card_pages import CardFile
from tests.gui.qt_loop import until
from tests.program import open_program
from tests.real_servers.accounts import PASSWORD, USER
from tests.real_servers.msmtp import send_with_msmtp

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program
    from tests.real_servers.certificate_authority import CertificateAuthority
    from tests.real_servers.postfix import Postfix


async def save_card(program: Program, page: CardFile, target: Path) -> None:
    program.click("settingsCardButton")
    card = await program.dialog("settingsCardDialog")
    card.find("settingsCardPages", PageList).choose(list(CardFile).index(page))
    card.click("saveSettingsCardButton")
    card.find("saveDialog", QFileDialog).fileSelected.emit(str(target))
    await until(target.exists)
    card.find("saveDialog", QFileDialog).close()
    card.window.close()


@pytest.mark.parametrize("encryption", ["starttls", "tls"])
async def test_msmtp_sends_with_the_card_of_settings_that_work(
    encryption: str, postfix: Postfix, trust: CertificateAuthority, tmp_path: Path
) -> None:
    port = postfix.submission if encryption == "starttls" else postfix.submissions
    file = tmp_path / "msmtprc.txt"
    async with open_program(tmp_path) as program:
        program.enter(host="localhost", port=port, encryption=encryption, email=USER, password=PASSWORD)
        assert await program.test() == "success"
        await save_card(program, CardFile.MSMTP, file)
    assert PASSWORD not in file.read_text("utf-8")
    message_id = f"card-{encryption}@example.test"
    done = send_with_msmtp(file, PASSWORD, message_id, trust.root_file)
    assert (done.returncode, done.stderr) == (0, "")
    assert postfix.wait_for_message(message_id).message_id == message_id
