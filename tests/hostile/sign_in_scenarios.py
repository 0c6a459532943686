"""Sign-ins by other rules than those of RFC 4954."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from core.values.settings import AuthMethod, Encryption
from tests.fakes.script import Drip, Expect, ExpectAnything, Flood, Say, Silence, greeting_and_ehlo
from tests.hostile.actions import Tempt
from tests.hostile.scenario import (
    NO_DELIVERY,
    NOTHING_PRIVATE,
    Expectation,
    Group,
    Scenario,
    Sent,
    Setup,
    codes,
    in_haste,
)
from tests.hostile.serving import scripted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.fakes.script import Action

PLAIN: Final = (*greeting_and_ehlo("AUTH PLAIN"), Expect(rb"AUTH PLAIN \S+"))
LOGIN: Final = (*greeting_and_ehlo("AUTH LOGIN"), Expect(rb"AUTH LOGIN"))
CRAM: Final = (*greeting_and_ehlo("AUTH CRAM-MD5"), Expect(rb"AUTH CRAM-MD5"))
TOKEN: Final = (*greeting_and_ehlo("AUTH XOAUTH2"), Expect(rb"AUTH XOAUTH2 \S+"))
_BROKEN: Final = Code.AUTH_PROTOCOL_ERROR
_KEPT: Final = NO_DELIVERY | {Sent.PASSWORD}


def challenge(text: bytes) -> bytes:
    """A 334 with this text."""
    return b"334 " + base64.b64encode(text) + b"\r\n"


def _scenario(
    name: str, what: str, actions: Sequence[Action], code: Code, *, out: int = 0, auth: AuthMethod = AuthMethod.LOGIN
) -> Scenario:
    expects = Expectation(codes(code), out, NO_DELIVERY if out else _KEPT)
    return Scenario(f"auth-{name}", Group.SIGN_IN, what, scripted(*actions), Setup(auth=auth), expects)


_USERNAME: Final = (*LOGIN, Say(challenge(b"Username:")), Expect(rb"\S+"))
_PASSWORD: Final = (*_USERNAME, Say(challenge(b"Password:")), Expect(rb"\S+"))
_CANCELLED: Final = (Expect(rb"\*"), Say(b"501 5.7.0 Cancelled\r\n"), Tempt())

_PROMPTS: Final = tuple(
    _scenario(name, what, [*start, Say(said), *_CANCELLED], _BROKEN)
    for name, what, start, said in (
        ("swapped", "asks for the password first", LOGIN, challenge(b"Password:")),
        ("username-twice", "asks for the user name twice", _USERNAME, challenge(b"Username:")),
        ("pin", "asks for a PIN", LOGIN, challenge(b"PIN:")),
        ("pin-second", "asks for a PIN instead of the password", _USERNAME, challenge(b"PIN:")),
        ("not-base64", "asks in words that are not base64", LOGIN, b"334 !!!\r\n"),
        ("not-base64-second", "asks for the password in words that are not base64", _USERNAME, b"334 !!!\r\n"),
        ("half-base64", "asks in base64 that is cut off", LOGIN, b"334 VXNlcm5hbWU\r\n"),
        ("blank-base64", "asks in base64 with blanks in it", LOGIN, b"334 VXNl cm5hbWU6\r\n"),
        ("binary-prompt", "asks in bytes that are no text", LOGIN, challenge(bytes(range(128, 160)))),
    )
)
_CRAM: Final = (
    _scenario(
        "cram-empty",
        "sends an empty CRAM-MD5 challenge",
        [*CRAM, Say(b"334 \r\n"), *_CANCELLED],
        _BROKEN,
        auth=AuthMethod.CRAM_MD5,
    ),
    _scenario(
        "cram-not-base64",
        "sends a CRAM-MD5 challenge that is not base64",
        [*CRAM, Say(b"334 <1@x>\r\n"), *_CANCELLED],
        _BROKEN,
        auth=AuthMethod.CRAM_MD5,
    ),
    _scenario(
        "cram-endless",
        "sends a second CRAM-MD5 challenge",
        [*CRAM, Say(challenge(b"<1@x>")), Expect(rb"\S+"), Say(challenge(b"<2@x>")), *_CANCELLED],
        _BROKEN,
        out=1,
        auth=AuthMethod.CRAM_MD5,
    ),
)
_ENDLESS: Final = (
    _scenario(
        "endless-plain",
        "asks again after AUTH PLAIN",
        [*PLAIN, Say(b"334 \r\n"), *_CANCELLED],
        _BROKEN,
        out=1,
        auth=AuthMethod.PLAIN,
    ),
    _scenario(
        "endless-login",
        "asks again after the password",
        [*_PASSWORD, Say(challenge(b"Password:")), *_CANCELLED],
        _BROKEN,
        out=1,
    ),
    in_haste(
        _scenario(
            "cancel-ignored",
            "asks on though the sign-in was cancelled",
            [*PLAIN, Say(b"334 \r\n"), Expect(rb"\*"), Drip(b"334 \r\n", 0.1, 100)],
            _BROKEN,
            out=1,
            auth=AuthMethod.PLAIN,
        )
    ),
    in_haste(
        _scenario(
            "cancel-silence",
            "says nothing to a cancellation",
            [*PLAIN, Say(b"334 \r\n"), Expect(rb"\*"), Silence()],
            _BROKEN,
            out=1,
            auth=AuthMethod.PLAIN,
        )
    ),
    _scenario(
        "cancel-accepted",
        "calls a cancellation a success",
        [*PLAIN, Say(b"334 \r\n"), Expect(rb"\*"), Say(b"235 ok\r\n"), Tempt()],
        _BROKEN,
        out=1,
        auth=AuthMethod.PLAIN,
    ),
    replace(
        _scenario(
            "cancel-flood",
            "floods in answer to a cancellation",
            [*PLAIN, Say(b"334 \r\n"), Expect(rb"\*"), Flood(b"334 \r\n", 200)],
            _BROKEN,
            out=1,
            auth=AuthMethod.PLAIN,
        ),
        is_flood=True,
    ),
    _scenario(
        "token-endless",
        "explains a refused token and never refuses it",
        [*TOKEN, Say(challenge(b'{"status":"401"}')), ExpectAnything(), Say(challenge(b"{}")), Tempt()],
        _BROKEN,
        out=1,
        auth=AuthMethod.XOAUTH2,
    ),
    _scenario(
        "token-success-after-refusal",
        "explains a refused token and then accepts it",
        [*TOKEN, Say(challenge(b'{"status":"401"}')), ExpectAnything(), Say(b"235 ok\r\n"), Tempt()],
        _BROKEN,
        out=1,
        auth=AuthMethod.XOAUTH2,
    ),
    _scenario(
        "token-deep-json",
        "explains a refused token in JSON a thousand levels deep",
        [*TOKEN, Say(challenge(b"[" * 2000)), ExpectAnything(), Say(b"535 no\r\n"), Tempt()],
        Code.AUTH_OAUTH_TOKEN,
        out=1,
        auth=AuthMethod.XOAUTH2,
    ),
)
_SUCCESSES: Final = (
    _scenario("early-success", "accepts before it has heard anything", [*LOGIN, Say(b"235 ok\r\n"), Tempt()], _BROKEN),
    _scenario(
        "early-success-second",
        "accepts when it has heard the user name only",
        [*_USERNAME, Say(b"235 ok\r\n"), Tempt()],
        _BROKEN,
    ),
    _scenario(
        "contradicted-success",
        "accepts with an enhanced code of refusal",
        [*PLAIN, Say(b"235 5.7.8 Authentication failed\r\n"), Tempt()],
        _BROKEN,
        out=1,
        auth=AuthMethod.PLAIN,
    ),
    _scenario(
        "contradicted-success-second-line",
        "accepts with a temporary refusal in the second line",
        [*PLAIN, Say(b"235-2.7.0 ok\r\n235 4.7.0 later\r\n"), Tempt()],
        _BROKEN,
        out=1,
        auth=AuthMethod.PLAIN,
    ),
    _scenario(
        "already",
        "says that somebody is signed in already",
        [*PLAIN, Say(b"503 5.5.1 Already authenticated\r\n"), Tempt()],
        Code.ENCRYPTION_REQUIRED,
        out=1,
        auth=AuthMethod.PLAIN,
    ),
    _scenario(
        "two-prompts",
        "asks both questions at once",
        [*LOGIN, Say(challenge(b"Username:") + challenge(b"Password:")), Tempt()],
        Code.PROTOCOL_DESYNC,
    ),
)


def _offer(name: str, what: str, keywords: Sequence[str], code: Code, setup: Setup) -> Scenario:
    expects = Expectation(codes(code), 0, NOTHING_PRIVATE)
    return Scenario(
        f"auth-{name}",
        Group.SIGN_IN,
        what,
        scripted(*greeting_and_ehlo(*keywords), Tempt()),
        setup,
        expects,
    )


_OFFERS: Final = (
    _offer("none", "offers no sign-in", ("SIZE 10",), Code.AUTH_NOT_OFFERED, Setup()),
    _offer("hidden", "offers sign-in behind STARTTLS", ("STARTTLS",), Code.ENCRYPTION_REQUIRED, Setup()),
    _offer("foreign", "offers only NTLM and GSSAPI", ("AUTH NTLM GSSAPI",), Code.AUTH_MECHANISM_UNSUPPORTED, Setup()),
    _offer("lookalike", "offers PLAIN1 and XPLAIN", ("AUTH PLAIN1 XPLAIN",), Code.AUTH_MECHANISM_UNSUPPORTED, Setup()),
    _offer("empty", "offers AUTH without a mechanism", ("AUTH",), Code.AUTH_NOT_OFFERED, Setup()),
    _offer("no-consent", "offers PLAIN in clear", ("AUTH PLAIN LOGIN",), Code.AUTH_WITHHELD, Setup(consent=False)),
    _offer(
        "no-consent-cram",
        "offers CRAM-MD5 in clear",
        ("AUTH CRAM-MD5",),
        Code.AUTH_WITHHELD,
        Setup(consent=False, encryption=Encryption.NONE),
    ),
    _offer(
        "other-method",
        "does not offer the mechanism that the user chose",
        ("AUTH PLAIN",),
        Code.AUTH_MECHANISM_UNSUPPORTED,
        Setup(auth=AuthMethod.CRAM_MD5),
    ),
)

SCENARIOS: Final = (*_PROMPTS, *_CRAM, *_ENDLESS, *_SUCCESSES, *_OFFERS)
