"""Which pictures are wanted, and what their files are called."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Final

from resources.languages import LANGUAGES
from tests.screenshots.looks import SIZES, THEMES
from tests.screenshots.states import STATES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

SCALES: Final = ("1", "1.5", "2")
FONT: Final = "Inter"
"""In which the window was designed: wherever it is installed, the pictures can be held against the design."""

BEST_COMPRESSION: Final = 0
"""What Qt calls the lowest quality of a PNG; no pixel suffers."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture."""

    language: str
    state: str
    theme: str = "light"
    size: str = "usual"
    scale: str = "1"

    @property
    def file(self) -> Path:
        """Where it lies in the folder of pictures."""
        return Path(self.language, f"{self.state}-{self.theme}-{self.size}@{self.scale}.png")


@dataclass(frozen=True, slots=True)
class Choice:
    """All pictures that differ in these; `font` is the family, "" for that of the system."""

    states: tuple[str, ...] = tuple(STATES)
    themes: tuple[str, ...] = tuple(THEMES)
    sizes: tuple[str, ...] = tuple(SIZES)
    languages: tuple[str, ...] = tuple(LANGUAGES)
    scales: tuple[str, ...] = SCALES[:1]
    font: str = FONT

    def there(self, folder: Path) -> list[Shot]:
        """Those of them that are in a folder; a dialog looks the same in windows of every size, and is taken once."""
        shots = (
            Shot(language, state, theme, size, scale)
            for state, scale, size, theme, language in product(
                self.states, self.scales, self.sizes, self.themes, self.languages
            )
        )
        return [shot for shot in shots if (folder / shot.file).is_file()]

    def arguments(self) -> list[str]:
        """What `parse` makes this of again."""
        lists = {
            "states": self.states,
            "themes": self.themes,
            "sizes": self.sizes,
            "languages": self.languages,
            "scales": self.scales,
        }
        return [*(f"--{name}={','.join(words)}" for name, words in lists.items()), f"--font={self.font}"]


def parse(argv: Sequence[str], program: str, description: str | None) -> tuple[Path, Choice]:
    """Return the folder and the choice that a command line names; end the program when it cannot be understood."""
    parser = argparse.ArgumentParser(
        prog=program, description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="where the pictures go")
    usual = Choice()
    for name, known, default in (
        ("states", STATES, usual.states),
        ("themes", THEMES, usual.themes),
        ("sizes", SIZES, usual.sizes),
        ("languages", LANGUAGES, usual.languages),
        ("scales", SCALES, usual.scales),
    ):
        parser.add_argument(
            f"--{name}",
            type=lambda text, known=known: _words(text, known),  # type: ignore[misc]  # it remembers this one
            default=default,
            metavar="NAME,...",
            help=f"of {', '.join(known)}; {'all' if len(default) == len(known) else ', '.join(default)} if not said",
        )
    parser.add_argument("--font", default=usual.font, help=f'"" for that of the system; {usual.font} if not said')
    arguments = vars(parser.parse_args(argv))
    return arguments.pop("folder"), Choice(**arguments)


def _words(text: str, known: Collection[str]) -> tuple[str, ...]:
    words = tuple(text.split(","))
    if unknown := [word for word in words if word not in known]:
        msg = f"{', '.join(unknown)}: not one of {', '.join(known)}"
        raise argparse.ArgumentTypeError(msg)
    # In their usual order, whatever the order they were asked for in.
    return tuple(word for word in known if word in words)
