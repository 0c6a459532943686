from __future__ import annotations

import pytest

from core.diagnosis.reply_facts import ehlo_name_in, reply_facts


def fact(name: str, words: str) -> str:
    return dict(reply_facts(words)).get(name, "")


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("client host [198.51.100.7] blocked", ""),
        ("client host [185.12.64.7] blocked", "185.12.64.7"),
        ("your ip 2a01:4f8:c0c:1234::25 is listed", "2a01:4f8:c0c:1234::25"),
        ("from 192.168.1.4 to 185.12.64.7", ""),
        ("host 185.12.64.7 refused", ""),
        ("host mx.beispiel.test[185.12.64.7] said: 554 no", ""),
        ("connect to mx.beispiel.test[185.12.64.7]:25: connection refused", ""),
        ("220 mx.beispiel.test [185.12.64.7] ready\n554 client [185.12.64.9] refused", "185.12.64.9"),
        ("554 185.12.64.7 is currently blocked", "185.12.64.7"),
        ("see http://list.test/lookup?ip=185.12.64.7", "185.12.64.7"),
        ("rcpt from unknown[185.12.64.7]: 554 no", "185.12.64.7"),
        ("version 1.2.3.4.5", ""),
        ("at 12:30:45", ""),
        ("999.1.1.1", ""),
    ],
)
def test_the_address_of_the_client(words: str, address: str) -> None:
    assert fact("client_ip", words) == address


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("blocked using zen.spamhaus.org; no", "zen.spamhaus.org"),
        ("is listed at bl.example.test", "bl.example.test"),
        ("rejected, see spamcop", "spamcop"),
        ("no", ""),
    ],
)
def test_the_block_list(words: str, name: str) -> None:
    assert fact("block_list", words) == name


@pytest.mark.parametrize(
    ("words", "wait"),
    [
        ("greylisted for 5 minutes", "5 minutes"),
        ("try again in 300 seconds", "300 seconds"),
        ("come back 2 hours later", "2 hours"),
        ("in 2026", ""),
    ],
)
def test_how_long_to_wait(words: str, wait: str) -> None:
    assert fact("wait_for", words) == wait


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("message is larger than the limit of 25 mb", "25 mb"),
        ("maximum is 10485760", "10485760"),
        ("250-size 35882577", "35882577"),
        ("too large", ""),
    ],
)
def test_how_large_a_message_may_be(words: str, size: str) -> None:
    assert fact("size_limit", words) == size


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ('501 5.5.4 helo/ehlo argument "my pc" invalid', "my pc"),
        ("504 5.5.2 <styx>: helo command rejected", "styx"),
        ("c: ehlo my-pc\ns: 501 no", "my-pc"),
        ("no", ""),
    ],
)
def test_the_name_given_in_ehlo(words: str, name: str) -> None:
    assert ehlo_name_in(words) == name
