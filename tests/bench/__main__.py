"""Runs every measurement, or those named, and prints a line for each figure."""

from __future__ import annotations

import importlib
import pkgutil
import sys

import tests.bench


def main(wanted: list[str]) -> int:
    found = [module.name for module in pkgutil.iter_modules(tests.bench.__path__)]
    measurements = {name: importlib.import_module(f"tests.bench.{name}") for name in found if name != "__main__"}
    measurements = {name: module for name, module in measurements.items() if hasattr(module, "run")}
    if unknown := set(wanted) - set(measurements):
        print(f"no measurement called {', '.join(sorted(unknown))}; there are {', '.join(measurements)}")
        return 2
    for name in wanted or measurements:
        for figure in measurements[name].run():
            print(figure, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
