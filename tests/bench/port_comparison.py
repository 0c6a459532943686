"""All ports of a distant server at once: against the slowest of them alone, and against one after the other."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Final

from core.probe.port_comparison import PortComparison
from core.probe.probe import Probe
from core.values.port_result import COMPARED_ENCRYPTIONS
from core.values.settings import ConnectionSettings, Encryption
from tests.bench.figure import Figure, measure_in_turn
from tests.fakes.network import black_hole, closed_port
from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.loopback_server import make_public_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Sequence

    from tests.bench.figure import Paired

PAIRS: Final = 7
# Short of the time after which a silent port is known to wait for TLS: both sides wait until the limit.
PATIENCE_SECONDS: Final = 2.0


def run() -> list[Figure]:
    """Return the ratios where every port answers, and where some are silent, as they mostly are."""
    folder = make_public_folder("bench-certificates")
    authority = CertificateAuthority(folder)
    settings = ConnectionSettings(
        "127.0.0.1", 587, Encryption.STARTTLS, step_seconds=PATIENCE_SECONDS, ca_file=authority.root_file
    )
    try:
        with _distant_servers(authority, "starttls", "starttls", "starttls", "tls") as ports:
            return [*_all_answer(settings, ports[:3]), _some_are_silent(settings, ports[2:])]
    finally:
        shutil.rmtree(folder)


def _all_answer(settings: ConnectionSettings, ports: Sequence[int]) -> list[Figure]:
    with closed_port() as refusing:
        ours = partial(_timed, partial(_compare, settings, (*ports, refusing.port)))
        alone = measure_in_turn(ours, partial(_timed, partial(_test, settings, ports[0])), PAIRS)
        in_turn = partial(_one_after_the_other, settings, (*ports, refusing.port))
        after = measure_in_turn(ours, partial(_timed, in_turn), PAIRS)
    return [
        _figure("ports, all answer: against the slowest test alone", 1.2, alone),
        _figure("ports, all answer: against one after the other", None, after),
    ]


def _some_are_silent(settings: ConnectionSettings, ports: Sequence[int]) -> Figure:
    with closed_port() as refusing, black_hole() as silent:
        ours = partial(_timed, partial(_compare, settings, (*ports, refusing.port, silent.port)))
        alone = measure_in_turn(ours, partial(_timed, partial(_test, settings, silent.port)), PAIRS // 2)
    return _figure("ports, some are silent: against the slowest test alone", 1.2, alone)


def _figure(what: str, goal: float | None, paired: Paired) -> Figure:
    detail = f"{paired.ours * 1000:.0f} ms against {paired.theirs * 1000:.0f} ms, {paired.pairs} pairs"
    return Figure(what, paired.ratio, "x", goal, detail)


@contextmanager
def _distant_servers(authority: CertificateAuthority, *kinds: str) -> Iterator[list[int]]:
    files = authority.good()
    command = [sys.executable, "-m", "tests.bench.distant_servers", str(files.chain_file), str(files.key_file), *kinds]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield [int(process.stdout.readline()) for _ in kinds]
        process.kill()


def _timed(action: Callable[[], Coroutine[object, object, None]]) -> float:
    began = perf_counter()
    asyncio.run(action())
    return perf_counter() - began


async def _compare(settings: ConnectionSettings, ports: Sequence[int]) -> None:
    results = await PortComparison(settings, lambda _: None, ports).run()
    assert any(result.mechanisms for result in results)


async def _test(settings: ConnectionSettings, port: int, encryption: Encryption = Encryption.STARTTLS) -> None:
    await Probe(replace(settings, port=port, encryption=encryption), None, lambda _: None).run()


async def _one_after_the_other(settings: ConnectionSettings, ports: Sequence[int]) -> None:
    for port in ports:
        for encryption in COMPARED_ENCRYPTIONS:
            await _test(settings, port, encryption)
