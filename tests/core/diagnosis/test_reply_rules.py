"""What refusals in a live test mean. Every rule has its example in explain/; here is how an outcome comes to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from core.diagnosis.clues import JUDGED_CHARACTERS
from core.diagnosis.reply_rule import first_rule
from core.diagnosis.reply_rules import TABLES, clues_of, ruling_of_reply
from core.values.diagnosis import Code, Confidence
from core.values.failures import (
    AuthRefused,
    Disconnected,
    EhloRefused,
    Failure,
    GreetingRejected,
    MessageRefused,
    RecipientRefused,
    SenderRefused,
    ServerClosing,
    StartTlsRefused,
)
from core.values.provider import ProviderServer
from core.values.reply import Reply
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.diagnosis.outcomes import failed, offering, provider, settings

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome


def reply(text: str) -> Reply:
    code, _, words = text.partition(" ")
    return Reply(int(code), (words,))


def greeting(text: str) -> GreetingRejected:
    return GreetingRejected(reply(text))


def ehlo(text: str) -> EhloRefused:
    return EhloRefused(reply(text), "[127.0.0.1]")


def auth(text: str, mechanism: str = "PLAIN", explanation: str = "") -> AuthRefused:
    return AuthRefused(mechanism, "sam", reply(text), explanation)


def sender(text: str) -> SenderRefused:
    return SenderRefused("sam@example.test", reply(text))


def recipient(text: str) -> RecipientRefused:
    return RecipientRefused("ann@example.test", reply(text))


def message(text: str) -> MessageRefused:
    return MessageRefused(reply(text))


class Example(NamedTuple):
    rule: str
    code: Code
    outcome: ProbeOutcome


PLAIN: dict[str, object] = {"settings": settings(encryption=Encryption.NONE)}
AT_25: dict[str, object] = {"settings": settings(port=25)}
OFFERED: dict[str, object] = {"ehlo_after_tls": offering("AUTH PLAIN")}
IN_CLEAR: dict[str, object] = {"ehlo_before_tls": offering("AUTH PLAIN"), **PLAIN}
SIGNED_IN: dict[str, object] = {"signed_in": True, **OFFERED}

EXAMPLES = [
    Example("greeting_refused", Code.GREETING_REJECTED, failed(greeting("554 no"))),
    Example("listed", Code.CLIENT_IP_BLOCKED, failed(greeting("554 192.0.2.1 is on a blocklist"))),
    Example("helo_name_code", Code.EHLO_NAME_REJECTED, failed(ehlo("501 5.5.4 no"))),
    Example("greylisted", Code.SERVER_BUSY, failed(greeting("554 greylisted"))),
    Example("encryption_words", Code.ENCRYPTION_REQUIRED, failed(ehlo("530 5.7.0 Must issue STARTTLS first"))),
    Example("ehlo_refused", Code.EHLO_REJECTED, failed(ehlo("501 5.5.1 Unknown"))),
    Example("later", Code.SERVER_BUSY, failed(ehlo("421 4.3.2 no"))),
    Example("tls_not_available", Code.SERVER_FAULT, failed(StartTlsRefused(reply("454 TLS not available")))),
    Example("starttls_refused", Code.STARTTLS_REFUSED, failed(StartTlsRefused(reply("554 5.7.3 no")))),
    Example("later", Code.SERVER_BUSY, failed(ServerClosing(reply("421 4.3.2 no")), Step.MAIL)),
    Example("temporary_sign_in", Code.AUTH_TEMPORARY, failed(ServerClosing(reply("421 4.3.2 no")), Step.AUTH)),
    Example("wrong_credentials_code", Code.AUTH_BAD_CREDENTIALS, failed(auth("535 5.7.8 no"))),
    Example("token_mechanism", Code.AUTH_OAUTH_TOKEN, failed(auth("535 5.7.8 no", "XOAUTH2"))),
    Example("token_mechanism", Code.AUTH_OAUTH_TOKEN, failed(auth("535 5.7.8 no", "OAUTHBEARER"))),
    Example("temporary_sign_in", Code.AUTH_TEMPORARY, failed(auth("454 4.7.0 no", "XOAUTH2"))),
    Example("token_named", Code.AUTH_OAUTH_TOKEN, failed(auth("535 no", explanation='{"error":"invalid_token"}'))),
    Example("encryption_code", Code.ENCRYPTION_REQUIRED, failed(auth("535 5.7.11 no"))),
    Example("sign_in_hidden_without_encryption", Code.ENCRYPTION_REQUIRED, failed(auth("503 no"), Step.EHLO, **PLAIN)),
    Example(
        "google_account_password",
        Code.AUTH_APP_PASSWORD_REQUIRED,
        failed(auth("535 5.7.8 no"), settings=settings(host="smtp.gmail.com")),
    ),
    Example("place_refused", Code.CLIENT_IP_BLOCKED, failed(auth("535 5.7.1 Your IP is blocked"))),
    Example("sign_in_words", Code.AUTH_MISSING, failed(sender("503 AUTH first (#5.5.1)"))),
    Example("command_refused", Code.SERVER_FAULT, failed(message("503 5.5.1 no"))),
    Example("limit_reached", Code.ACCOUNT_LIMIT_EXCEEDED, failed(sender("552 5.2.2 quota exceeded"))),
    Example("sign_in_code", Code.AUTH_MISSING, failed(sender("530 5.5.1 no"))),
    Example("sign_in_forgotten", Code.AUTH_PROTOCOL_ERROR, failed(sender("530 5.5.1 no"), Step.EHLO, **SIGNED_IN)),
    Example("sign_in_forgotten", Code.AUTH_PROTOCOL_ERROR, failed(sender("530 5.7.57 no"), Step.EHLO, **SIGNED_IN)),
    Example("sign_in_words", Code.AUTH_MISSING, failed(recipient("550 please authenticate"))),
    Example(
        "sign_in_forgotten",
        Code.AUTH_PROTOCOL_ERROR,
        failed(recipient("550 please authenticate"), Step.EHLO, **SIGNED_IN),
    ),
    Example(
        "any_recipient", Code.RECIPIENT_REJECTED, failed(recipient("550 not logged in as ann"), Step.EHLO, **SIGNED_IN)
    ),
    Example(
        "any_recipient", Code.RECIPIENT_REJECTED, failed(recipient("550 smtp-relay.x.test no"), Step.EHLO, **SIGNED_IN)
    ),
    Example("any_recipient", Code.RECIPIENT_REJECTED, failed(recipient("550 relay.x.test no"), Step.EHLO, **SIGNED_IN)),
    Example("any_recipient", Code.RECIPIENT_REJECTED, failed(recipient("550 smtp-relay no"), Step.EHLO, **SIGNED_IN)),
    Example("any_recipient", Code.RECIPIENT_REJECTED, failed(recipient("550 mailbox busy"))),
    Example("not_advertised", Code.AUTH_NOT_OFFERED, failed(auth("503 AUTH not available"), Step.EHLO, **OFFERED)),
    Example("relay_though_signed_in", Code.RELAY_DENIED, failed(recipient("550 relay"), Step.EHLO, **SIGNED_IN)),
    Example("refused_though_offered", Code.AUTH_PROTOCOL_ERROR, failed(auth("503 no"), Step.EHLO, **OFFERED)),
    Example(
        "sign_in_hidden_without_encryption", Code.ENCRYPTION_REQUIRED, failed(auth("503 no"), Step.EHLO, **IN_CLEAR)
    ),
    Example("relay_without_sign_in", Code.AUTH_MISSING, failed(recipient("550 relaying denied"), Step.EHLO, **OFFERED)),
    Example(
        "relay_though_signed_in", Code.RELAY_DENIED, failed(recipient("550 relaying denied"), Step.EHLO, **SIGNED_IN)
    ),
    Example(
        "relay_where_nobody_signs_in",
        Code.RELAY_DENIED,
        failed(recipient("554 5.7.1 relay access denied"), Step.EHLO, ehlo_after_tls=offering("PIPELINING")),
    ),
    Example(
        "relay_on_submission_port",
        Code.AUTH_MISSING,
        failed(recipient("554 relaying denied"), Step.EHLO, ehlo_before_tls=offering("STARTTLS"), **PLAIN),
    ),
    Example("relay_by_name", Code.RELAY_DENIED, failed(recipient("550 relaying denied"), Step.EHLO, **AT_25)),
    Example("content_refused", Code.MESSAGE_REJECTED, failed(message("554 5.7.1 spam"))),
    Example("any_message", Code.MESSAGE_REJECTED, failed(message("554 5.0.0 no"))),
]
IDS = [f"{example.rule}: {example.outcome.failure}" for example in EXAMPLES]


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_an_example_is_recognised_by_its_rule_first(example: Example) -> None:
    ruling = ruling_of_reply(example.outcome)
    assert (ruling.name, ruling.code) == (example.rule, example.code)


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_without_a_rule_its_example_would_be_something_else(example: Example) -> None:
    clues = clues_of(example.outcome)
    assert clues.stage is not None
    others = [rule for rule in TABLES[clues.stage] if rule.name != example.rule]
    other = first_rule(others, clues)
    assert other is None or other.ruling != ruling_of_reply(example.outcome)


def test_a_ruling_says_how_sure_it_is() -> None:
    assert ruling_of_reply(failed(auth("538 no"))).confidence is Confidence.SURE
    assert ruling_of_reply(failed(auth("535 no"))).confidence is Confidence.LIKELY
    assert ruling_of_reply(failed(ehlo("550 no"))).confidence is Confidence.GUESS


def test_the_servers_of_a_provider_are_known_by_it_too() -> None:
    outcome = failed(auth("535 no"), settings=settings(host="mail.own-domain.test"))
    assert ruling_of_reply(outcome).name == "wrong_credentials_code"
    zoho = provider(servers=(ProviderServer("smtp.zoho.eu", 465, Encryption.TLS),))
    assert clues_of(outcome, zoho).family == "zoho"
    assert ruling_of_reply(outcome, zoho).code is Code.AUTH_APP_PASSWORD_REQUIRED


def test_what_holds_no_reply_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="Disconnected holds no reply"):
        ruling_of_reply(failed(Disconnected(reset=False)))


def test_words_are_read_in_any_case_and_across_lines() -> None:
    outcome = failed(AuthRefused("PLAIN", "sam", Reply(535, ("Application-SPECIFIC", "password required"))))
    assert ruling_of_reply(outcome).code is Code.AUTH_APP_PASSWORD_REQUIRED


@pytest.mark.parametrize(
    ("offers", "could"),
    [
        ({}, False),
        ({"ehlo_before_tls": offering("AUTH PLAIN")}, True),
        ({"ehlo_after_tls": offering("AUTH PLAIN")}, True),
        ({"ehlo_before_tls": offering("AUTH PLAIN"), "ehlo_after_tls": offering("SIZE")}, False),
        ({"ehlo_after_tls": offering("AUTH")}, False),
        ({"ehlo_after_tls": offering("AUTH PLAIN"), "signed_in": True}, False),
    ],
)
def test_whether_somebody_could_have_signed_in(offers: dict[str, object], could: bool) -> None:
    assert clues_of(failed(recipient("550 no"), Step.EHLO, **offers)).could_have_signed_in == could


@pytest.mark.parametrize("word", ["helo", "ehlo", "sender", "tls is", "app-specific", "from", "message", "ip"])
@pytest.mark.parametrize("kind", [EhloRefused, AuthRefused, SenderRefused, RecipientRefused, MessageRefused])
def test_a_reply_of_sixty_four_kilobytes_keeps_nobody_busy(word: str, kind: type[Failure]) -> None:
    # A pattern with a gap in it took a quarter of a minute for this.
    long = Reply(550, ((f"{word} " * 20)[:60],) * 1000)
    others = {AuthRefused: ("PLAIN", "sam"), SenderRefused: ("a@b",), RecipientRefused: ("a@b",)}
    failure = EhloRefused(long, "x") if kind is EhloRefused else kind(*others.get(kind, ()), long)  # type: ignore[call-arg, arg-type]  # each as it is made
    assert isinstance(ruling_of_reply(failed(failure)).code, Code)


def test_only_the_beginning_of_a_reply_is_judged() -> None:
    late = RecipientRefused("ann@example.test", Reply(550, ("x" * JUDGED_CHARACTERS, "not logged in")))
    assert ruling_of_reply(failed(late)).name == "any_recipient"
    early = RecipientRefused("ann@example.test", Reply(550, ("x" * (JUDGED_CHARACTERS - 20), "not logged in")))
    assert ruling_of_reply(failed(early)).name == "sign_in_words"
