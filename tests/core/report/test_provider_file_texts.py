from __future__ import annotations

from pathlib import Path

import pytest

from core.report.english import render
from core.report.provider_file_texts import provider_file_text
from core.report.templates import texts
from core.values.provider_file_problem import ProviderFault, ProviderFileProblem

FILE = Path("/home/sam/providers.json")


@pytest.mark.parametrize("fault", ProviderFault)
def test_every_fault_has_a_text_that_names_the_file(fault: ProviderFault) -> None:
    text = render(provider_file_text(ProviderFileProblem(fault, FILE, "providers 3, servers 1, port", "70000")))
    assert text.startswith("Your list of providers, /home/sam/providers.json, is not used")
    assert text.endswith(".")


def test_every_text_has_a_fault() -> None:
    assert set(texts("provider_file")) == {f"provider_file.{fault}" for fault in ProviderFault}


def test_the_place_and_the_mistake_are_told() -> None:
    problem = ProviderFileProblem(ProviderFault.NO_DATE, FILE, "providers 1, sources 1, read_on", "24.11.2026")
    assert render(provider_file_text(problem)) == (
        "Your list of providers, /home/sam/providers.json, is not used. "
        "24.11.2026 is no date like 2026-11-24: providers 1, sources 1, read_on."
    )


def test_what_stands_in_the_file_is_shown_bounded_and_printable() -> None:
    problem = ProviderFileProblem(ProviderFault.UNKNOWN_WORD, FILE, "providers 1, username", "\u202e" * 1000)
    text = render(provider_file_text(problem))
    assert "\u202e" not in text
    assert len(text) < 600
