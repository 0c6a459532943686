"""What holds for every value that says why a test ended, and for those that say what happened."""

from __future__ import annotations

import dataclasses
import inspect
from typing import TYPE_CHECKING, Any, get_args

import pytest

from core.values import (
    address_tried,
    conversation_failures,
    details,
    diagnosis,
    ehlo,
    encryption_failures,
    events,
    failures,
    outcome,
    reaching_failures,
    reply,
    sending_failures,
    tls_facts,
)
from core.values.failures import Failure
from core.values.tls_facts import CertificateChain, CertificateFacts

if TYPE_CHECKING:
    import types

FAMILIES = (conversation_failures, encryption_failures, reaching_failures, sending_failures)
MODULES = (*FAMILIES, address_tried, details, diagnosis, ehlo, events, outcome, reply, tls_facts)


def dataclasses_of(*modules: types.ModuleType) -> list[type[Any]]:
    return [
        value
        for module in modules
        for value in vars(module).values()
        if inspect.isclass(value) and dataclasses.is_dataclass(value) and value.__module__ == module.__name__
    ]


def test_the_union_holds_every_failure_once() -> None:
    assert sorted(kind.__name__ for kind in get_args(Failure)) == sorted(k.__name__ for k in dataclasses_of(*FAMILIES))


def test_every_failure_is_exported() -> None:
    assert {kind.__name__ for kind in get_args(Failure)} <= set(failures.__all__)
    assert sorted(failures.__all__) == list(failures.__all__)
    assert all(hasattr(failures, name) for name in failures.__all__)


@pytest.mark.parametrize("kind", dataclasses_of(*MODULES), ids=lambda kind: kind.__name__)
def test_values_are_frozen_slotted_and_explained(kind: type[Any]) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        object.__new__(kind).at = 1
    assert "__slots__" in vars(kind)
    explanation = inspect.getdoc(kind) or ""
    assert explanation
    assert not explanation.startswith(f"{kind.__name__}(")  # what a dataclass writes by itself


@pytest.mark.parametrize("kind", get_args(Failure), ids=lambda kind: kind.__name__)
def test_each_failure_is_explained_in_one_sentence_or_two(kind: type[Any]) -> None:
    first = (inspect.getdoc(kind) or "").split("\n\n")[0]
    assert first.endswith(".")


def test_the_first_certificate_is_the_servers() -> None:
    assert CertificateChain((), verified=False).leaf is None
    made = [CertificateFacts.__new__(CertificateFacts) for _ in range(2)]
    assert CertificateChain(tuple(made), verified=True).leaf is made[0]
