"""The one person who has an account on every real server."""

from __future__ import annotations

from typing import Final

USER: Final = "sam@example.test"
PASSWORD: Final = "correct horse bätteri"
WRONG_PASSWORD: Final = "incorrect horse bätteri"

# Every server takes mail for this domain from anybody, and throws it away.
DOMAIN: Final = "example.test"
