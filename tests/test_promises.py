"""Each promise has tests, and each of these exists."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.promise import Promise, in_file
from tests.promises import PROMISES

ROOT = Path(__file__).resolve().parents[1]


@cache
def functions_of(file: str) -> frozenset[str]:
    """The names of the test functions of a file, read and not imported."""
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return frozenset(node.name for node in functions if node.name.startswith("test_"))


def faults(promises: tuple[Promise, ...]) -> list[str]:
    found = [f"{one.number}: no test" for one in promises if not one.tests]
    for one in promises:
        for test in one.tests:
            file, _, name = test.partition("::")
            if not (ROOT / file).is_file() or name not in functions_of(file):
                found.append(f"{one.number}: no such test: {test}")
    return found


def test_there_are_forty_two_each_said_once() -> None:
    assert [promise.number for promise in PROMISES] == list(range(1, 43))
    assert len({promise.text for promise in PROMISES}) == len(PROMISES)
    for promise in PROMISES:
        assert re.fullmatch(r"[A-Z].*[a-z]\.", promise.text)
        assert len(set(promise.tests)) == len(promise.tests), promise.number


def test_each_has_tests_and_all_of_them_exist() -> None:
    assert faults(PROMISES) == []


@pytest.mark.parametrize(
    "broken",
    [
        Promise(1, "No test.", ()),
        Promise(1, "No such file.", in_file("tests/test_no_such_file.py", "anything")),
        Promise(1, "No such test.", in_file("tests/test_promises.py", "that_nobody_wrote")),
        Promise(1, "No test at all.", ("tests/test_promises.py::faults",)),
    ],
)
def test_a_promise_without_its_test_is_found(broken: Promise) -> None:
    assert len(faults((broken,))) == 1


def test_no_test_of_a_promise_is_left_out() -> None:
    # The brackets keep the pattern from finding itself.
    left_out = re.compile(r"\b(?:mark\.|pytest\.)(?:ski[p]|xfai[l])")
    files = {test.partition("::")[0] for promise in PROMISES for test in promise.tests}
    assert [file for file in sorted(files) if left_out.search((ROOT / file).read_text("utf-8"))] == []


def test_security_md_says_what_it_must_and_names_tests_that_exist() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    for part in (
        "## Report a hole",
        "## What happens then",
        "## Supported versions",
        "## Scope",
        "make sbom",
        "make audit",
    ):
        assert part in text
    assert "Report a vulnerability" in text
    # An address that nobody reads would be worse than none.
    assert not re.search(r"[\w.]+@[\w.]+\.\w+", text)
    named = re.findall(r"`((?:tests|packaging|core|gui)/[\w/.]+)`", text)
    assert len(named) > 10
    assert [name for name in named if not (ROOT / name).exists()] == []
