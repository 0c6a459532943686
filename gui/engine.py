"""Brings the engine in without holding up the window: importing it takes longer than a frame may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from core.probe.investigation import Investigation

IMPORT_SECONDS: Final = 60.0
"""A cold disk is slow; a longer wait is a fault."""


async def load_engine() -> type[Investigation]:
    """Return the class of tests, imported in a daemon thread; at once when that was done before."""
    from core.daemon_thread import run_in_daemon_thread

    return await run_in_daemon_thread(_import_engine, IMPORT_SECONDS, ends_soon=True)


def _import_engine() -> type[Investigation]:
    from core import judgement  # noqa: F401  # needed at the end of every test
    from core.probe.investigation import Investigation

    return Investigation
