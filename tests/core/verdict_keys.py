"""The keys of a verdict in JSON: scripts rely on each of them."""

from __future__ import annotations

VERDICT_KEYS = {
    *("event", "code", "severity", "owner", "confidence", "headline", "explanation", "advice", "evidence", "fixes"),
    *("problems", "hints", "total_ms", "auth_attempts", "tls", "certificate", "ehlo", "exception"),
}
