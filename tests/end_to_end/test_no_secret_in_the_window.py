"""No form of a password is in anything that the window shows, copies, logs or writes, whatever the server echoes."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)

from gui.version_details import version_details
from tests.fakes.memory_keyring import MemoryKeyring
from tests.fakes.script import Action, Expect, Say, Silence
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.gui.qt_loop import until
from tests.program import Program, open_program
from tests.test_no_secret_escapes import SECRET, USER, assert_nothing_escaped, reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QAbstractItemModel

    from tests.real_servers.certificate_authority import CertificateAuthority

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
)
COPIES = ("copyTranscriptButton", "copyFeaturesButton", "copyCertButton")


def cells(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[str]:
    above = above or QModelIndex()
    for row in range(model.rowCount(above)):
        for column in range(model.columnCount(above)):
            index = model.index(row, column, above)
            yield from (str(index.data(role)) for role in ROLES if index.data(role) is not None)
        yield from cells(model, model.index(row, 0, above))


def said_by(part: QWidget) -> Iterator[str]:
    """Everything that a part shows or tells a screen reader."""
    yield from (part.windowTitle(), part.toolTip(), part.statusTip(), part.whatsThis())
    yield from (part.accessibleName(), part.accessibleDescription())
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QPlainTextEdit):
        yield part.toPlainText()
    elif isinstance(part, QLineEdit):
        yield from (part.displayText(), part.placeholderText(), part.selectedText())
    elif isinstance(part, QAbstractItemView):
        yield from cells(part.model())
    elif isinstance(part, QComboBox):
        yield from (part.itemText(number) for number in range(part.count()))


def shown_in(program: Program) -> list[str]:
    parts = [program.window, *program.window.findChildren(QWidget)]
    actions = [action.text() + action.toolTip() for action in program.window.findChildren(QAction)]
    return [*(text for part in parts for text in said_by(part)), *actions]


def copied_from(program: Program) -> list[str]:
    """What each way to copy puts into the clipboard."""
    clipboard = QApplication.clipboard()
    copied = []
    for name in COPIES:
        clipboard.setText("nothing was copied")
        program.find(name, QAbstractButton).click()
        copied.append(clipboard.text())
    reports = program.workbench.reports
    for copy in (program.action("copySettingsAction").trigger, reports.copy, reports.copy_question):
        clipboard.setText("nothing was copied")
        copy()
        copied.append(clipboard.text())
    tree = program.find("stepTree", QTreeView)
    for row in range(tree.model().rowCount()):
        tree.setFocus()
        tree.setCurrentIndex(tree.model().index(row, 0))
        program.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        copied.append(clipboard.text())
    assert "nothing was copied" not in copied
    return copied


def written_below(*folders: Path) -> list[str]:
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path.read_bytes().decode("utf-8", "backslashreplace") + path.name for path in files]


ENDINGS: dict[str, tuple[list[Action], str]] = {
    "refused": ([Say(reply(535)), Expect(rb"QUIT"), Say(reply(221))], "failure"),
    "accepted": ([Say(reply(235)), Expect(rb"QUIT"), Say(reply(221))], "success"),
    "malformed": ([Say(SECRET.encode() + b"\r\n"), Silence()], "failure"),
}


@pytest.mark.parametrize("ending", ENDINGS)
async def test_a_server_that_says_it_in_every_place(
    certificate_authority: CertificateAuthority,
    tmp_path: Path,
    private_home: Path,
    caplog: pytest.LogCaptureFixture,
    ending: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    script, state = ENDINGS[ending]
    beginning: list[Action] = [Say(reply(220)), Expect(rb"EHLO .*"), Say(reply(250, b"AUTH PLAIN"))]
    tls = ServerTls(certificate_authority.good("localhost"))
    keyring = MemoryKeyring()
    with ScriptedSmtpServer([*beginning, Expect(rb"AUTH PLAIN \S+"), *script], tls=tls) as server:
        async with open_program(tmp_path, keyring) as program:
            program.enter(host="localhost", port=server.port, encryption="tls", email=USER, password=SECRET)
            program.click("rememberCheck")
            assert await program.test() == state, program.code
            program.action("saveAccountAction").trigger()
            await until(lambda: keyring.entries, "the password to be saved")
            await program.workbench.settled()
            program.action("viewHistoryAction").trigger()
            dialog = await program.dialog("historyDialog")
            await program.workbench.settled()
            program.action("saveReportAction").trigger()
            report = await program.dialog("reportDialog")
            assert_nothing_escaped(*shown_in(program), version_details())
            report.press(Qt.Key.Key_Escape)
            dialog.press(Qt.Key.Key_Escape)
            await program.activate()
            assert_nothing_escaped(*copied_from(program))
    assert list(keyring.entries.values()) == [SECRET]
    assert_nothing_escaped(*written_below(tmp_path, private_home.parent), caplog.text)
