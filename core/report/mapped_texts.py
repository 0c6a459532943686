"""Changes every text in a value, however deep it lies, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    Change = Callable[[str], str]

Value = TypeVar("Value")


def with_texts(value: Value, change: Change, *, keep_bytes: bool = True) -> Value:
    """Return a value whose texts have been changed; ids (StrEnum), numbers and times stay as they are.

    Bytes stay, too, or are emptied.
    """
    return _changed(value, change, keep_bytes)  # type: ignore[no-any-return]  # a value of the same class


def _changed(value: Any, change: Change, keep_bytes: bool) -> Any:  # noqa: ANN401  # whatever a value may hold
    if isinstance(value, str):
        return value if isinstance(value, StrEnum) else change(value)
    if isinstance(value, bytes):
        return value if keep_bytes else b""
    if isinstance(value, tuple):
        return tuple(_changed(part, change, keep_bytes) for part in value)
    if isinstance(value, Mapping):
        return {name: _changed(part, change, keep_bytes) for name, part in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts = {field.name: getattr(value, field.name) for field in fields(value)}
    return replace(value, **{name: _changed(part, change, keep_bytes) for name, part in parts.items()})
