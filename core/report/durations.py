"""How long something took, and how long it may take."""

from __future__ import annotations


def duration_text(seconds: float) -> str:
    """Return a measured time: "18 ms" below a second, "10.0 s" from there on."""
    milliseconds = round(max(seconds, 0.0) * 1000)
    if milliseconds >= 1000:
        return f"{seconds:.1f} s"
    return f"{milliseconds} ms" if milliseconds else "<1 ms"


def limit_text(seconds: float) -> str:
    """Return a time limit as it was set: "10 s", "2.5 s"."""
    return f"{seconds:.10g} s"
