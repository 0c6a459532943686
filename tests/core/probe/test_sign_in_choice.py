from __future__ import annotations

import pytest

from core.probe.sign_in_choice import choose_method
from core.values.ehlo import EhloKeywords
from core.values.failures import AuthNotOffered, Exposure, Failure, NoCommonMechanism, PasswordWithheld
from core.values.reply import Reply
from core.values.settings import AuthMethod, ConnectionSettings, Encryption
from core.wire.step_aborted import StepAborted


def offering(*lines: str) -> EhloKeywords:
    return EhloKeywords.from_reply(Reply(250, ("mx", *lines)))


def settings(auth: AuthMethod = AuthMethod.AUTOMATIC, *, consent: bool = False) -> ConnectionSettings:
    return ConnectionSettings("mx.example.test", 587, Encryption.NONE, auth=auth, allow_unencrypted_password=consent)


def failure(chosen: ConnectionSettings, keywords: EhloKeywords, *, encrypted: bool = True) -> Failure:
    with pytest.raises(StepAborted) as aborted:
        choose_method(chosen, keywords, encrypted=encrypted)
    return aborted.value.failure


@pytest.mark.parametrize(
    ("offer", "inside_tls", "in_clear"),
    [
        ("PLAIN LOGIN CRAM-MD5", AuthMethod.PLAIN, AuthMethod.CRAM_MD5),
        ("CRAM-MD5 LOGIN PLAIN", AuthMethod.PLAIN, AuthMethod.CRAM_MD5),
        ("LOGIN CRAM-MD5", AuthMethod.LOGIN, AuthMethod.CRAM_MD5),
        ("LOGIN PLAIN", AuthMethod.PLAIN, AuthMethod.PLAIN),
        ("XOAUTH2 LOGIN", AuthMethod.LOGIN, AuthMethod.LOGIN),
        ("cram-md5", AuthMethod.CRAM_MD5, AuthMethod.CRAM_MD5),
    ],
)
def test_the_best_that_both_sides_can(offer: str, inside_tls: AuthMethod, in_clear: AuthMethod) -> None:
    keywords = offering(f"AUTH {offer}")
    assert choose_method(settings(), keywords, encrypted=True) is inside_tls
    assert choose_method(settings(consent=True), keywords, encrypted=False) is in_clear


@pytest.mark.parametrize("method", [method for method in AuthMethod if method is not AuthMethod.AUTOMATIC])
def test_a_wish_is_taken_at_its_word(method: AuthMethod) -> None:
    everything = offering("AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2 OAUTHBEARER")
    assert choose_method(settings(method), everything, encrypted=True) is method
    rest = [name for name in everything.mechanisms if name != method.value.upper()]
    found = failure(settings(method), offering(f"AUTH {' '.join(rest)}"))
    assert found == NoCommonMechanism(tuple(rest), (method.value.upper(),))


@pytest.mark.parametrize("offer", ["XOAUTH2 OAUTHBEARER", "NTLM GSSAPI", "PLAINX", "SCRAM-SHA-256"])
def test_without_a_common_way_none_is_tried(offer: str) -> None:
    found = failure(settings(), offering(f"AUTH {offer}"))
    assert found == NoCommonMechanism(tuple(offer.split()), ("PLAIN", "LOGIN", "CRAM-MD5"))


@pytest.mark.parametrize("lines", [[], ["SIZE 10"], ["AUTH"], ["XAUTH PLAIN"]])
@pytest.mark.parametrize("encrypted", [True, False])
def test_without_an_offer_there_is_nothing_to_choose(lines: list[str], encrypted: bool) -> None:
    keywords = offering(*lines)
    assert failure(settings(), keywords, encrypted=encrypted) == AuthNotOffered(keywords.texts)


@pytest.mark.parametrize("method", list(AuthMethod))
@pytest.mark.parametrize("starttls", [True, False])
def test_a_password_stays_where_others_could_read_it(method: AuthMethod, starttls: bool) -> None:
    keywords = offering("AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2 OAUTHBEARER", *(["STARTTLS"] if starttls else []))
    found = failure(settings(method), keywords, encrypted=False)
    assert found == PasswordWithheld(Exposure.NOT_ENCRYPTED, starttls)


def test_consent_changes_nothing_inside_tls() -> None:
    keywords = offering("AUTH CRAM-MD5 PLAIN")
    assert choose_method(settings(consent=True), keywords, encrypted=True) is AuthMethod.PLAIN
