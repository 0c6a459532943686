from __future__ import annotations

import pytest

from core.lint.host_name import ascii_host, is_ipv4, is_ipv6, why_no_host
from core.values.form import ProblemKind

GOOD = [
    ("smtp.example.com", "smtp.example.com"),
    ("SMTP.Example.COM", "smtp.example.com"),
    ("smtp.example.com.", "smtp.example.com"),
    ("localhost", "localhost"),
    ("mail_relay.intern", "mail_relay.intern"),
    ("_dmarc.example.com", "_dmarc.example.com"),
    ("1und1.de", "1und1.de"),
    ("3.example.com", "3.example.com"),
    ("0x7f.example.com", "0x7f.example.com"),
    ("xn--bcher-kva.example", "xn--bcher-kva.example"),
    ("a" * 63 + ".example", "a" * 63 + ".example"),
    ("a." * 126 + "b", "a." * 126 + "b"),
    ("192.0.2.25", "192.0.2.25"),
    ("255.255.255.255", "255.255.255.255"),
    ("::1", "::1"),
    ("[::1]", "::1"),
    ("2001:DB8:0:0:0:0:0:25", "2001:db8::25"),
    ("[2001:db8::25]", "2001:db8::25"),
]


@pytest.mark.parametrize(("typed", "host"), GOOD)
def test_a_host_comes_in_its_ascii_form(typed: str, host: str) -> None:
    assert ascii_host(typed) == host


IDNA_2008 = [
    ("bücher.example", "xn--bcher-kva.example"),
    ("BÜCHER.example", "xn--bcher-kva.example"),
    # The codec of Python's standard library is IDNA 2003: it would ask for strasse.example, another server.
    ("straße.example", "xn--strae-oqa.example"),
    ("strasse.example", "strasse.example"),
    ("παράδειγμα.example", "xn--hxajbheg2az3al.example"),
    ("ελλάς.example", "xn--hxarsa0b.example"),
    ("mail_relay.bücher.example", "mail_relay.xn--bcher-kva.example"),
    ("例え。example", "xn--r8jz45g.example"),
    # A joiner that this writing needs: without it the name is another one.
    ("क्\u200dष.example", "xn--11b2ezcw70k.example"),
]


@pytest.mark.parametrize(("typed", "host"), IDNA_2008)
def test_an_international_name_is_encoded_by_idna_2008(typed: str, host: str) -> None:
    assert ascii_host(typed) == host


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("\uff11\uff19\uff12.0.2.25", "192.0.2.25"),
        ("\uff53\uff4d\uff54\uff50\uff0eexample\uff0ecom", "smtp.example.com"),
        ("smtp。example。com", "smtp.example.com"),
        ("smtp\uff61example.com", "smtp.example.com"),
        ("\uff3b\uff1a\uff1a\uff11\uff3d", "::1"),
    ],
)
def test_full_width_writing_is_read_as_what_is_meant(typed: str, host: str) -> None:
    assert ascii_host(typed) == host


BAD = [
    *((name, ProblemKind.HOST_INVALID) for name in ("", ".", "a..b", ".x", "x..", "-a.b", "a-.b", "a b", "a/b", "a@b")),
    ("a" * 64 + ".example", ProblemKind.HOST_INVALID),
    ("a." * 127 + "b", ProblemKind.HOST_INVALID),
    ("a" * 5000, ProblemKind.HOST_INVALID),
    ("ü" * 60 + ".example", ProblemKind.HOST_INVALID),
    ("☃.example", ProblemKind.HOST_INVALID),
    ("bü\u200ccher.example", ProblemKind.HOST_INVALID),
    ("a\nb", ProblemKind.HOST_INVALID),
    ("host\x00", ProblemKind.HOST_INVALID),
    ("256.0.2.25", ProblemKind.HOST_INVALID),
    ("1.2.3.4.5", ProblemKind.HOST_INVALID),
    ("example.123", ProblemKind.HOST_INVALID),
    ("[", ProblemKind.HOST_INVALID),
    ("[::1", ProblemKind.HOST_INVALID),
    ("[192.0.2.25]", ProblemKind.HOST_INVALID),
    ("1::2::3", ProblemKind.HOST_INVALID),
    *(
        (number, ProblemKind.HOST_AMBIGUOUS_NUMBER)
        for number in (
            "127.1",
            "0x7f.1",
            "0X7F.1",
            "2130706433",
            "0x7f000001",
            "192.168.001.001",
            "010.0.0.1",
            "127.1.",
        )
    ),
    *(
        (address, ProblemKind.HOST_HAS_ZONE)
        for address in ("fe80::1%eth0", "[fe80::1%eth0]", "[fe80::1%25eth0]", "fe80::1%")
    ),
]


@pytest.mark.parametrize(("typed", "kind"), BAD)
def test_what_no_server_can_be_called_is_refused_with_the_reason(typed: str, kind: ProblemKind) -> None:
    assert ascii_host(typed) is None
    assert why_no_host(typed) is kind


def test_addresses_are_told_from_names() -> None:
    families = {host: (is_ipv4(host), is_ipv6(host)) for host in ("192.0.2.25", "::1", "smtp.example.com", "a1.b2")}
    assert families == {
        "192.0.2.25": (True, False),
        "::1": (False, True),
        "smtp.example.com": (False, False),
        "a1.b2": (False, False),
    }
