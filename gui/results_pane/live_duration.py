"""How long something has been going on; in tenths of a second, so that the digits can be read while they change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def live_duration(seconds: float) -> str:
    """Return the time since something began, for example "0.4 s"."""
    return QCoreApplication.translate("LiveDuration", "{seconds} s").format(seconds=f"{max(seconds, 0.0):.1f}")
