"""What was seen that speaks for a verdict: the step, and what was said or measured there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values import failures as f
from core.values.details import CertificateAccepted, CertificateExcepted, MessageAccepted, SignedIn
from core.values.diagnosis import Evidence, EvidenceKind
from core.values.events import Direction, LineExchanged, StepFailed, StepPassed, StepStarted
from core.values.printable import printable
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from core.values.address_tried import AddressTried
    from core.values.outcome import ProbeOutcome
    from core.values.tls_facts import CertificateChain

MAX_LINES: Final = 3
MAX_CHARACTERS: Final = 1000


def evidence_of(outcome: ProbeOutcome) -> tuple[Evidence, ...]:
    """Return the evidence, the most telling first."""
    if outcome.failed_step is None:
        return tuple(_of_success(outcome))
    step = outcome.failed_step
    seen = (*_of_failure(outcome, step), *(_evidence(step, line) for line in _last_lines(outcome)))
    return without_repeats(one for one in seen if one.text)


def without_repeats(seen: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return the evidence with each thing said once, where it was said first."""
    first_of: dict[object, Evidence] = {}
    for one in seen:
        first_of.setdefault((one.step, one.text, one.control), one)
    return tuple(first_of.values())


def _evidence(step: Step, text: str, kind: EvidenceKind | None = None, **facts: str) -> Evidence:
    # A reply may be of 64 kB, a certificate have hundreds of names.
    bounded = {name: printable(fact, MAX_CHARACTERS) for name, fact in facts.items()}
    return Evidence(step, printable(text, MAX_CHARACTERS), kind=kind, facts=bounded)


def _of_success(outcome: ProbeOutcome) -> Iterator[Evidence]:
    for event in outcome.events:
        if not isinstance(event, StepPassed):
            continue
        match event.detail:
            case CertificateAccepted(chain=chain):
                yield from _of_chain(chain, Step.CERTIFICATE)
            case CertificateExcepted(chain=chain):
                yield from _of_chain(chain, Step.CERTIFICATE)
                trusted = outcome.settings.trusted_fingerprint
                text = f"trusted by fingerprint {trusted}"
                yield _evidence(Step.CERTIFICATE, text, EvidenceKind.TRUSTED_BY, fingerprint=trusted)
            case SignedIn(reply=reply) | MessageAccepted(reply=reply):
                yield _evidence(event.step, str(reply))
            case _:
                continue


def _of_failure(outcome: ProbeOutcome, step: Step) -> Iterator[Evidence]:
    failure = outcome.failure
    attempts: tuple[AddressTried, ...] = getattr(failure, "attempts", ())
    for tried in attempts:
        endpoint, result = _with_port(tried), tried.result.value
        yield _evidence(step, f"{endpoint} {result}", EvidenceKind.ADDRESS, endpoint=endpoint, answer=result)
    chain: CertificateChain | None = getattr(failure, "chain", None)
    if chain is not None:
        yield from _of_chain(chain, step)
    for name in ("reply", "said", "beginning", "leftover"):
        if value := getattr(failure, name, None):
            yield _evidence(step, str(value))
    if reason := str(getattr(failure, "reason", None) or ""):
        yield _evidence(step, reason, EvidenceKind.REASON, reason=reason)
    if isinstance(failure, f.CertificateChanged):
        yield from _of_change(failure, step)
    if isinstance(failure, f.StartTlsNotOffered | f.AuthNotOffered):
        yield _evidence(step, ", ".join(failure.keywords))
    if isinstance(failure, f.NoCommonMechanism):
        yield _evidence(step, ", ".join(failure.offered))


def _of_change(failure: f.CertificateChanged, step: Step) -> Iterator[Evidence]:
    trusted, found = failure.expected, failure.found
    yield _evidence(step, f"trusted {trusted}", EvidenceKind.TRUSTED, fingerprint=trusted)
    kind = EvidenceKind.FOUND if found else EvidenceKind.FOUND_NONE
    yield _evidence(step, f"found {found or '-'}", kind, fingerprint=found)


def _of_chain(chain: CertificateChain, step: Step) -> Iterator[Evidence]:
    leaf = chain.leaf
    if leaf is not None:
        # The bare names: in a distinguished name every "<" and "," would have a backslash before it.
        subject, issuer = leaf.common_name or leaf.subject, leaf.issuer_name or leaf.issuer
        yield _evidence(step, f"subject {subject}", EvidenceKind.SUBJECT, subject=subject)
        yield _evidence(step, f"issuer {issuer}", EvidenceKind.ISSUER, issuer=issuer)
        yield _of_names(", ".join(leaf.names), step)
        yield _of_dates(leaf.not_before, leaf.not_after, step)
    if chain.verify_message:
        yield _evidence(step, f"{chain.verify_message} (code {chain.verify_code})")


def _of_names(names: str, step: Step) -> Evidence:
    kind = EvidenceKind.NAMES if names else EvidenceKind.NO_NAMES
    return _evidence(step, f"names {names or '-'}", kind, names=names)


def _of_dates(first: datetime, last: datetime, step: Step) -> Evidence:
    text = f"valid {first:%Y-%m-%d %H:%M} - {last:%Y-%m-%d %H:%M} UTC"
    return _evidence(step, text, EvidenceKind.VALID, not_before=first.isoformat(), not_after=last.isoformat())


def _last_lines(outcome: ProbeOutcome) -> list[str]:
    """Return what the server said last in the step that failed."""
    received: list[str] = []
    for event in outcome.events:
        if isinstance(event, StepStarted):
            received.clear()
        elif isinstance(event, LineExchanged) and event.direction is Direction.RECEIVED:
            received.append(event.text)
        elif isinstance(event, StepFailed):
            break
    return received[-MAX_LINES:]


def _with_port(tried: AddressTried) -> str:
    return f"[{tried.address}]:{tried.port}" if ":" in tried.address else f"{tried.address}:{tried.port}"
