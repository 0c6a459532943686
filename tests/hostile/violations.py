"""The one judge of a scenario: which of its expectations, and of the promises that always hold, were broken."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from core.json_lines import event_entry, json_line, outcome_entry
from core.probe.control_plan import MOST, TOGETHER_SECONDS
from core.values.settings import ConnectionSettings, Encryption
from core.worded_verdict import worded
from tests.core.probe.recorded_run import EMAIL
from tests.core.wire.secret_forms import secret_parts, survivors
from tests.hostile.scenario import PASSWORD, Sent

if TYPE_CHECKING:
    from tests.hostile.engine_run import EngineRun
    from tests.hostile.scenario import Expectation, Scenario

_FORMS: Final = secret_parts(EMAIL, PASSWORD)
_COMMANDS: Final = {
    Sent.AUTH: re.compile(rb"(?im)^AUTH\b"),
    Sent.MAIL: re.compile(rb"(?im)^MAIL\b"),
    Sent.RCPT: re.compile(rb"(?im)^RCPT\b"),
    Sent.MESSAGE: re.compile(rb"(?im)^Subject:"),
}
_NEVER_IN_LOOKS: Final = ("AUTH", "MAIL", "RCPT", "DATA")
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BUSY_SECONDS: Final = 2.0  # what a busy machine may add; a limit that does not hold is passed by far more
_MOST_MARKS: Final = 3  # on one letter


def violations(scenario: Scenario, run: EngineRun) -> list[str]:
    """Return what was broken, in words; an empty list is a pass."""
    found = [*_of_end(scenario, run), *_of_wire(scenario, run), *_of_cost(scenario, run)]
    texts = list(texts_of(run))
    return [*found, *_of_texts(scenario.expects, texts)]


def _of_end(scenario: Scenario, run: EngineRun) -> Iterator[str]:
    expects, outcome = scenario.expects, run.run.outcome
    code = run.run.diagnosis.code
    if code not in expects.codes:
        failure = type(outcome.failure).__name__ if outcome.failure else "no failure"
        yield f"verdict {code.value} ({failure}), not {' or '.join(sorted(code.value for code in expects.codes))}"
    if outcome.sign_in_attempts != expects.sign_ins:
        yield f"{outcome.sign_in_attempts} sign-ins counted, not {expects.sign_ins}"
    if expects.is_green and outcome.failure is not None:
        yield "a success with a failure"
    if run.bad_end:
        yield run.bad_end


def _of_wire(scenario: Scenario, run: EngineRun) -> Iterator[str]:
    expects, setup = scenario.expects, scenario.setup
    if run.complaint:
        yield f"the server complains: {_got(run.complaint)}"
    for sent in sorted(expects.never_sent):
        if _was_sent(sent, run.received):
            yield f"sent {sent.value}"
    may_be_read = setup.consent and setup.encryption is Encryption.NONE
    if not may_be_read and _was_sent(Sent.PASSWORD, run.received_in_clear):
        yield "sent the password in clear"
    if len(_COMMANDS[Sent.AUTH].findall(run.received)) > 1:
        yield "said AUTH more than once"
    if run.connections > expects.connections + _looks_here(run):
        yield f"{run.connections} connections"
    yield from _of_looks(run)


def _looks_here(run: EngineRun) -> int:
    """How many second looks there were at the very server."""
    here = run.run.settings.port
    return sum(look.control.settings.port == here for look in run.run.outcome.controls)


def _of_looks(run: EngineRun) -> Iterator[str]:
    looks = run.run.outcome.controls
    if len(looks) > MOST:
        yield f"{len(looks)} second looks"
    if any(look.outcome.sign_in_attempts for look in looks):
        yield "signed in in a second look"
    if said := [line for line in run.run.said_in_looks if line.upper().startswith(_NEVER_IN_LOOKS)]:
        yield f"said {said[0]!r} in a second look"


def _got(complaint: str) -> str:
    """The one line of a complaint that says what happened instead."""
    return next((line for line in complaint.splitlines() if line.startswith("got:")), complaint[-200:])


def _was_sent(what: Sent, received: bytes) -> bool:
    if what is Sent.PASSWORD:
        return any(form in received for form in _FORMS)
    return _COMMANDS[what].search(received) is not None


def _of_cost(scenario: Scenario, run: EngineRun) -> Iterator[str]:
    expects, outcome = scenario.expects, run.run.outcome
    if (took := max((event.at for event in outcome.events), default=0.0)) > expects.seconds + _BUSY_SECONDS:
        yield f"took {took:.1f} s, not {expects.seconds:.1f} s"
    whole = expects.seconds + (TOGETHER_SECONDS if outcome.controls else 0.0)
    if outcome.total_seconds > max(whole, 0.0) + _BUSY_SECONDS:
        yield f"took {outcome.total_seconds:.1f} s with its second looks"
    if scenario.is_flood and run.growth > expects.megabytes:
        yield f"grew by {run.growth:.0f} MB"


def _of_texts(expects: Expectation, texts: list[str]) -> Iterator[str]:
    everything = "\n".join(texts)
    for text in expects.shown:
        if text not in everything:
            yield f"did not show {text!r}"
    for text in expects.never_shown:
        if text in everything:
            yield f"showed {text!r}"
    if unfit := next((text for text in texts if not is_inert(text)), None):
        yield f"not inert: {unfit[:80]!r}"
    said = everything.encode("utf-8", "surrogatepass")
    escaped = {piece for form in _FORMS for piece in survivors(form, said)}
    # Six digits in a row are as likely a part of some time.
    if leaked := sorted(piece for piece in escaped if not piece.isdigit()):
        yield f"a piece of the password got out: {leaked[0]!r}"


def is_inert(text: str) -> bool:
    """Whether a text has nothing in it that is invisible, turns the writing round, or climbs over its neighbours."""
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        marks = marks + 1 if category.startswith("M") else 0
        if category in _INVISIBLE or marks > _MOST_MARKS:
            return False
    return True


def texts_of(run: EngineRun) -> Iterator[str]:
    """Return every text that the engine hands out, however deep it lies."""
    recorded = run.run
    yield from _texts_in(recorded.events)
    yield from _texts_in(recorded.outcome)
    yield from _texts_in(recorded.diagnosis)
    yield from _texts_in(worded(recorded.diagnosis))
    yield from (json_line(event_entry(event)).rstrip("\n") for event in recorded.events)
    yield json_line(outcome_entry(recorded.outcome)).rstrip("\n")


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, ConnectionSettings):
        return  # what the user typed
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, held in value.items():
            yield from (*_texts_in(key), *_texts_in(held))
    elif isinstance(value, Iterable) and not isinstance(value, bytes):
        for held in value:
            yield from _texts_in(held)
