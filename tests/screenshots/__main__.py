"""Takes pictures of the window in all its states, against real and scripted servers.

    python -m tests.screenshots FOLDER

Each state is taken light, dark, and where it matters small, with large text and from right to left.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from gui.application import make_application
from gui.event_loop import close_event_loop, new_event_loop
from gui.style.apply_style import apply_style
from tests.fakes.script import Silence, greeting_and_ehlo
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.loopback_server import make_public_folder
from tests.real_servers.postfix import Postfix
from tests.screenshots.states import STATES, Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

POINTS = 10
SILENT_STATES = 2  # "running" and "cancelled"


@dataclass(frozen=True, slots=True)
class Look:
    """How the pictures of one round look."""

    name: str
    theme: str = "light"
    points: int = POINTS
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    small: bool = False


LIGHT = Look("light")
LOOKS = (
    LIGHT,
    Look("dark", theme="dark"),
    replace(LIGHT, name="small", small=True),
    Look("large-dark", theme="dark", points=13),
    replace(LIGHT, name="rtl", direction=Qt.LayoutDirection.RightToLeft),
)


def main() -> int:
    """Read the arguments and take the pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    scratch = make_public_folder("screenshots")
    try:
        _take_all(folder, scratch)
    finally:
        shutil.rmtree(scratch)
    return 0


def _take_all(folder: Path, scratch: Path) -> None:
    authority = CertificateAuthority(scratch)
    os.environ["SSL_CERT_FILE"] = str(authority.root_file)
    os.environ["OUTBOX_CHECK_THEME"] = LIGHT.theme
    application = make_application(["screenshots"])
    apply_style(application, [])
    loop = new_event_loop(application)
    silent = [[*greeting_and_ehlo("STARTTLS"), Silence()]] * (SILENT_STATES * len(LOOKS))
    # The test itself, and a second look.
    mute = [[Silence()]] * (2 * len(LOOKS))
    servers = ScriptedSmtpServer(*silent), ScriptedSmtpServer(*mute)
    with Postfix(authority) as postfix, servers[0] as server, servers[1] as mute_server:
        for look in LOOKS:
            _wear(application, look)
            for name, show in STATES.items():
                stage = Stage(postfix, server.port, mute_server.port, scratch / f"{name}-{look.name}", look.small)
                picture = folder / f"{name}-{look.name}.png"
                loop.run_until_complete(stage.picture(show, picture))
                print(picture)
    close_event_loop(loop)


def _wear(application: QApplication, look: Look) -> None:
    font = QFont(application.font())
    font.setPointSize(look.points)
    application.setFont(font)
    application.setLayoutDirection(look.direction)
    os.environ["OUTBOX_CHECK_THEME"] = look.theme
    # What follows the desktop's colours reads the variable again.
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)


if __name__ == "__main__":
    sys.exit(main())
