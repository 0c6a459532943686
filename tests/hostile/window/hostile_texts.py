"""What a server can say to be more than text, and the places in which it can say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values.settings import AuthMethod, Delivery, Encryption
from tests.fakes.script import Action, Expect, ExpectAnything, Say, Silence, greeting_and_ehlo
from tests.hostile.actions import HearMessage
from tests.hostile.scenario import Setup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from tests.hostile.window.canary import Canary

FLOOD_OF_MARKS: Final = "Z" + "\u0301\u0336\u0489" * 60


def texts(canary: Canary) -> Iterator[bytes]:
    """One line each: the same thing twice would be cut. Each begins with a mark of its own, see `beginning`."""
    picture = canary.picture.as_uri()
    said = [
        f'<img src="{canary.address}">',
        f'<a href="{canary.address}">click</a>',
        f'<qt><h1>BIG</h1><img src="{picture}"></qt>',
        f'<table background="{picture}" bgcolor="#fe01fd"><tr><td>cell</table>',
        f'<body style="background-image:url({picture})"><b>bold</b>',
        f'<p style="font-size:40pt">&lt;img src="{canary.address}"&gt;',
        f"![picture]({canary.address}) [link]({canary.address})",
        "\x1b[31mred\x1b]8;;http://127.0.0.1/\x07link\x1b[2J",
        "moc.\u202eelgoog\u202c \u2066isolate\u2069",
        "before\0after \x7f\x08\x0b",
        FLOOD_OF_MARKS,
        '%s %n {host} {0} $HOME `id` &amp; It\'s "quoted" & more',
        "\u3164\u200b\ufeff\U000e0041",
    ]
    for number, text in enumerate(said):
        yield beginning(number).encode() + text.encode()
    yield beginning(len(said)).encode() + "中文<img>".encode("gbk")
    yield beginning(len(said) + 1).encode() + b"\xe9\xff\xfe<b>\x80"


def beginning(number: int) -> str:
    """What a text begins with, to be found again."""
    return f"q{number:02d}Zq"


def reply(code: int, lines: Sequence[bytes]) -> bytes:
    """All texts as one reply."""
    return b"".join(b"%d-%b\r\n" % (code, line) for line in lines) + b"%d end\r\n" % code


_SILENT: Final = Setup(password=False)
_MESSAGE: Final = Setup(password=False, delivery=Delivery.MESSAGE)
_TO_RCPT: Final = [*greeting_and_ehlo(), Expect(rb"MAIL FROM:.*"), Say(b"250 ok\r\n"), Expect(rb"RCPT TO:.*")]
_TO_DATA: Final = [*_TO_RCPT, Say(b"250 ok\r\n"), Expect(rb"DATA")]
_BYE: Final = [Expect(rb"QUIT"), Say(b"221 Bye\r\n")]

PLACES: Final[Mapping[str, tuple[Setup, Callable[[Sequence[bytes]], list[Action]]]]] = {
    "greeting": (
        _SILENT,
        lambda said: [Say(reply(220, said)), Expect(rb"EHLO .*"), Say(b"250 mx.example.test\r\n"), *_BYE],
    ),
    "refusal to greet": (_SILENT, lambda said: [Say(reply(554, said)), *_BYE]),
    "no reply at all": (_SILENT, lambda said: [Say(b"\r\n".join(said) + b"\r\n"), Silence()]),
    "keywords": (
        _SILENT,
        lambda said: [Say(b"220 hi\r\n"), Expect(rb"EHLO .*"), Say(b"250-mx\r\n" + reply(250, said)), *_BYE],
    ),
    "ways to sign in": (
        Setup(),
        lambda said: [
            Say(b"220 hi\r\n"),
            Expect(rb"EHLO .*"),
            Say(b"250-mx\r\n" + reply(250, [b"AUTH " + line for line in said])),
            *_BYE,
        ],
    ),
    "refusal of EHLO": (_SILENT, lambda said: [Say(b"220 hi\r\n"), Expect(rb"EHLO .*"), Say(reply(550, said)), *_BYE]),
    "refusal of STARTTLS": (
        Setup(Encryption.STARTTLS, consent=False),
        lambda said: [*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS"), Say(reply(454, said)), *_BYE],
    ),
    "refusal of the password": (
        Setup(),
        lambda said: [*greeting_and_ehlo("AUTH PLAIN"), ExpectAnything(), Say(reply(535, said)), *_BYE],
    ),
    "acceptance of the password": (
        Setup(),
        lambda said: [*greeting_and_ehlo("AUTH PLAIN"), ExpectAnything(), Say(reply(235, said)), *_BYE],
    ),
    "a prompt": (
        Setup(auth=AuthMethod.LOGIN),
        lambda said: [*greeting_and_ehlo("AUTH LOGIN"), ExpectAnything(), Say(b"334 " + said[0] + b"\r\n"), Silence()],
    ),
    "refusal of the sender": (
        _MESSAGE,
        lambda said: [*greeting_and_ehlo(), Expect(rb"MAIL FROM:.*"), Say(reply(550, said)), *_BYE],
    ),
    "refusal of the recipient": (_MESSAGE, lambda said: [*_TO_RCPT, Say(reply(550, said)), *_BYE]),
    "refusal of the message": (_MESSAGE, lambda said: [*_TO_DATA, Say(reply(552, said)), *_BYE]),
    "acceptance of the message": (
        _MESSAGE,
        lambda said: [*_TO_DATA, Say(b"354 go\r\n"), HearMessage(), Say(reply(250, said)), *_BYE],
    ),
    "goodbye": (_SILENT, lambda said: [*greeting_and_ehlo(), Expect(rb"QUIT"), Say(reply(221, said))]),
    "announcement": (_SILENT, lambda said: [Say(b"220 hi\r\n"), Expect(rb"EHLO .*"), Say(reply(421, said)), Silence()]),
}
"""Each place with the settings that lead there, and what a server does that says the lines there."""
