"""Servers that never stop talking: little of it is kept, and what was meant is said all the same."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING, NamedTuple

import pytest

from core.values.diagnosis import Code
from core.values.failures import AuthRulesBroken, ReplyMalformed, ReplyTooLong, ReplyUnsolicited
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.misbehaviour import CLEAR
from tests.core.probe.recorded_run import EMAIL, PASSWORD, RecordedRun, prepare
from tests.fakes.script import Action, Expect, Flood, Say, greeting_and_ehlo, login
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.values.failures import Failure
    from tests.real_servers.certificate_authority import CertificateAuthority

MEGABYTES = 20
MOST = 16_000_000  # bytes, of client and server together
GREETING = Say(b"220 mx.example.test ESMTP\r\n")
TO_EHLO = [GREETING, Expect(rb"EHLO .*")]
TO_AUTH = [*greeting_and_ehlo("AUTH PLAIN"), Expect(rb"AUTH PLAIN \S+")]


@pytest.fixture
def bounded_memory() -> Iterator[None]:
    """Fail when much more is kept at any time than before."""
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    yield
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak - before < MOST


class Case(NamedTuple):
    """What comes before a flood, the flood, and what must be made of it."""

    id: str
    script: list[Action]
    flood: bytes
    step: Step
    failure: type[Failure]


FLOODS = [
    Case("greeting, one line", [], b"x", Step.GREETING, ReplyTooLong),
    Case("greeting, empty lines", [], b"\n", Step.GREETING, ReplyMalformed),
    Case("greeting, lines", [], b"220-more\r\n", Step.GREETING, ReplyTooLong),
    Case("greeting, replies", [], b"220 hi\r\n", Step.EHLO, ReplyUnsolicited),
    Case("ehlo, lines", TO_EHLO, b"250-KEYWORD\r\n", Step.EHLO, ReplyTooLong),
    Case("ehlo, long lines", TO_EHLO, b"250-" + b"\xff" * 9000 + b"\r\n", Step.EHLO, ReplyTooLong),
    Case("auth, lines", TO_AUTH, b"535-no\r\n", Step.AUTH, ReplyTooLong),
    Case("auth, one line", TO_AUTH, b"535 " + b"x" * 60_000, Step.AUTH, ReplyTooLong),
    # The second comes before the first can be answered, and keeps the answer back.
    Case("auth, challenges", TO_AUTH, b"334 \r\n", Step.AUTH, AuthRulesBroken),
]


def assert_little_was_kept(run: RecordedRun) -> None:
    assert len(run.events) < 1200
    assert sum(len(line) for line in run.received) < 200_000


@pytest.mark.parametrize("case", FLOODS, ids=lambda case: case.id)
@pytest.mark.parametrize("encryption", [Encryption.NONE, Encryption.TLS])
async def test_a_flood_ends_the_test(
    certificate_authority: CertificateAuthority, bounded_memory: None, encryption: Encryption, case: Case
) -> None:
    tls = ServerTls(certificate_authority.good()) if encryption is Encryption.TLS else None
    async with ScriptedSmtpServer([*case.script, Flood(case.flood, MEGABYTES)], tls=tls) as server:
        run = await prepare(
            server.port, encryption, host="localhost", ca_file=certificate_authority.root_file, **CLEAR
        ).run()
    assert isinstance(run.outcome.failure, case.failure), run.outcome.failure
    assert run.failed == [case.step]
    assert_little_was_kept(run)


@pytest.mark.parametrize("flood", [b"x", b"\n", b"221-bye\r\n", b"221 bye\r\n"])
async def test_a_flood_at_the_end_changes_nothing(bounded_memory: None, flood: bytes) -> None:
    script = [*greeting_and_ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD), Expect(rb"QUIT"), Flood(flood, MEGABYTES)]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(server.port, Encryption.NONE, **CLEAR).run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    assert run.passed[-1] is Step.QUIT
    assert_little_was_kept(run)
