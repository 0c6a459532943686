"""What other programs of this computer can learn of a running check: arguments, environment, open files (Linux)."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from tests.core.check_process import CheckProcess
from tests.core.probe.recorded_run import EMAIL
from tests.core.wire.secret_forms import secret_parts, survivors
from tests.fakes.script import Expect, Say, WaitFor, ehlo, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "Zebra-Quitten/37 ölig"


def told_of(pid: int) -> Iterator[bytes]:
    """All that the system tells of a process, and what is in the files that it has open or whose folder is its own."""
    place = Path("/proc", str(pid))
    for name in ("cmdline", "environ", "comm", "status", "maps", "mountinfo"):
        yield (place / name).read_bytes()
    for descriptor in (place / "fd").iterdir():
        target = str(descriptor.readlink())
        yield target.encode()
        if target.startswith("/") and Path(target).is_file():
            yield Path(target).read_bytes()
    for thread in (place / "task").iterdir():
        yield (thread / "comm").read_bytes()


def test_it_is_in_none_of_them_while_the_password_is_in_use(private_home: Path) -> None:
    seen = Event()
    script = [Say(b"220 mx\r\n"), *ehlo("AUTH PLAIN"), Expect(rb"AUTH PLAIN \S+"), WaitFor(seen)]
    form = ["--host", "127.0.0.1", "--encryption", "none", "--email", EMAIL, "--allow-unencrypted-password"]
    with ScriptedSmtpServer([*script, Say(b"235 ok\r\n"), *quit_politely()]) as server:
        with CheckProcess(*form, "--port", server.port, "--password-stdin", "--json") as process:
            process.type_in(PASSWORD.encode() + b"\n")
            process.read_until('"text":"AUTH PLAIN')
            told = list(told_of(process.pid))
            seen.set()
            run = process.finish()
        assert run.verdict["auth_attempts"] == 1
        assert any(survivors(part, server.received) for part in secret_parts(EMAIL, PASSWORD))
    left = [path.read_bytes() for path in private_home.parent.rglob("*") if path.is_file()]
    everything = b"\n".join([*told, *left, run.err.encode()])
    assert b"--password-stdin" in everything
    for part in secret_parts(EMAIL, PASSWORD):
        assert survivors(part, everything) == set()
