"""Standard output on paper and on a screen, for tests of what is written."""

from __future__ import annotations

import io


class Paper(io.StringIO):
    """A terminal without a screen."""

    encoding = "utf-8"
    is_a_terminal = False

    def isatty(self) -> bool:
        return self.is_a_terminal


class Screen(Paper):
    is_a_terminal = True
