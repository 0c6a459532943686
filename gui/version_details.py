"""The versions that matter when something does not work, in the same words wherever they can be copied."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from core import __version__


def version_details() -> str:
    """Return program, Python, Qt and system, a line each; nothing about the user."""
    system = f"{platform.system()} {platform.machine()}, {QGuiApplication.platformName()}"
    return "\n".join(
        (
            f"Outbox Check {__version__}",
            f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
            system,
        )
    )
