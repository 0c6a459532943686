"""The tests that the pictures show, played: none of them needs a server."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from core.values.details import Introduced
from core.values.ehlo import EhloKeywords
from core.values.failures import CertificateExpired, PlaintextOnTlsPort
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.gui.results_pane.sample_looks import PORT_2525, TLS_465, refused, started, works
from tests.gui.results_pane.sample_run import CHAIN, HOST, SETTINGS, STARTED, SampleRun, certificate, no_answer

if TYPE_CHECKING:
    from core.values.control_probe import ControlEnded

UNENCRYPTED: Final = replace(SETTINGS, port=25, encryption=Encryption.NONE)
_OFFERED_IN_CLEAR: Final = Reply(250, (HOST, "PIPELINING", "SIZE 35882577", "8BITMIME", "AUTH PLAIN LOGIN"))
EXPIRED: Final = replace(
    certificate(HOST, "Example Trust CA 3", is_authority=False), not_after=STARTED - timedelta(days=9)
)


def looking() -> SampleRun:
    """Nothing answered; two other ports are looked at."""
    run = no_answer()
    run.events += (started(TLS_465), started(PORT_2525), refused())
    return run


def blocked() -> tuple[SampleRun, tuple[ControlEnded, ...]]:
    """Nothing answered; one of two other ports does."""
    run, ends = looking(), (works(), refused())
    run.events.append(ends[0])
    run.now = ends[0].at
    return run, ends


def expired() -> SampleRun:
    """The certificate is out of date."""
    chain = CertificateChain((EXPIRED, *CHAIN.certificates[1:]), verified=False)
    run = SampleRun().reach().greet().encrypt()
    # Its check did not pass.
    run.events.pop()
    return run.fail_step(Step.CERTIFICATE, 0.0, CertificateExpired(chain, HOST, EXPIRED.not_after))


def unencrypted() -> SampleRun:
    """The server would take the password in clear; it was not sent."""
    run = SampleRun(UNENCRYPTED).reach().greet()
    run.events.pop()
    introduced = Introduced("[192.0.2.7]", EhloKeywords.from_reply(_OFFERED_IN_CLEAR))
    return run.pass_step(Step.EHLO, 0.0, introduced).skip_sign_in().say_goodbye(encrypted=False)


def wrong_encryption(settings: ConnectionSettings) -> SampleRun:
    """The server answered the TLS hello in plain text."""
    run = SampleRun(settings).reach().start(Step.TLS)
    return run.fail_step(Step.TLS, 0.031, PlaintextOnTlsPort(f"220 {HOST} ESMTP ready"))
