"""The facts that tell the cause of a failure: what stands between, what second looks saw, who the provider is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.case import greeting_of
from core.diagnosis.clock import clock_off
from core.diagnosis.clues import JUDGED_CHARACTERS
from core.diagnosis.fixup import greeting_is_masked, is_stripped, keyword_is_masked
from core.diagnosis.foreign_server import (
    foreign_certificate,
    foreign_greeting,
    looks_like_portal,
    private_address,
    web_answer,
)
from core.diagnosis.interceptors import greeted_by, signed_by
from core.diagnosis.patience import was_hasty
from core.diagnosis.provider_facts import provider_facts
from core.diagnosis.second_looks import (
    anonymous_cipher,
    looks,
    older_version,
    other_protocol,
    speaks_tls,
    working,
    working_family,
)
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code
from core.values.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from core.diagnosis.case import Case

    Facts = Iterator[tuple[str, str]]


def cause_facts(case: Case, code: Code) -> Facts:
    """Return facts for a verdict with this code; what explains another one is left out."""
    yield from _of_code(case, code)
    yield from _of_second_looks(case)
    if case.outcome.failure is not None and (surroundings := case.outcome.surroundings) is not None:
        yield "tunnel", ", ".join(surroundings.tunnels)
        yield "proxy", ", ".join(surroundings.proxies)
    reply = getattr(case.outcome.failure, "reply", None)
    if isinstance(reply, Reply):
        from core.diagnosis.reply_facts import reply_facts  # a dozen patterns that only a refusal needs

        yield from reply_facts(str(reply)[:JUDGED_CHARACTERS].lower())
    if case.provider is not None:
        yield from provider_facts(case.provider, case.outcome.started.date(), case.host)


def _of_code(case: Case, code: Code) -> Facts:
    if code in _OF_CODE:
        yield from _OF_CODE[code](case)


def _interceptor(case: Case) -> Facts:
    yield "interceptor", signed_by(case.outcome.chain) or greeted_by(greeting_of(case.outcome))


def _foreign(case: Case) -> Facts:
    names = (name_of(case) for name_of in (web_answer, private_address, foreign_certificate, foreign_greeting))
    yield "answered_by", next(filter(None, names), "")
    yield "portal", "yes" if looks_like_portal(case) else ""


def _wrong_protocol(case: Case) -> Facts:
    if seen := other_protocol(case.outcome):
        yield "answered_by", seen.protocol.value
        yield "protocol", seen.protocol.value
        yield "beginning", seen.beginning


def _stripped(case: Case) -> Facts:
    if keyword_is_masked(case.outcome) or greeting_is_masked(case.outcome):
        yield "fixup", "yes"
    elif is_stripped(case):
        yield "behind", "yes"


def _clock(case: Case) -> Facts:
    yield "clock_off", clock_off(case.outcome)


def _weak(case: Case) -> Facts:
    yield "reason", anonymous_cipher(case.outcome)


def _impatient(case: Case) -> Facts:
    yield "hasty", "yes" if was_hasty(case.outcome) else ""


def _hidden(case: Case) -> Facts:
    """The ways to sign in that were offered before encryption, and no longer after it."""
    before, after = case.outcome.ehlo_before_tls, case.outcome.ehlo_after_tls
    if before is not None and after is not None and not after.mechanisms:
        yield "hidden_mechanisms", ", ".join(before.mechanisms)


_OF_CODE: Final[Mapping[Code, Callable[[Case], Facts]]] = {
    Code.CERT_INTERCEPTED: _interceptor,
    Code.SERVER_NOT_THE_ONE: _foreign,
    Code.SERVER_WRONG_PROTOCOL: _wrong_protocol,
    Code.STARTTLS_NOT_OFFERED: _stripped,
    Code.CERT_EXPIRED: _clock,
    Code.CERT_NOT_YET_VALID: _clock,
    Code.TLS_WEAK: _weak,
    Code.PROTOCOL_TIMEOUT: _impatient,
    Code.AUTH_NOT_OFFERED: _hidden,
}
_TURNED_AWAY: Final = (f.ConnectRefused, f.ConnectReset, f.ClosedBeforeGreeting)
_MET: Final = (
    (_TURNED_AWAY, "refusal"),
    ((f.GreetingTimedOut, f.ReplyTimedOut), "silence"),
    ((f.ConnectTimedOut, f.ConnectUnreachable, f.ConnectProhibited), "nothing"),
)
"""What the test met where the other IP version works; "" where it had no way there at all."""


def _of_second_looks(case: Case) -> Facts:
    if proven := next(iter(working(case.outcome)), None):
        settings = proven.control.settings
        yield "proven_host", settings.host
        yield "proven_port", str(settings.port)
        yield "proven_encryption", settings.encryption.value
    if family := working_family(case.outcome):
        yield "other_works", family.value
        yield "met", next((met for kinds, met in _MET if isinstance(case.outcome.failure, kinds)), "")
    yield "spoken_version", older_version(case.outcome)
    if speaks_tls(looks(case.outcome, ControlPurpose.TLS_FROM_THE_START)):
        yield "speaks_tls", "yes"
