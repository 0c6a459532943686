"""A provider of the program's own table, of which only the names are known until somebody asks for the rest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from core.providers.json_place import JsonPlace
from core.providers.provider_file import read_provider

if TYPE_CHECKING:
    from core.values.provider import Provider


class ListedProvider:
    """What a table needs to find a provider: `id`, and `domains` and `hosts` in the form in which they are looked up.

    Reading all that is known of all of them took longer than the rest of a judgement, which is about one of them. The
    file comes with the program: that it is sound as a whole is what its tests are for.
    """

    __slots__ = ("_content", "_provider", "domains", "hosts", "id")

    def __init__(self, content: dict[str, Any]) -> None:
        self.id: str = content["id"]
        self.domains: tuple[str, ...] = tuple(content.get("domains", ()))
        self.hosts: tuple[str, ...] = tuple(content.get("hosts", ()))
        self._content = content
        self._provider: Provider | None = None

    def provider(self) -> Provider:
        """Return the provider, always the same. Raises ProviderFileError, for the first mistake in its facts."""
        if self._provider is None:
            self._provider = read_provider(JsonPlace(self._content))
        return self._provider


def list_providers(data: bytes) -> tuple[ListedProvider, ...]:
    """Return the providers of the program's own table."""
    return tuple(map(ListedProvider, json.loads(data)["providers"]))
