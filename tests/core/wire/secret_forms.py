"""The forms of a secret, as an attacker would look for them: written without a glance at how they are taken out."""

from __future__ import annotations

import base64
import hmac
import urllib.parse

PIECE = 6  # bytes: so much of any form must not survive


def pieces(form: bytes) -> set[bytes]:
    """Every piece that must not survive; case is no disguise."""
    lower = form.lower()
    return {lower[start : start + PIECE] for start in range(len(lower) - PIECE + 1)}


def survivors(form: bytes, said: bytes) -> set[bytes]:
    """The pieces of a form that are in what was said."""
    lower = said.lower()
    return {piece for piece in pieces(form) if piece in lower}


def own_characters(before: bytes, secret: bytes, after: bytes) -> bytes:
    """The characters of a base64 text that hold nothing but bits of the secret."""
    first = -(-8 * len(before) // 6)
    last = 8 * (len(before) + len(secret)) // 6
    return base64.b64encode(before + secret + after)[first:last]


def plain_forms(secret: str) -> list[bytes]:
    """The secret by itself, in every usual writing."""
    data = secret.encode()
    urls = [urllib.parse.quote(data, safe=safe) for safe in ("", "/", "!'()*")]
    return [data, data.hex().encode(), *(url.encode() for url in urls), urllib.parse.quote_plus(data).encode()]


def answers(user: str, secret: str) -> dict[str, bytes]:
    """What signs somebody in, by mechanism, not encoded."""
    name, data = user.encode(), secret.encode()
    bearer = b"\1auth=Bearer " + data + b"\1\1"
    return {
        "PLAIN": b"\0" + name + b"\0" + data,
        "LOGIN": data,
        "XOAUTH2": b"user=" + name + bearer,
        "OAUTHBEARER": b"n,a=" + name + b",\1host=localhost\1port=587" + bearer,
    }


def cram_md5(user: str, secret: str, challenge: bytes) -> bytes:
    return user.encode() + b" " + hmac.new(secret.encode(), challenge, "md5").hexdigest().encode()


def secret_parts(user: str, secret: str) -> list[bytes]:
    """Every text of which no piece may be shown anywhere."""
    data = secret.encode()
    wholes = [whole.partition(data) for whole in answers(user, secret).values()]
    encoded = [own_characters(before, data, after) for before, _, after in wholes]
    shifted = [own_characters(b"\0" * n, data, b"\0" * 3) for n in range(3)]
    twice = [base64.b64encode(form).rstrip(b"=") for form in plain_forms(secret)]
    return [*plain_forms(secret), *encoded, *shifted, *twice]
