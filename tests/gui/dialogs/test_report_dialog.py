from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from core.diagnosis.rules import diagnose
from core.report.masking import Masks
from core.values.events import Direction, LineExchanged
from gui import report_origin
from gui.dialogs.report_dialog import ReportDialog
from gui.shown_result import ShownResult, Source
from gui.style.button_kinds import ButtonKind, button_kind
from tests.core.diagnosis.outcomes import STARTED
from tests.core.report.sample_report import ORIGIN, OUTCOME

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _on_a_known_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_origin, "report_origin", lambda: ORIGIN)


@pytest.fixture
def dialog(window: QMainWindow, qtbot: QtBot) -> ReportDialog:
    made = ReportDialog(ShownResult(OUTCOME, diagnose(OUTCOME)), window)
    with qtbot.waitExposed(made):
        made.open()
    return made


def preview(dialog: ReportDialog) -> str:
    found = dialog.findChild(QPlainTextEdit, "reportPreview")
    assert found is not None
    return found.toPlainText()


def check(dialog: ReportDialog, name: str) -> QCheckBox:
    found = dialog.findChild(QCheckBox, name)
    assert found is not None
    return found


def choose(dialog: ReportDialog, data: str) -> None:
    combo = dialog.findChild(QComboBox, "reportFormatCombo")
    assert combo is not None
    combo.setCurrentIndex(combo.findData(data))


def press(dialog: ReportDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_names_for_programs_and_screen_readers(dialog: ReportDialog) -> None:
    assert dialog.windowTitle() == dialog.accessibleName() == "Save report"
    names = {
        "reportPreview": "Preview",
        "hideEmailCheck": "Hide my e-mail address",
        "hideComputerCheck": "Hide this computer’s name and addresses",
        "hideServerCheck": "Hide the server name",
        "reportFormatCombo": "File type",
    }
    for name, accessible in names.items():
        found = dialog.findChild(QWidget, name)
        assert found is not None
        assert found.accessibleName() == accessible


def test_no_key_belongs_to_two_controls(dialog: ReportDialog) -> None:
    buttons, labels = dialog.findChildren(QAbstractButton), dialog.findChildren(QLabel)
    texts = (*(button.text() for button in buttons), *(label.text() for label in labels))
    letters = [key.lower() for text in texts for key in re.findall(r"&(\w)", text)]
    assert len(letters) >= 5
    assert sorted(letters) == sorted(set(letters))


def test_people_and_this_computer_are_hidden_unless_the_user_wishes_otherwise(dialog: ReportDialog) -> None:
    assert "s••@northwind.example" in preview(dialog)
    assert "EHLO [(hidden)]" in preview(dialog)
    assert "smtp.northwind.example" in preview(dialog)
    check(dialog, "hideEmailCheck").click()
    assert "sam@northwind.example" in preview(dialog)
    check(dialog, "hideComputerCheck").click()
    assert "EHLO [192.168.1.7]" in preview(dialog)
    check(dialog, "hideServerCheck").click()
    assert "northwind" not in preview(dialog)


def test_it_begins_with_what_the_user_prefers_to_hide(window: QMainWindow, qtbot: QtBot) -> None:
    masks = Masks(email=False, computer=False, server=True)
    made = ReportDialog(ShownResult(OUTCOME, diagnose(OUTCOME)), window, masks)
    with qtbot.waitExposed(made):
        made.open()
    boxes = ("hideEmailCheck", "hideComputerCheck", "hideServerCheck")
    assert [check(made, name).isChecked() for name in boxes] == [False, False, True]
    assert "northwind" not in preview(made)
    assert "EHLO [192.168.1.7]" in preview(made)


def test_what_a_server_says_is_plain_text(dialog: ReportDialog) -> None:
    assert "220 smtp.northwind.example <i>ESMTP</i>" in preview(dialog)


def test_what_is_seen_is_copied(dialog: ReportDialog) -> None:
    press(dialog, "copyReportTextButton")
    assert QGuiApplication.clipboard().text() == preview(dialog)


@pytest.mark.parametrize(
    ("kind", "name", "beginning"),
    [("txt", "my.txt", "Outbox Check report\n"), ("html", "my.html", "<!DOCTYPE html>\n"), ("json", "my.json", "{\n")],
)
def test_it_is_saved_in_the_chosen_form(
    kind: str, name: str, beginning: str, dialog: ReportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, kind)
    press(dialog, "saveReportFileButton")
    chooser = dialog.findChild(QFileDialog, "saveDialog")
    assert chooser is not None
    assert chooser.defaultSuffix() == kind
    with qtbot.waitSignal(dialog.accepted):
        chooser.fileSelected.emit(str(tmp_path / name))
    saved = (tmp_path / name).read_text("utf-8")
    assert saved.startswith(beginning)
    assert "s••@northwind.example" in (json.loads(saved)["outcome"]["settings"]["email"] if kind == "json" else saved)


def test_a_page_is_previewed_as_the_text_in_it_and_json_as_it_is(dialog: ReportDialog) -> None:
    text = preview(dialog)
    choose(dialog, "html")
    assert preview(dialog) == text
    choose(dialog, "json")
    assert json.loads(preview(dialog))["format"] == "outbox-check-report"


def test_a_long_preview_is_cut_and_the_file_is_not(window: QMainWindow, qtbot: QtBot) -> None:
    line = LineExchanged(Direction.RECEIVED, encrypted=True, text="x" * 1500, at=0.5, when=STARTED)
    long = replace(OUTCOME, events=(line,) * 400)
    made = ReportDialog(ShownResult(long, diagnose(long)), window)
    with qtbot.waitExposed(made):
        made.open()
    assert preview(made).endswith("x…")
    assert len(made.text()) > 600_000
    assert made.text().rstrip().endswith("are hidden.")


def test_esc_closes_it_without_saving(dialog: ReportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_message_to_the_provider_is_read_and_saved_like_a_letter(dialog: ReportDialog, tmp_path: Path) -> None:
    choose(dialog, "message")
    assert preview(dialog).startswith("Hello,\n\nI cannot send mail through smtp.northwind.example.")
    assert "- E-mail address: s••@northwind.example\n" in preview(dialog)
    shown = dialog.findChild(QPlainTextEdit, "reportPreview")
    assert shown is not None
    assert shown.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth
    check(dialog, "hideServerCheck").click()
    assert "northwind" not in preview(dialog)
    press(dialog, "saveReportFileButton")
    chooser = dialog.findChild(QFileDialog, "saveDialog")
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "letter.txt"))
    assert (tmp_path / "letter.txt").read_text("utf-8").startswith("Hello,")


def test_a_report_that_was_opened_says_again_what_it_said_of_itself(window: QMainWindow, qtbot: QtBot) -> None:
    opened = ShownResult(OUTCOME, diagnose(OUTCOME), Source.REPORT, version="0.9", system="Haiku")
    made = ReportDialog(opened, window)
    with qtbot.waitExposed(made):
        made.open()
    assert preview(made).splitlines()[2] == "Version 0.9 on Haiku, tested 24 November 2026, 03:51 UTC"


def test_saving_is_what_catches_the_eye(dialog: ReportDialog) -> None:
    save = dialog.findChild(QPushButton, "saveReportFileButton")
    assert button_kind(save) is ButtonKind.PRIMARY


def test_what_people_read_is_no_wider_than_the_window_and_data_stays_as_it_is(dialog: ReportDialog) -> None:
    view = dialog.findChild(QPlainTextEdit, "reportPreview")
    assert view is not None
    mode = QPlainTextEdit.LineWrapMode
    for data, wrapping in (
        ("txt", mode.WidgetWidth), ("json", mode.NoWrap), ("html", mode.WidgetWidth), ("message", mode.WidgetWidth),
    ):  # fmt: skip
        choose(dialog, data)
        assert view.lineWrapMode() == wrapping, data
