"""A small client of AT-SPI, the bus on which programs tell screen readers about their controls."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney.io.blocking import DBusConnection
    from jeepney.low_level import Message

ATSPI = "org.a11y.atspi"
_PAUSE = 0.05  # seconds between two looks at a condition
_CALL_LIMIT = 10.0  # seconds until a program that does not answer counts as hanging
_ASSERTIVE = 2  # AT-SPI's name for what interrupts

Found = TypeVar("Found")


class NotThereError(Exception):
    """The control is not there, or not any more."""


class Spoken(NamedTuple):
    """How a screen reader says a control: what it is called, what kind of thing it is, what else there is to know."""

    name: str
    role: str
    description: str


class Announcement(NamedTuple):
    """What a program says without being asked, and whether it interrupts."""

    text: str
    is_urgent: bool


def wait_for(look: Callable[[], Found | None], seconds: float, what: str) -> Found:
    """Look again and again until something true is found, and return it."""
    give_up = monotonic() + seconds
    while True:
        try:
            if found := look():
                return found
        except NotThereError:
            pass
        if monotonic() > give_up:
            msg = f"waited {seconds:.0f} s in vain for {what}"
            raise NotThereError(msg)
        sleep(_PAUSE)


@dataclass(frozen=True)
class Control:
    """One control of a program, as assistive technology sees it."""

    connection: DBusConnection
    bus_name: str
    path: str

    def _call(self, interface: str, method: str, signature: str | None = None, body: tuple[object, ...] = ()) -> Any:  # noqa: ANN401  # what D-Bus says
        return self._ask(new_method_call(self._address(interface), method, signature, body))

    def _property(self, name: str) -> str:
        return str(self._ask(Properties(self._address("Accessible")).get(name))[0][1])

    def _address(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.bus_name, f"{ATSPI}.{interface}")

    def _ask(self, question: Message) -> Any:  # noqa: ANN401  # what D-Bus says
        try:
            return unwrap_msg(self.connection.send_and_get_reply(question, timeout=_CALL_LIMIT))
        except DBusErrorResponse as error:
            raise NotThereError(str(error)) from error

    @property
    def name(self) -> str:
        """What a screen reader calls it; of a label, its words."""
        return self._property("Name")

    @property
    def role(self) -> str:
        (name,) = self._call("Accessible", "GetRoleName")
        return str(name)

    def spoken(self) -> Spoken:
        return Spoken(self.name, self.role, self._property("Description"))

    @property
    def object_name(self) -> str:
        """Qt's objectName: the last part of the path of names that Qt shows as the control's id."""
        return self._property("AccessibleId").rpartition(".")[2]

    def children(self) -> list[Control]:
        (found,) = self._call("Accessible", "GetChildren")
        return [Control(self.connection, bus_name, path) for bus_name, path in found]

    def descendants(self) -> Iterator[Control]:
        """This control and all in it, outer ones first. What vanishes meanwhile is left out."""
        yield self
        try:
            children = self.children()
        except NotThereError:
            return
        for child in children:
            yield from child.descendants()

    def named(self) -> dict[str, Control]:
        """This control and all in it that have an objectName, by that; of several the first."""
        found: dict[str, Control] = {}
        for control in self.descendants():
            try:
                found.setdefault(control.object_name, control)
            except NotThereError:
                continue
        return found

    def find(self, object_name: str) -> Control:
        """The control in this one that has this objectName."""
        for control in self.descendants():
            try:
                if control.object_name == object_name:
                    return control
            except NotThereError:
                continue
        raise NotThereError(object_name)

    def text(self) -> str:
        """What an editor holds."""
        (text,) = self._call("Text", "GetText", "ii", (0, -1))
        return str(text)

    def type_over(self, text: str) -> None:
        """Replace what an editor holds."""
        self._call("EditableText", "SetTextContents", "s", (text,))

    def press(self) -> None:
        """Do what a click does."""
        self._call("Action", "DoAction", "i", (0,))

    def focus(self) -> None:
        self._call("Component", "GrabFocus")


class Ear:
    """Hears what programs announce, from when it is made. Use it in a `with` block."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        registry = DBusAddress("/org/a11y/atspi/registry", f"{ATSPI}.Registry", f"{ATSPI}.Registry")
        # Qt says nothing of events for which nobody has asked.
        question = new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))
        unwrap_msg(self._connection.send_and_get_reply(question, timeout=_CALL_LIMIT))
        self._rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        unwrap_msg(self._connection.send_and_get_reply(message_bus.AddMatch(self._rule), timeout=_CALL_LIMIT))
        self._heard: list[Announcement] = []

    def __enter__(self) -> Ear:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def heard(self) -> list[Announcement]:
        """All that was announced up to now."""
        while True:
            try:
                message = self._connection.receive(timeout=_PAUSE)
            except TimeoutError:
                return list(self._heard)
            if self._rule.matches(message):
                _, politeness, _, (_, text) = message.body[:4]
                self._heard.append(Announcement(str(text), politeness == _ASSERTIVE))


class Desktop:
    """All programs that talk to assistive technology in this session. Use it in a `with` block."""

    def __init__(self) -> None:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with open_dbus_connection() as session:
            (address,) = unwrap_msg(session.send_and_get_reply(new_method_call(launcher, "GetAddress")))
        self._address = str(address)
        self._connection = open_dbus_connection(self._address)
        self._root = Control(self._connection, f"{ATSPI}.Registry", "/org/a11y/atspi/accessible/root")

    def __enter__(self) -> Desktop:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def ear(self) -> Ear:
        """What hears all announcements from now on."""
        return Ear(self._address)

    def program(self, name: str) -> Control | None:
        """The running program of this name, if it has shown itself yet."""
        return next((child for child in self._root.children() if child.name == name), None)
