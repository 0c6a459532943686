"""The facts about a provider that advice is given with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.provider import UsernameForm, is_dated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.values.provider import Provider


def provider_facts(provider: Provider, today: date, host: str) -> Iterator[tuple[str, str]]:
    """Yield names and values; `today` decides whether they are so old that it should be said.

    `host` is the server that it is about, "" when that is not known.
    """
    yield "provider", provider.name
    if best := provider.server_for(host):
        yield "provider_host", best.host
        yield "provider_port", str(best.port)
        yield "provider_encryption", best.encryption.value
    yield "secret_page", provider.secret_page
    yield "smtp_page", provider.smtp_page
    yield "secret_kind", provider.secrets[0].value if provider.secrets else ""
    yield "username_form", provider.username.value
    yield "fixed_username", provider.fixed_username if provider.username is UsernameForm.FIXED else ""
    if is_dated(provider, today):
        yield "provider_dated", provider.read_on.isoformat()
