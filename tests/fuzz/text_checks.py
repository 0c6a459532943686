"""What must hold of the text of strangers, whatever it is."""

from __future__ import annotations

import base64
import contextlib
import unicodedata

from core.settings_files.form_text import MAX_TEXT
from core.settings_files.settings_file import read_settings
from core.values.credentials import MASK, Credentials, Secret
from core.values.printable import CUT_MARK, MAX_COMBINING_MARKS, printable, printable_bytes
from core.values.settings_file_error import SettingsFileError
from core.wire.secret_scrubber import SecretScrubber
from tests.core.wire.secret_forms import answers, plain_forms, secret_parts, survivors

_LONGEST_STAND_IN = len("<U+10FFFF>")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def assert_shown_inertly(text: str, limit: int) -> None:
    """No control, nothing invisible, no tower of marks, no more than `limit`."""
    assert len(text) <= limit + _LONGEST_STAND_IN + len(CUT_MARK)
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        assert category not in _UNSEEN, f"U+{ord(character):04X}"
        marks = marks + 1 if category.startswith("M") else 0
        assert marks <= MAX_COMBINING_MARKS


def check_printable(data: bytes) -> None:
    """Any text comes out inert, bounded, and unchanged the second time."""
    limit, rest = (data[0] * 8 + 1, data[1:]) if data else (1, b"")
    text = rest.decode("utf-8", "surrogateescape")
    shown = printable(text, limit)
    assert_shown_inertly(shown, limit)
    assert_shown_inertly(printable_bytes(rest, limit), limit)
    if len(shown) <= limit:
        assert printable(shown, limit) == shown
        assert printable_bytes(rest, limit) == shown


def check_scrubber(data: bytes) -> None:
    """No piece of a secret outlives the scrubbing, wherever a server puts whichever form of it."""
    size, which, rest = (data[0] % 32, data[1], data[2:]) if len(data) > 2 else (0, 0, data)
    secret = rest[:size].decode("utf-8", "ignore")
    around = rest[size:]
    scrubber = SecretScrubber(Credentials("sam", Secret(secret)))
    once = scrubber.scrub(around)
    # The mask itself is no trace of a secret that looks like it; short ones go only where they stand alone.
    if len(secret.encode()) < 6 or set(secret.encode()) & set(MASK.encode()):
        return
    assert scrubber.scrub(once) == once
    forms = [*plain_forms(secret), *(base64.b64encode(form) for form in answers("sam", secret).values())]
    form = forms[which % len(forms)]
    middle = len(around) // 2
    said = scrubber.scrub(around[:middle] + form + around[middle:])
    for part in secret_parts("sam", secret):
        assert survivors(part, said) == set()


def check_settings_file(data: bytes) -> None:
    """A file of settings names servers, with nothing in them that hides, or is refused."""
    with contextlib.suppress(SettingsFileError):
        for form in read_settings(data, "sam@northwind.example"):
            assert form.host
            for text in (form.host, form.port, form.email, form.username):
                assert_shown_inertly(text, MAX_TEXT)
