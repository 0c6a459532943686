from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement

import core
from tests.packaging.script import load

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
WHEN = datetime(2026, 1, 1, tzinfo=UTC)
sbom = load("write_sbom")


def bill(lock: str = LOCK, when: datetime = WHEN) -> str:
    return JsonV1Dot6(sbom.bill(lock, "1.2.3", when)).output_as_string(indent=2)


def test_it_is_valid_cyclonedx() -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(bill()) is None
    assert validator.validate_str(bill().replace('"SHA-256"', '"SHA-255"')) is not None


def test_it_lists_all_that_is_locked_with_version_and_hashes() -> None:
    parts = {(part["name"], part["version"]): part for part in json.loads(bill())["components"]}
    locked = list(sbom.locked(LOCK))
    assert len(parts) == len(locked) == len(re.findall(r"^[\w.-]+==", LOCK, re.MULTILINE))
    assert sum(len(part["hashes"]) for part in parts.values()) == LOCK.count("--hash=sha256:")
    for requirement, hashes in locked:
        part = parts[requirement.name, str(requirement.specifier).removeprefix("==")]
        assert sorted(entry["content"] for entry in part["hashes"]) == sorted(hashes)
        assert {entry["alg"] for entry in part["hashes"]} == {"SHA-256"}
        assert part["purl"] == f"pkg:pypi/{part['name']}@{part['version']}"
        assert ("properties" in part) is (requirement.marker is not None)


def test_it_names_the_licence_of_all_that_is_installed_here() -> None:
    without = {part["name"] for part in json.loads(bill())["components"] if "licenses" not in part}
    # Windows' own, and PySide6 for the other Pythons.
    assert without <= {"pywin32-ctypes", "pyside6-essentials", "shiboken6"} | {
        requirement.name
        for requirement, _ in sbom.locked(LOCK)
        if requirement.marker and not requirement.marker.evaluate()
    }
    licences = {part["name"]: part.get("licenses") for part in json.loads(bill())["components"]}
    assert licences["aiosmtplib"] == [{"license": {"id": "MIT"}}]
    assert licences["cryptography"] == [{"expression": "Apache-2.0 OR BSD-3-Clause"}]
    assert licences["jaraco-classes"] == [{"license": {"id": "MIT"}}]


def test_it_reads_licences_also_where_the_backport_has_taken_over() -> None:
    """keyring imports importlib_metadata on older Pythons, which then answers for importlib.metadata, too."""
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import keyring;"
        "from tests.packaging.test_write_sbom import bill; print(bill())"
    )
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert shown.rstrip("\n") == bill()


def test_another_version_than_the_installed_one_has_no_licence_by_hearsay() -> None:
    part = sbom.component(Requirement("idna==0.1"), ["0" * 64])
    assert not part.licenses
    assert not sbom.component(Requirement("no-such-package==1"), ["0" * 64]).licenses


def test_the_program_stands_above_its_parts() -> None:
    whole = json.loads(bill())
    program = whole["metadata"]["component"]
    assert (program["name"], program["version"], program["licenses"]) == (
        "outbox-check",
        "1.2.3",
        [{"license": {"id": "MIT"}}],
    )
    (above,) = [entry for entry in whole["dependencies"] if entry["ref"] == program["bom-ref"]]
    assert above["dependsOn"] == sorted(part["bom-ref"] for part in whole["components"])


def test_only_the_date_differs_from_one_writing_to_the_next() -> None:
    later = datetime(2027, 1, 1, tzinfo=UTC)
    assert bill() == bill()
    differing = [(a, b) for a, b in zip(bill().splitlines(), bill(when=later).splitlines(), strict=True) if a != b]
    assert [[line.split()[0] for line in pair] for pair in differing] == [['"timestamp":', '"timestamp":']]
    assert json.loads(bill())["serialNumber"] != json.loads(bill(LOCK.replace("idna==", "idna==9.")))["serialNumber"]


def test_the_command_writes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sbom, "ROOT", tmp_path)
    monkeypatch.setattr(sbom, "TARGET", tmp_path / "dist" / "outbox-check.cdx.json")
    monkeypatch.setattr(sbom, "program_version", lambda: core.__version__)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    sbom.main()
    written = json.loads((tmp_path / "dist" / "outbox-check.cdx.json").read_text("utf-8"))
    assert written["metadata"]["timestamp"] == "1970-01-01T00:00:00+00:00"


def test_the_version_is_that_of_the_program() -> None:
    assert sbom.program_version() == core.__version__


def test_it_needs_no_network() -> None:
    """Where every way out ends in nowhere."""
    nowhere = {"HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9"}
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tests.packaging.test_write_sbom import bill; bill()"
    subprocess.run([sys.executable, "-c", code], env=os.environ | nowhere, check=True, capture_output=True)
