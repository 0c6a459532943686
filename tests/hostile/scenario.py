"""One misbehaviour of a server (or an honest oddity), and what a correct tester must make of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from core.values.diagnosis import Code
from core.values.settings import AuthMethod, Delivery, Encryption
from tests.real_servers.certificate_authority import CertificateAuthority

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP_SECONDS: Final = 4.0
"""How long one step may take: enough for a slow machine, where the server's fault is not that it keeps one waiting."""
HASTY_SECONDS: Final = 1.5
"""The same where it is."""
MORE_SECONDS: Final = 1.5
"""So much later than the limit of the step that hangs a test must be over, the goodbye included."""
PASSWORD: Final = "zebra/37 Quitten-kräftig!"
"""No piece of it is a word that anybody else would say."""
MEGABYTES: Final = 32
"""So much may the process grow, whatever a server sends (promise 15)."""


class Group(StrEnum):
    """What a scenario is about; a column of the table."""

    SILENCE = "silence"
    DRIP = "drip"
    FLOOD = "flood"
    CLOSE = "close"
    REPLY = "reply"
    PROTOCOL = "protocol"
    STARTTLS = "starttls"
    TLS = "tls"
    CERTIFICATE = "certificate"
    SIGN_IN = "sign-in"
    ECHO = "echo"
    REFUSAL = "refusal"
    DELIVERY = "delivery"
    SECOND_LOOK = "second look"
    TEXT = "text"
    HONEST = "honest"


class Sent(StrEnum):
    """What a client can send that a scenario may forbid."""

    PASSWORD = "the password"
    AUTH = "AUTH"
    MAIL = "MAIL"
    RCPT = "RCPT"
    MESSAGE = "a message"


NOTHING_PRIVATE: Final = frozenset(Sent)
"""Neither credentials nor addresses nor a message may be sent."""
NO_DELIVERY: Final = frozenset({Sent.MAIL, Sent.RCPT, Sent.MESSAGE})

_SUCCESSES: Final = frozenset(
    {Code.OK, Code.OK_NO_LOGIN, Code.OK_UNENCRYPTED, Code.OK_CERTIFICATE_EXPIRES_SOON, Code.SENT}
)


class Served(Protocol):
    """A place to connect to, and what was heard there."""

    @property
    def host(self) -> str:
        """An address."""

    @property
    def port(self) -> int:
        """Known inside the block."""

    @property
    def received(self) -> bytes:
        """Every byte that came, decrypted."""

    @property
    def received_in_clear(self) -> bytes:
        """Every byte that anybody on the way could have read."""

    @property
    def connections(self) -> int:
        """How many came."""


Serve = Callable[[CertificateAuthority], AbstractAsyncContextManager[Served]]
"""Starts the server; leaving the block raises AssertionError when the client did what it must not."""


@dataclass(frozen=True, slots=True)
class Setup:
    """The settings that are tested. Without a password there is no sign-in; `consent`: the password may go in clear.

    `host` is what the user typed; the server listens on 127.0.0.1. The certificates are of the test authority, which
    is to be trusted.
    """

    encryption: Encryption = Encryption.NONE
    password: bool = True
    consent: bool = True
    delivery: Delivery = Delivery.NOTHING
    auth: AuthMethod = AuthMethod.AUTOMATIC
    host: str = "127.0.0.1"
    step_seconds: float = STEP_SECONDS
    total_seconds: float = 20.0


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must come of it.

    `sign_ins` is how often the password goes out, exactly. `seconds` bounds the whole test, `megabytes` the growth of
    the process. `shown` are texts that must appear as they stand here; `never_shown` must not appear anywhere.
    """

    codes: frozenset[Code]
    sign_ins: int
    never_sent: frozenset[Sent] = NO_DELIVERY
    seconds: float = STEP_SECONDS + MORE_SECONDS
    megabytes: int = MEGABYTES
    shown: tuple[str, ...] = ()
    never_shown: tuple[str, ...] = ()
    connections: int = 1

    @property
    def is_green(self) -> bool:
        """Whether the test must end well."""
        return self.codes <= _SUCCESSES


@dataclass(frozen=True, slots=True)
class Scenario:
    """A server, settings to test it with, and what must come of it.

    `is_flood`: to be run alone, for its memory is judged.
    """

    id: str
    group: Group
    what: str
    serve: Serve = field(repr=False)
    setup: Setup
    expects: Expectation
    is_flood: bool = False


def codes(*allowed: Code) -> frozenset[Code]:
    """Return verdicts of which any will do."""
    return frozenset(allowed)


def in_haste(scenario: Scenario) -> Scenario:
    """Return the same with short steps: a scenario that uses up the time of one."""
    setup = replace(scenario.setup, step_seconds=HASTY_SECONDS)
    return replace(scenario, setup=setup, expects=replace(scenario.expects, seconds=HASTY_SECONDS + MORE_SECONDS))


def with_unique_ids(*tables: Sequence[Scenario]) -> tuple[Scenario, ...]:
    """Return all tables as one. Raises ValueError when two scenarios have the same id."""
    scenarios = tuple(scenario for table in tables for scenario in table)
    ids = [scenario.id for scenario in scenarios]
    if twice := sorted({one for one in ids if ids.count(one) > 1}):
        message = f"ids used twice: {twice}"
        raise ValueError(message)
    return scenarios
