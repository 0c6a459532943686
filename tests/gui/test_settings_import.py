"""Settings files of other programs, opened in the real window."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget

from core.values.credentials import Secret
from core.values.form import SettingsForm
from core.values.settings import AuthMethod, Encryption
from gui import settings_import
from gui.preferences import Preferences
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, endless, fill_in, open_played
from tests.gui.qt_loop import until
from tests.program import open_program

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.program import Program

ONE = "account northwind\nhost smtp.northwind.example\nport 465\ntls on\ntls_starttls off\nauth cram-md5\nuser u12345\n"
TWO = ONE + "account other\nhost mail.fabrikam.example\nfrom kim@fabrikam.example\n"


def written(folder: Path, content: str) -> Path:
    file = folder / ".msmtprc"
    file.write_text(content, "utf-8")
    return file


async def choose(program: Program, file: Path) -> None:
    program.action("importSettingsAction").trigger()
    chooser = await program.dialog("importSettingsDialog")
    assert isinstance(chooser.window, QFileDialog)
    assert chooser.window.fileMode() is QFileDialog.FileMode.ExistingFile
    chooser.window.fileSelected.emit(str(file))
    chooser.window.close()


async def test_the_server_of_a_file_stands_in_a_new_account(tmp_path: Path) -> None:
    file = written(tmp_path, ONE)
    async with open_program(tmp_path / "config") as program:
        program.fill("emailEdit", "sam@northwind.example")
        program.window.settings_pane.set_secret(Secret("of another server"), from_keyring=False)
        await choose(program, file)
        await program.workbench.settled()
        assert program.window.settings_pane.form() == SettingsForm(
            host="smtp.northwind.example",
            port="465",
            encryption=Encryption.TLS,
            email="sam@northwind.example",
            username="u12345",
            auth=AuthMethod.CRAM_MD5,
        )
        # The password of one server must not go to the server that a file names.
        assert not program.window.settings_pane.secret()
        assert program.text("toastLabel") == "Settings taken from “.msmtprc”. Passwords are never taken from a file."


async def test_what_new_accounts_begin_with_is_kept(tmp_path: Path) -> None:
    file = written(tmp_path, ONE)
    async with open_program(tmp_path / "config") as program:
        assert program.preferences.change(Preferences(step_seconds=33))
        await choose(program, file)
        await program.workbench.settled()
        assert program.window.settings_pane.form().step_seconds == 33


async def test_of_several_servers_the_user_chooses_one(tmp_path: Path) -> None:
    file = written(tmp_path, TWO)
    async with open_program(tmp_path / "config") as program:
        await choose(program, file)
        dialog = await program.dialog("importedServerDialog")
        servers = dialog.find("importedServerList", QListWidget)
        assert [servers.item(row).text() for row in range(servers.count())] == [
            "u12345: smtp.northwind.example, port 465, TLS",
            "kim@fabrikam.example: mail.fabrikam.example, port 25, no encryption",
        ]
        assert servers.hasFocus()
        dialog.press(Qt.Key.Key_Down)
        dialog.press(Qt.Key.Key_Return)
        await program.workbench.settled()
        assert program.window.settings_pane.form().host == "mail.fabrikam.example"


async def test_who_chooses_none_keeps_what_is_there(tmp_path: Path) -> None:
    file = written(tmp_path, TWO)
    async with open_program(tmp_path / "config") as program:
        program.fill("hostEdit", "smtp.example.test")
        await choose(program, file)
        dialog = await program.dialog("importedServerDialog")
        dialog.press(Qt.Key.Key_Escape)
        await program.workbench.settled()
        assert program.window.settings_pane.form().host == "smtp.example.test"
        assert not program.find("toastLabel", QLabel).isVisible()


async def test_a_file_that_is_no_settings_file_is_told(tmp_path: Path) -> None:
    file = written(tmp_path, "<html></html>")
    async with open_program(tmp_path / "config") as program:
        program.fill("hostEdit", "smtp.example.test")
        await choose(program, file)
        await program.workbench.settled()
        notice = await program.dialog("noticeDialog")
        said = " ".join(label.text() for label in notice.window.findChildren(QLabel))
        assert "No settings can be taken from the file .msmtprc." in said
        assert program.window.settings_pane.form().host == "smtp.example.test"
        notice.window.close()


async def test_nothing_is_imported_while_a_test_runs(tmp_path: Path) -> None:
    probe = PlayedProbe(at_once, OK)
    async with open_played(tmp_path, probe) as program:
        assert program.action("importSettingsAction").isEnabled()
        fill_in(program)
        probe.course = endless
        program.click("testButton")
        await until(lambda: program.state == "running")
        assert not program.action("importSettingsAction").isEnabled()


async def test_what_is_being_tested_does_not_change_under_the_test(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(tmp_path, ONE)
    read, was_read = settings_import.read_file, threading.Event()

    def note(path: Path, email: str) -> tuple[SettingsForm, ...]:
        found = read(path, email)
        was_read.set()
        return found

    monkeypatch.setattr(settings_import, "read_file", note)
    changed_in: list[str] = []
    probe = PlayedProbe(endless, OK)
    async with open_played(tmp_path / "config", probe) as program:
        fill_in(program)
        program.window.settings_pane.form_changed.connect(lambda: changed_in.append(program.state))
        program.click("testButton")
        await until(lambda: program.state == "running")
        # As a file does that lies on a slow disk, and was chosen before the test began.
        program.workbench.imports.open_file(str(file))
        await until(was_read.is_set)
        for _ in range(20):
            await asyncio.sleep(0)
        program.click("testButton")
        await program.workbench.settled()
        assert changed_in[-1] == "cancelled"
        assert "running" not in changed_in
        assert program.window.settings_pane.form().host == "smtp.northwind.example"
        assert program.text("toastLabel").startswith("Settings taken from “.msmtprc”.")
