"""Proper refusals, temporary and permanent, at every step: each has a verdict of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from tests.fakes.script import Say
from tests.hostile.actions import Tempt
from tests.hostile.scenario import Group
from tests.hostile.stages import (
    DATA,
    EHLO,
    EHLO_FIRST,
    EHLO_TLS,
    END_OF_MESSAGE,
    GREETINGS,
    MAIL,
    QUIT,
    RCPT,
    RSET,
    SIGN_IN,
    Stage,
    with_codes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.hostile.scenario import Scenario

_TEMPORARY: Final = (421, 450, 451, 452, 454)
_PERMANENT: Final = (500, 502, 503, 504, 530, 534, 535, 538, 550, 552, 554)


def _table(*, temporary: Code, permanent: Code, **others: Code) -> Mapping[int, Code]:
    """Verdicts by number; `others` are named like c504."""
    ordinary = dict.fromkeys(_TEMPORARY, temporary) | dict.fromkeys(_PERMANENT, permanent)
    return ordinary | {int(name[1:]): code for name, code in others.items()}


_GREETING: Final = _table(
    temporary=Code.GREETING_REJECTED, permanent=Code.GREETING_REJECTED, c538=Code.ENCRYPTION_REQUIRED
)
_HELLO: Final = _table(
    temporary=Code.EHLO_REJECTED,
    permanent=Code.EHLO_REJECTED,
    c421=Code.SERVER_BUSY,
    c504=Code.EHLO_NAME_REJECTED,
    c538=Code.ENCRYPTION_REQUIRED,
)
# Whoever knows no EHLO is greeted with HELO, after which no sign-in is on offer.
_HELLO_OR_HELO: Final = {**_HELLO, 500: Code.AUTH_NOT_OFFERED, 502: Code.AUTH_NOT_OFFERED}
_AUTH: Final = _table(
    temporary=Code.AUTH_TEMPORARY,
    permanent=Code.AUTH_BAD_CREDENTIALS,
    # It was on offer a moment ago.
    c500=Code.AUTH_PROTOCOL_ERROR,
    c502=Code.AUTH_PROTOCOL_ERROR,
    c503=Code.AUTH_PROTOCOL_ERROR,
    c504=Code.AUTH_MECHANISM_UNSUPPORTED,
    c534=Code.AUTH_APP_PASSWORD_REQUIRED,
    c538=Code.ENCRYPTION_REQUIRED,
)
# Where nothing is encrypted yet, a server that knows no AUTH probably knows it only afterwards.
_AUTH_IN_CLEAR: Final = {**_AUTH, **dict.fromkeys((500, 502, 503), Code.ENCRYPTION_REQUIRED)}
# A server that says this to a proper command at its proper place is broken.
_BROKEN: Final = dict.fromkeys((500, 502, 503), Code.SERVER_FAULT)
_MAIL: Final = _table(
    temporary=Code.SERVER_BUSY,
    permanent=Code.SENDER_NOT_AUTHORIZED,
    c530=Code.AUTH_MISSING,
    c538=Code.ENCRYPTION_REQUIRED,
)
_RCPT: Final = _table(
    temporary=Code.SERVER_BUSY,
    permanent=Code.RECIPIENT_REJECTED,
    c454=Code.AUTH_MISSING,
    c530=Code.AUTH_MISSING,
    c538=Code.ENCRYPTION_REQUIRED,
)
_MESSAGE: Final = _table(
    temporary=Code.SERVER_BUSY,
    permanent=Code.MESSAGE_REJECTED,
    c530=Code.AUTH_MISSING,
    c538=Code.ENCRYPTION_REQUIRED,
    c552=Code.MESSAGE_TOO_LARGE,
)
_NOTHING: Final = _table(temporary=Code.OK_UNENCRYPTED, permanent=Code.OK_UNENCRYPTED)

_STAGES: Final = (
    *((stage, _GREETING) for stage in GREETINGS),
    (EHLO, _HELLO_OR_HELO),
    (EHLO_FIRST, _HELLO),
    (EHLO_TLS, _HELLO_OR_HELO),
    *((stage, _AUTH if stage.is_tls else _AUTH_IN_CLEAR) for stage in SIGN_IN),
    (MAIL, {**_MAIL, **_BROKEN}),
    (RCPT, {**_RCPT, **_BROKEN}),
    (RSET, _NOTHING),
    (DATA, {**_MESSAGE, **_BROKEN}),
    (END_OF_MESSAGE, {**_MESSAGE, **_BROKEN}),
    (QUIT, _NOTHING),
)


def _refusals(stage: Stage, verdicts: Mapping[int, Code]) -> Iterable[Scenario]:
    for number, code in verdicts.items():
        said = Say(f"{number} no\r\n".encode())
        made = stage.scenario(Group.REFUSAL, f"refuses-{number}", f"says {number}", [said, Tempt()], code)
        yield with_codes(made, code)


SCENARIOS: Final = tuple(scenario for stage, verdicts in _STAGES for scenario in _refusals(stage, verdicts))
