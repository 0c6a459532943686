from __future__ import annotations

from dataclasses import replace

import pytest

from core.report.english import render
from core.report.masking import Masks
from core.report.provider_message import MOST_QUOTED_LINES, provider_message
from core.report.templates import texts
from core.values.address_tried import AddressResult, AddressTried
from core.values.diagnosis import Code
from core.values.events import Direction, LineExchanged, StepCancelled
from core.values.steps import Step
from core.values.surroundings import Surroundings
from tests.core.diagnosis.outcomes import STARTED
from tests.core.report.sample_report import OUTCOME, report
from tests.core.report.verdict_cases import FULL

WHOLE = """\
Hello,

I cannot send mail through smtp.northwind.example. I have tested the connection step by step, and this is what came \
out. Could you help me, please?

What I tried:
- Server: smtp.northwind.example, port 587, no encryption
- E-mail address: s••@northwind.example
- User name: s••@northwind.example
- My password was sent to sign in.
- When: 24 November 2026, 03:51 UTC
- My network: an ordinary connection (IPv4)

What happened:
- Look up server name: 198.51.100.25
- Reach the server: Port 587 answered
- Server greeting: 220 smtp.northwind.example ESMTP
- Introduce ourselves: 2 features offered
- Sign in: Refused: 535 5.7.8 no <b>luck</b>, s••

The last words of the server:
> 220 smtp.northwind.example <i>ESMTP</i>
> 250-smtp.northwind.example (hidden)

What the test made of it:
- The server did not accept the password
- The connection is fine and encrypted, but the sign-in was refused (535). With two-step sign-in you need an \
app password.

What I would like to know:
- Is this the right user name, and does my account need another password for mail apps?

I can send you the full record of the test. It does not contain my password.

Thank you, and kind regards
"""


def letter(**changes: object) -> str:
    return provider_message(report(outcome=replace(OUTCOME, **changes)), render)  # type: ignore[arg-type]  # its fields


def test_the_whole_letter() -> None:
    assert provider_message(report(), render) == WHOLE


@pytest.mark.parametrize("masks", [Masks(), Masks(server=True)])
def test_it_hides_what_the_report_hides(masks: Masks) -> None:
    text = provider_message(report(masks), render)
    for form in ("sam@", "192.168.1.7", "203.0.113.9", "laptop"):
        assert form not in text
    assert ("northwind" in text) is not masks.server
    assert ("198.51.100.25" in text) is not masks.server


def test_it_shows_what_the_user_wants_shown() -> None:
    text = provider_message(report(Masks(email=False, computer=False)), render)
    assert "- E-mail address: sam@northwind.example\n" in text
    assert "[203.0.113.9]" in text


def test_a_test_that_went_well_asks_for_another_reason() -> None:
    text = letter(failure=None, failed_step=None, events=OUTCOME.events[:-1])
    assert "gives me trouble, although a test of the connection went well" in text
    assert "- Are these still the settings that you recommend" in text


def test_a_stopped_test_says_so() -> None:
    events = (*OUTCOME.events[:-1], StepCancelled(Step.AUTH, 0.4, 0.1))
    text = letter(failure=None, failed_step=Step.AUTH, cancelled=True, events=events)
    assert "but stopped before the end" in text
    assert "- Are these the right settings for my account?" in text


def test_no_password_is_claimed_where_none_was_sent() -> None:
    assert "- No password was sent.\n" in letter(sign_in_attempts=0)


def tried(address: str, result: AddressResult = AddressResult.TIMED_OUT) -> AddressTried:
    return AddressTried(address, 587, result, 0.1, 0.2)


@pytest.mark.parametrize(
    ("addresses", "tunnels", "said"),
    [
        ((tried("2001:db8::25"),), (), "an ordinary connection (IPv6)"),
        ((tried("2001:db8::25"), tried("198.51.100.25", AddressResult.CONNECTED)), (), "an ordinary connection (IPv4)"),
        ((tried("198.51.100.25"),), ("tun0",), "a connection with a VPN (IPv4)"),
        ((tried("2001:db8::25"),), ("tun0",), "a connection with a VPN (IPv6)"),
        ((), (), ""),
    ],
)
def test_the_kind_of_network_is_told_and_no_address_of_it(
    addresses: tuple[AddressTried, ...], tunnels: tuple[str, ...], said: str
) -> None:
    text = letter(events=addresses, surroundings=Surroundings(tunnels))
    assert (f"- My network: {said}\n" in text) if said else ("My network" not in text)
    assert "tun0" not in text


def test_only_the_last_words_of_a_talkative_server_are_quoted() -> None:
    lines = tuple(
        LineExchanged(Direction.RECEIVED, encrypted=True, text=f"250-{number} " + "x" * 900, at=0.1, when=STARTED)
        for number in range(100)
    )
    quoted = [line for line in letter(events=lines).splitlines() if line.startswith("> ")]
    assert len(quoted) == MOST_QUOTED_LINES
    assert quoted[-1].startswith("> 250-99 ")
    assert max(map(len, quoted)) < 310


QUESTIONS = {name: text for name, text in texts("provider_message").items() if ".question." in name}


@pytest.mark.parametrize("code", Code)
def test_every_verdict_ends_in_its_question_or_that_for_all_others(code: Code) -> None:
    known = report()
    text = provider_message(replace(known, diagnosis=replace(known.diagnosis, code=code, facts=FULL)), render)
    wanted = QUESTIONS.get(f"provider_message.question.{code}", QUESTIONS["provider_message.question.other"])
    assert f"\nWhat I would like to know:\n- {wanted}\n" in text
    assert "?" in wanted


def test_every_question_belongs_to_a_verdict() -> None:
    named = {name.removeprefix("provider_message.question.") for name in QUESTIONS}
    assert named - {"other", "works"} <= {code.value for code in Code}
