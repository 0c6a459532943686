from __future__ import annotations

import pytest

from core.report.english import render
from core.report.fix_texts import fix_label
from core.values.diagnosis import Fix, FixId
from core.values.settings import Encryption


@pytest.mark.parametrize(
    ("fix", "label"),
    [
        (Fix(FixId.USE_TLS, "smtp.example.com", 465, Encryption.TLS), "Try port 465 with TLS"),
        (Fix(FixId.USE_STARTTLS, "smtp.example.com", 587, Encryption.STARTTLS), "Try port 587 with STARTTLS"),
        (Fix(FixId.USE_PORT, "smtp.example.com", 2525, Encryption.STARTTLS), "Try port 2525 with STARTTLS"),
        (Fix(FixId.USE_HOST, "mx1.example.net", 587, Encryption.STARTTLS), "Use mx1.example.net"),
        (Fix(FixId.USE_IPV4, "smtp.example.com", 587, Encryption.STARTTLS), "Use IPv4 only"),
        (Fix(FixId.USE_IPV6, "smtp.example.com", 587, Encryption.STARTTLS), "Use IPv6 only"),
        (Fix(FixId.USE_FULL_ADDRESS, "smtp.example.com", 587, Encryption.STARTTLS), "Sign in with your full address"),
        (Fix(FixId.SEND_UNENCRYPTED, "smtp.example.com", 25, Encryption.NONE), "Send anyway"),
    ],
)
def test_the_button_says_what_it_will_try(fix: Fix, label: str) -> None:
    assert render(fix_label(fix)) == label
