from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.report.control_texts import control_heading, control_name, control_result, looking_again
from core.report.english import render
from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose
from core.values.failures import ConnectRefused, NameLeadsElsewhere, PlaintextOnTlsPort
from core.values.outcome import ProbeOutcome
from core.values.settings import ConnectionSettings, Encryption, IpVersion
from core.values.tls_facts import TlsFacts

SETTINGS = ConnectionSettings("smtp.example.com", 587, Encryption.STARTTLS)


def control(purpose: ControlPurpose, **changes: object) -> ControlProbe:
    return ControlProbe(1, purpose, replace(SETTINGS, **changes))  # type: ignore[arg-type]  # each is a field


@pytest.mark.parametrize(
    ("looked_at", "name"),
    [
        (control(ControlPurpose.TLS_FROM_THE_START), "The same port with TLS from the start"),
        (control(ControlPurpose.PLAIN_TEXT_FIRST), "The same port in plain text"),
        (control(ControlPurpose.OTHER_PORT), "Port 587 with STARTTLS"),
        (control(ControlPurpose.OTHER_PORT, port=465, encryption=Encryption.TLS), "Port 465 with TLS"),
        (control(ControlPurpose.OTHER_PORT, port=25, encryption=Encryption.NONE), "Port 25 without encryption"),
        (control(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV4), "IPv4 only"),
        (control(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV6), "IPv6 only"),
        (control(ControlPurpose.NAME_IN_CERTIFICATE, host="mx1.example.net"), "The name mx1.example.net"),
        (control(ControlPurpose.OLDER_TLS), "Older versions of TLS"),
    ],
)
def test_a_look_says_what_is_looked_at(looked_at: ControlProbe, name: str) -> None:
    assert render(control_name(looked_at)) == name


def result(purpose: ControlPurpose = ControlPurpose.OTHER_PORT, **found: object) -> str:
    outcome = ProbeOutcome(SETTINGS, datetime(2026, 11, 24, tzinfo=UTC), 0.5, ())
    outcome = replace(outcome, **found)  # type: ignore[arg-type]  # each is a field
    return render(control_result(ControlEnded(control(purpose), 1.0, 0.5, outcome)))


def test_a_look_says_what_came_of_it() -> None:
    tls = TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", verified=True)
    refused = ConnectRefused((AddressTried("203.0.113.25", 25, AddressResult.REFUSED, 0.0, 0.1),))
    assert result(tls=tls) == "Works up to signing in, TLS 1.3"
    assert result() == "Works up to signing in, without encryption"
    assert result(failure=refused) == "Port 25 refused the connection"
    assert result(failure=PlaintextOnTlsPort("220")) == "The server spoke plain text"
    assert result(ControlPurpose.NAME_IN_CERTIFICATE, failure=NameLeadsElsewhere("mx1.example.net")) == (
        "mx1.example.net is another server"
    )
    assert result(ControlPurpose.OLDER_TLS, tls=TlsFacts("TLSv1", "AES128-SHA")) == "Speaks TLS 1.0"
    assert result(cancelled=True, failure=refused) == "Stopped"


def test_the_looks_have_a_heading() -> None:
    assert render(control_heading()) == "Second look"
    assert render(looking_again()) == "Looking again to find the cause"
