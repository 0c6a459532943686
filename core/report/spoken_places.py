"""Places whose facts are ids or dates, and are shown as words: {step} holds "auth" and reads "Sign in".

A fact for which there are no words is shown as it is: OpenSSL's reasons have a name, ours have a sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.report.dates import date_message, day_message, read_date
from core.values.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS: Final[Mapping[str, str]] = {
    "step": "step.{}.name",
    "doing": "step.{}.doing",
    "address_result": "step.address.{}",
    "encryption": "word.encryption.{}",
    "other_encryption": "word.encryption.{}",
    "proven_encryption": "word.encryption.{}",
    "provider_encryption": "word.encryption.{}",
    "app_secret": "word.secret_kind.{}",
    "service_secret": "word.secret_kind.{}",
    "secret": "word.secret_kind.{}",
    "website_secret": "word.secret_kind.{}",
    "username_form": "word.username_form.{}",
    "field": "word.field.{}",
    "day": "word.day_of_month.{}",
    "month": "word.month.{}",
    "short_month": "word.short_month.{}",
    "reason": "word.reason.{}",
    "answer": "evidence.answer.{}",
    "outlook_encryption": "typing.word.{}",
    "thunderbird_encryption": "typing.word.{}",
    "thunderbird_sign_in": "typing.word.{}",
    "apple_encryption": "typing.word.{}",
    "gmail_encryption": "typing.word.{}",
    "outlook_phone_encryption": "typing.word.{}",
}
_LISTS: Final[Mapping[str, str]] = {"fields": "word.field.{}"}
"""Facts that are several ids, with commas between them."""
_DATES: Final = frozenset({"not_before", "not_after", "now"})
_QUANTITIES: Final = frozenset({"size", "size_limit", "clock_off"})
"""A number of ours with its unit: "9.8 MB", "40 days"."""
_QUANTITY: Final = re.compile(r"([\d.,]+) (bytes|kB|MB|GB|TB|days|hours|minutes)")
_COUNTED_UNITS: Final = frozenset({"days", "hours", "minutes"})
_DAYS: Final = frozenset({"expiry_day", "first_day", "provider_dated"})


def spoken(place: str, fact: str, facts: Mapping[str, str]) -> tuple[Message, ...]:
    """Return what a fact may be called, nothing for one that is shown as it is."""
    if not fact:
        return ()
    if place in _WORDS:
        return (Message(_WORDS[place].format(fact), facts),)
    if place in _LISTS:
        return tuple(Message(_LISTS[place].format(part.strip())) for part in fact.split(","))
    if place in _QUANTITIES and (found := _QUANTITY.fullmatch(fact)):
        return (_quantity(found[1], found[2]),)
    if place in _DATES | _DAYS and (moment := read_date(fact)):
        return (date_message(moment) if place in _DATES else day_message(moment),)
    return ()


def _quantity(number: str, unit: str) -> Message:
    if unit in _COUNTED_UNITS:
        return Message(f"word.time.{unit}.other", {"count": number})
    return Message(f"word.size.{unit}", {"number": number})
