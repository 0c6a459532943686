"""The looks in which controls are tried, as for the style itself."""

from __future__ import annotations

from tests.gui.style.conftest import plain_application, styled, theme

__all__ = ["plain_application", "styled", "theme"]
