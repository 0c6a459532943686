"""The button that opens a page of the mail provider in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from core.values.diagnosis import Code
from core.values.provider import SecretKind
from gui.results_pane.provider_page import provider_page
from gui.style.tool_tip import tool_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.values.diagnosis import Diagnosis


class ProviderPageButton(QPushButton):
    """Opens the page by itself; which one is only seen from the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self.clicked.connect(self._open)

    def show_for(self, diagnosis: Diagnosis) -> None:
        """Take the page that goes with a verdict."""
        self._page = provider_page(diagnosis)
        self.setText(self._text(diagnosis))
        self.setToolTip(tool_tip(self._page))
        self.setAccessibleDescription(self.tr("Opens {page} in the browser").format(page=self._page))

    def _open(self) -> None:
        if self._page:
            QDesktopServices.openUrl(QUrl(self._page))

    def _text(self, diagnosis: Diagnosis) -> str:
        if diagnosis.code is Code.AUTH_SMTP_DISABLED:
            return self.tr("How to switch it on")
        texts: dict[str, str] = {
            SecretKind.APP_PASSWORD: self.tr("How to get an app password"),
            SecretKind.AUTHORIZATION_CODE: self.tr("How to get an authorisation code"),
            SecretKind.SMTP_CREDENTIAL: self.tr("How to get SMTP credentials"),
            SecretKind.API_KEY: self.tr("How to get an API key"),
            SecretKind.BRIDGE_PASSWORD: self.tr("How to get the password"),
        }
        return texts.get(diagnosis.facts.get("secret_kind", ""), self.tr("Open the provider’s page"))
