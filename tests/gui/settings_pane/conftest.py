"""A settings pane on the screen, with the focus in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QStyleFactory

from gui.settings_pane.settings_pane import SettingsPane
from gui.style.outbox_style import OutboxStyle
from gui.style.palettes import LIGHT, build_palette

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def our_look(application: QApplication) -> Iterator[None]:
    before, palette = application.style().name(), application.palette()
    application.setStyle(OutboxStyle())
    application.setPalette(build_palette(LIGHT))
    yield
    application.setStyle(QStyleFactory.create(before or "Fusion"))
    application.setPalette(palette)


@pytest.fixture
def pane(qtbot: QtBot) -> SettingsPane:
    made = SettingsPane()
    made.complete()
    qtbot.addWidget(made)
    made.resize(made.width(), 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
