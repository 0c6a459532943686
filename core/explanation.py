"""What an error means that somebody pasted, with what is known of its provider."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.diagnosis.explain.explain import explain, read
from core.diagnosis.explain.pasted_error import PastedError
from core.diagnosis.mail_families import usual_host_of
from core.providers.known_providers import known_providers

if TYPE_CHECKING:
    from core.values.diagnosis import Diagnosis
    from core.values.settings import Encryption


def explain_text(raw: str, host: str = "", port: int | None = None, encryption: Encryption | None = None) -> Diagnosis:
    """Return what a pasted text means; host, port and encryption are what the user knows of the settings."""
    return explain_case(PastedError(raw, host, port, encryption))


def explain_case(case: PastedError) -> Diagnosis:
    """Return what a pasted error means. The provider is found by the host, given or named in the text, or by the reply.

    Some providers say things that nobody else says, so that a bare reply is enough to name the page for a password.
    """
    clues = read(case)
    host = clues.host or usual_host_of(clues.family)
    provider = known_providers().of(host) if host else None
    return explain(case, provider, datetime.now(UTC).date())
