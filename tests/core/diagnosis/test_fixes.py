from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.diagnosis.case import Case
from core.diagnosis.fixes import MAX_FIXES
from core.diagnosis.fixes import fixes_for as fixes_of
from core.values import failures as f
from core.values.control_probe import ControlEnded, ControlPurpose
from core.values.diagnosis import Code, Fix, FixId
from core.values.provider import UsernameForm
from core.values.reply import Reply
from core.values.settings import Encryption, IpVersion
from core.values.tls_facts import TlsFacts
from tests.core.diagnosis.outcomes import failed, look, offering, outcome, provider, settings
from tests.core.diagnosis.rule_examples import PLAIN

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome
    from core.values.provider import Provider

HOST = "mx.example.test"
STARTTLS = Fix(FixId.USE_STARTTLS, HOST, 587, Encryption.STARTTLS)
TLS = Fix(FixId.USE_TLS, HOST, 587, Encryption.TLS)
UNENCRYPTED = Fix(FixId.SEND_UNENCRYPTED, HOST, 587, Encryption.NONE)
PORT_465 = Fix(FixId.USE_PORT, HOST, 465, Encryption.TLS)

OFFERED = outcome(settings=PLAIN, ehlo_before_tls=offering("STARTTLS"))
NOT_OFFERED = outcome(settings=PLAIN, ehlo_before_tls=offering("SIZE"))
NOTHING_SEEN = outcome(settings=PLAIN)
USED = outcome(ehlo_before_tls=offering("STARTTLS"))
REFUSED = f.ConnectRefused(())
TO_465 = look(ControlPurpose.OTHER_PORT, port=465, encryption=Encryption.TLS)


def fixes_for(code: Code, found: ProbeOutcome, known: Provider | None = None) -> tuple[Fix, ...]:
    return fixes_of(code, Case(found, known))


def test_a_password_that_was_withheld_may_be_sent_on_request() -> None:
    assert fixes_for(Code.AUTH_WITHHELD, OFFERED) == (STARTTLS, UNENCRYPTED)
    assert fixes_for(Code.AUTH_WITHHELD, NOT_OFFERED) == (UNENCRYPTED,)
    assert fixes_for(Code.AUTH_WITHHELD, NOTHING_SEEN) == (UNENCRYPTED,)


@pytest.mark.parametrize("code", [Code.OK_UNENCRYPTED, Code.ENCRYPTION_REQUIRED])
def test_encryption_is_proposed_where_it_was_offered_and_not_used(code: Code) -> None:
    assert fixes_for(code, OFFERED) == (STARTTLS,)
    for found in (NOT_OFFERED, NOTHING_SEEN, USED):
        assert fixes_for(code, found) == ()


def test_a_server_that_answers_plain_text_with_tls_speaks_for_tls() -> None:
    assert fixes_for(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, failed(f.WrongProtocol(f.Protocol.TLS, "x"))) == (TLS,)
    assert fixes_for(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, failed(f.GreetingTimedOut(10.0))) == ()


def test_tls_that_a_second_look_saw_fail_is_no_fix() -> None:
    in_vain = look(ControlPurpose.TLS_FROM_THE_START, f.TlsOutdated("x"), encryption=Encryption.TLS)
    spoken = failed(f.WrongProtocol(f.Protocol.TLS, "x"), controls=(in_vain,))
    assert fixes_for(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, spoken) == ()


@pytest.mark.parametrize(
    ("one", "fix"),
    [
        (look(ControlPurpose.TLS_FROM_THE_START, encryption=Encryption.TLS), TLS),
        (look(ControlPurpose.PLAIN_TEXT_FIRST), STARTTLS),
        (TO_465, PORT_465),
        (look(ControlPurpose.OTHER_PORT, port=2525), Fix(FixId.USE_PORT, HOST, 2525, Encryption.STARTTLS)),
        (
            look(ControlPurpose.NAME_IN_CERTIFICATE, host="mx1.example.test"),
            Fix(FixId.USE_HOST, "mx1.example.test", 587, Encryption.STARTTLS),
        ),
        (
            look(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV4),
            Fix(FixId.USE_IPV4, HOST, 587, Encryption.STARTTLS, ip_version=IpVersion.IPV4),
        ),
        (
            look(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV6),
            Fix(FixId.USE_IPV6, HOST, 587, Encryption.STARTTLS, ip_version=IpVersion.IPV6),
        ),
    ],
    ids=lambda value: getattr(value, "id", None),
)
def test_what_was_seen_to_work_is_proposed(one: ControlEnded, fix: Fix) -> None:
    assert fixes_for(Code.CONNECT_REFUSED, failed(REFUSED, controls=(one,))) == (fix,)


@pytest.mark.parametrize(
    "one",
    [
        look(ControlPurpose.OTHER_PORT, REFUSED, port=465, encryption=Encryption.TLS),
        look(ControlPurpose.OTHER_PORT, port=25),
        look(ControlPurpose.PLAIN_TEXT_FIRST, encryption=Encryption.NONE),
        look(ControlPurpose.OLDER_TLS, found={"tls": TlsFacts("TLSv1", "x")}),
        look(ControlPurpose.OTHER_PORT, port=465, encryption=Encryption.TLS, found={"cancelled": True}),
    ],
)
def test_what_was_not_seen_to_work_or_is_no_way_to_send_is_not(one: ControlEnded) -> None:
    assert fixes_for(Code.CONNECT_REFUSED, failed(REFUSED, controls=(one,))) == ()


def test_what_changes_least_comes_first_and_not_too_much_is_proposed() -> None:
    looks = (
        look(ControlPurpose.OTHER_PORT, port=2525),
        TO_465,
        look(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV4),
        look(ControlPurpose.TLS_FROM_THE_START, encryption=Encryption.TLS),
    )
    fixes = fixes_for(Code.CONNECT_RESET, failed(REFUSED, controls=looks))
    assert [fix.id for fix in fixes] == [FixId.USE_TLS, FixId.USE_PORT, FixId.USE_PORT]
    assert [fix.port for fix in fixes] == [587, 465, 2525]
    assert len(fixes) == MAX_FIXES


def test_agreeing_to_send_unencrypted_is_always_among_the_last() -> None:
    looks = (TO_465, look(ControlPurpose.OTHER_PORT, port=2525))
    found = outcome(settings=PLAIN, ehlo_before_tls=offering("STARTTLS"), controls=looks)
    assert fixes_for(Code.AUTH_WITHHELD, found) == (STARTTLS, PORT_465, UNENCRYPTED)


def test_nothing_is_proposed_twice() -> None:
    found = outcome(
        settings=PLAIN, ehlo_before_tls=offering("STARTTLS"), controls=(look(ControlPurpose.PLAIN_TEXT_FIRST),)
    )
    assert fixes_for(Code.OK_UNENCRYPTED, found) == (STARTTLS,)


def refused_sign_in(username: str, email: str = "sam@example.test") -> ProbeOutcome:
    failure = f.AuthRefused("PLAIN", username, Reply(535, ("no",)))
    return failed(failure, settings=settings(username=username, email=email))


def test_the_full_address_is_proposed_to_whoever_signed_in_by_another_name() -> None:
    full = Fix(FixId.USE_FULL_ADDRESS, HOST, 587, Encryption.STARTTLS, username="sam@example.test")
    assert fixes_for(Code.AUTH_WRONG_LOGIN_KIND, refused_sign_in("sam")) == (full,)
    assert fixes_for(Code.AUTH_BAD_CREDENTIALS, refused_sign_in("sam")) == ()
    assert fixes_for(Code.AUTH_WRONG_LOGIN_KIND, refused_sign_in("sam@example.test")) == ()
    assert fixes_for(Code.AUTH_WRONG_LOGIN_KIND, refused_sign_in("sam", email="")) == ()
    assert fixes_for(Code.AUTH_WRONG_LOGIN_KIND, refused_sign_in("sam"), provider()) == (full,)


@pytest.mark.parametrize("form", [form for form in UsernameForm if form is not UsernameForm.FULL_ADDRESS])
def test_where_the_provider_wants_another_name_the_address_is_not_proposed(form: UsernameForm) -> None:
    assert fixes_for(Code.AUTH_WRONG_LOGIN_KIND, refused_sign_in("sam"), provider(username=form)) == ()


@pytest.mark.parametrize(
    "code",
    [code for code in Code if code not in {Code.AUTH_WITHHELD, Code.OK_UNENCRYPTED, Code.ENCRYPTION_REQUIRED}],
    ids=lambda code: code.value,
)
def test_where_nothing_was_shown_to_help_nothing_is_proposed(code: Code) -> None:
    for found in (OFFERED, NOT_OFFERED, NOTHING_SEEN):
        assert fixes_for(code, outcome(settings=settings(email="", encryption=Encryption.NONE))) == ()
        if code is not Code.AUTH_WRONG_LOGIN_KIND:
            assert fixes_for(code, found) == ()


def test_a_stopped_test_proposes_nothing() -> None:
    assert fixes_for(Code.CANCELLED, failed(REFUSED, cancelled=True, controls=(TO_465,))) == ()
