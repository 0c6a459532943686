"""Servers that leave it open what became of a message, or want one that nobody asked to send."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from tests.fakes.script import Close, Expect, ExpectAnything, Flood, Reset, Say, Silence
from tests.hostile.actions import HearMessage, Tempt
from tests.hostile.scenario import Group, Sent, in_haste
from tests.hostile.stages import AUTH, DATA, END_OF_MESSAGE, MAIL, RCPT, with_codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.fakes.script import Action
    from tests.hostile.scenario import Scenario

_GO: Final = Say(b"354 Go ahead\r\n")
_QUIT: Final = Expect(rb"QUIT")
_UNKNOWN: Final = Code.DELIVERY_UNKNOWN


def _after_data(name: str, what: str, actions: Sequence[Action], code: Code) -> Scenario:
    """From the answer to DATA on; a message may go out."""
    made = DATA.scenario(Group.DELIVERY, f"delivery-{name}", what, actions, code)
    allowed = made.expects.never_sent - {Sent.MESSAGE}
    return replace(made, what=what, expects=replace(made.expects, never_sent=allowed))


def _after_message(name: str, what: str, actions: Sequence[Action], code: Code) -> Scenario:
    return with_codes(END_OF_MESSAGE.scenario(Group.DELIVERY, f"delivery-{name}", what, actions, code), code)


_UNCONFIRMED: Final = (
    _after_data("cut-inside", "closes in the middle of the message", [_GO, ExpectAnything(), Close()], _UNKNOWN),
    _after_data(
        "reset-inside", "resets in the middle of the message", [_GO, ExpectAnything(), Reset(), Silence()], _UNKNOWN
    ),
    _after_data(
        "refused-inside",
        "refuses in the middle of the message",
        [_GO, ExpectAnything(), Say(b"552 5.3.4 Too much\r\n"), HearMessage(), Tempt()],
        Code.MESSAGE_TOO_LARGE,
    ),
    in_haste(
        _after_data("stalled", "stalls in the middle of the message", [_GO, ExpectAnything(), Silence()], _UNKNOWN)
    ),
    _after_message("half-reply", "confirms with half a reply and closes", [Say(b"250-ok\r\n"), Close()], _UNKNOWN),
    _after_message("half-code", "confirms with half a code and closes", [Say(b"25"), Close()], _UNKNOWN),
)
_CONFIRMED: Final = (
    _after_message("closed", "confirms the message and closes", [Say(b"250 ok\r\n"), Close()], Code.SENT),
    _after_message(
        "doubted", "confirms, and refuses at QUIT", [Say(b"250 ok\r\n"), _QUIT, Say(b"554 no\r\n"), Tempt()], Code.SENT
    ),
    replace(
        _after_message(
            "flooded",
            "confirms, and floods in answer to QUIT",
            [Say(b"250 ok\r\n"), _QUIT, Flood(b"221 bye\r\n", 200)],
            Code.SENT,
        ),
        is_flood=True,
    ),
    in_haste(_after_message("then-silence", "confirms, and says no more", [Say(b"250 ok\r\n"), Silence()], Code.SENT)),
)
_NOT_ASKED_FOR: Final = (
    AUTH.scenario(
        Group.DELIVERY,
        "delivery-not-wanted",
        "would take a message that nobody wants to send",
        [Say(b"235 ok\r\n"), Tempt()],
        Code.OK_UNENCRYPTED,
    ),
    MAIL.scenario(
        Group.DELIVERY, "delivery-start", "asks for a message", [Say(b"354 Go\r\n"), Tempt()], Code.PROTOCOL_MALFORMED
    ),
    RCPT.scenario(
        Group.DELIVERY, "delivery-start", "asks for a message", [Say(b"354 Go\r\n"), Tempt()], Code.PROTOCOL_MALFORMED
    ),
)

SCENARIOS: Final = (*_UNCONFIRMED, *_CONFIRMED, *_NOT_ASKED_FOR)
