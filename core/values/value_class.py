"""The decorator of all values: what a frozen, slotted dataclass is, without compiling six functions for each class."""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, dataclass, field
from typing import TYPE_CHECKING, ClassVar, Final, NoReturn, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from dataclasses import Field

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value_class(kind: type[T]) -> type[T]:
    """Make a value of `kind`: its annotated names are its fields, two with equal fields are equal, none changes.

    To `fields`, `replace`, `asdict`, patterns and type checkers it is a dataclass. But what `dataclass(frozen=True,
    slots=True)` writes and compiles anew for each class, all share here: for more than a hundred classes that took a
    fifth of the time of the shortest test in the terminal. See record 35 in DECISIONS.md.
    """
    for name in _SHARED:
        if name not in vars(kind):
            setattr(kind, name, vars(_Value)[name])
    return dataclass(init=False, repr=False, eq=False, slots=True)(kind)


class _Value:
    """What all values can do. The classes take these functions over; none inherits from this one."""

    __match_args__: ClassVar[tuple[str, ...]]
    __dataclass_fields__: ClassVar[dict[str, Field[object]]]

    def __init__(self, *values: object, **named: object) -> None:
        names = self.__match_args__
        if len(values) > len(names):
            message = f"{type(self).__name__} takes {len(names)} values, not {len(values)}"
            raise TypeError(message)
        for name, one in zip(names, values, strict=False):
            object.__setattr__(self, name, one)
        for name in names[len(values) :]:
            object.__setattr__(self, name, named.pop(name) if name in named else _left_out(self, name))
        if named:
            message = f"{type(self).__name__} has no place for {', '.join(named)}"
            raise TypeError(message)
        if check := getattr(self, "__post_init__", None):
            check()

    def __repr__(self) -> str:
        shown = [name for name, one in self.__dataclass_fields__.items() if one.repr]
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def __eq__(self, other: object) -> bool:
        return _contents(self) == _contents(other) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(_contents(self))

    def __reduce__(self) -> tuple[type[_Value], tuple[object, ...]]:
        # What copies or pickles would otherwise fill an empty one, which cannot change either.
        return type(self), _contents(self)

    def __setattr__(self, name: str, _one: object) -> NoReturn:
        message = f"cannot assign to field {name!r}"
        raise FrozenInstanceError(message)

    def __delattr__(self, name: str) -> NoReturn:
        message = f"cannot delete field {name!r}"
        raise FrozenInstanceError(message)


_SHARED: Final = ("__init__", "__repr__", "__eq__", "__hash__", "__reduce__", "__setattr__", "__delattr__")


def _contents(value: _Value) -> tuple[object, ...]:
    return tuple([getattr(value, name) for name in value.__match_args__])


def _left_out(value: _Value, name: str) -> object:
    told = value.__dataclass_fields__[name]
    if told.default is not MISSING:
        return told.default
    if told.default_factory is not MISSING:
        return told.default_factory()
    message = f"{type(value).__name__} needs {name}"
    raise TypeError(message)
