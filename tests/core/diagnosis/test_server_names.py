from __future__ import annotations

import pytest

from core.diagnosis.server_names import belongs_to, greeted_name, is_below, is_private_address, registered_part
from tests.core.diagnosis.outcomes import provider


@pytest.mark.parametrize(
    ("name", "domain", "below"),
    [
        ("example.test", "example.test", True),
        ("MX.example.test", "Example.Test", True),
        ("a.b.example.test", "*.example.test", True),
        ("badexample.test", "example.test", False),
        ("example.test.evil.test", "example.test", False),
    ],
)
def test_below(name: str, domain: str, below: bool) -> None:
    assert is_below(name, domain) is below


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("mx.example.test", "example.test"),
        ("example.test", "example.test"),
        ("*.mail.example.test.", "example.test"),
        ("mx1.example.co.uk", "example.co.uk"),
        ("smtp.mail.example.com.br", "example.com.br"),
        ("mx.example.de", "example.de"),
        ("localhost", ""),
        ("192.0.2.1", ""),
        ("[192.0.2.1]", ""),
        ("", ""),
        ("not a name.test", ""),
        ("-.test", ""),
        ("x" * 300 + ".test", ""),
    ],
)
def test_what_somebody_registered(name: str, part: str) -> None:
    assert registered_part(name) == part


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("mx7.example.test", True),
        ("deep.mailfarm.test", True),
        ("mailfarm.test", True),
        ("notmailfarm.test", False),
        ("other.test", False),
        ("localhost", False),
    ],
)
def test_whose_name_it_is(name: str, own: bool) -> None:
    assert belongs_to(name, provider()) is own
    assert belongs_to(name, provider(banners=("elsewhere.test", "mailfarm.test"))) is own


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("mx.example.test ESMTP Postfix", "mx.example.test"),
        ("MX.Example.Test.", "mx.example.test"),
        ("ESMTP ready", ""),
        ("localhost ESMTP", ""),
        ("[192.0.2.1] hello", ""),
        ("****************", ""),
        ("", ""),
    ],
)
def test_the_name_in_a_greeting(greeting: str, name: str) -> None:
    assert greeted_name(greeting) == name


@pytest.mark.parametrize(
    ("address", "private"),
    [
        ("10.0.0.1", True),
        ("192.168.1.1", True),
        ("172.16.5.4", True),
        ("169.254.1.1", True),
        ("fd00::1", True),
        ("fe80::1", True),
        ("127.0.0.1", False),
        ("::1", False),
        ("::", False),
        ("198.18.0.7", False),
        ("8.8.8.8", False),
        ("2606:4700::1111", False),
        ("mx.example.test", False),
        ("", False),
    ],
)
def test_private_addresses(address: str, private: bool) -> None:
    assert is_private_address(address) is private
