"""The program as a process: how it starts, what it loads when, and that it always ends soon."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.stores.account_store import AccountStore
from core.stores.accounts import Account, AccountBook
from core.values.settings import Encryption
from gui.preferences import Appearance, Preferences, PreferenceStore
from tests.fakes.script import Silence
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.gui.one_word_translation import compile_translation

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
LIMIT = 30.0
# What Qt says of every dialog where there is no screen.
WITHOUT_A_SCREEN = "This plugin does not support propagateSizeHints()"

# Opens the program as app.py does, does what the case adds, and says so.
PROGRAM = """
import asyncio, json, sys, threading
import app
import gui.application as application
from PySide6.QtWidgets import QApplication, QAbstractButton, QComboBox, QLineEdit, QTreeView

live = application.live

def find(window, kind, name):
    (found,) = window.findChildren(kind, name)
    return found

def say(word):
    print(word, flush=True)

async def until(condition):
    while not condition():
        await asyncio.sleep(0.002)

async def test(window, port):
    find(window, QLineEdit, "hostEdit").setText("localhost")
    find(window, QComboBox, "portCombo").setEditText(str(port))
    encryption = find(window, QComboBox, "encryptionCombo")
    encryption.setCurrentIndex(encryption.findData("none"))
    find(window, QAbstractButton, "testButton").click()

async def until_running(window, step):
    def statuses():
        model = find(window, QTreeView, "stepTree").model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return {row.data(0x100): row.data(0x101) for row in rows}
    await until(lambda: statuses().get(step) == "running")

async def lead(window, workbench):
    task = asyncio.create_task(play(window, workbench))
    await live(window, workbench)
    await task

application.live = lead
"""


@contextmanager
def program(play: str, *arguments: str, before: str = "") -> Iterator[subprocess.Popen[str]]:
    """Start the program with `play`, the body of a coroutine that is given the window; `before` comes before all."""
    body = "\n".join(f"    {line}" for line in play.strip().splitlines())
    code = f"{before}\n{PROGRAM}\nasync def play(window, workbench):\n{body}\n\nsys.exit(app.main(sys.argv))\n"
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, env=dict(os.environ), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def heard(process: subprocess.Popen[str]) -> str:
    """The next word that the program says."""
    assert process.stdout
    word = process.stdout.readline().strip()
    assert word, process.stderr.read() if process.stderr else ""
    return word


def ends_cleanly(process: subprocess.Popen[str]) -> None:
    """It ends by itself, without an error and without a word of complaint."""
    _, said = process.communicate(timeout=LIMIT)
    complaints = [line for line in said.splitlines() if line != WITHOUT_A_SCREEN]
    assert (process.returncode, complaints) == (0, [])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_and_ends_the_program(number: signal.Signals) -> None:
    with program("say('ready')") as process:
        assert heard(process) == "ready"
        process.send_signal(number)
        ends_cleanly(process)


def test_an_open_dialog_does_not_hold_up_the_end() -> None:
    with program("window.menus.about.trigger()\nsay('ready')") as process:
        assert heard(process) == "ready"
        process.terminate()
        ends_cleanly(process)


def test_quit_ends_the_program() -> None:
    with program("window.menus.quit.trigger()") as process:
        ends_cleanly(process)


def test_a_desktop_that_ends_the_program_is_obeyed() -> None:
    with program("QApplication.instance().quit()") as process:
        ends_cleanly(process)


def test_a_signal_during_a_test_closes_the_connection_first() -> None:
    with ScriptedSmtpServer([Silence()]) as server:
        play = f"await test(window, {server.port})\nawait until_running(window, 'greeting')\nsay('testing')"
        with program(play) as process:
            assert heard(process) == "testing"
            process.terminate()
            ends_cleanly(process)


def test_a_name_service_that_never_answers_does_not_hold_up_the_end() -> None:
    play = """
import socket
socket.getaddrinfo = lambda *_, **__: threading.Event().wait()
await test(window, 25)
await until_running(window, "resolve")
say("testing")
"""
    with program(play) as process:
        assert heard(process) == "testing"
        process.terminate()
        ends_cleanly(process)


def test_a_keyring_that_never_answers_does_not_hold_up_window_or_end(private_home: Path) -> None:
    account = Account("1", "Work", "sam@example.test", "smtp.example.test", "587", Encryption.STARTTLS, remember=True)
    folder = private_home / ".config" / "outbox-check"
    AccountStore(folder).change(lambda _: AccountBook((account,), "1"), AccountBook())
    play = """
import core.stores.keyring_store as keyring_store
asked = threading.Event()
def hang(*_, **__):
    asked.set()
    threading.Event().wait()
keyring_store._answer = hang
await until(asked.is_set)
say(find(window, QLineEdit, "hostEdit").text())
"""
    with program(play) as process:
        assert heard(process) == "smtp.example.test"
        process.terminate()
        ends_cleanly(process)


def test_an_error_while_opening_the_accounts_leaves_a_window_that_tests() -> None:
    play = """
await until(lambda: [d for d in QApplication.topLevelWidgets() if d.objectName() == "crashDialog" and d.isVisible()])
await test(window, 1)
await until(lambda: window.property("testState") == "failure")
say("tested")
window.close()
"""
    break_it = "import core.stores.account_store\ndel core.stores.account_store.AccountStore"
    with program(play, before=break_it) as process:
        assert heard(process) == "tested"
        ends_cleanly(process)


def test_a_list_of_providers_that_does_not_count_is_told(private_home: Path) -> None:
    folder = private_home / ".config" / "outbox-check"
    folder.mkdir(parents=True, mode=0o700)
    (folder / "providers.json").write_text('{"version": 1, "providers": [{"id": "mine", "name": "Mine"}]}')
    play = """
def notices():
    return [d for d in QApplication.topLevelWidgets() if d.objectName() == "noticeDialog" and d.isVisible()]
await until(notices)
from PySide6.QtWidgets import QLabel
say(" ".join(label.text() for label in notices()[0].findChildren(QLabel)))
window.close()
"""
    with program(play) as process:
        assert heard(process).endswith("providers.json, is not used. This is missing: providers 1, sources.")
        ends_cleanly(process)


def test_an_error_in_a_slot_shows_a_dialog_and_the_program_goes_on() -> None:
    play = """
from PySide6.QtCore import QTimer
def fail():
    raise KeyError("sesame-4711")
QTimer.singleShot(0, fail)
def dialogs():
    return [d for d in QApplication.topLevelWidgets() if d.objectName() == "crashDialog" and d.isVisible()]
await until(dialogs)
from PySide6.QtWidgets import QPlainTextEdit
details = find(dialogs()[0], QPlainTextEdit, "crashDetails").toPlainText()
say(json.dumps(["KeyError" in details, "sesame" in details]))
dialogs()[0].accept()
window.close()
"""
    with program(play) as process:
        assert json.loads(heard(process)) == [True, False]
        ends_cleanly(process)


def test_qt_options_are_understood() -> None:
    with program("say(QApplication.style().name())\nwindow.close()", "-style", "fusion") as process:
        assert heard(process) == "fusion"
        ends_cleanly(process)


def test_it_begins_as_the_user_prefers_and_follows_the_preferences(private_home: Path) -> None:
    preferred = Preferences(appearance=Appearance.DARK, reduce_motion=True)
    assert PreferenceStore(private_home / ".config" / "outbox-check").save(preferred)
    play = """
from gui.style.motion import is_motion_reduced
from gui.style.palettes import current_theme
say(json.dumps([current_theme().name, is_motion_reduced()]))
window.menus.preferences.trigger()
await until(lambda: window.findChildren(QComboBox, "themeCombo"))
themes = find(window, QComboBox, "themeCombo")
themes.setCurrentIndex(themes.findData("light"))
find(window, QAbstractButton, "reduceMotionCheck").click()
say(json.dumps([current_theme().name, is_motion_reduced()]))
window.close()
"""
    with program(play) as process:
        assert json.loads(heard(process)) == ["dark", True]
        assert json.loads(heard(process)) == ["light", False]
        ends_cleanly(process)
    now = PreferenceStore(private_home / ".config" / "outbox-check").load()
    assert now == Preferences(appearance=Appearance.LIGHT)


def test_it_speaks_the_language_that_the_user_prefers_from_the_first_paint_on(
    private_home: Path, tmp_path: Path
) -> None:
    PreferenceStore(private_home / ".config" / "outbox-check").save(Preferences(language="ar"))
    compile_translation(tmp_path, "ar", "خروج")
    before = f"""
import pathlib
import gui.first_paint, gui.languages
wait = gui.first_paint.wait_for_first_paint
def look(window):
    wait(window)
    print(json.dumps([window.menuBar().actions()[0].text(), window.layoutDirection().name]), flush=True)
import json
gui.first_paint.wait_for_first_paint = look
gui.languages.path = pathlib.Path({str(tmp_path)!r}).joinpath
"""
    with program("window.close()", before=before) as process:
        assert json.loads(heard(process)) == ["خروج", "RightToLeft"]
        ends_cleanly(process)


def test_nothing_heavy_is_loaded_before_the_window_stands() -> None:
    """Each of these takes a good part of a frame or more; the first paint waits for none of them."""
    code = """
import sys
import gui.first_paint
def leave(window):
    heavy = ("asyncio", "qasync", "ssl", "aiosmtplib", "cryptography", "keyring", "truststore", "core.probe.probe",
             "core.stores.account_store", "gui.results_pane.results_pane", "gui.dialogs.plain_dialog", "platformdirs",
             "core.report.problem_texts", "gui.wording", "gui.controls.repair_button")
    print([name for name in heavy if name in sys.modules])
    sys.exit()
gui.first_paint.wait_for_first_paint = leave
import app
app.main(sys.argv)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_no_class_is_made_that_the_first_paint_does_not_need() -> None:
    """PySide makes its classes when they are first met, and a single careless call makes it meet all of them."""
    code = """
import sys
import gui.first_paint
wait = gui.first_paint.wait_for_first_paint
def leave(window):
    wait(window)
    from PySide6 import QtGui, QtWidgets
    needless = ("QGradient", "QFontDatabase", "QGraphicsView", "QWizard", "QSpinBox", "QDialogButtonBox")
    print([name for name in needless if name in {**vars(QtGui), **vars(QtWidgets)}])
    sys.exit()
gui.first_paint.wait_for_first_paint = leave
import app
app.main(sys.argv)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
