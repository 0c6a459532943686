"""What a report says about the computer that a test ran on, and what of it can be hidden."""

from __future__ import annotations

import platform

from core import __version__
from core.report.report import Origin


def report_origin() -> Origin:
    """Return version, operating system and the name of this computer."""
    node = platform.node()
    names = dict.fromkeys((node, node.partition(".")[0]))
    return Origin(__version__, f"{platform.system()} {platform.release()}".strip(), tuple(filter(None, names)))
