"""Takes pictures in many processes: each has one language and one scale, and a quiet desktop of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.screenshots.pictures import Choice

ROOT: Final = Path(__file__).parents[2]
SCREEN: Final = (1366, 1024)
"""Of the desktop, in pixels on a plain screen: no window is larger, and the design was made for less."""


class RoundFailedError(Exception):
    """Some pictures could not be taken; why, a process has printed."""


def take(folder: Path, choice: Choice) -> None:
    """Take these pictures. Raises RoundFailedError."""
    parts = [
        replace(choice, languages=(language,), scales=(scale,))
        for scale in choice.scales
        for language in choice.languages
    ]
    with tempfile.TemporaryDirectory(prefix="pictures-") as home, ThreadPoolExecutor(os.cpu_count()) as at_once:
        for scale in choice.scales:
            _screen_file(home, scale).write_text(json.dumps({"screens": [_screen(float(scale))]}), "utf-8")
        ends = list(at_once.map(lambda part: _run(folder, part, home), parts))
    failed = [part for part, status in zip(parts, ends, strict=True) if status]
    if failed:
        raise RoundFailedError("; ".join(f"{one.languages[0]} at {one.scales[0]}" for one in failed))


def _run(folder: Path, part: Choice, home: str) -> int:
    command = [sys.executable, "-m", "tests.screenshots.round", str(folder.absolute()), *part.arguments()]
    return subprocess.run(command, cwd=ROOT, env=_surroundings(part.scales[0], home), check=False).returncode


def _surroundings(scale: str, home: str) -> dict[str, str]:
    """The environment of a desktop without wishes, in a language that is none of the translations."""
    foreign = ("QT_", "LC_", "XDG_", "LANGUAGE", "OUTBOX_CHECK_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return {
        **kept,
        "HOME": home,
        "LANG": "en_GB.UTF-8",
        "TZ": "UTC",
        "QT_QPA_PLATFORM": f"offscreen:configfile={_screen_file(home, scale)}",
        "QT_SCALE_FACTOR": scale,
    }


def _screen_file(home: str, scale: str) -> Path:
    return Path(home) / f"screen-{scale}.json"


def _screen(scale: float) -> dict[str, object]:
    """What the platform is told of its screen, in the pixels that a scaled desktop has."""
    width, height = (round(length * scale) for length in SCREEN)
    place: dict[str, object] = {"name": "pictures", "x": 0, "y": 0, "width": width, "height": height}
    return {**place, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
