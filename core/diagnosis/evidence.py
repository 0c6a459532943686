"""What was seen that speaks for a verdict: the step, and what was said or measured there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.values import failures as f
from core.values.details import CertificateAccepted, CertificateExcepted, MessageAccepted, SignedIn
from core.values.diagnosis import Evidence
from core.values.events import Direction, LineExchanged, StepFailed, StepPassed, StepStarted
from core.values.printable import printable
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.values.address_tried import AddressTried
    from core.values.outcome import ProbeOutcome
    from core.values.tls_facts import CertificateChain

MAX_LINES: Final = 3
MAX_CHARACTERS: Final = 1000


def evidence_of(outcome: ProbeOutcome) -> tuple[Evidence, ...]:
    """Return the evidence, the most telling first."""
    if outcome.failed_step is None:
        return tuple(_of_success(outcome))
    texts = dict.fromkeys((*_of_failure(outcome), *_last_lines(outcome)))
    return tuple(_evidence(outcome.failed_step, text) for text in texts if text)


def _evidence(step: Step, text: str) -> Evidence:
    # A reply may be of 64 kB, a certificate have hundreds of names.
    return Evidence(step, printable(text, MAX_CHARACTERS))


def _of_success(outcome: ProbeOutcome) -> Iterator[Evidence]:
    for event in outcome.events:
        if not isinstance(event, StepPassed):
            continue
        match event.detail:
            case CertificateAccepted(chain=chain):
                yield from (_evidence(Step.CERTIFICATE, text) for text in _of_chain(chain))
            case CertificateExcepted(chain=chain):
                texts = (*_of_chain(chain), f"trusted by fingerprint {outcome.settings.trusted_fingerprint}")
                yield from (_evidence(Step.CERTIFICATE, text) for text in texts)
            case SignedIn(reply=reply) | MessageAccepted(reply=reply):
                yield _evidence(event.step, str(reply))
            case _:
                continue


def _of_failure(outcome: ProbeOutcome) -> Iterator[str]:
    failure = outcome.failure
    attempts: tuple[AddressTried, ...] = getattr(failure, "attempts", ())
    yield from (f"{_with_port(a)} {a.result.value}" for a in attempts)
    chain: CertificateChain | None = getattr(failure, "chain", None)
    if chain is not None:
        yield from _of_chain(chain)
    for name in ("reply", "said", "beginning", "leftover", "reason"):
        if value := getattr(failure, name, None):
            yield str(value)
    if isinstance(failure, f.CertificateChanged):
        yield f"trusted {failure.expected}"
        yield f"found {failure.found or '-'}"
    if isinstance(failure, f.StartTlsNotOffered | f.AuthNotOffered):
        yield ", ".join(failure.keywords)
    if isinstance(failure, f.NoCommonMechanism):
        yield ", ".join(failure.offered)


def _of_chain(chain: CertificateChain) -> Iterator[str]:
    leaf = chain.leaf
    if leaf is not None:
        # The bare names: in a distinguished name every "<" and "," would have a backslash before it.
        yield f"subject {leaf.common_name or leaf.subject}"
        yield f"issuer {leaf.issuer_name or leaf.issuer}"
        yield f"names {', '.join(leaf.names) or '-'}"
        yield f"valid {leaf.not_before:%Y-%m-%d %H:%M} - {leaf.not_after:%Y-%m-%d %H:%M} UTC"
    if chain.verify_message:
        yield f"{chain.verify_message} (code {chain.verify_code})"


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
