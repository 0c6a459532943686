"""What holds for every test of the window: an application, and `async def` tests on its loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.gui.qt_loop import pytest_pyfunc_call

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["application", "pytest_pyfunc_call"]


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The one application of the run."""
    return qapp
