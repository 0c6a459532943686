"""What the window keeps between two runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from gui.window_memory import FILE_NAME, WindowMemory

if TYPE_CHECKING:
    from pathlib import Path


def test_an_empty_folder_tells_nothing(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path)
    assert memory.size is None
    assert memory.is_maximised is False
    assert memory.tab == ""


def test_what_was_kept_is_known_to_the_next_window(tmp_path: Path) -> None:
    WindowMemory(tmp_path).keep(size=QSize(1200, 800), is_maximised=True, tab="certificate")
    memory = WindowMemory(tmp_path)
    assert memory.size == QSize(1200, 800)
    assert memory.is_maximised is True
    assert memory.tab == "certificate"


def test_a_damaged_file_reads_as_nothing_known(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\x00[window\nsize=@Size(x)\ntab=1, 2\nmaximised=@Variant()\n")
    memory = WindowMemory(tmp_path)
    assert memory.size is None
    assert memory.is_maximised is False
    assert memory.tab == ""


def test_a_size_that_is_none_reads_as_nothing_known(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("[window]\nsize=@Size(-5 0)\ntab=a, b\n", encoding="utf-8")
    memory = WindowMemory(tmp_path)
    assert memory.size is None
    assert memory.tab == ""


def test_the_folder_is_made_private(tmp_path: Path) -> None:
    folder = tmp_path / "outbox-check"
    WindowMemory(folder).keep(size=QSize(1200, 800), is_maximised=False, tab="steps")
    assert (folder / FILE_NAME).exists()
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_written_is_no_crash(tmp_path: Path) -> None:
    in_the_way = tmp_path / "outbox-check"
    in_the_way.write_text("a file", encoding="utf-8")
    WindowMemory(in_the_way).keep(size=QSize(1200, 800), is_maximised=False, tab="steps")
    assert in_the_way.read_text(encoding="utf-8") == "a file"
