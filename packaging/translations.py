"""Keeps the translations in step with the texts, and makes of them what Qt loads.

    python packaging/translations.py update     take new texts into resources/i18n/*.ts, drop those that are gone
    python packaging/translations.py compile FILE.ts...    make the .qm files, which are not kept under version control

Texts stand in two places: labels of the window in gui/ (self.tr), everything else in resources/texts. Qt's own tools do
the work; they read the latter from a file in C++ that is only written for them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.report.templates import texts  # noqa: E402  # the project itself, as a script finds it
from resources.languages import LANGUAGES, SOURCE_LANGUAGE  # noqa: E402  # as above

CONTEXT = "texts"
FOLDER = ROOT / "resources" / "i18n"
TOOLS = Path(PySide6.__file__).parent


def main() -> int:
    """Do what the command line says."""
    match sys.argv[1:]:
        case ["update"]:
            return update()
        case ["compile", *files] if files:
            return compile_files(map(Path, files))
    print(__doc__, file=sys.stderr)
    return 2


def translated_languages() -> tuple[str, ...]:
    """Return the languages that need a translation."""
    return tuple(language for language in LANGUAGES if language != SOURCE_LANGUAGE)


def update() -> int:
    """Bring all .ts files up to date."""
    FOLDER.mkdir(exist_ok=True)
    sources = sorted(str(path) for path in (ROOT / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "texts.cpp"
        listed.write_text("\n".join(_listed_texts()) + "\n", "utf-8")
        for language in translated_languages():
            options = ["-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
            target = ["-target-language", language, "-ts", str(ts_file(language))]
            _run("lupdate", "-silent", *options, *sources, str(listed), *target)
    return 0


def compile_files(files: Iterable[Path]) -> int:
    """Make the .qm file beside each .ts file."""
    for file in files:
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return 0


def ts_file(language: str) -> Path:
    """Return where the translation into a language lies."""
    return FOLDER / f"outbox-check_{language}.ts"


def text_themes() -> tuple[str, ...]:
    """Return the themes of resources/texts: each is a file or a folder there."""
    entries = (ROOT / "resources" / "texts").iterdir()
    return tuple(sorted(entry.stem for entry in entries if entry.is_dir() or entry.suffix == ".toml"))


def _listed_texts() -> Iterator[str]:
    for theme in text_themes():
        for text_id, text in texts(theme).items():
            is_counted = text_id.endswith((".one", ".other"))
            # What the translator sees beside the text.
            yield f"//: {text_id}"
            # JSON and C++ write a string in the same way.
            yield f'QT_TRANSLATE_{"N_" if is_counted else ""}NOOP("{CONTEXT}", {json.dumps(text, ensure_ascii=False)})'


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
