"""A translation of one word of the menus, made with Qt's own tool."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="{tag}" sourcelanguage="en"><context><name>Menus</name>
<message><source>&amp;Quit</source><translation>{word}</translation></message>
<message><source>F&amp;ile</source><translation>{word}</translation></message>
</context></TS>
"""


def compile_translation(folder: Path, tag: str, word: str) -> None:
    """Put it where it lies below a folder of resources; `word` stands for "&Quit", and for "F&ile"."""
    source = folder / f"{tag}.ts"
    source.write_text(SOURCE.format(tag=tag, word=word), "utf-8")
    target = folder / "i18n" / f"outbox-check_{tag}.qm"
    target.parent.mkdir(exist_ok=True)
    subprocess.run(
        [str(Path(PySide6.__file__).parent / "lrelease"), "-silent", str(source), "-qm", str(target)], check=True
    )
