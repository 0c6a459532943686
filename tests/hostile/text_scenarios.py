"""Hostile text in every place that a server controls: it must appear, and as nothing but text."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.values.diagnosis import Code
from tests.fakes.script import Say
from tests.hostile.actions import Tempt
from tests.hostile.scenario import Group
from tests.hostile.stages import (
    AUTH,
    DATA,
    EHLO,
    EHLO_TLS,
    END_OF_MESSAGE,
    GREETING,
    GREETING_TLS,
    MAIL,
    QUIT,
    RCPT,
    RSET,
    STARTTLS,
    USERNAME,
    Stage,
    with_codes,
)

if TYPE_CHECKING:
    from tests.hostile.scenario import Scenario

TEXTS: Final[dict[str, tuple[bytes, str]]] = {
    "html": (b"<img src='http://127.0.0.1:9/a.png'><b>bold</b>", "<img src='http://127.0.0.1:9/a.png'><b>bold</b>"),
    "rich": (b"<a href='file:///etc/passwd'>in</a><table><td>", "<a href='file:///etc/passwd'>in</a><table><td>"),
    "markup": (b"&lt;b&gt; %s {0} ${HOME} `id`", "&lt;b&gt; %s {0} ${HOME} `id`"),
    "ansi": (b"\x1b[31mred\x1b]0;title\x07", "<U+001B>[31mred<U+001B>]0;title<U+0007>"),
    "c1": ("\x9b31m\x85".encode(), "<U+009B>31m<U+0085>"),
    "bidi": ("\u202emoc.elgoog\u2066\u200f".encode(), "<U+202E>moc.elgoog<U+2066><U+200F>"),
    "combining": (("Z" + "\u0301" * 300).encode(), "Z\u0301\u0301<U+0301>"),
    "nul": (b"before\x00after", "before<U+0000>after"),
    "returns": (b"before\rafter\x0b\x0c", "before<U+000D>after<U+000B><U+000C>"),
    "latin-1": (b"caf\xe9 \xff", "caf<0xE9> <0xFF>"),
    "gbk": ("你好".encode("gbk"), "<0xC4><0xE3><0xBA><0xC3>"),
    "surrogate": (b"\xed\xa0\x80", "<0xED><0xA0><0x80>"),
    "zero-width": ("pay\u200bpal\ufeff".encode(), "pay<U+200B>pal<U+FEFF>"),
    "separators": ("a\u2028b\u2029c".encode(), "a<U+2028>b<U+2029>c"),
    "tags": ("a\U000e0041b".encode(), "a<U+E0041>b"),
}
"""What is said, and what must be seen of it."""

_PLACES: Final[dict[str, tuple[Stage, str, Code]]] = {
    "greeting": (GREETING, "220-{}\r\n220 hi\r\n", Code.AUTH_WITHHELD),
    "greeting-refused": (GREETING, "554 {}\r\n", Code.GREETING_REJECTED),
    "greeting-refused-tls": (GREETING_TLS, "554 {}\r\n", Code.GREETING_REJECTED),
    "greeting-malformed": (GREETING, "x{}\r\n", Code.PROTOCOL_MALFORMED),
    "ehlo-name": (EHLO, "250-{}\r\n250 SIZE 10\r\n", Code.AUTH_NOT_OFFERED),
    "ehlo-keyword": (EHLO, "250-mx\r\n250 {}\r\n", Code.AUTH_NOT_OFFERED),
    "ehlo-parameter": (EHLO_TLS, "250-mx\r\n250 SIZE {}\r\n", Code.AUTH_NOT_OFFERED),
    "ehlo-mechanism": (EHLO, "250-mx\r\n250 AUTH {}\r\n", Code.AUTH_MECHANISM_UNSUPPORTED),
    "ehlo-refused": (EHLO, "554 {}\r\n", Code.EHLO_REJECTED),
    "ehlo-unasked": (EHLO, "250 mx\r\n250 {}\r\n", Code.PROTOCOL_DESYNC),
    "starttls-refused": (STARTTLS, "454 {}\r\n", Code.STARTTLS_REFUSED),
    "starttls-injected": (STARTTLS, "220 go\r\n{}", Code.STARTTLS_INJECTED),
    "challenge": (USERNAME, "334 {}\r\n", Code.AUTH_PROTOCOL_ERROR),
    "auth-refused": (AUTH, "535 {}\r\n", Code.AUTH_BAD_CREDENTIALS),
    "auth-accepted": (AUTH, "235 {}\r\n", Code.OK_UNENCRYPTED),
    "mail-refused": (MAIL, "550 {}\r\n", Code.SENDER_NOT_AUTHORIZED),
    "rcpt-refused": (RCPT, "550 {}\r\n", Code.RECIPIENT_REJECTED),
    "rset": (RSET, "250 {}\r\n", Code.OK_UNENCRYPTED),
    "data-refused": (DATA, "554 {}\r\n", Code.MESSAGE_REJECTED),
    "message-refused": (END_OF_MESSAGE, "554 {}\r\n", Code.MESSAGE_REJECTED),
    "message-accepted": (END_OF_MESSAGE, "250 {}\r\n", Code.SENT),
    "quit": (QUIT, "221 {}\r\n", Code.OK_UNENCRYPTED),
}


def _text(text: str, place: str) -> Scenario:
    said, seen = TEXTS[text]
    stage, pattern, code = _PLACES[place]
    before, after = pattern.encode().split(b"{}")
    actions = [Say(before + said + after), Tempt()]
    what = f"says {text} text ({place})"
    made = with_codes(stage.scenario(Group.TEXT, f"text-{text}-{place}", what, actions, code), code)
    if place == "greeting":
        made = replace(made, setup=replace(made.setup, consent=False))
    return replace(made, id=f"text-{text}-{place}", what=what, expects=replace(made.expects, shown=(seen,)))


def _prompt(text: str) -> Scenario:
    """A prompt is read after it was decoded; what is shown of it is what was on the wire."""
    said = base64.b64encode(TEXTS[text][0])
    actions = [Say(b"334 " + said + b"\r\n"), Tempt()]
    what = f"asks in {text} text"
    made = USERNAME.scenario(Group.TEXT, f"text-{text}-prompt", what, actions, Code.AUTH_PROTOCOL_ERROR)
    return replace(made, expects=replace(made.expects, shown=(said.decode(),)))


SCENARIOS: Final = (
    *(_text(text, place) for text in TEXTS for place in _PLACES),
    *(_prompt(text) for text in TEXTS),
)
