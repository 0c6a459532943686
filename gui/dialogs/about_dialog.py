"""Says what this program is, which version, and what it is built on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core import __version__
from gui.controls.copy_button import CopyButton
from gui.dialogs.plain_dialog import PlainDialog
from gui.style.app_icon import app_icon
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u
from gui.version_details import version_details
from gui.wording import isolated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ICON_UNITS: Final = 72
LICENCES: Final = (
    ("PySide6", "LGPL-3.0"),
    ("aiosmtplib", "MIT"),
    ("qasync", "BSD-2-Clause"),
    ("keyring", "MIT"),
    ("cryptography", "Apache-2.0"),
    ("truststore", "MIT"),
    ("idna", "BSD-3-Clause"),
    ("defusedxml", "PSFL"),
    ("platformdirs", "MIT"),
    ("SecretStorage", "BSD-3-Clause"),
)
"""What the program is built on, and under which licence each part may be passed on."""


class AboutDialog(PlainDialog):
    """Icon, name, version, what it is for, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("aboutDialog", self.tr("About Outbox Check"), parent)
        icon = QLabel()
        side = u(ICON_UNITS, self)
        icon.setPixmap(app_icon().pixmap(side, side))
        icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.add(icon)
        self._add_centred(TextLabel("Outbox Check", Text.VERDICT_HEADLINE))
        version = TextLabel(self.tr("Version {version}").format(version=__version__), Text.BODY, Tone.NEUTRAL)
        version.setObjectName("aboutVersionLabel")
        self._add_centred(version)
        self._add_centred(TextLabel(self.tr("Finds out why mail won’t send"), Text.STRONG))
        parts = self.tr("Built on {parts}.").format(
            parts=", ".join(isolated(f"{name} ({terms})") for name, terms in LICENCES)
        )
        self._add_centred(TextLabel(self.tr("Free software under the MIT licence."), Text.HINT, Tone.NEUTRAL))
        self._add_centred(TextLabel(parts, Text.HINT, Tone.NEUTRAL))
        copy = CopyButton(self.tr("&Copy version details"), version_details, self, has_icon=False)
        copy.setObjectName("copyVersionButton")
        self.add_ready_button(copy)
        close = self.add_accept_button(self.tr("Close"))
        self.add_buttons()
        close.setFocus()

    def _add_centred(self, label: TextLabel) -> None:
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.add(label)
