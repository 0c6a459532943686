"""Gives the tests of this folder keyrings of their own."""

from __future__ import annotations

from tests.real_keyring.fixtures import (
    absent_user,
    consenting_user,
    empty_bus,
    hanging_keyring,
    locked_keyring,
    no_bus,
    real_keyring,
    refusing_user,
)

__all__ = [
    "absent_user",
    "consenting_user",
    "empty_bus",
    "hanging_keyring",
    "locked_keyring",
    "no_bus",
    "real_keyring",
    "refusing_user",
]
