from __future__ import annotations

import subprocess
import sys

import pytest

from core.probe.investigation import Investigation
from gui.engine import load_engine


async def test_the_engine_takes_second_looks() -> None:
    assert await load_engine() is Investigation


def test_the_end_of_a_test_has_nothing_left_to_import() -> None:
    code = """
import asyncio, sys
from gui.engine import load_engine
asyncio.run(load_engine())
print("core.judgement" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("True", "")


@pytest.mark.parametrize(
    ("module", "importer", "load"),
    [
        ("gui.engine", "_import_engine", "load_engine"),
        ("gui.ports_controller", "_import_comparison", "load_comparison"),
    ],
)
def test_the_end_of_the_program_waits_for_what_is_still_being_imported(module: str, importer: str, load: str) -> None:
    """Cut off within a library's own code, the thread takes the whole process down."""
    code = f"""
import asyncio, contextlib, threading
import {module} as module
def late():
    # The main thread counts as ended when the interpreter begins to end; from there on there is some work left to do.
    threading.main_thread().join(); sum(range(10_000_000)); print("imported")
module.{importer} = late
with contextlib.suppress(TimeoutError):
    asyncio.run(asyncio.wait_for(module.{load}(), 0.01))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "imported\n", "")
