"""All that one test found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from datetime import datetime

    from core.values.control_probe import ControlEnded
    from core.values.ehlo import EhloKeywords
    from core.values.events import Caution, ProbeEvent
    from core.values.failures import Failure
    from core.values.settings import ConnectionSettings
    from core.values.steps import Step
    from core.values.surroundings import Surroundings
    from core.values.tls_facts import CertificateChain, TlsFacts


@value_class
class ProbeOutcome:
    """The end of a test, or its state when it was stopped.

    `failed_step` is the step that ended it, or in which the user stopped it (then `cancelled`).
    `ehlo_before_tls` and `ehlo_after_tls` are None when nothing was said there. `sign_in_attempts` counts submissions
    of a secret (0 or 1). `signed_in` and `message_accepted` are what the server confirmed. `events` are all events in
    order, without those of second looks, and lines beyond a limit left out. `total_seconds` is how long it took.
    `controls` are the second looks that were taken because the cause was open, `surroundings` what was found on this
    computer (None: not looked).
    """

    settings: ConnectionSettings
    started: datetime
    total_seconds: float
    events: tuple[ProbeEvent, ...]
    failure: Failure | None = None
    failed_step: Step | None = None
    cancelled: bool = False
    cautions: tuple[Caution, ...] = ()
    tls: TlsFacts | None = None
    chain: CertificateChain | None = None
    ehlo_before_tls: EhloKeywords | None = None
    ehlo_after_tls: EhloKeywords | None = None
    sign_in_attempts: int = 0
    signed_in: bool = False
    message_accepted: bool = False
    controls: tuple[ControlEnded, ...] = ()
    surroundings: Surroundings | None = None
