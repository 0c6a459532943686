"""Servers that know the password from the sign-in, and say it back in some form."""

from __future__ import annotations

import base64
import urllib.parse
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from tests.core.probe.recorded_run import EMAIL
from tests.fakes.script import Say
from tests.hostile.actions import Tempt
from tests.hostile.scenario import PASSWORD as SECRET
from tests.hostile.scenario import Group
from tests.hostile.stages import AUTH, AUTH_TLS, LOGIN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.hostile.scenario import Scenario

_DATA: Final = SECRET.encode()
_BLOB: Final = base64.b64encode(f"\0{EMAIL}\0{SECRET}".encode())
_HALF: Final = len(_DATA) // 2

_FORMS: Final[dict[str, tuple[str, list[bytes]]]] = {
    "plain": ("as it is", [_DATA]),
    "upper": ("in capitals", [SECRET.upper().encode()]),
    "base64": ("in base64", [base64.b64encode(_DATA)]),
    "base64-shifted": (
        "in base64 behind other text",
        [base64.b64encode(b"x" + _DATA), base64.b64encode(b"xx" + _DATA)],
    ),
    "blob": ("as AUTH PLAIN had it", [_BLOB]),
    "command": ("with the whole command", [b"AUTH PLAIN " + _BLOB]),
    "hex": ("in hexadecimal", [_DATA.hex().encode()]),
    "hex-upper": ("in hexadecimal capitals", [_DATA.hex().upper().encode()]),
    "url": ("as in a URL", [urllib.parse.quote(SECRET, safe="").encode()]),
    "url-plus": ("as in a form", [urllib.parse.quote_plus(SECRET).encode()]),
    "latin-1": ("in Latin-1", [SECRET.encode("latin-1")]),
    "pieces": ("in two lines", [_DATA[:_HALF], _DATA[_HALF:]]),
    "blob-pieces": ("as AUTH PLAIN had it, in two lines", [_BLOB[:20], _BLOB[20:]]),
    "tail": ("without its beginning", [_DATA[4:]]),
    "many": ("a hundred times", [_DATA] * 100),
}


def _echoes(name: str, what: str, lines: list[bytes]) -> Iterable[Scenario]:
    def refusal(code: bytes) -> Say:
        said = [b"you said " + line for line in lines]
        return Say(b"".join(code + b"-" + line + b"\r\n" for line in said) + code + b" end\r\n")

    for stage in (AUTH, AUTH_TLS, LOGIN):
        yield stage.scenario(
            Group.ECHO,
            f"echo-refused-{name}",
            f"refuses, and says the password back {what},",
            [refusal(b"535"), Tempt()],
            Code.AUTH_BAD_CREDENTIALS,
        )
    yield AUTH.scenario(
        Group.ECHO,
        f"echo-accepted-{name}",
        f"accepts, and says the password back {what},",
        [refusal(b"235"), Tempt()],
        Code.OK_UNENCRYPTED,
    )
    yield AUTH.scenario(
        Group.ECHO,
        f"echo-malformed-{name}",
        f"says nothing but the password {what}",
        [Say(lines[0] + b"\r\n"), Tempt()],
        Code.PROTOCOL_MALFORMED,
    )
    yield AUTH.scenario(
        Group.ECHO,
        f"echo-unasked-{name}",
        f"accepts, and adds the password {what}",
        [Say(b"235 ok\r\n250 " + lines[0] + b"\r\n"), Tempt()],
        Code.PROTOCOL_DESYNC,
    )


SCENARIOS: Final = tuple(scenario for name, (what, lines) in _FORMS.items() for scenario in _echoes(name, what, lines))
