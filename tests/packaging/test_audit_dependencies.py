from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.packaging.script import FOLDER, load

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
audit = load("audit_dependencies")
TODAY = date(2026, 6, 1)
HOLE = {"id": "ADV-1", "aliases": ["CVE-2026-1"], "fix_versions": ["2.0"], "description": "bad"}


def report(*dependencies: Mapping[str, object]) -> str:
    return json.dumps({"dependencies": dependencies, "fixes": []})


BAD = {"name": "Thing", "version": "1.0", "vulns": [HOLE]}
GOOD = {"name": "other", "version": "3.0", "vulns": []}
UNKNOWN = {"name": "mine", "skip_reason": "not found"}


def test_a_finding_is_read_with_all_its_names() -> None:
    found = audit.read_report(1, report(BAD, GOOD, UNKNOWN), "")
    assert list(map(str, found.findings)) == ["Thing 1.0: ADV-1 CVE-2026-1 (fixed in 2.0)"]
    assert (found.unknown, found.unreachable) == (("mine",), "")


def test_nothing_found_is_not_the_same_as_nothing_known() -> None:
    assert audit.read_report(0, report(GOOD), "") == audit.Audit()
    assert audit.read_report(0, report(UNKNOWN, UNKNOWN), "").unreachable == "not found"


@pytest.mark.parametrize(
    "err",
    [
        "Traceback\n  File x\nrequests.exceptions.ConnectionError: no route\n",
        "pip_audit._service.interface.ConnectionError: Could not connect\n",
        "requests.exceptions.ReadTimeout: read timed out\n",
        "pip_audit._service.interface.ServiceError: 503\n",
    ],
)
def test_a_source_that_cannot_be_reached_is_named(err: str) -> None:
    found = audit.read_report(1, "", err)
    assert found.findings == ()
    assert found.unreachable == err.strip().splitlines()[-1]


@pytest.mark.parametrize(("status", "err"), [(2, "ConnectionError: usage"), (1, "KeyError: 'x'\n"), (1, "")])
def test_any_other_failure_is_one(status: int, err: str) -> None:
    with pytest.raises(ValueError, match=r"usage|KeyError|said nothing"):
        audit.read_report(status, "", err)


def judge(exceptions: str) -> list[str]:
    found: list[str] = audit.judge(
        [audit.read_report(1, report(BAD), "")] * 2, audit.read_exceptions(exceptions), TODAY
    )
    return found


OPEN = "Thing 1.0: ADV-1 CVE-2026-1 (fixed in 2.0)"


@pytest.mark.parametrize(
    ("exceptions", "faults"),
    [
        ("# nothing\n\n", [OPEN]),
        ("CVE-2026-1 thing 2026-06-01 only read by nobody", []),
        ("ADV-1 Thing 2027-01-01 waits for 2.0", []),
        ("ADV-1 other 2027-01-01 another package", [OPEN]),
        ("ADV-2 thing 2027-01-01 another hole", [OPEN]),
        ("ADV-1 thing 2026-05-31 was fine", ["The exception for ADV-1 (thing) ended on 2026-05-31: was fine", OPEN]),
    ],
)
def test_a_finding_fails_unless_an_exception_still_holds(exceptions: str, faults: list[str]) -> None:
    assert judge(exceptions) == faults


@pytest.mark.parametrize("line", ["ADV-1 thing 2027-01-01", "ADV-1 thing soon because", "ADV-1"])
def test_an_exception_needs_date_and_reason(line: str) -> None:
    with pytest.raises(ValueError, match=r"are needed|isoformat"):
        audit.read_exceptions(line)


def test_the_exceptions_of_this_project_can_be_read_and_none_is_over() -> None:
    exceptions = audit.read_exceptions((FOLDER / "audit_exceptions.txt").read_text("utf-8"))
    assert audit.judge([], exceptions, datetime.now(UTC).date()) == []


def test_where_nothing_can_be_reached_it_says_so_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert audit.main() == 0
    said = capsys.readouterr()
    assert said.out.count("not audited, the advisories could not be had: ") == 2
    assert said.err == ""


def test_a_finding_ends_the_command_with_1(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(audit, "audit", lambda _: audit.read_report(1, report(BAD, UNKNOWN), ""))
    assert audit.main() == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "requirements.lock: 1 known vulnerabilities; unknown there: mine",
        "requirements-dev.lock: 1 known vulnerabilities; unknown there: mine",
    ]
    assert said.err.splitlines() == [OPEN]


def test_ci_audits() -> None:
    assert "\nmake audit\n" in (ROOT / ".ci" / "run").read_text("utf-8")
