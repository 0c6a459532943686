"""Fuzzes one target in a process of its own: python -m tests.fuzz.fuzz_target NAME LIBFUZZER-ARGUMENT...

The fuzzer ends the process, and a fault may do so, too: the next target must not suffer for it.
"""

from __future__ import annotations

import sys

import atheris

# Coverage of our code is what guides the search; the rest is only loaded.
with atheris.instrument_imports(include=["core"]):
    from tests.fuzz.targets import TARGETS

if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    atheris.Setup([sys.argv[0], *arguments], TARGETS[name].check)
    atheris.Fuzz()
