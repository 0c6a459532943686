"""The `check` command as a whole process, against a process that only imports what any such program needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Final

from tests.bench.figure import Figure, measure_in_turn
from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.loopback_server import make_public_folder
from tests.real_servers.postfix import Postfix

PAIRS: Final = 15
ROOT: Final = Path(__file__).parents[2]
# A program that is installed has its modules compiled; here they are after the warm-up.
_ENVIRONMENT: Final = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
IMPORTS: Final = [sys.executable, "-c", "import asyncio, ssl, aiosmtplib"]


def run() -> list[Figure]:
    """Return the ratios for a whole test over STARTTLS, and for one that stops at a closed door."""
    folder = make_public_folder("bench-certificates")
    authority = CertificateAuthority(folder)
    try:
        with Postfix(authority) as postfix:
            where = ["--host", "localhost", "--port", str(postfix.submission), "--ca-file", str(authority.root_file)]
            tested = _compare("check, a whole test over STARTTLS, against imports alone", 2.0, where)
        refused = _compare(
            "check, connection refused, against imports alone", 2.0, ["--host", "127.0.0.1", "--port", "1"]
        )
        return [tested, refused]
    finally:
        shutil.rmtree(folder)


def _compare(what: str, goal: float, options: list[str]) -> Figure:
    command = [sys.executable, "app.py", "check", "--json", *options]
    paired = measure_in_turn(partial(_timed, command), partial(_timed, IMPORTS), PAIRS)
    detail = f"{paired.ours * 1000:.0f} ms against {paired.theirs * 1000:.0f} ms, {paired.pairs} pairs"
    return Figure(what, paired.ratio, "x", goal, detail)


def _timed(command: list[str]) -> float:
    began = perf_counter()
    ended = subprocess.run(command, cwd=ROOT, env=_ENVIRONMENT, stdout=subprocess.DEVNULL, check=False)
    assert ended.returncode in {0, 1}, ended
    return perf_counter() - began
