"""The window in other languages needs an application and its loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.gui.qt_loop import pytest_pyfunc_call
from tests.gui.style.conftest import plain_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["plain_application", "pytest_pyfunc_call"]


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    """The one application of the run."""
    return qapp
