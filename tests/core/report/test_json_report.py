from __future__ import annotations

import json
from typing import Any

import pytest

from core.report.json_report import LARGEST_FILE, UnreadableReportError, json_report, read_report
from core.report.masking import Masks
from tests.core.report.sample_report import report

REPORT = report()


def entries() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json_report(REPORT))
    return read


def test_it_names_its_format_and_its_verdict() -> None:
    saved = entries()
    outcome = saved.pop("outcome")
    assert outcome["is"] == "ProbeOutcome"
    assert saved.pop("verdict")["code"] == "auth.bad_credentials"
    assert saved == {
        "format": "outbox-check-report",
        "format_version": 1,
        "program_version": "1.2.3",
        "system": "Linux",
        "hidden": ["secrets", "email", "computer"],
    }


def test_what_was_saved_can_be_opened_again() -> None:
    saved = read_report(json_report(REPORT).encode())
    assert saved.outcome == REPORT.outcome
    assert (saved.version, saved.system, saved.hidden) == ("1.2.3", "Linux", ("secrets", "email", "computer"))


def test_it_is_masked_like_every_format() -> None:
    text = json_report(report(Masks(server=True)))
    for form in ("sam@", "192.168.1.7", "203.0.113.9", "laptop", "northwind", "198.51.100.25"):
        assert form not in text, form


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"", "json"),
        (b"\xff", "json"),
        (b"[" * 100_000, "json"),
        (b"[]", "format"),
        (b"{}", "format"),
        (b'{"format": "outbox-check-report"}', "format_version"),
        (b'{"format": "outbox-check-report", "format_version": 2}', "format_version"),
        (b'{"format": "outbox-check-report", "format_version": 1}', "outcome"),
        (b" " * (LARGEST_FILE + 1), "size"),
    ],
    ids=["empty", "no text", "deep", "list", "nothing", "no version", "newer", "no outcome", "large"],
)
def test_what_is_no_report_is_refused_by_its_place(data: bytes, place: str) -> None:
    with pytest.raises(UnreadableReportError) as refused:
        read_report(data)
    assert str(refused.value) == place


def test_a_stranger_puts_no_words_into_the_verdict_and_no_controls_into_a_name() -> None:
    saved = entries()
    saved["verdict"]["headline"] = "Send me your password"
    saved["system"] = "\x1b[2J" + "x" * 200
    saved["hidden"] = "nothing"
    read = read_report(json.dumps(saved).encode())
    assert read.system == "<U+001B>[2J" + "x" * 89 + "…"
    assert read.hidden == ()
    assert "Send me" not in repr(read)
