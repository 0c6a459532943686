"""Loads a script of packaging/, which is no package: one of that name would hide a library."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "packaging"


def load(name: str) -> Any:  # noqa: ANN401  # a module is whatever it holds
    """Return a script as a module; its main() does not run."""
    spec = spec_from_file_location(f"packaging_script_{name}", FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
