"""Second looks after a made-up failure to connect: one that works, one that does not, and one of an old TLS."""

from __future__ import annotations

from dataclasses import replace

from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose, ControlStarted
from core.values.failures import ConnectRefused
from core.values.settings import Encryption
from core.values.steps import Step
from core.values.tls_facts import TlsFacts
from tests.gui.results_pane.sample_run import ADDRESS, SETTINGS, SampleRun, success

BEGAN = 10.0
"""Seconds after the test began."""

TLS_465 = ControlProbe(1, ControlPurpose.OTHER_PORT, replace(SETTINGS, port=465, encryption=Encryption.TLS))
PORT_2525 = ControlProbe(2, ControlPurpose.OTHER_PORT, replace(SETTINGS, port=2525))
OLDER_TLS = ControlProbe(3, ControlPurpose.OLDER_TLS, SETTINGS)


def started(control: ControlProbe) -> ControlStarted:
    return ControlStarted(control, BEGAN)


def works(control: ControlProbe = TLS_465) -> ControlEnded:
    run = success()
    run.settings = control.settings
    return ControlEnded(control, BEGAN + 0.4, 0.4, run.outcome(signed_in=False))


def refused(control: ControlProbe = PORT_2525) -> ControlEnded:
    run = SampleRun(control.settings).start(Step.CONNECT)
    attempt = AddressTried(ADDRESS, control.settings.port, AddressResult.REFUSED, 0.0, 0.02)
    run.events.append(attempt)
    run.fail_step(Step.CONNECT, 0.02, ConnectRefused((attempt,)))
    return ControlEnded(control, BEGAN + 0.02, 0.02, run.outcome())


def old_tls(control: ControlProbe = OLDER_TLS) -> ControlEnded:
    outcome = SampleRun(control.settings).outcome(tls=TlsFacts("TLSv1", "AES128-SHA", verified=False))
    return ControlEnded(control, BEGAN + 0.1, 0.1, outcome)


def stopped(control: ControlProbe = TLS_465) -> ControlEnded:
    return ControlEnded(control, BEGAN + 0.1, 0.1, SampleRun(control.settings).outcome(cancelled=True))
