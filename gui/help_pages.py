"""The pages of the help: which there are, what they are called, and which one fits a control."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from resources import path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_LANGUAGE_OF_ALL_PAGES: Final = "en"


class HelpPage(StrEnum):
    """A page; the value is the name of its file without the ending. In the order in which they are best read."""

    SMTP = "smtp"
    SERVER = "server"
    PORT = "port"
    ENCRYPTION = "encryption"
    TLS = "tls"
    STARTTLS = "starttls"
    SIGN_IN = "sign-in"
    RESULT = "result"


_PAGES: Final[Mapping[str, HelpPage]] = {
    "emailEdit": HelpPage.SIGN_IN,
    "passwordEdit": HelpPage.SIGN_IN,
    "rememberCheck": HelpPage.SIGN_IN,
    "usernameEdit": HelpPage.SIGN_IN,
    "authCombo": HelpPage.SIGN_IN,
    "signInDialog": HelpPage.SIGN_IN,
    "hostEdit": HelpPage.SERVER,
    "explainHostEdit": HelpPage.SERVER,
    "ipVersionCombo": HelpPage.SERVER,
    "portCombo": HelpPage.PORT,
    "explainPortEdit": HelpPage.PORT,
    "portMatrix": HelpPage.PORT,
    "encryptionCombo": HelpPage.ENCRYPTION,
    "explainEncryptionCombo": HelpPage.ENCRYPTION,
    "settingsCardPages": HelpPage.ENCRYPTION,
    "certDetails": HelpPage.TLS,
    "certChainTree": HelpPage.TLS,
    "trustDialog": HelpPage.TLS,
    "featureTable": HelpPage.STARTTLS,
    "secondOpinionCheck": HelpPage.RESULT,
    "verdictCard": HelpPage.RESULT,
    "detailTabs": HelpPage.RESULT,
    "explainDialog": HelpPage.RESULT,
    "settingsCardDialog": HelpPage.RESULT,
    "reportDialog": HelpPage.RESULT,
    "historyDialog": HelpPage.RESULT,
}
"""The page that helps with a control and with everything in it; controls are known by their objectName."""


def page_for(control: QWidget | None) -> HelpPage:
    """Return the page that fits the control with the focus: its own, or that of what it lies in."""
    while control is not None:
        if page := _PAGES.get(control.objectName()):
            return page
        control = control.parentWidget()
    return HelpPage.SMTP


def page_text(page: HelpPage) -> str:
    """Return a page as Markdown, in the user's language where there is one."""
    return _text(page, QLocale().bcp47Name().partition("-")[0])


def page_title(page: HelpPage) -> str:
    """Return the first heading of a page."""
    return page_text(page).partition("\n")[0].removeprefix("# ")


@cache
def _text(page: HelpPage, language: str) -> str:
    try:
        file = path(f"help/{language}/{page}.md")
    except FileNotFoundError:
        file = path(f"help/{_LANGUAGE_OF_ALL_PAGES}/{page}.md")
    return file.read_text("utf-8")
