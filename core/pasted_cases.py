"""Reads what was given to `explain`: one pasted text, or one case a line as JSON objects."""

from __future__ import annotations

import codecs
import json
from typing import TYPE_CHECKING, Final

from core.diagnosis.explain.pasted_error import PastedError
from core.diagnosis.explain.pasted_text import MAX_CHARACTERS
from core.values.printable import printable
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_BYTES: Final = 32_000_000
"""More is not read: thousands of long cases fit into it."""

_KEYS: Final = frozenset({"id", "host", "port", "encryption", "stage", "client", "raw"})
_MAX_FIELD: Final = 300
_ENCRYPTIONS: Final[Mapping[str, Encryption]] = {
    "tls": Encryption.TLS,
    "ssl": Encryption.TLS,
    "ssl/tls": Encryption.TLS,
    "starttls": Encryption.STARTTLS,
    "none": Encryption.NONE,
    "plain": Encryption.NONE,
}
_STAGES: Final[Mapping[str, Step]] = {
    **{step.value: step for step in Step},
    "dns": Step.RESOLVE,
    "tcp": Step.CONNECT,
    "banner": Step.GREETING,
    "helo": Step.EHLO,
    "cert": Step.CERTIFICATE,
    "login": Step.AUTH,
}


@value_class
class PastedCase:
    """One case. `id` is given back as it came; `line` counts from 1. `error` is None for a line that is no case."""

    id: str | int | float | None
    line: int
    error: PastedError | None


def text_of(data: bytes) -> str:
    """Return text from a file or a pipe: UTF-8, or UTF-16 as some shells write it. What is neither stays visible."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8", "surrogateescape").removeprefix("\ufeff")


def cases_of(text: str) -> list[PastedCase] | None:
    """Return one case a line, None when the text is no list of cases but one error, whatever it looks like.

    An error may itself be a JSON object: a case is one that has `raw`, or nothing but keys of a case.
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if not lines or not lines[0][1].startswith("{"):
        return None
    objects = [(number, _object(line)) for number, line in lines]
    if not any(found is not None and _is_case(found) for _, found in objects):
        return None
    return [_case(number, found) for number, found in objects]


def _object(line: str) -> dict[str, object] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _is_case(found: Mapping[str, object]) -> bool:
    return "raw" in found or (bool(found) and _KEYS.issuperset(found))


def _case(number: int, found: Mapping[str, object] | None) -> PastedCase:
    if found is None:
        return PastedCase(None, number, None)
    raw = found.get("raw")
    if raw is not None and not isinstance(raw, str):
        return PastedCase(_id(found), number, None)
    error = PastedError(
        raw=(raw or "")[:MAX_CHARACTERS],
        host=_shown(found, "host"),
        port=_port(found.get("port")),
        encryption=_ENCRYPTIONS.get(_text(found, "encryption").lower()),
        stage=_STAGES.get(_text(found, "stage").lower()),
        client=_text(found, "client"),
    )
    return PastedCase(_id(found), number, error)


def _id(found: Mapping[str, object]) -> str | int | float | None:
    match found.get("id"):
        case str(text):
            return text[:_MAX_FIELD]
        case bool():
            return None
        case int() | float() as number if -(2**63) < number < 2**63:
            return number
        case _:
            return None


def _shown(found: Mapping[str, object], key: str) -> str:
    """Return a text with the blanks around it: around the name of a host they are a cause."""
    value = found.get(key)
    return printable(value, _MAX_FIELD) if isinstance(value, str) else ""


def _text(found: Mapping[str, object], key: str) -> str:
    return _shown(found, key).strip()


def _port(value: object) -> int | None:
    text = str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if not (text.isascii() and text.isdigit() and len(text) <= 5):
        return None
    return int(text) if 1 <= int(text) <= 65535 else None
