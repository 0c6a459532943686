"""What is shipped and how it is installed: locks, versions, the desktop's files, the scripts."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtSvg import QSvgRenderer

import core
import resources

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock")
ENTRY = ROOT / "packaging" / "linux" / "outbox-check.desktop"
METAINFO = ROOT / "packaging" / "linux" / "outbox-check.metainfo.xml"
PYTHONS = ("3.11", "3.12", "3.13")


def locked(lock: str) -> list[tuple[Requirement, list[str]]]:
    """Each requirement of a lock file with its hashes."""
    logical_lines = (ROOT / lock).read_text("utf-8").replace("\\\n", " ").splitlines()
    split = (line.split("--hash=") for line in logical_lines)
    return [(Requirement(first), [part.strip() for part in hashes]) for first, *hashes in split]


def for_python(requirements: list[Requirement], python: str) -> list[Requirement]:
    environment = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": "linux"}
    return [r for r in requirements if r.marker is None or r.marker.evaluate({**environment, "extra": ""})]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_exact_versions_with_hashes_and_nothing_else(lock: str) -> None:
    for requirement, hashes in locked(lock):
        assert re.fullmatch(r"==[\w.]+", str(requirement.specifier)), requirement
        assert requirement.url is None
        assert hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes), requirement


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert not re.search(r"://|/|--index|--find-links|--trusted", text.replace("--hash=", ""))


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_satisfies_what_the_project_asks_for(lock: str, python: str) -> None:
    wanted = list(PROJECT["project"]["dependencies"])
    if lock == "requirements-dev.lock":
        wanted += PROJECT["dependency-groups"]["test"] + PROJECT["dependency-groups"]["dev"]
    versions = {
        canonicalize_name(r.name): str(r.specifier).removeprefix("==")
        for r in for_python([requirement for requirement, _ in locked(lock)], python)
    }
    for requirement in for_python([Requirement(text) for text in wanted], python):
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier, requirement


def test_what_runs_is_what_was_tested() -> None:
    tested = {str(requirement) for requirement, _ in locked("requirements-dev.lock")}
    assert {str(requirement) for requirement, _ in locked("requirements.lock")} <= tested


def test_the_pyside_that_aborts_old_pythons_is_excluded_for_them() -> None:
    wanted = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
    for python, allowed in (("3.11", False), ("3.12", True)):
        (pyside,) = [r for r in for_python(wanted, python) if r.name == "PySide6-Essentials"]
        assert ("6.12.0" in pyside.specifier) is allowed


def test_aiosmtplib_with_known_holes_is_excluded() -> None:
    (aiosmtplib,) = [r for r in map(Requirement, PROJECT["project"]["dependencies"]) if r.name == "aiosmtplib"]
    assert "5.1.2" not in aiosmtplib.specifier
    assert "5.2.0" not in aiosmtplib.specifier


def test_the_version_stands_in_one_place() -> None:
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert PROJECT["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "core.__version__"}
    assert re.fullmatch(r"\d+\.\d+\.\d+", core.__version__)


def test_the_newest_release_in_the_changelog_and_the_metainfo_is_this_version() -> None:
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == core.__version__
    release = ET.parse(METAINFO).find("releases/release")  # noqa: S314  # a file of ours
    assert release is not None
    assert release.get("version") == core.__version__


def test_the_desktop_entry_starts_the_program_with_its_icon() -> None:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys are case-sensitive in desktop entries
    parser.read(ENTRY, "utf-8")
    entry = parser["Desktop Entry"]
    assert (entry["Type"], entry["Name"], entry["Exec"], entry["Icon"]) == (
        "Application",
        "Outbox Check",
        "outbox-check",
        "outbox-check",
    )
    assert entry["Terminal"] == "false"
    assert entry["Categories"].endswith(";")


def test_the_metainfo_belongs_to_the_desktop_entry() -> None:
    component = ET.parse(METAINFO).getroot()  # noqa: S314  # a file of ours
    assert component.findtext("id") == ENTRY.name
    assert component.findtext("launchable") == ENTRY.name
    assert component.findtext("project_license") == PROJECT["project"]["license"] == "MIT"


@pytest.mark.parametrize("name", ["icons/app-icon.svg", "icons/app-icon-small.svg"])
def test_the_icons_can_be_drawn(name: str) -> None:
    assert QSvgRenderer(str(resources.path(name))).isValid()


def test_a_resource_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        resources.path("icons/no-such-icon.svg")


@pytest.mark.parametrize(
    "script",
    [
        ".ci/run",
        "packaging/create_environment.sh",
        "packaging/find_python.sh",
        "packaging/debian/install_mail_servers.sh",
        "packaging/debian/install_system_packages.sh",
        "packaging/lock_requirements.sh",
        "tests/with_virtual_display.sh",
    ],
)
def test_a_script_can_be_run_and_parsed(script: str) -> None:
    path = ROOT / script
    assert os.access(path, os.X_OK)
    shell = path.read_text("utf-8").partition("\n")[0].split("/")[-1].removeprefix("env ")
    assert subprocess.run([shell, "-n", path], check=False, capture_output=True, text=True).stderr == ""


def test_make_explains_its_targets() -> None:
    shown = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    targets = re.findall(r"^\.PHONY: help (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[0].split()
    assert {"run", "test", "check"} <= set(targets)
    for target in targets:
        assert f"make {target} " in shown


def test_missing_system_packages_are_named_with_the_one_command(tmp_path: Path) -> None:
    """A machine where nothing is installed, and a user who may not install."""
    for name, body in (("dpkg-query", "true"), ("apt-get", "exit 1"), ("id", "echo 1000"), ("uname", "echo Linux")):
        tool = tmp_path / name
        tool.write_text(f"#!/bin/sh\n{body}\n")
        tool.chmod(0o755)
    ran = subprocess.run(
        [ROOT / "packaging" / "debian" / "install_system_packages.sh", "run"],
        env={"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert "    sudo apt-get install -y --no-install-recommends libdbus-1-3 libegl1 " in ran.stderr


def test_the_virtual_display_passes_the_exit_status_on() -> None:
    ran = subprocess.run(
        [ROOT / "tests" / "with_virtual_display.sh", "sh", "-c", 'echo "$DISPLAY"; exit 7'],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 7
    assert re.fullmatch(r":\d+\n", ran.stdout)
