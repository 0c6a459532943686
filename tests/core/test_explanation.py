from __future__ import annotations

from core.diagnosis.explain.pasted_error import PastedError
from core.explanation import explain_case, explain_text
from core.values.diagnosis import Code, Confidence
from core.values.settings import Encryption


def test_a_text_with_settings_is_explained() -> None:
    diagnosis = explain_text("timed out", "mx.test", 465, Encryption.NONE)
    assert (diagnosis.code, diagnosis.confidence) == (Code.ENCRYPTION_PLAIN_ON_TLS_PORT, Confidence.LIKELY)


def test_the_provider_is_found_by_the_host() -> None:
    assert explain_text("535 no", "smtp.gmail.com").facts["provider"] == "Gmail"
    assert explain_text("connect to smtp.gmail.com:587: 535 no").facts["provider"] == "Gmail"


def test_the_provider_is_found_by_what_only_it_says() -> None:
    diagnosis = explain_case(PastedError("535 5.7.8 no x1.2 - gsmtp"))
    assert diagnosis.code is Code.AUTH_APP_PASSWORD_REQUIRED
    assert diagnosis.facts["secret_page"].startswith("https://")


def test_nobody_is_nobodys_provider() -> None:
    assert explain_text("535 no", "mail.beispiel.test").facts["provider"] == ""
    assert explain_text("535 no").facts["provider"] == ""
