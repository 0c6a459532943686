"""The facts of an outcome as printable texts, for the sentences that explain it."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import TYPE_CHECKING, Final

from core.diagnosis.cause_facts import cause_facts
from core.diagnosis.trust_offer import may_trust
from core.values import failures as f
from core.values.address_tried import AddressTried
from core.values.details import Introduced, MessageAccepted, RecipientAccepted, SignedIn
from core.values.events import StepPassed
from core.values.failures import TlsOutdated
from core.values.printable import printable
from core.values.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.diagnosis.case import Case
    from core.values.details import StepDetail
    from core.values.diagnosis import Code
    from core.values.outcome import ProbeOutcome

FACT_NAMES: Final = frozenset(
    {
        *("host", "port", "encryption", "email", "username", "recipient", "ehlo_name", "fields", "now"),
        *("step", "seconds", "limit", "reason", "protocol", "beginning", "addresses"),
        *("reply", "reply_code", "enhanced", "mechanism", "mechanisms", "keywords", "starttls_offered", "explanation"),
        *("version", "cipher", "names", "subject", "issuer", "not_before", "not_after", "days"),
        *("signed_in", "recipient_accepted", "message_accepted", "expected", "found", "may_trust"),
        *("provider", "provider_host", "provider_port", "provider_encryption", "provider_dated"),
        *("secret_page", "smtp_page", "secret_kind", "username_form", "fixed_username"),
        *("proven_host", "proven_port", "proven_encryption", "other_works", "met", "spoken_version", "speaks_tls"),
        *("interceptor", "answered_by", "behind", "fixup", "portal", "clock_off", "tunnel", "proxy"),
        *("client_ip", "block_list", "wait_for", "size_limit", "client", "hasty", "hidden_mechanisms"),
    }
)
"""Every diagnosis has all of these facts, "" where one is not known. Dates are ISO 8601 (UTC), flags "yes" or ""."""

_MAX_CHARACTERS: Final = 300
_TLS_NAMES: Final = {"TLSv1.3": "TLS 1.3", "TLSv1.2": "TLS 1.2", "TLSv1.1": "TLS 1.1", "TLSv1": "TLS 1.0"}


def facts_of(case: Case, code: Code) -> Mapping[str, str]:
    """Return every fact of FACT_NAMES for the verdict with this code."""
    facts = dict.fromkeys(FACT_NAMES, "")
    outcome = case.outcome
    of_test = (_of_settings(outcome), _of_what_passed(outcome), _of_certificate(outcome, code), _of_failure(outcome))
    for found in (*of_test, cause_facts(case, code)):
        facts.update({name: printable(text, _MAX_CHARACTERS) for name, text in found if text})
    return facts


def _of_settings(outcome: ProbeOutcome) -> Iterator[tuple[str, str]]:
    settings = outcome.settings
    yield "host", settings.host
    yield "port", str(settings.port)
    yield "encryption", settings.encryption.value
    yield "email", settings.email
    yield "username", settings.username
    yield "recipient", settings.recipient or settings.email
    yield "seconds", _seconds(settings.step_seconds)
    yield "now", _date(outcome.started)
    if outcome.failed_step is not None:
        yield "step", outcome.failed_step.value


def _of_what_passed(outcome: ProbeOutcome) -> Iterator[tuple[str, str]]:
    if outcome.tls is not None:
        yield "version", _TLS_NAMES.get(outcome.tls.version, outcome.tls.version)
        yield "cipher", outcome.tls.cipher
    tried = dict.fromkeys(event.address for event in outcome.events if isinstance(event, AddressTried))
    yield "addresses", ", ".join(tried)
    keywords = outcome.ehlo_after_tls or outcome.ehlo_before_tls
    if keywords is not None:
        yield "keywords", ", ".join(keywords.texts)
        yield "mechanisms", ", ".join(keywords.mechanisms)
    for event in outcome.events:
        if isinstance(event, StepPassed):
            yield from _of_detail(event.detail)


def _of_detail(detail: StepDetail) -> Iterator[tuple[str, str]]:
    match detail:
        case Introduced(ehlo_name=name, keywords=keywords):
            yield "ehlo_name", name
            yield "starttls_offered", _flag("STARTTLS" in keywords)
        case SignedIn(mechanism=mechanism):
            yield "mechanism", mechanism
            yield "signed_in", _flag(True)
        case RecipientAccepted(address=address):
            yield "recipient", address
            yield "recipient_accepted", _flag(True)
        case MessageAccepted():
            yield "message_accepted", _flag(True)
        case _:
            return


def _of_certificate(outcome: ProbeOutcome, code: Code) -> Iterator[tuple[str, str]]:
    leaf = outcome.chain.leaf if outcome.chain is not None else None
    if leaf is None:
        return
    yield "names", ", ".join(leaf.names or (leaf.common_name,))
    yield "subject", leaf.common_name
    yield "issuer", leaf.issuer_name
    yield "not_before", _date(leaf.not_before)
    yield "not_after", _date(leaf.not_after)
    yield "days", str((leaf.not_after - outcome.started).days)
    yield "may_trust", _flag(may_trust(code, outcome))


def _of_failure(outcome: ProbeOutcome) -> Iterator[tuple[str, str]]:
    """Return the facts of the failure; its fields carry the names of facts wherever they mean the same."""
    failure = outcome.failure
    if failure is None:
        return
    for field in fields(failure):
        value = getattr(failure, field.name)
        match value:
            case Reply():
                yield "reply", str(value)
                yield "reply_code", str(value.code)
                yield "enhanced", str(value.enhanced or "")
            case str() if field.name in FACT_NAMES:
                yield field.name, value
            case int() | float() if field.name in {"seconds", "limit"}:
                yield field.name, _seconds(value)
            case datetime():
                yield field.name, _date(value)
            case tuple() if field.name in {"names", "keywords"}:
                yield field.name, ", ".join(value)
            case _:
                pass
    yield from _renamed(failure)


def _renamed(failure: f.Failure) -> Iterator[tuple[str, str]]:
    """Return facts whose fields have names of their own."""
    match failure:
        case f.SenderRefused() | f.RecipientRefused():
            yield "email" if isinstance(failure, f.SenderRefused) else "recipient", failure.address
        case f.NoAddressOfFamily(ip_version=ip_version):
            yield "reason", ip_version.value
        case f.InternationalAddressUnsupported(address=address):
            yield "reason", address
        case f.NoCommonMechanism(offered=offered, wanted=wanted):
            yield "mechanisms", ", ".join(offered)
            yield "mechanism", ", ".join(wanted)
        case TlsOutdated(server_version=version):
            yield "version", _TLS_NAMES.get(version, version)
        case f.CertificateChainIncomplete(missing_issuer=issuer):
            yield "issuer", issuer
        case f.ReplyMalformed(said=said) | f.ReplyUnsolicited(said=said) | f.AuthRulesBroken(said=said):
            yield "reply", said
        case f.StartTlsInjected(leftover=leftover):
            yield "beginning", leftover
        case _:
            return


def _seconds(seconds: float) -> str:
    return f"{seconds:g}"


def _date(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _flag(value: bool) -> str:
    return "yes" if value else ""
