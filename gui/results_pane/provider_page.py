"""The provider's own page on what its users need for sending mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.diagnosis import Code

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis


def provider_page(diagnosis: Diagnosis) -> str:
    """Return the page that helps with a verdict, "" when there is none.

    Attack stopped: an address that found its way into the facts from a server's text would open in the browser. Only
    pages count that stand in the table of providers.
    """
    # Most verdicts have no page, and the table takes time to read.
    facts = diagnosis.facts
    names = ("smtp_page", "secret_page") if diagnosis.code is Code.AUTH_SMTP_DISABLED else ("secret_page",)
    wanted = [page for page in (facts.get(name, "") for name in names) if page.startswith("https://")]
    if not wanted:
        return ""
    from core.providers.known_providers import known_providers

    known = {page for provider in known_providers().all for page in (provider.secret_page, provider.smtp_page)}
    return next((page for page in wanted if page in known), "")
