from __future__ import annotations

import pytest

from core.providers.known_providers import known_providers
from core.values.diagnosis import Code, Diagnosis
from gui.results_pane.provider_page import provider_page
from tests.gui.results_pane.known_page import known_page


def test_a_page_of_the_table_counts() -> None:
    page = known_page()
    assert provider_page(Diagnosis(Code.AUTH_APP_PASSWORD_REQUIRED, facts={"secret_page": page})) == page


@pytest.mark.parametrize(
    "page",
    [
        "",
        "https://evil.example/app-passwords",
        "http://evil.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
    ],
)
def test_no_other_page_does(page: str) -> None:
    assert provider_page(Diagnosis(Code.AUTH_APP_PASSWORD_REQUIRED, facts={"secret_page": page})) == ""


def test_a_page_that_only_begins_like_a_known_one_does_not() -> None:
    facts = {"secret_page": known_page() + ".evil.example/"}
    assert provider_page(Diagnosis(Code.AUTH_BAD_CREDENTIALS, facts=facts)) == ""


def test_where_smtp_is_switched_off_the_page_for_that_comes_first() -> None:
    both = {"secret_page": known_page(), "smtp_page": smtp_page()}
    assert provider_page(Diagnosis(Code.AUTH_SMTP_DISABLED, facts=both)) == smtp_page()
    assert provider_page(Diagnosis(Code.AUTH_SMTP_DISABLED, facts={"secret_page": known_page()})) == known_page()
    assert provider_page(Diagnosis(Code.AUTH_BAD_CREDENTIALS, facts=both)) == known_page()


def smtp_page() -> str:
    return next(provider.smtp_page for provider in known_providers().all if provider.smtp_page)
