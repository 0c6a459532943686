from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from core.stores.private_file import MAX_BYTES, FileTooLargeError, ForeignFileError, read_private, write_private

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox-check" / "accounts.json"


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_what_is_written_is_read_and_private(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        write_private(path, b"one")
        write_private(path, b"two\n")
    finally:
        os.umask(before)

    assert read_private(path) == b"two\n"
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_others_could_read_is_private_once_written(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"old")
    path.chmod(0o644)

    write_private(path, b"new")

    assert mode(path) == 0o600


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_else(path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def disk_full(*_: object) -> None:
        message = "No space left on device"
        raise OSError(message)

    write_private(path, b"old")
    monkeypatch.setattr(os, step, disk_full)

    with pytest.raises(OSError, match="No space left"):
        write_private(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


def test_the_content_is_on_the_disk_before_it_takes_the_place(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []
    real_sync, real_replace = os.fsync, os.replace

    def sync(descriptor: int) -> None:
        happened.append("sync")
        real_sync(descriptor)

    def replace(old: Path, new: Path) -> None:
        happened.append("replace")
        real_replace(old, new)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(os, "replace", replace)

    write_private(path, b"new")

    assert happened == ["sync", "replace", "sync"]


def test_a_link_is_replaced_and_its_target_left_alone(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "letter"
    target.write_bytes(b"dear Ada")
    path.parent.mkdir()
    path.symlink_to(target)

    write_private(path, b"new")

    assert target.read_bytes() == b"dear Ada"
    assert not path.is_symlink()
    assert path.read_bytes() == b"new"


def test_a_link_to_a_file_of_the_user_is_read(path: Path, tmp_path: Path) -> None:
    (tmp_path / "kept elsewhere").write_bytes(b"mine")
    path.parent.mkdir()
    path.symlink_to(tmp_path / "kept elsewhere")

    assert read_private(path) == b"mine"


def test_a_file_of_another_user_is_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_private(path, b"theirs")
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)

    with pytest.raises(ForeignFileError):
        read_private(path)


def test_nothing_is_put_into_a_folder_of_another_user(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    monkeypatch.setattr(os, "geteuid", lambda: path.parent.stat().st_uid + 1)

    with pytest.raises(ForeignFileError):
        write_private(path, b"new")
    assert list(path.parent.iterdir()) == []


def test_a_named_pipe_neither_blocks_nor_counts(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)

    with pytest.raises(ForeignFileError):
        read_private(path)


def test_a_folder_in_its_place_is_an_error(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises((OSError, ForeignFileError)):
        read_private(path)
    with pytest.raises(OSError, match="directory"):
        write_private(path, b"new")


def test_reading_is_bounded(path: Path) -> None:
    write_private(path, b" " * MAX_BYTES)
    assert len(read_private(path)) == MAX_BYTES

    write_private(path, b" " * (MAX_BYTES + 1))
    with pytest.raises(FileTooLargeError):
        read_private(path)


def test_a_missing_file_is_missing(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_private(path)
