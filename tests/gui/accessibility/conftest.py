"""Our style in place for a whole window."""

from __future__ import annotations

from tests.gui.style.conftest import plain_application

__all__ = ["plain_application"]
