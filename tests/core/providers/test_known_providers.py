from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from core.providers import known_providers as module
from core.providers.known_providers import known_providers, provider_file_problem
from core.stores.folders import OVERRIDE
from core.stores.private_file import MAX_BYTES
from core.values.provider import SecretKind
from core.values.provider_file_problem import ProviderFault, ProviderFileProblem

SOURCE = {"name": "Example Help", "read_on": "2026-11-24"}
MINE: dict[str, Any] = {
    "id": "mine",
    "name": "My Own Mail",
    "domains": ["mine.example"],
    "hosts": ["mail.mine.example"],
    "sources": [SOURCE],
}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user's list lies."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    return tmp_path / "providers.json"


def write(file: Path, *providers: object) -> None:
    file.write_text(json.dumps({"version": 1, "providers": providers}))


def shipped() -> int:
    return len(json.loads((Path(module.__file__).parents[2] / "resources/providers.json").read_text())["providers"])


def test_without_a_file_the_programs_own_list_counts(file: Path) -> None:
    assert len(known_providers().all) == shipped()
    assert provider_file_problem() is None


def test_the_users_providers_are_added(file: Path) -> None:
    write(file, MINE)
    table = known_providers()
    assert len(table.all) == shipped() + 1
    assert provider_file_problem() is None
    found = table.of("mail.mine.example")
    assert found is not None
    assert found.name == "My Own Mail"


def test_the_users_provider_replaces_the_one_with_its_id(file: Path) -> None:
    write(file, {"id": "gmail", "name": "Gmail as I know it", "domains": ["gmail.com"], "sources": [SOURCE]})
    table = known_providers()
    assert len(table.all) == shipped()
    (found,) = (provider for provider in table.all if provider.id == "gmail")
    assert (found.name, found.secrets) == ("Gmail as I know it", (SecretKind.PASSWORD,))
    # As a whole: the names that the shipped one had are nobody's now.
    assert table.of("", "sam@googlemail.com") is None


def test_the_users_provider_takes_a_domain_over(file: Path) -> None:
    write(file, MINE | {"domains": ["gmail.com"]})
    found = known_providers().of("", "sam@gmail.com")
    assert found is not None
    assert found.id == "mine"


def test_both_are_read_once(file: Path) -> None:
    write(file, MINE)
    assert known_providers() is known_providers()


@pytest.mark.parametrize(
    ("text", "fault", "where", "seen"),
    [
        ("{", ProviderFault.NOT_JSON, "1:2", ""),
        (
            json.dumps({"version": 1, "providers": [MINE, MINE | {"id": "two", "domains": [], "ports": [25]}]}),
            ProviderFault.UNKNOWN_NAME,
            "providers 2",
            "ports",
        ),
        (" " * (MAX_BYTES + 1), ProviderFault.TOO_LARGE, "", ""),
    ],
    ids=["no JSON", "a mistake", "too large"],
)
def test_a_file_with_a_mistake_counts_for_nothing_and_is_left_alone(
    file: Path, text: str, fault: ProviderFault, where: str, seen: str
) -> None:
    file.write_text(text)
    assert provider_file_problem() == ProviderFileProblem(fault, file, where, seen)
    assert len(known_providers().all) == shipped()
    assert known_providers().of("mail.mine.example") is None
    assert file.read_text() == text


def test_what_is_no_plain_file_is_not_read(file: Path) -> None:
    os.mkfifo(file)
    assert provider_file_problem() == ProviderFileProblem(ProviderFault.FOREIGN, file)


def test_somebody_elses_file_is_not_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(file, MINE)
    monkeypatch.setattr("core.stores.private_file.is_foreign", lambda facts: True)
    assert provider_file_problem() == ProviderFileProblem(ProviderFault.FOREIGN, file)
    assert known_providers().of("mail.mine.example") is None


def test_what_cannot_be_read_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(path)

    monkeypatch.setattr(module, "read_private", refuse)
    assert provider_file_problem() == ProviderFileProblem(ProviderFault.UNREADABLE, file)
    assert len(known_providers().all) == shipped()
