"""How long something has been going on; in tenths of a second, so that the digits can be read while they change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.wording import in_local_digits


def live_duration(seconds: float) -> str:
    """Return the time since something began, for example "0.4 s"."""
    shown = in_local_digits(f"{max(seconds, 0.0):.1f}")
    return QCoreApplication.translate("LiveDuration", "{seconds} s").format(seconds=shown)
