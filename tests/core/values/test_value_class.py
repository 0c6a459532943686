"""Values are held against what the standard library makes of the same class."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from typing import TYPE_CHECKING

import pytest

from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Callable


@value_class
class Door:
    """A value with everything that one may have."""

    host: str
    port: int = 25
    notes: list[str] = field(default_factory=list)
    key: bytes = field(default=b"", repr=False)

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    @property
    def is_low(self) -> bool:
        return self.port < 1024


@dataclass(frozen=True, slots=True)
class Compiled:
    host: str
    port: int = 25
    notes: list[str] = field(default_factory=list)
    key: bytes = field(default=b"", repr=False)


@value_class
class OtherDoor:
    """The same fields, and another thing."""

    host: str
    port: int = 25
    notes: tuple[str, ...] = ()
    key: bytes = b""


@value_class
class Nothing:
    """A value without a field."""


@value_class
class Checked:
    """A value that refuses some contents, and prints in its own way."""

    host: str

    def __post_init__(self) -> None:
        if not self.host:
            message = "host is empty"
            raise ValueError(message)

    def __repr__(self) -> str:
        return "<host>"


WAYS_TO_MAKE: dict[str, Callable[[type[Door] | type[Compiled]], Door | Compiled]] = {
    "by place": lambda kind: kind("mx", 587, ["x"], b"k"),
    "by name": lambda kind: kind(key=b"k", notes=["x"], host="mx", port=587),
    "both": lambda kind: kind("mx", 587, key=b"k"),
    "the least": lambda kind: kind("mx"),
    "a later one named": lambda kind: kind("mx", notes=["x"]),
    "replaced": lambda kind: replace(kind("mx"), port=587),
}


@pytest.mark.parametrize("make", WAYS_TO_MAKE.values(), ids=WAYS_TO_MAKE)
def test_it_is_made_like_a_dataclass(make: Callable[[type[Door] | type[Compiled]], Door | Compiled]) -> None:
    ours, theirs = make(Door), make(Compiled)
    assert asdict(ours) == asdict(theirs)
    assert [getattr(ours, one.name) for one in fields(Door)] == [getattr(theirs, one.name) for one in fields(Compiled)]
    assert repr(ours) == repr(theirs).replace("Compiled", "Door")
    assert ours == make(Door)


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (Door, "Door needs host"),
        (lambda: Door(port=25), "Door needs host"),  # type: ignore[call-arg]  # that is the point
        (lambda: Door("mx", 25, [], b"", 1), "Door takes 4 values, not 5"),  # type: ignore[call-arg]  # that is the point
        (lambda: Door("mx", ports=25), "Door has no place for ports"),  # type: ignore[call-arg]  # that is the point
        (lambda: Door("mx", host="mx"), "Door has no place for host"),  # type: ignore[misc]  # that is the point
        (lambda: Nothing(1), "Nothing takes 0 values, not 1"),  # type: ignore[call-arg]  # that is the point
        (lambda: replace(Door("mx"), ports=25), "Door has no place for ports"),  # type: ignore[call-arg]  # that is the point
    ],
)
def test_what_does_not_fit_is_refused_without_showing_contents(make: Callable[[], object], complaint: str) -> None:
    with pytest.raises(TypeError) as refused:
        make()
    assert str(refused.value) == complaint


def test_what_is_left_out_is_made_for_each() -> None:
    assert Door("mx").notes is not Door("mx").notes


def test_equal_are_those_of_one_kind_with_equal_fields() -> None:
    assert OtherDoor("mx") == OtherDoor("mx", 25)
    assert OtherDoor("mx") != OtherDoor("mx", 26)
    assert OtherDoor("mx") != OtherDoor("mx", key=b"k")
    others: list[object] = [Door("mx"), ("mx", 25, (), b""), None]
    assert OtherDoor("mx") not in others
    assert Nothing() == Nothing()


def test_equal_values_have_equal_hashes() -> None:
    assert len({OtherDoor("mx"), OtherDoor("mx", 25), OtherDoor("mx", 26), Nothing(), Nothing()}) == 3
    with pytest.raises(TypeError, match="unhashable"):
        hash(Door("mx"))


def test_nothing_about_it_can_change() -> None:
    door = Door("mx")
    for name in ("port", "color"):
        with pytest.raises(FrozenInstanceError, match=rf"^cannot assign to field '{name}'$"):
            setattr(door, name, 1)
    with pytest.raises(FrozenInstanceError, match=r"^cannot delete field 'port'$"):
        del door.port
    assert door == Door("mx")


def test_it_has_room_for_its_fields_only() -> None:
    assert vars(Door)["__slots__"] == ("host", "port", "notes", "key")
    assert not hasattr(Door("mx"), "__dict__")


def test_it_can_be_copied_and_pickled() -> None:
    door = Door("mx", 587, ["x"], b"k")
    assert copy.copy(door) == copy.deepcopy(door) == door
    assert pickle.loads(pickle.dumps(door)) == door  # noqa: S301  # made a moment ago, by ourselves
    assert copy.copy(door).notes is door.notes is not copy.deepcopy(door).notes


def test_what_a_class_says_itself_stays() -> None:
    assert repr(Checked("mx")) == "<host>"
    assert str(Door("mx", 587)) == "mx:587"
    assert Door("mx").is_low
    assert Door.__doc__ == "A value with everything that one may have."


def test_it_is_checked_after_it_was_made() -> None:
    with pytest.raises(ValueError, match=r"^host is empty$"):
        Checked("")
    with pytest.raises(ValueError, match=r"^host is empty$"):
        replace(Checked("mx"), host="")


def test_it_is_a_dataclass_to_patterns_and_readers() -> None:
    match Door("mx", 587):
        case Door(host, port, key=key):
            assert (host, port, key) == ("mx", 587, b"")
        case _:
            pytest.fail("no pattern fits")
    assert [one.name for one in fields(Nothing)] == []
    assert is_dataclass(Door)
