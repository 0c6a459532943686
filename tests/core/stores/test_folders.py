from __future__ import annotations

import os
from pathlib import Path

import pytest
from platformdirs import user_config_path

from core.stores.folders import config_folder, is_foreign, make_private


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_the_folder_is_where_the_system_wants_it(monkeypatch: pytest.MonkeyPatch, private_home: Path) -> None:
    monkeypatch.delenv("OUTBOX_CHECK_CONFIG_DIR", raising=False)

    assert config_folder() == private_home / ".config" / "outbox-check"
    assert not config_folder().exists()


def test_the_environment_names_another_folder(monkeypatch: pytest.MonkeyPatch, private_home: Path) -> None:
    monkeypatch.setenv("OUTBOX_CHECK_CONFIG_DIR", "/somewhere/else")
    assert config_folder() == Path("/somewhere/else")
    monkeypatch.setenv("OUTBOX_CHECK_CONFIG_DIR", "~/mine")
    assert config_folder() == private_home / "mine"
    monkeypatch.setenv("OUTBOX_CHECK_CONFIG_DIR", "mine")
    assert config_folder() == Path.cwd() / "mine"


def test_an_empty_wish_is_none(monkeypatch: pytest.MonkeyPatch, private_home: Path) -> None:
    monkeypatch.setenv("OUTBOX_CHECK_CONFIG_DIR", "")

    assert config_folder() == private_home / ".config" / "outbox-check"


@pytest.mark.parametrize("folder", [None, "", "/elsewhere/settings", "/elsewhere//settings/", "not/absolute", "~/mine"])
@pytest.mark.parametrize("home", [None, "", "/home/sam", "/home/sam/", "not/absolute"])
def test_it_is_where_platformdirs_would_have_it(
    monkeypatch: pytest.MonkeyPatch, folder: str | None, home: str | None
) -> None:
    monkeypatch.delenv("OUTBOX_CHECK_CONFIG_DIR", raising=False)
    for name, value in (("XDG_CONFIG_HOME", folder), ("HOME", home)):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    assert config_folder() == user_config_path("outbox-check", appauthor=False)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_a_new_folder_is_private(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        make_private(tmp_path / "new" / "folder")
    finally:
        os.umask(before)

    assert mode(tmp_path / "new" / "folder") == 0o700


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("outbox-check", ["anything.txt"]),
        ("other", []),
        (
            "other",
            [
                "accounts.json",
                "providers.json",
                "accounts.json.damaged-1",
                ".accounts.json.x1",
                "window.ini",
                "window.ini.lock",
            ],
        ),
    ],
)
def test_a_folder_of_ours_becomes_private(tmp_path: Path, name: str, content: list[str]) -> None:
    folder = tmp_path / name
    folder.mkdir(mode=0o755)
    for file in content:
        (folder / file).touch()

    make_private(folder)

    assert mode(folder) == 0o700


def test_a_folder_that_holds_other_things_is_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "accounts.json").touch()
    (tmp_path / "letters").mkdir()

    make_private(tmp_path)

    assert mode(tmp_path) == 0o755


def test_foreign_is_what_belongs_to_another_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_foreign(tmp_path.stat())

    monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)
    assert is_foreign(tmp_path.stat())


def test_a_folder_of_another_user_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "outbox-check"
    folder.mkdir()
    folder.chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)

    make_private(folder)

    assert mode(folder) == 0o755


def test_where_there_are_no_user_numbers_nothing_is_foreign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "geteuid")

    assert not is_foreign(tmp_path.stat())
