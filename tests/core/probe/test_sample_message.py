from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.probe.sample_message import SUBJECT, sample_message

if TYPE_CHECKING:
    from email.message import EmailMessage

NOW = datetime(2026, 11, 24, 3, 51, 7, tzinfo=UTC)


def parsed(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.SMTPUTF8)


def test_it_says_what_it_is() -> None:
    message = sample_message("sam@example.test", "ann@example.org", NOW)
    read = parsed(message.content)
    assert read["From"] == "sam@example.test"
    assert read["To"] == "ann@example.org"
    assert read["Subject"] == SUBJECT
    assert "Outbox Check" in SUBJECT
    assert parsedate_to_datetime(read["Date"]) == NOW
    assert read["Message-ID"] == message.id
    assert read["Auto-Submitted"] == "auto-generated"
    assert read.get_content_type() == "text/plain"
    assert len(str(read.get_content())) > 50
    assert not read.defects


def test_it_is_small_plain_and_keeps_to_the_line_length() -> None:
    content = sample_message("sam@example.test", "sam@example.test", NOW).content
    assert content.isascii()
    assert len(content) < 2000
    lines = content.split(b"\r\n")
    assert all(len(line) <= 78 for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")


def test_each_has_an_id_of_its_own_in_the_senders_domain() -> None:
    ids = {sample_message("sam@example.test", "sam@example.test", NOW).id for _ in range(50)}
    assert len(ids) == 50
    assert all(id_.endswith("@example.test>") for id_ in ids)


def test_letters_beyond_ascii_are_written_as_they_are() -> None:
    content = sample_message("jörg@example.test", "sam@example.test", NOW).content
    assert "From: jörg@example.test\r\n".encode() in content
    assert "jörg@example.test" in str(parsed(content)["From"])


@pytest.mark.parametrize("bad", ["sam@example.test\r\nBcc: eve@example.test", "sam@example.test\nX: y"])
def test_nobody_can_slip_in_a_header(bad: str) -> None:
    with pytest.raises(ValueError, match=r"newline|CR|LF|line"):
        sample_message(bad, "sam@example.test", NOW)
    with pytest.raises(ValueError, match=r"newline|CR|LF|line"):
        sample_message("sam@example.test", bad, NOW)


LOCAL_PARTS = st.text(st.sampled_from("abc.+-_=!#$%&'*/?^`{|}~öß"), min_size=1, max_size=64).filter(
    lambda text: not (text.startswith(".") or text.endswith(".") or ".." in text)
)


@settings(deadline=None, max_examples=50)
@given(LOCAL_PARTS, st.integers(0, 20))
@example("a" * 64, 20)
@example("ö" * 32, 20)
def test_any_address_comes_out_as_it_went_in(local_part: str, labels: int) -> None:
    address = f"{local_part}@{'label-of-some.' * labels}example.test"
    read = parsed(sample_message(address, address, NOW).content)
    for header in ("From", "To"):
        [entry] = read[header].addresses
        assert entry.addr_spec.encode("utf-8", "surrogateescape").decode() == address
