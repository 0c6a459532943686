"""That the suite covers what it should, and that its judge sees what goes wrong.

`make hostile` runs every scenario; here one of each group stands for all, so that nothing is run twice.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.values.diagnosis import Code
from tests.fakes.script import Say, greeting_and_ehlo, quit_politely
from tests.hostile.__main__ import main
from tests.hostile.actions import Tempt
from tests.hostile.all_scenarios import SCENARIOS
from tests.hostile.engine_run import MemoryWatch, run_scenario
from tests.hostile.scenario import Expectation, Group, Scenario, Sent, Setup, codes, with_unique_ids
from tests.hostile.serving import scripted
from tests.hostile.violations import is_inert, violations

if TYPE_CHECKING:
    from core.values.settings import Encryption
    from tests.real_servers.certificate_authority import CertificateAuthority

USUAL = Scenario(
    "usual",
    Group.HONEST,
    "does all as it should",
    scripted(*greeting_and_ehlo("AUTH PLAIN"), Tempt()),
    Setup(),
    Expectation(codes(Code.OK_UNENCRYPTED), 1),
)
FIRST_OF_GROUP = [next(one for one in SCENARIOS if one.group is group) for group in Group]


def test_there_are_enough_of_each_kind() -> None:
    of_group = Counter(scenario.group for scenario in SCENARIOS)
    assert len(SCENARIOS) >= 120
    assert set(of_group) == set(Group)
    assert sum(not scenario.expects.is_green for scenario in SCENARIOS) >= 120
    assert of_group[Group.HONEST] >= 13


def test_each_encryption_is_tried() -> None:
    tried: set[Encryption] = {scenario.setup.encryption for scenario in SCENARIOS}
    assert tried == {"none", "starttls", "tls"}


def test_no_id_is_given_twice() -> None:
    with pytest.raises(ValueError, match=r"ids used twice: \['usual'\]"):
        with_unique_ids([USUAL], [USUAL])


@pytest.mark.parametrize("scenario", FIRST_OF_GROUP, ids=lambda scenario: scenario.id)
async def test_one_of_each_group(scenario: Scenario, certificate_authority: CertificateAuthority) -> None:
    run = await run_scenario(scenario, certificate_authority)
    assert violations(scenario, run) == []


def expecting(**changes: object) -> Scenario:
    return replace(USUAL, expects=replace(USUAL.expects, **changes))  # type: ignore[arg-type]  # each is a field


@pytest.mark.parametrize(
    ("scenario", "found"),
    [
        (USUAL, []),
        (expecting(codes=codes(Code.SENT)), ["verdict ok.unencrypted (no failure), not sent"]),
        (expecting(sign_ins=0), ["1 sign-ins counted, not 0"]),
        (expecting(never_sent=frozenset({Sent.PASSWORD, Sent.AUTH})), ["sent AUTH", "sent the password"]),
        (expecting(seconds=-10.0), ["took 0.0 s, not -10.0 s"]),
        (expecting(connections=0), ["1 connections"]),
        (expecting(shown=("<b>",)), ["did not show '<b>'"]),
        (expecting(never_shown=("ESMTP",)), ["showed 'ESMTP'"]),
        (replace(expecting(megabytes=-1), is_flood=True), ["grew by 0 MB"]),
    ],
)
async def test_what_is_broken_is_found(
    scenario: Scenario, found: list[str], certificate_authority: CertificateAuthority
) -> None:
    run = await run_scenario(scenario, certificate_authority)
    run = replace(run, growth=0.0)
    # The same on every machine.
    assert [re.sub(r"took \d+\.\d s", "took 0.0 s", violation) for violation in violations(scenario, run)] == found


async def test_a_client_that_strays_is_found(certificate_authority: CertificateAuthority) -> None:
    strays = replace(USUAL, serve=scripted(Say(b"220 hi\r\n"), *quit_politely()))
    found = violations(strays, await run_scenario(strays, certificate_authority))
    assert "the server complains: got:      b'EHLO [127.0.0.1]'" in found


def test_memory_that_grows_is_seen() -> None:
    with MemoryWatch() as watch:
        held = bytearray(b"x" * 64_000_000)
        del held
    assert watch.growth > 48
    with MemoryWatch() as watch:
        pass
    assert watch.growth < 16


@pytest.mark.parametrize(
    "text", ["\x1b[31m", "a\u202eb", "a\u0301\u0301\u0301\u0301", "\x00", "\u2028", "\ufeff", "a\nb"]
)
def test_text_that_does_something_is_not_inert(text: str) -> None:
    assert not is_inert(text)


@pytest.mark.parametrize("text", ["", "<b>&amp;</b>", "<U+202E>", "καλημέρα 你好", "a\u0301\u0301"])
def test_other_text_is(text: str) -> None:
    assert is_inert(text)


def test_the_table_ends_with_the_sum(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["honest-usual", "honest-terse"]) == 0
    first, *rows, last = capsys.readouterr().out.splitlines()
    assert first.split() == ["scenario", "group", "verdict", "s", "+MB"]
    assert [row.split()[0] for row in rows] == ["honest-usual", "honest-terse", "honest-terse-blank"]
    assert all(row.endswith("  ok") for row in rows)
    assert last == "0 of 3 violated"


def test_the_table_shows_what_is_violated(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.hostile.__main__.SCENARIOS", (expecting(sign_ins=0), replace(USUAL, id="usual-too")))
    assert main([]) == 1
    _, bad, good, last = capsys.readouterr().out.splitlines()
    assert bad.endswith("VIOLATED: 1 sign-ins counted, not 0")
    assert good.endswith("ok")
    assert last == "1 of 2 violated"
