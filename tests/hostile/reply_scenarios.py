"""Replies that are malformed, contradictory, early, extra or said twice: at every step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from tests.fakes.script import Say
from tests.hostile.actions import Tempt
from tests.hostile.scenario import Group
from tests.hostile.stages import (
    AUTH,
    AUTH_TLS,
    DATA,
    EHLO,
    EHLO_FIRST,
    EHLO_TLS,
    END_OF_MESSAGE,
    GREETINGS,
    LOGIN,
    MAIL,
    RCPT,
    RSET,
    SIGN_IN,
    STAGES,
    STARTTLS,
    with_codes,
)

if TYPE_CHECKING:
    from tests.hostile.scenario import Scenario
    from tests.hostile.stages import Stage

_MALFORMED: Final[dict[str, tuple[str, bytes]]] = {
    "words": ("says words without a code", b"hello there\r\n"),
    "four-digits": ("says a code of four digits", b"2200 hello\r\n"),
    "two-digits": ("says a code of two digits", b"25 hello\r\n"),
    "underscore": ("says a code that only int() takes for one", b"2_2 hello\r\n"),
    "sign": ("says a code with a sign", b"+22 hello\r\n"),
    "blank-first": ("begins with a blank", b" 250 hello\r\n"),
    "no-blank": ("runs code and text together", b"250hello\r\n"),
    "empty-line": ("says an empty line", b"\r\n"),
    "foreign-digits": ("says a code in Arabic digits", "٢٥٠ hello\r\n".encode()),
    "code-150": ("says a code that SMTP does not have", b"150 hello\r\n"),
    "code-999": ("says a code beyond all classes", b"999 hello\r\n"),
    "nul": ("says a NUL before the code", b"\x00250 hello\r\n"),
}

_LAST: Final = (AUTH, AUTH_TLS, LOGIN, RSET)
"""After these comes QUIT."""


def _malformed(stage: Stage) -> list[Scenario]:
    return [
        stage.scenario(Group.REPLY, name, what, [Say(said), Tempt()], Code.PROTOCOL_MALFORMED)
        for name, (what, said) in _MALFORMED.items()
    ]


def _contradictory(stage: Stage) -> list[Scenario]:
    code = Code.AUTH_PROTOCOL_ERROR if stage in SIGN_IN else Code.PROTOCOL_MALFORMED
    yes_no = stage.usual_code + b"-yes\r\n554 no\r\n"
    no_yes = b"554-no\r\n" + stage.usual_code + b" yes\r\n"
    return [
        stage.scenario(Group.REPLY, "yes-no", "says yes and no in one reply", [Say(yes_no), Tempt()], code),
        stage.scenario(Group.REPLY, "no-yes", "says no and yes in one reply", [Say(no_yes), Tempt()], code),
    ]


def _too_much(stage: Stage) -> list[Scenario]:
    """Each is a proper reply with something behind it in the same segment."""
    extras = {
        "twice": ("says the proper reply twice", stage.usual),
        "early": ("says the next reply together with this one", stage.following),
        "extra": ("says more than it was asked", b"250 and another thing\r\n"),
        "fragment": ("begins another line behind the reply", b"25"),
        "late-no": ("takes back what it said", b"554 no\r\n"),
    }
    code = Code.PROTOCOL_DESYNC
    made = [
        stage.scenario(Group.REPLY, name, what, [Say(stage.usual + extra), Tempt()], code)
        for name, (what, extra) in extras.items()
    ]
    farewell = Say(stage.usual + b"421 4.3.2 Shutting down\r\n")
    made.append(
        stage.scenario(Group.REPLY, "announced", "announces its end early", [farewell, Tempt()], Code.SERVER_BUSY)
    )
    if stage in _LAST:
        # All that was asked for is done: the end that is announced is the one that was going to come.
        made[-1] = with_codes(made[-1], Code.OK if stage.is_tls else Code.OK_UNENCRYPTED)
    if stage is STARTTLS:
        return [with_codes(scenario, Code.STARTTLS_INJECTED) for scenario in made]
    if stage is END_OF_MESSAGE:
        return [with_codes(scenario, Code.SENT) for scenario in made]
    return made


_OUT_OF_PLACE: Final = (
    *((stage, code, Code.PROTOCOL_MALFORMED) for stage in GREETINGS for code in (250, 235, 354)),
    *((stage, code, Code.PROTOCOL_MALFORMED) for stage in (EHLO, EHLO_FIRST, EHLO_TLS) for code in (220, 235, 334)),
    *((STARTTLS, code, Code.STARTTLS_REFUSED) for code in (235, 250, 221, 334, 354)),
    *((stage, code, Code.AUTH_PROTOCOL_ERROR) for stage in SIGN_IN for code in (220, 250, 299, 354)),
    *((stage, code, Code.PROTOCOL_MALFORMED) for stage in (MAIL, RCPT) for code in (334, 354)),
    *((DATA, code, Code.PROTOCOL_MALFORMED) for code in (220, 250, 334)),
    *((END_OF_MESSAGE, code, Code.DELIVERY_UNKNOWN) for code in (220, 251, 334, 354)),
    *((RSET, code, Code.OK_UNENCRYPTED) for code in (354, 554)),
)


def _out_of_place(stage: Stage, number: int, code: Code) -> Scenario:
    said = f"{number} 2.0.0 Sure\r\n".encode()
    return stage.scenario(Group.REPLY, f"code-{number}", f"says {number}", [Say(said), Tempt()], code)


SCENARIOS: Final = (
    *(scenario for stage in STAGES for scenario in _malformed(stage)),
    *(scenario for stage in STAGES for scenario in _contradictory(stage)),
    *(scenario for stage in STAGES for scenario in _too_much(stage)),
    *(_out_of_place(*row) for row in _OUT_OF_PLACE),
)
