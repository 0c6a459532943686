from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from core.diagnosis.reply_rules import (
    AUTH_RULES,
    EHLO_RULES,
    JUDGED_CHARACTERS,
    MESSAGE_RULES,
    RECIPIENT_RULES,
    SENDER_RULES,
    Refusal,
    ReplyRule,
    code_of_reply,
)
from core.values.diagnosis import Code
from core.values.failures import (
    AuthRefused,
    Disconnected,
    EhloRefused,
    Failure,
    MessageRefused,
    RecipientRefused,
    SenderRefused,
)
from core.values.reply import Reply
from tests.core.diagnosis.outcomes import failed, offering, outcome

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome

SIGNED_IN = outcome(signed_in=True)
COULD_SIGN_IN = outcome(ehlo_after_tls=offering("AUTH PLAIN"))


class Example(NamedTuple):
    """A refusal that a rule recognises, though those before it do not."""

    rule: str
    reply: str
    code: Code
    given: ProbeOutcome = outcome()
    used_token: bool = False

    @property
    def refusal(self) -> Refusal:
        code, _, text = self.reply.partition(" ")
        return Refusal(Reply(int(code), (text,)), self.given, self.used_token)


BEFORE_SENDING = [
    Example("encryption", "530 5.7.0 Must issue a STARTTLS command first", Code.ENCRYPTION_REQUIRED),
    Example("encryption", "530 5.7.0 TLS required", Code.ENCRYPTION_REQUIRED, SIGNED_IN),
    Example("sign_in_code", "530 5.7.0 Denied", Code.AUTH_MISSING),
    Example("sign_in_words", "550 5.7.1 Please authenticate first", Code.AUTH_MISSING),
    Example("sign_in_words", "553 5.7.1 Sender rejected: not logged in", Code.AUTH_MISSING),
    Example("helo_name", "504 5.5.2 <x>: Helo command rejected: need FQDN", Code.EHLO_NAME_REJECTED),
    Example("too_large", "552 5.3.4 Message size exceeds fixed limit", Code.MESSAGE_TOO_LARGE),
    Example("too_large", "552 5.2.3 Too big", Code.MESSAGE_TOO_LARGE),
    Example("temporary", "451 4.3.0 Try again", Code.SERVER_BUSY),
    Example("temporary", "450 4.2.0 Greylisted", Code.SERVER_BUSY, SIGNED_IN),
]

EXAMPLES: list[tuple[tuple[ReplyRule, ...], list[Example]]] = [
    (
        EHLO_RULES,
        [
            Example("closing", "421 4.3.2 Bad hostname, closing", Code.SERVER_BUSY),
            Example("name_in_code", "501 5.5.4 No", Code.EHLO_NAME_REJECTED),
            Example("name_in_code", "504 5.5.2 No", Code.EHLO_NAME_REJECTED),
            Example("name_in_words", "550 5.7.1 EHLO argument invalid", Code.EHLO_NAME_REJECTED),
            Example("name_in_words", "554 need FQDN", Code.EHLO_NAME_REJECTED),
            Example("any", "554 5.7.1 No access", Code.EHLO_REJECTED),
            Example("any", "501 5.5.1 Unknown", Code.EHLO_REJECTED),
        ],
    ),
    (
        AUTH_RULES,
        [
            Example("too_many", "454 4.7.0 Too many login attempts", Code.AUTH_TOO_MANY_ATTEMPTS),
            Example("too_many", "535 5.7.0 Temporarily locked, try again in 5 minutes", Code.AUTH_TOO_MANY_ATTEMPTS),
            Example("encryption_code", "538 No", Code.ENCRYPTION_REQUIRED),
            Example("encryption_code", "535 5.7.11 No", Code.ENCRYPTION_REQUIRED),
            Example("encryption", "530 Must issue a STARTTLS command first", Code.ENCRYPTION_REQUIRED),
            Example("mechanism", "504 No", Code.AUTH_MECHANISM_UNSUPPORTED),
            Example("mechanism", "535 5.7.4 No", Code.AUTH_MECHANISM_UNSUPPORTED),
            Example("temporary", "454 4.7.0 Trouble", Code.AUTH_TEMPORARY, used_token=True),
            Example("temporary", "421 4.7.0 Later", Code.AUTH_TEMPORARY),
            Example("token", "535 5.7.9 No", Code.AUTH_OAUTH_TOKEN, used_token=True),
            Example("app_password", "534 No", Code.AUTH_APP_PASSWORD_REQUIRED),
            Example("app_password", "535 5.7.9 No", Code.AUTH_APP_PASSWORD_REQUIRED),
            Example("app_password", "535 Application-specific password required", Code.AUTH_APP_PASSWORD_REQUIRED),
            Example("not_offered", "503 No", Code.AUTH_NOT_OFFERED),
            Example("not_offered", "502 No", Code.AUTH_NOT_OFFERED),
            Example("not_offered", "500 No", Code.AUTH_NOT_OFFERED),
            Example("credentials", "535 5.7.8 Error: authentication failed", Code.AUTH_BAD_CREDENTIALS),
            Example("credentials", "530 5.7.0 No", Code.AUTH_BAD_CREDENTIALS),
        ],
    ),
    (
        SENDER_RULES,
        [
            *BEFORE_SENDING,
            Example("any", "553 5.7.1 Sender address rejected: not owned by user", Code.SENDER_NOT_AUTHORIZED),
            Example("any", "553 Please authenticate", Code.SENDER_NOT_AUTHORIZED, SIGNED_IN),
        ],
    ),
    (
        RECIPIENT_RULES,
        [
            *BEFORE_SENDING,
            Example("relay_no_sign_in", "554 5.7.1 Relay access denied", Code.AUTH_MISSING, COULD_SIGN_IN),
            Example("relay", "554 5.7.1 Relay access denied", Code.RELAY_DENIED),
            Example(
                "relay",
                "550 relaying denied",
                Code.RELAY_DENIED,
                outcome(signed_in=True, ehlo_after_tls=offering("AUTH PLAIN")),
            ),
            Example("sender", "553 5.7.1 Sender address rejected", Code.SENDER_NOT_AUTHORIZED),
            Example("any", "550 5.1.1 No such user", Code.RECIPIENT_REJECTED),
        ],
    ),
    (
        MESSAGE_RULES,
        [
            *BEFORE_SENDING,
            Example("size", "552 No", Code.MESSAGE_TOO_LARGE),
            Example(
                "sender",
                "550 5.7.60 Client may not send as this sender",
                Code.SENDER_NOT_AUTHORIZED,
            ),
            Example("any", "554 5.6.0 No", Code.MESSAGE_REJECTED),
        ],
    ),
]
ROWS = [(rules, example) for rules, examples in EXAMPLES for example in examples]


@pytest.mark.parametrize(("rules", "example"), ROWS, ids=[f"{example.rule}: {example.reply}" for _, example in ROWS])
def test_an_example_is_recognised_by_its_rule_first(rules: tuple[ReplyRule, ...], example: Example) -> None:
    rule = next(rule for rule in rules if rule.applies(example.refusal))
    assert (rule.name, rule.code) == (example.rule, example.code)


@pytest.mark.parametrize(("rules", "examples"), EXAMPLES)
def test_every_rule_has_an_example(rules: tuple[ReplyRule, ...], examples: list[Example]) -> None:
    assert {rule.name for rule in rules} == {example.rule for example in examples}
    assert len({rule.name for rule in rules}) == len(rules)


@pytest.mark.parametrize(("rules", "examples"), EXAMPLES)
def test_without_a_rule_its_example_would_be_something_else(
    rules: tuple[ReplyRule, ...], examples: list[Example]
) -> None:
    # What stands in every table is shown in the first of them.
    for removed in [rule for rule in rules[:-1] if rules is SENDER_RULES or rule not in SENDER_RULES]:
        others = [rule for rule in rules if rule is not removed]
        own = [example for example in examples if example.rule == removed.name]
        found = [next(rule.code for rule in others if rule.applies(example.refusal)) for example in own]
        assert any(code is not removed.code for code in found), removed.name


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (EhloRefused(Reply(554, ("no",)), "[127.0.0.1]"), Code.EHLO_REJECTED),
        (AuthRefused("PLAIN", "sam", Reply(535, ("5.7.8 no",))), Code.AUTH_BAD_CREDENTIALS),
        (AuthRefused("XOAUTH2", "sam", Reply(535, ("5.7.8 no",))), Code.AUTH_OAUTH_TOKEN),
        (AuthRefused("OAUTHBEARER", "sam", Reply(535, ("5.7.8 no",))), Code.AUTH_OAUTH_TOKEN),
        (SenderRefused("sam@example.test", Reply(550, ("no",))), Code.SENDER_NOT_AUTHORIZED),
        (RecipientRefused("ann@example.test", Reply(550, ("no",))), Code.RECIPIENT_REJECTED),
        (MessageRefused(Reply(550, ("no",))), Code.MESSAGE_REJECTED),
    ],
)
def test_every_stage_has_its_own_table(failure: Failure, code: Code) -> None:
    assert code_of_reply(failed(failure)) is code


def test_what_holds_no_reply_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="Disconnected holds no reply"):
        code_of_reply(failed(Disconnected(reset=False)))


def test_the_enhanced_code_as_text() -> None:
    assert Refusal(Reply(535, ("5.7.8 no",)), outcome()).enhanced == "5.7.8"
    assert Refusal(Reply(535, ("no",)), outcome()).enhanced == ""


def test_words_are_read_in_any_case_and_across_lines() -> None:
    refusal = Refusal(Reply(535, ("Application-SPECIFIC", "password required")), outcome())
    assert refusal.says("application-specific password")
    assert not refusal.says("other")


@pytest.mark.parametrize(
    ("given", "could"),
    [
        (outcome(), False),
        (outcome(ehlo_before_tls=offering("AUTH PLAIN")), True),
        (outcome(ehlo_after_tls=offering("AUTH PLAIN")), True),
        (outcome(ehlo_before_tls=offering("AUTH PLAIN"), ehlo_after_tls=offering("SIZE")), False),
        (outcome(ehlo_after_tls=offering("AUTH")), False),
        (outcome(ehlo_after_tls=offering("AUTH PLAIN"), signed_in=True), False),
    ],
)
def test_whether_somebody_could_have_signed_in(given: ProbeOutcome, could: bool) -> None:
    assert Refusal(Reply(550, ("no",)), given).could_have_signed_in == could


@pytest.mark.parametrize("word", ["helo", "ehlo", "sender", "tls is", "app-specific"])
@pytest.mark.parametrize("kind", [EhloRefused, AuthRefused, SenderRefused, RecipientRefused, MessageRefused])
def test_a_reply_of_sixty_four_kilobytes_keeps_nobody_busy(word: str, kind: type[Failure]) -> None:
    # A pattern with a gap in it took a quarter of a minute for this.
    reply = Reply(550, ((f"{word} " * 20)[:60],) * 1000)
    others = {AuthRefused: ("PLAIN", "sam"), SenderRefused: ("a@b",), RecipientRefused: ("a@b",)}
    failure = EhloRefused(reply, "x") if kind is EhloRefused else kind(*others.get(kind, ()), reply)  # type: ignore[call-arg, arg-type]  # each as it is made
    assert isinstance(code_of_reply(failed(failure)), Code)


def test_only_the_beginning_of_a_reply_is_judged() -> None:
    late = Reply(550, ("x" * JUDGED_CHARACTERS, "not logged in"))
    assert not Refusal(late, outcome()).says("not logged in")
    early = Reply(550, ("x" * (JUDGED_CHARACTERS - 20), "not logged in"))
    assert Refusal(early, outcome()).says("not logged in")
