"""How the program is installed, built and checked, as the scripts say it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_everything_is_installed_by_hash() -> None:
    script = read("packaging/create_environment.sh").replace("\\\n", " ")
    (install,) = [line for line in script.splitlines() if "pip install" in line]
    assert "--require-hashes --only-binary :all: -r" in install
    assert "--no-deps" not in install


def test_ci_installs_in_no_other_way() -> None:
    for name in (".ci/run", ".github/workflows/ci.yml", "Makefile", "packaging/pyinstaller/build_bundle.py"):
        assert not re.search(r"\b(?:pip3? install|uv pip|uv sync|uvx|pipx|curl|wget)\b", read(name)), name


def recipe(target: str) -> str:
    """The commands that make would run for a target now."""
    shown = subprocess.run(["make", "-n", "-B", target], cwd=ROOT, capture_output=True, text=True, check=True)
    return shown.stdout


def test_a_bundle_comes_with_its_bill() -> None:
    assert re.search(r"build_bundle\.py(?s:.*)packaging/write_sbom\.py", recipe("bundle"))


def test_ci_runs_all_that_must_hold() -> None:
    script = read(".ci/run")
    assert "set -euo pipefail" in script
    for command in ("make check", "make audit", "make test ", "make hostile", "make smoke", "make bundle"):
        assert re.search(rf"^(?:timeout \d+ )?{command}", script, re.MULTILINE), command
    assert "pytest" in recipe("test")
    # A test that is left out counts as one that failed.
    assert "skipped|xfailed|xpassed|deselected" in script
    assert "bash .ci/run" in read(".github/workflows/ci.yml")
    assert re.search(r"^  pull_request:$", read(".github/workflows/ci.yml"), re.MULTILINE)
