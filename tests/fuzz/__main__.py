"""Fuzzes every target for a share of FUZZ_SECONDS (60) and says what was found: python -m tests.fuzz [NAME...]

An input that breaks something is kept in regressions/NAME; from then on every test run tries it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.targets import TARGETS

REGRESSIONS = Path(__file__).with_name("regressions")
AT_ONCE = 2
_DEFAULT_SECONDS = 60
_RSS_LIMIT_MB = 700


@dataclass(frozen=True)
class Result:
    """How the fuzzing of one target went; `executions` is None when the fuzzer ended before it could count."""

    name: str
    executions: int | None
    coverage: int
    seconds: int
    status: int
    said: str


def fuzz(name: str, seconds: int) -> Result:
    """Fuzz one target for so long, beginning with its seeds and with what broke it before."""
    kept = REGRESSIONS / name
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        corpus = Path(scratch, "corpus")
        corpus.mkdir()
        for number, seed in enumerate(TARGETS[name].seeds()):
            (corpus / f"seed-{number}").write_bytes(seed)
        ran = subprocess.run(
            [
                *(sys.executable, "-m", "tests.fuzz.fuzz_target", name, f"-max_total_time={seconds}"),
                *(f"-max_len={TARGETS[name].longest}", f"-rss_limit_mb={_RSS_LIMIT_MB}", "-timeout=10"),
                *("-print_final_stats=1", f"-artifact_prefix={kept}/", corpus, kept),
            ],
            capture_output=True,
            check=False,
        )
    # The trace of a fault goes to the one, the fuzzer's own words to the other.
    said = (ran.stdout[-4000:] + ran.stderr).decode("utf-8", "backslashreplace")
    executions = re.search(r"stat::number_of_executed_units: *(\d+)", said)
    coverage = re.findall(r" cov: (\d+)", said)
    if not any(kept.iterdir()):
        kept.rmdir()
    return Result(
        name, int(executions[1]) if executions else None, int((coverage or [0])[-1]), seconds, ran.returncode, said
    )


def main(names: list[str]) -> int:
    """Print a line per target and return 1 when something was found."""
    if find_spec("atheris") is None:
        print(
            "There is no atheris for this system (see pyproject.toml). `make test` tries all targets with hypothesis."
        )
        return 2
    names = names or list(TARGETS)
    rounds = -(-len(names) // AT_ONCE)
    seconds = max(1, int(os.environ.get("FUZZ_SECONDS") or _DEFAULT_SECONDS) // rounds)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(lambda name: fuzz(name, seconds), names))
    for result in results:
        counted = "?" if result.executions is None else f"{result.executions:,}"
        verdict = "nothing found" if result.status == 0 else f"FOUND (exit {result.status})"
        print(f"{result.name:14}{counted:>12} executions{result.seconds:>6} s{result.coverage:>7} edges   {verdict}")
    found = [result for result in results if result.status != 0 or not result.executions]
    for result in found:
        print(f"\n== {result.name}\n{result.said[:4000]}\n[...]\n{result.said[-1500:]}")
    print(f"{len(found)} of {len(results)} targets with findings; inputs are kept in {REGRESSIONS.name}/")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
