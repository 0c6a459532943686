from __future__ import annotations

import getpass
import importlib.metadata
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from core import __version__
from gui.dialogs.about_dialog import LICENCES, AboutDialog
from gui.version_details import version_details
from tests.gui.settings_pane.finding import part

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QMainWindow

PYPROJECT = Path(__file__).resolve().parents[3] / "pyproject.toml"


@pytest.fixture
def dialog(window: QMainWindow) -> AboutDialog:
    made = AboutDialog(window)
    made.open()
    return made


def test_it_says_what_this_is_and_which_version(dialog: AboutDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Outbox Check", "Finds out why mail won’t send", "Free software under the MIT licence."} <= set(texts)
    assert part(dialog, QLabel, "aboutVersionLabel").text() == f"Version {__version__}"
    assert (dialog.objectName(), dialog.accessibleName()) == ("aboutDialog", "About Outbox Check")
    assert any(not label.pixmap().isNull() for label in dialog.findChildren(QLabel))


def test_the_versions_can_be_copied(dialog: AboutDialog) -> None:
    button = part(dialog, QPushButton, "copyVersionButton")
    button.click()
    assert QGuiApplication.clipboard().text() == version_details()
    assert button.text() == "Copied"


def test_the_versions_tell_nothing_about_the_user() -> None:
    details = version_details()
    assert details.startswith(f"Outbox Check {__version__}\nPython 3.")
    assert str(Path.home()) not in details
    assert not re.search(rf"\b{re.escape(getpass.getuser())}\b", details)


def test_every_library_is_named_with_a_licence(dialog: AboutDialog) -> None:
    needed = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]["dependencies"]
    assert {name for name, _ in LICENCES} == {re.split(r"-Essentials|[>=]", one)[0] for one in needed}
    text = next(label.text() for label in dialog.findChildren(QLabel) if label.text().startswith("Built on"))
    assert all(f"{name} ({terms})" in text for name, terms in LICENCES)


@pytest.mark.parametrize(("name", "terms"), LICENCES)
def test_the_licences_are_those_that_the_libraries_state(name: str, terms: str) -> None:
    metadata = importlib.metadata.metadata("PySide6_Essentials" if name == "PySide6" else name)
    stated = metadata.get_all("License-Expression") or metadata.get_all("License")
    assert stated
    assert terms in stated[0]


def test_from_right_to_left_a_library_and_its_licence_keep_their_order(
    window: QMainWindow, application: QApplication
) -> None:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        texts = [label.text() for label in AboutDialog(window).findChildren(QLabel)]
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert any("\u2066aiosmtplib (MIT)\u2069" in text for text in texts)
