from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from typing import Any

from core.terminal_json import JsonFace
from core.terminal_output import TerminalOutput
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence, Diagnosis, Evidence, Fix, FixId
from core.values.events import SkipReason, StepSkipped
from core.values.form import Field, Problem, ProblemKind
from core.values.outcome import ProbeOutcome
from core.values.settings import ConnectionSettings, Encryption, IpVersion
from core.values.steps import Step
from core.worded_verdict import WordedVerdict, complaint

SETTINGS = ConnectionSettings("smtp.example.com", 465, Encryption.STARTTLS)
OUTCOME = ProbeOutcome(SETTINGS, datetime(2026, 11, 24, tzinfo=UTC), 0.1204, ())


def entries(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_event_is_a_line() -> None:
    stream = io.StringIO()
    JsonFace(TerminalOutput(stream, lambda: None)).show(StepSkipped(Step.AUTH, 0.0, SkipReason.NO_PASSWORD))
    assert entries(stream) == [{"event": "step_skipped", "step": "auth", "reason": "no password given"}]


def test_a_fix_and_evidence_say_what_else_they_know() -> None:
    stream = io.StringIO()
    fixes = (
        Fix(FixId.USE_FULL_ADDRESS, "h", 587, Encryption.STARTTLS, username="sam@example.com"),
        Fix(FixId.USE_IPV4, "h", 587, Encryption.STARTTLS, ip_version=IpVersion.IPV4),
    )
    evidence = (Evidence(Step.QUIT, "h 465 tls: TLSv1.3", ControlPurpose.OTHER_PORT),)
    diagnosis = Diagnosis(Code.CONNECT_REFUSED, evidence=evidence, fixes=fixes)
    said = WordedVerdict(diagnosis, "Headline", fixes=tuple((fix, "Try") for fix in fixes))
    JsonFace(TerminalOutput(stream, lambda: None)).end(said, OUTCOME)
    (verdict,) = entries(stream)
    assert verdict["evidence"] == [{"step": "quit", "text": "h 465 tls: TLSv1.3", "control": "other_port"}]
    place = {"label": "Try", "host": "h", "port": 587, "encryption": "starttls"}
    assert verdict["fixes"] == [
        {"id": "use_full_address", **place, "username": "sam@example.com"},
        {"id": "use_ipv4", **place, "ip_version": "ipv4"},
    ]


def test_the_verdict_is_one_line_with_all_that_is_said() -> None:
    stream = io.StringIO()
    face = JsonFace(TerminalOutput(stream, lambda: None))
    hint = complaint(Problem(Field.ENCRYPTION, ProblemKind.PORT_USUALLY_TLS, "465", ((Field.ENCRYPTION, "tls"),)))
    face.begin(SETTINGS, [hint])
    assert entries(stream) == []
    fix = Fix(FixId.USE_TLS, "smtp.example.com", 465, Encryption.TLS)
    evidence = (Evidence(Step.GREETING, "nothing"),)
    diagnosis = Diagnosis(Code.GREETING_TIMEOUT, Confidence.LIKELY, evidence=evidence, fixes=(fix,))
    face.end(WordedVerdict(diagnosis, "Headline", "Explanation", ("Advice",), ((fix, "Try TLS"),)), OUTCOME)
    assert entries(stream) == [
        {
            "event": "verdict",
            "code": "greeting.timeout",
            "severity": "failure",
            "owner": "server",
            "confidence": "likely",
            "headline": "Headline",
            "explanation": "Explanation",
            "advice": ["Advice"],
            "evidence": [{"step": "greeting", "text": "nothing"}],
            "fixes": [
                {"id": "use_tls", "label": "Try TLS", "host": "smtp.example.com", "port": 465, "encryption": "tls"}
            ],
            "problems": [],
            "hints": [
                {
                    "field": "encryption",
                    "kind": "port_usually_tls",
                    "seen": "465",
                    "text": "--encryption: Port 465 normally goes with TLS from the start.",
                    "repairs": {"encryption": "tls"},
                }
            ],
            "total_ms": 120.4,
            "auth_attempts": 0,
            "tls": None,
            "certificate": None,
            "ehlo": None,
            "exception": False,
        }
    ]
