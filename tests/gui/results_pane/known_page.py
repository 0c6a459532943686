"""A page of a provider that the program knows."""

from __future__ import annotations

from core.providers.known_providers import known_providers
from core.values.provider import SecretKind


def known_page() -> str:
    """Where the first provider that wants an app password lets its users make one."""
    return next(
        provider.secret_page
        for provider in known_providers().all
        if provider.secret_page and SecretKind.APP_PASSWORD in provider.secrets
    )
