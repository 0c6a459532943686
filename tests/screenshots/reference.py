"""The reference set: a few pictures that stand for all, kept in docs/pictures so that changed looks can be reviewed.

    python -m tests.screenshots.reference take       # take the set anew
    python -m tests.screenshots.reference compare    # take it into build/, and say what changed

Differences are drawn in red into build/. The exit status of `compare` is 1 when something changed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage

from tests.screenshots.difference import difference
from tests.screenshots.few_colours import few_colours
from tests.screenshots.pictures import BEST_COMPRESSION, FONT, Choice, Shot
from tests.screenshots.rounds import ROOT, RoundFailedError, take

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FOLDER: Final = ROOT / "docs" / "pictures"
BUILD: Final = ROOT / "build" / "reference"
TOLERANCE: Final = 0.001
"""The part of the pixels that may differ: an edge here and there, but not a word."""

SET: Final = (
    *(
        Shot("en", state)
        for state in (
            *("empty", "running", "success", "warning", "failure", "wrong-password", "cancelled"),
            *("certificate", "conversation", "features", "ports"),
        )
    ),
    Shot("en", "empty", theme="dark"),
    Shot("en", "failure", theme="dark"),
    Shot("en", "success", theme="dark", size="large"),
    Shot("en", "success", theme="contrast"),
    Shot("en", "warning", size="small"),
    Shot("de", "failure"),
    Shot("ar", "wrong-password"),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one picture; `changed` is the part of its pixels that differs."""

    name: str
    changed: float
    note: str = ""

    @property
    def is_same(self) -> bool:
        return self.changed <= TOLERANCE

    def __str__(self) -> str:
        if self.note:
            return f"{self.name}: {self.note}"
        return f"{self.name}: {'same' if self.is_same else 'changed'} ({self.changed:.2%} of the pixels differ)"


def name_of(shot: Shot) -> str:
    """What the file of a picture of the set is called."""
    usual = Shot(shot.language, shot.state)
    size = "" if shot.size == usual.size else f"-{shot.size}"
    return f"{shot.state}-{shot.theme}{size}-{shot.language}.png"


def take_set(folder: Path, shots: Sequence[Shot] = SET) -> None:
    """Take these pictures into a folder, under their names there. Raises RoundFailedError."""
    scratch = BUILD / "taken"
    shutil.rmtree(scratch, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    for looks in sorted({(shot.language, shot.theme, shot.size) for shot in shots}):
        language, theme, size = looks
        states = tuple(shot.state for shot in shots if (shot.language, shot.theme, shot.size) == looks)
        take(scratch, Choice(states, (theme,), (size,), (language,)))
    for shot in shots:
        few_colours(QImage(str(scratch / shot.file))).save(str(folder / name_of(shot)), quality=BEST_COMPRESSION)


def compare(kept: Path, now: Path, differences: Path, names: Sequence[str]) -> list[Finding]:
    """Return what became of each picture since it was kept, and draw what differs."""
    findings = []
    for name in names:
        before, after = QImage(str(kept / name)), QImage(str(now / name))
        if before.isNull():
            findings.append(Finding(name, 1.0, "new, not in the set yet"))
            continue
        changed, drawn = difference(before, after)
        note = "of another size" if before.size() != after.size() else ""
        findings.append(Finding(name, changed, note))
        if not findings[-1].is_same:
            differences.mkdir(parents=True, exist_ok=True)
            drawn.save(str(differences / name))
    left = sorted(file.name for file in kept.glob("*.png") if file.name not in names)
    return findings + [Finding(name, 1.0, "no longer in the set") for name in left]


def compare_set() -> int:
    """Take the set anew into build/, and say of each picture what became of it; return the exit status."""
    now, differences = BUILD / "now", BUILD / "differences"
    for old in (now, differences):
        shutil.rmtree(old, ignore_errors=True)
    take_set(now)
    findings = compare(FOLDER, now, differences, [name_of(shot) for shot in SET])
    for finding in findings:
        print(finding)
    if changed := [finding for finding in findings if not finding.is_same]:
        print(f"{len(changed)} of {len(findings)} changed; what differs is red in {differences}")
    return 1 if changed else 0


def renew_set() -> int:
    """Take the set anew, and put it in the place of the old one; return the exit status."""
    now = BUILD / "now"
    shutil.rmtree(now, ignore_errors=True)
    take_set(now)
    # Only when all of it is there.
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(now, FOLDER)
    print(f"{len(SET)} pictures: {FOLDER}")
    return 0


def main() -> int:
    """Read the arguments, and take or compare."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.screenshots.reference",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", choices=("take", "compare"))
    what = parser.parse_args().what
    # The fonts are known to an application only.
    application = QGuiApplication(["reference", "-platform", "offscreen"])
    is_there = FONT in QFontDatabase.families()
    del application
    if not is_there:
        print(f"The font {FONT} is not installed (Debian: fonts-inter); the set is taken in it.", file=sys.stderr)
        return 1
    try:
        return renew_set() if what == "take" else compare_set()
    except RoundFailedError as error:
        print(f"Not all pictures could be taken: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
