"""Every rule about what servers and programs say, in the order in which pasted errors meet them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from core.diagnosis.clues import Clues
from core.diagnosis.explain.explain import read
from core.diagnosis.explain.pasted_rules import WITH_REPLY, WITHOUT_REPLY, table_for
from core.diagnosis.explain.program_rules import OUTLOOK_RULES
from core.diagnosis.reply_rule import first_rule
from core.diagnosis.reply_rules import TABLES
from core.values.steps import Step
from tests.core.diagnosis.explain.example import Example
from tests.core.diagnosis.explain.program_examples import EXAMPLES as PROGRAM_EXAMPLES
from tests.core.diagnosis.explain.server_examples import EXAMPLES as SERVER_EXAMPLES

if TYPE_CHECKING:
    from core.diagnosis.reply_rule import ReplyRule

OUTLOOK_EXAMPLES = tuple(
    Example(rule.name, f"Task failed: 0x{rule.name.removeprefix('outlook_').upper()}", rule.code)
    for rule in OUTLOOK_RULES
)
EXAMPLES = (*SERVER_EXAMPLES, *PROGRAM_EXAMPLES, *OUTLOOK_EXAMPLES)
RULES: dict[str, ReplyRule] = {
    rule.name: rule for table in (WITH_REPLY, WITHOUT_REPLY, *TABLES.values()) for rule in table
}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.rule)
def test_an_example_is_recognised_by_its_rule_first(example: Example) -> None:
    clues = read(example.case)
    rule = first_rule(table_for(clues), clues)
    assert rule is not None
    assert (rule.name, rule.code) == (example.rule, example.code)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.rule)
def test_without_a_rule_its_example_would_be_something_else(example: Example) -> None:
    clues = read(example.case)
    table = table_for(clues)
    rule = first_rule(table, clues)
    other = first_rule([one for one in table if one is not rule], clues)
    assert rule is not None
    assert other is None or (other.code, other.confidence) != (rule.code, rule.confidence)


def test_every_rule_has_an_example() -> None:
    assert {example.rule for example in EXAMPLES} == set(RULES)


def test_the_names_of_rules_are_unique() -> None:
    rules = {id(rule): rule for table in (WITH_REPLY, WITHOUT_REPLY, *TABLES.values()) for rule in table}
    assert len({rule.name for rule in rules.values()}) == len(rules)


@pytest.mark.parametrize("stage", TABLES)
def test_at_every_stage_one_rule_applies_whatever_was_said(stage: Step) -> None:
    assert first_rule(TABLES[stage], Clues(code=599, stage=stage)) is not None


def test_no_pattern_can_keep_the_program_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    patterns: set[str] = set()

    def note(_clues: Clues, pattern: str) -> bool:
        patterns.add(pattern)
        return False

    monkeypatch.setattr(Clues, "says", note)
    for stage in (None, *Step):
        for code in (0, 421, 454, 550):
            clues = Clues(words="x", code=code, stage=stage, host="x.test", public=True, family="google", port=465)
            for rule in RULES.values():
                rule.applies(clues)
    assert len(patterns) > 100
    assert [pattern for pattern in patterns if _can_run_away(pattern)] == []


@pytest.mark.parametrize("pattern", ["a*", "a+", "a{2,}", "(?:a{0,9}){0,9}", "(?:a|b)*"])
def test_a_pattern_that_can_run_away_is_found(pattern: str) -> None:
    assert _can_run_away(pattern)


def _can_run_away(pattern: str) -> bool:
    """Whether a part may be repeated without end, or a group more than once: each gap has a limit, and stands alone."""
    bare = re.sub(r"\\.|\[[^\]]*\]", "x", pattern)
    return re.search(r"[*+]|\{\d*,\}|\)\{", bare) is not None
