from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices

from core.values.diagnosis import Code, Diagnosis
from gui.results_pane.provider_page_button import ProviderPageButton
from tests.gui.results_pane.known_page import known_page

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that the browser was asked for."""
    pages: list[str] = []

    def note(page: QUrl) -> bool:
        pages.append(page.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return pages


@pytest.fixture
def button(qtbot: QtBot) -> ProviderPageButton:
    button = ProviderPageButton()
    qtbot.addWidget(button)
    return button


def diagnosis(kind: str, page: str, code: Code = Code.AUTH_APP_PASSWORD_REQUIRED) -> Diagnosis:
    return Diagnosis(code, facts={"secret_kind": kind, "secret_page": page})


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("app_password", "How to get an app password"),
        ("authorization_code", "How to get an authorisation code"),
        ("smtp_credential", "How to get SMTP credentials"),
        ("api_key", "How to get an API key"),
        ("bridge_password", "How to get the password"),
        ("password", "Open the provider’s page"),
        ("", "Open the provider’s page"),
    ],
)
def test_it_says_what_the_page_is_about_and_opens_it(
    button: ProviderPageButton, opened: list[str], kind: str, text: str
) -> None:
    page = known_page()
    button.show_for(diagnosis(kind, page))
    assert button.text() == text
    assert page in button.toolTip()
    assert button.accessibleDescription() == f"Opens {page} in the browser"
    button.click()
    assert opened == [page]


def test_where_smtp_is_switched_off_it_says_so(button: ProviderPageButton) -> None:
    button.show_for(diagnosis("app_password", known_page(), Code.AUTH_SMTP_DISABLED))
    assert button.text() == "How to switch it on"


def test_a_page_that_is_not_in_the_table_is_never_opened(button: ProviderPageButton, opened: list[str]) -> None:
    button.show_for(diagnosis("app_password", known_page()))
    button.show_for(diagnosis("app_password", "https://evil.example/"))
    button.click()
    assert opened == []
