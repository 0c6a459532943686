"""Our style and a theme on the one application of the run, and the application as it was afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip

from gui.style.outbox_style import OutboxStyle
from gui.style.palettes import DARK, LIGHT, Theme, build_palette

if TYPE_CHECKING:
    from collections.abc import Iterator

THEMES = {"light": LIGHT, "dark": DARK}
DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


@pytest.fixture
def plain_application(application: QApplication) -> Iterator[QApplication]:
    """The application, with whatever a test does to its looks taken back."""
    name, font = application.style().name(), application.font()
    yield application
    application.setStyle(QStyleFactory.create(name or "Fusion"))
    application.setPalette(QPalette())
    application.setFont(font)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QToolTip.setPalette(QPalette())


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    """Each theme in turn."""
    return THEMES[request.param]


@pytest.fixture
def styled(plain_application: QApplication, theme: Theme) -> QApplication:
    """The application in our style, in each theme in turn."""
    plain_application.setStyle(OutboxStyle())
    plain_application.setPalette(build_palette(theme))
    return plain_application


@pytest.fixture(params=DIRECTIONS)
def directed(request: pytest.FixtureRequest, styled: QApplication) -> QApplication:
    """The application in our style, in each theme and each direction of reading."""
    styled.setLayoutDirection(DIRECTIONS[request.param])
    return styled
