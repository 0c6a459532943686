"""Takes every form of a secret out of what a server says: some servers echo the password."""

from __future__ import annotations

import base64
import re
import urllib.parse
from typing import TYPE_CHECKING, Final

from core.values.credentials import MASK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.values.credentials import Credentials

PIECE: Final = 6
"""A piece of a secret of this many bytes is taken out, too; shorter ones occur by chance."""

_SHORTEST: Final = 4
_LEFT_IN_URLS: Final = ("", "/", "!'()*")
"""Writers of URLs differ in what they leave as it is: nothing, as in a path, as JavaScript does."""
_MASK: Final = MASK.encode()


class SecretScrubber:
    """Knows the forms in which a secret can come back: plain, base64 at any alignment, hexadecimal, URL-encoded, SASL.

    Comparison ignores ASCII case. Secrets below four bytes are only taken out where they stand alone, because they
    would otherwise blot out half of every reply.
    """

    def __init__(self, credentials: Credentials | None = None) -> None:
        self._pieces: set[bytes] = set()
        self._short: set[bytes] = set()
        self._words: set[bytes] = set()
        if credentials is not None and credentials.secret:
            for form in _forms(credentials):
                self.add(form)

    def add(self, form: bytes) -> None:
        """Take out one more form from now on, for example the answer to a challenge."""
        form = form.lower()
        if len(form) >= PIECE:
            self._pieces.update(form[start : start + PIECE] for start in range(len(form) - PIECE + 1))
        elif len(form) >= _SHORTEST:
            self._short.add(form)
        elif form:
            self._words.add(form)

    def scrub(self, data: bytes, spare: re.Pattern[bytes] | None = None) -> bytes:
        """Return `data` with the mask in place of every form; what `spare` finds (in lower case) stays."""
        lower = data.lower()
        hidden = bytearray(len(data))
        if self._pieces:
            self._mark_pieces(lower, hidden)
        for short in self._short:
            _mark(re.finditer(re.escape(short), lower), hidden)
        for word in self._words:
            _mark(re.finditer(rb"(?<![0-9a-z])" + re.escape(word) + rb"(?![0-9a-z])", lower), hidden)
        for spared in spare.finditer(lower) if spare is not None else ():
            hidden[spared.start() : spared.end()] = bytes(spared.end() - spared.start())
        return _with_mask(data, hidden) if any(hidden) else data

    def _mark_pieces(self, lower: bytes, hidden: bytearray) -> None:
        for start in range(len(lower) - PIECE + 1):
            if lower[start : start + PIECE] in self._pieces:
                hidden[start : start + PIECE] = b"\1" * PIECE


def _mark(matches: Iterable[re.Match[bytes]], hidden: bytearray) -> None:
    for match in matches:
        hidden[match.start() : match.end()] = b"\1" * (match.end() - match.start())


def _with_mask(data: bytes, hidden: bytearray) -> bytes:
    out = bytearray()
    for run in re.finditer(rb"\x00+|[^\x00]+", bytes(hidden)):
        out += data[run.start() : run.end()] if hidden[run.start()] == 0 else _MASK
    return bytes(out)


def _forms(credentials: Credentials) -> Iterable[bytes]:
    secret = credentials.secret.reveal()
    user = credentials.username.encode("utf-8", "surrogatepass")
    for plain in _encodings(secret):
        for written in (plain, plain.hex().encode(), *_in_urls(plain)):
            yield written
            # What was written for a URL, or as digits, is encoded again by who puts it into a header or a log.
            yield from _base64_forms(written)
        # The whole answers of PLAIN (RFC 4616), XOAUTH2 and OAUTHBEARER (RFC 7628) begin with what is no secret; their
        # base64 differs from the secret's own only at the seams, which the alignments above leave out.
        yield base64.b64encode(b"\0" + user + b"\0" + plain)[_user_part(user) :]


def _in_urls(plain: bytes) -> Iterable[bytes]:
    yield from (urllib.parse.quote_from_bytes(plain, safe=safe).encode() for safe in _LEFT_IN_URLS)
    yield urllib.parse.quote_plus(plain).encode()


def _encodings(secret: str) -> Iterable[bytes]:
    yield secret.encode("utf-8", "surrogatepass")
    if not secret.isascii():
        try:
            yield secret.encode("latin-1")
        except UnicodeEncodeError:
            return


def _base64_forms(plain: bytes) -> Iterable[bytes]:
    """Return the base64 of `plain` as it looks behind 0, 1 or 2 other bytes, without what depends on its neighbours."""
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        yield encode(plain)
        yield encode(plain).rstrip(b"=")
        for offset in (1, 2):
            whole = encode(b"\0" * offset + plain)
            first = offset + 1
            last = len(whole) if (len(plain) + offset) % 3 == 0 else len(whole) - 4
            yield whole[first:last]


def _user_part(user: bytes) -> int:
    """Return how many base64 characters of a PLAIN answer hold nothing but the user name."""
    return (len(user) + 2) // 3 * 4
