from __future__ import annotations

import subprocess
import sys

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
