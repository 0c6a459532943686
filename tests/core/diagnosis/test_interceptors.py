from __future__ import annotations

import pytest

from core.diagnosis.interceptors import INTERCEPTORS, greeted_by, signed_by
from core.values.tls_facts import CertificateChain
from tests.core.report.every_value import certificate

# Names in the form in which such products sign, and the product that each is.
ISSUERS = [
    ("CN=avast! Web/Mail Shield Root,O=avast! Web/Mail Shield", "Avast"),
    ("CN=AVG Web/Mail Shield Root,O=AVG Web/Mail Shield", "AVG"),
    ("CN=Avira Root CA", "Avira"),
    ("CN=ESET SSL Filter CA,O=ESET\\, spol. s r. o.", "ESET"),
    ("CN=Kaspersky Anti-Virus Personal Root Certificate,O=AO Kaspersky Lab", "Kaspersky"),
    ("CN=Bitdefender Personal CA.Net-Defender", "Bitdefender"),
    ("CN=Norton Web/Mail Shield Root", "Norton"),
    ("CN=G DATA Mail Scanner Root", "G DATA"),
    ("CN=Dr.Web SpIDer Gate Root Certificate", "Dr.Web"),
    ("CN=AdGuard Personal CA,O=AdGuard", "AdGuard"),
    ("CN=BullGuard SSL Proxy CA", "BullGuard"),
    ("CN=F-Secure Web Protection CA", "F-Secure"),
    ("CN=Trend Micro Web Root", "Trend Micro"),
    ("CN=Quick Heal Root", "Quick Heal"),
    ("CN=ContentWatch Root", "Net Nanny"),
    ("CN=Qustodio CA", "Qustodio"),
    ("CN=McAfee Web Gateway", "McAfee"),
    ("CN=Skyhigh Security Root", "Skyhigh"),
    ("CN=Sophos SSL CA_C01001", "Sophos"),
    ("CN=Zscaler Intermediate Root CA (zscaler.net)", "Zscaler"),
    ("CN=FortiGate CA,O=Fortinet", "Fortinet"),
    ("CN=ca.example.goskope.com,O=Example", "Netskope"),
    ("CN=Cisco Umbrella Primary SubCA,O=Cisco", "Cisco Umbrella"),
    ("CN=Decryption CA,O=Palo Alto Networks", "Palo Alto Networks"),
    ("CN=Blue Coat ProxySG Root", "Blue Coat / Symantec"),
    ("CN=Fireware HTTPS Proxy (SN 1234) CA,OU=Fireware,O=WatchGuard_Technologies", "WatchGuard"),
    ("CN=Check Point HTTPS Inspection", "Check Point"),
    ("CN=www.untangle.test,O=Untangle", "Untangle"),
    ("CN=SonicWall Firewall DPI-SSL", "SonicWall"),
    ("CN=Barracuda Root", "Barracuda"),
    ("CN=Websense Root", "Forcepoint"),
    ("CN=Cato Networks CA", "Cato Networks"),
    ("CN=Gateway CA - Cloudflare Managed G1", "Cloudflare Gateway"),
    ("CN=Smoothwall Root", "Smoothwall"),
    ("CN=Lightspeed Systems Root", "Lightspeed"),
    ("CN=Securly Root", "Securly"),
    ("CN=iboss CA", "iboss"),
    ("CN=DO_NOT_TRUST_FiddlerRoot", "Fiddler"),
    ("CN=mitmproxy,O=mitmproxy", "mitmproxy"),
    ("CN=PortSwigger CA", "Burp Suite"),
    ("CN=Charles Proxy CA", "Charles Proxy"),
]


def signed(*issuers: str, subject: str = "CN=mx.example.test") -> CertificateChain:
    return CertificateChain(tuple(certificate(issuer=one, subject=subject) for one in issuers), verified=False)


@pytest.mark.parametrize(("issuer", "product"), ISSUERS, ids=lambda text: text)
def test_who_signed(issuer: str, product: str) -> None:
    assert signed_by(signed(issuer)) == product
    assert signed_by(signed("CN=Some CA", issuer)) == product


def test_every_product_has_an_example() -> None:
    assert {product for _, product in ISSUERS} == {one.product for one in INTERCEPTORS}


@pytest.mark.parametrize(
    "issuer",
    [
        "CN=Example Trust CA 3,O=Example Trust Ltd",
        "CN=R12,O=Let's Encrypt,C=US",
        "CN=Symantec Class 3 Secure Server CA - G4,O=Symantec Corporation",
        "CN=Checkpoint Charlie",
        "CN=Nortonville Municipal CA",
        "CN=Reset CA",
        "CN=Savgol",
    ],
)
def test_who_did_not(issuer: str) -> None:
    assert signed_by(signed(issuer)) == ""


def test_the_makers_have_mail_servers_too() -> None:
    assert signed_by(signed("CN=Public CA", subject="CN=mail.sophos.example,O=Sophos")) == ""


def test_without_certificates_nobody_signed() -> None:
    assert signed_by(None) == ""
    assert signed_by(signed()) == ""


@pytest.mark.parametrize(
    ("greeting", "product"),
    [
        ("localhost AVG ESMTP Proxy Server 9.0.930/9.0.934", "AVG"),
        ("avast! SMTP proxy ready", "Avast"),
        ("G DATA mail scanner", "G DATA"),
        ("mail.example.test ESMTP Sophos Email Appliance", ""),
        ("mail.example.test Kaspersky Secure Mail Gateway", ""),
        ("mx.example.test ESMTP proxy", ""),
        ("mail.example.test Sophos proxy", ""),
        ("", ""),
    ],
)
def test_who_greeted(greeting: str, product: str) -> None:
    assert greeted_by(greeting) == product
