"""A letter to the mail provider or the administrator of the server: polite, short, ready to be pasted into a mail."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING, Final

from core.report import verdict_texts
from core.report.bounded import bounded
from core.report.report_sections import step_rows
from core.report.templates import has_text
from core.values.address_tried import AddressResult, AddressTried
from core.values.diagnosis import Severity
from core.values.events import Direction, LineExchanged
from core.values.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.report.report import Report
    from core.report.report_sections import Say

MOST_QUOTED_LINES: Final = 5
"""The last lines of the server; the record of the test has all of them."""


def provider_message(report: Report, say: Say) -> str:
    """Return the letter: what was tried, when, from which kind of network, what the server answered, and a question.

    It hides what the report hides. Each line ends with a line feed.
    """
    parts = (
        [say(_text("greeting"))],
        [say(_intro(report))],
        _list("tried", _tried(report, say), say),
        _list("happened", _happened(report, say), say),
        _list("said", _said(report), say, mark=">"),
        _list("result", _result(report, say), say),
        _list("question", iter((say(_question(report)),)), say),
        [say(_text("offer"))],
        [say(_text("thanks"))],
    )
    return "\n".join("".join(f"{line.rstrip()}\n" for line in part) for part in parts if part)


def _text(name: str, **facts: str) -> Message:
    return Message(f"provider_message.{name}", facts)


def _list(name: str, lines: Iterator[str], say: Say, mark: str = "-") -> list[str]:
    listed = [f"{mark} {line}" for line in lines]
    return [say(_text(f"heading.{name}")), *listed] if listed else []


def _intro(report: Report) -> Message:
    host = report.outcome.settings.host
    if report.outcome.cancelled:
        return _text("intro_stopped", host=host)
    return _text("intro_works" if _works(report) else "intro", host=host)


def _works(report: Report) -> bool:
    return report.outcome.failure is None and report.diagnosis.severity in {Severity.OK, Severity.WARNING}


def _tried(report: Report, say: Say) -> Iterator[str]:
    outcome, settings = report.outcome, report.outcome.settings
    server = {"host": settings.host, "port": str(settings.port), "encryption": settings.encryption.value}
    yield say(_text("tried.server", **server))
    if settings.email:
        yield say(_text("tried.email", email=settings.email))
    if settings.username:
        yield say(_text("tried.username", username=settings.username))
    yield say(_text("tried.password" if outcome.sign_in_attempts else "tried.no_password"))
    yield say(_text("tried.when", now=outcome.started.isoformat()))
    if network := _network(report):
        yield say(_text(f"network.{network}"))


def _network(report: Report) -> str:
    """Which kind of network it was, as far as that is known; never an address."""
    outcome = report.outcome
    tried = [event for event in outcome.events if isinstance(event, AddressTried)]
    # The address that answered tells the way that was gone; without one, the first that was tried.
    used = next((one for one in tried if one.result is AddressResult.CONNECTED), tried[0] if tried else None)
    if used is None:
        return ""
    try:
        family = f"ipv{ip_address(used.address).version}"
    except ValueError:
        # Hidden.
        return ""
    return f"{family}_tunnel" if outcome.surroundings and outcome.surroundings.tunnels else family


def _happened(report: Report, say: Say) -> Iterator[str]:
    for row in step_rows(report.outcome, say):
        # Not the addresses that were tried, and not what was never begun.
        if row.label and row.took:
            yield say(_text("step.line", step=row.label, text=row.value))


def _said(report: Report) -> Iterator[str]:
    lines = [
        event.text
        for event in report.outcome.events
        if isinstance(event, LineExchanged) and event.direction is Direction.RECEIVED
    ]
    yield from map(bounded, lines[-MOST_QUOTED_LINES:])


def _result(report: Report, say: Say) -> Iterator[str]:
    yield say(verdict_texts.headline(report.diagnosis))
    yield say(verdict_texts.explanation(report.diagnosis))


def _question(report: Report) -> Message:
    own = f"question.{report.diagnosis.code}"
    if has_text(f"provider_message.{own}"):
        return _text(own)
    return _text("question.works" if _works(report) else "question.other")
