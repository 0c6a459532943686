from __future__ import annotations

import pytest

from core.diagnosis.fixes import fixes_for
from core.values.diagnosis import Code, Fix, FixId
from core.values.settings import Encryption
from tests.core.diagnosis.outcomes import offering, outcome, settings

STARTTLS = Fix(FixId.USE_STARTTLS, "mx.example.test", 587, Encryption.STARTTLS)
TLS = Fix(FixId.USE_TLS, "mx.example.test", 587, Encryption.TLS)
UNENCRYPTED = Fix(FixId.SEND_UNENCRYPTED, "mx.example.test", 587, Encryption.NONE)

OFFERED = outcome(settings=settings(encryption=Encryption.NONE), ehlo_before_tls=offering("STARTTLS"))
NOT_OFFERED = outcome(settings=settings(encryption=Encryption.NONE), ehlo_before_tls=offering("SIZE"))
NOTHING_SEEN = outcome(settings=settings(encryption=Encryption.NONE))
USED = outcome(ehlo_before_tls=offering("STARTTLS"))


@pytest.mark.parametrize("found", [OFFERED, NOT_OFFERED, NOTHING_SEEN, USED])
def test_the_wrong_kind_of_port_shows_the_right_kind(found: object) -> None:
    assert fixes_for(Code.ENCRYPTION_TLS_ON_STARTTLS_PORT, OFFERED) == (STARTTLS,)
    assert fixes_for(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, OFFERED) == (TLS,)


def test_a_password_that_was_withheld_may_be_sent_on_request() -> None:
    assert fixes_for(Code.AUTH_WITHHELD, OFFERED) == (STARTTLS, UNENCRYPTED)
    assert fixes_for(Code.AUTH_WITHHELD, NOT_OFFERED) == (UNENCRYPTED,)
    assert fixes_for(Code.AUTH_WITHHELD, NOTHING_SEEN) == (UNENCRYPTED,)


@pytest.mark.parametrize("code", [Code.OK_UNENCRYPTED, Code.ENCRYPTION_REQUIRED])
def test_encryption_is_proposed_where_it_was_offered_and_not_used(code: Code) -> None:
    assert fixes_for(code, OFFERED) == (STARTTLS,)
    for found in (NOT_OFFERED, NOTHING_SEEN, USED):
        assert fixes_for(code, found) == ()


WITH_FIXES = {
    Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
    Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
    Code.AUTH_WITHHELD,
    Code.OK_UNENCRYPTED,
    Code.ENCRYPTION_REQUIRED,
}


@pytest.mark.parametrize("code", [code for code in Code if code not in WITH_FIXES], ids=lambda code: code.value)
def test_where_nothing_was_shown_to_help_nothing_is_proposed(code: Code) -> None:
    for found in (OFFERED, NOT_OFFERED, NOTHING_SEEN, USED):
        assert fixes_for(code, found) == ()
