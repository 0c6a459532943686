"""Servers that keep a client waiting, drown it, or hang up: at every step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from tests.fakes.script import Close, Drip, Flood, Reset, Say, Silence
from tests.hostile import stages
from tests.hostile.actions import SayAndFlood
from tests.hostile.scenario import (
    HASTY_SECONDS,
    MORE_SECONDS,
    NOTHING_PRIVATE,
    Expectation,
    Group,
    Scenario,
    Setup,
    codes,
    in_haste,
)
from tests.hostile.serving import REFUSING, SWALLOWING
from tests.hostile.stages import END_OF_MESSAGE, GREETINGS, STAGES, STARTTLS, with_codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.fakes.script import Action
    from tests.hostile.stages import Stage

_FOR_EVER: Final = 1000  # times; far beyond any limit
_PAUSE: Final = 0.1  # seconds
_MEGABYTES: Final = 200


def _slow(stage: Stage, group: Group, fault: str, what: str, action: Action) -> Scenario:
    code = Code.GREETING_TIMEOUT if stage in GREETINGS else Code.PROTOCOL_TIMEOUT
    return in_haste(stage.scenario(group, fault, what, [action], code))


def _silence(stage: Stage) -> Scenario:
    return _slow(stage, Group.SILENCE, "silence", "says nothing", Silence())


def _drips(stage: Stage) -> list[Scenario]:
    one_byte = Drip(b"2", _PAUSE, _FOR_EVER)
    lines = Drip(stage.usual_code + b"-wait\r\n", _PAUSE, _FOR_EVER)
    return [
        _slow(stage, Group.DRIP, "drip-bytes", "drips one byte after the other", one_byte),
        _slow(stage, Group.DRIP, "drip-lines", "drips lines of a reply that has no last one", lines),
    ]


def _floods(stage: Stage) -> list[Scenario]:
    return [
        _flood(stage, "flood-line", "floods with a line without an end", b"2" * 1000, Code.PROTOCOL_TOO_LONG),
        _flood(
            stage,
            "flood-reply",
            "floods with a reply without an end",
            stage.usual_code + b"-more\r\n",
            Code.PROTOCOL_TOO_LONG,
        ),
        _flood(stage, "flood-junk", "floods with junk", b"\x00\xff<b>\r\n", Code.PROTOCOL_MALFORMED),
        _flood_after(stage),
    ]


def _flood(stage: Stage, fault: str, what: str, pattern: bytes, code: Code) -> Scenario:
    return replace(stage.scenario(Group.FLOOD, fault, what, [Flood(pattern, _MEGABYTES)], code), is_flood=True)


def _flood_after(stage: Stage) -> Scenario:
    action = SayAndFlood(stage.usual, b"250 more\r\n")
    what = "floods with more replies behind the proper one"
    scenario = stage.scenario(Group.FLOOD, "flood-behind", what, [action], Code.PROTOCOL_DESYNC)
    if stage is END_OF_MESSAGE:
        scenario = with_codes(scenario, Code.SENT)
    elif stage is STARTTLS:
        scenario = with_codes(scenario, Code.STARTTLS_INJECTED)
    return replace(scenario, is_flood=True)


_ENDS: Final[dict[str, tuple[str, Sequence[Action]]]] = {
    "close": ("closes", [Close()]),
    "close-word": ("closes in the middle of a line", [Say(b"25"), Close()]),
    "close-reply": ("closes in the middle of a reply", [Close()]),
    "reset": ("resets the connection", [Reset()]),
}


def _ends(stage: Stage) -> list[Scenario]:
    ends = [_end(stage, fault, what, actions) for fault, (what, actions) in _ENDS.items()]
    if stage.is_tls:
        ends.append(_end(stage, "close-rudely", "closes TCP without closing TLS", [Close(close_notify=False)]))
    return ends


def _end(stage: Stage, fault: str, what: str, actions: Sequence[Action]) -> Scenario:
    if fault == "close-reply":
        actions = [Say(stage.usual_code + b"-more\r\n"), *actions]
    nothing_was_said = fault in {"close", "reset", "close-rudely"}
    cut_at_once = stage in GREETINGS and nothing_was_said
    code = Code.CONNECT_RESET if cut_at_once else Code.PROTOCOL_DISCONNECTED
    return stage.scenario(Group.CLOSE, fault, what, actions, code)


_UNREACHED: Final = (
    Scenario(
        "refused",
        Group.CLOSE,
        "refuses the connection",
        REFUSING,
        Setup(),
        Expectation(codes(Code.CONNECT_REFUSED), 0, NOTHING_PRIVATE),
    ),
    Scenario(
        "swallowed",
        Group.SILENCE,
        "does not answer to the attempt to connect",
        SWALLOWING,
        Setup(step_seconds=HASTY_SECONDS),
        Expectation(codes(Code.CONNECT_TIMEOUT), 0, NOTHING_PRIVATE, seconds=HASTY_SECONDS + MORE_SECONDS),
    ),
    Scenario(
        "total-limit",
        Group.DRIP,
        "keeps every step's limit and none for the whole",
        stages.EHLO.serve([Drip(b"250-wait\r\n", _PAUSE, _FOR_EVER)]),
        Setup(step_seconds=5.0, total_seconds=HASTY_SECONDS),
        Expectation(codes(Code.PROTOCOL_TIMEOUT), 0, NOTHING_PRIVATE, seconds=HASTY_SECONDS + MORE_SECONDS),
    ),
)

SCENARIOS: Final = (
    *(_silence(stage) for stage in STAGES),
    *(scenario for stage in STAGES for scenario in _drips(stage)),
    *(scenario for stage in STAGES for scenario in _floods(stage)),
    *(scenario for stage in STAGES for scenario in _ends(stage)),
    *_UNREACHED,
)
