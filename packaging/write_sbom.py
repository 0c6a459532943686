"""Writes dist/outbox-check.cdx.json: what the program is made of, as a CycloneDX bill of materials.

Names, versions and hashes come from requirements.lock, licences from the metadata of what is installed in that very
version. Apart from its date the file is the same each time; SOURCE_DATE_EPOCH fixes that, too. Needs no network.
"""

from __future__ import annotations

import ast
import os
import re
import uuid
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import TYPE_CHECKING

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cyclonedx.model.license import License

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
TARGET = ROOT / "dist" / "outbox-check.cdx.json"
_NAMESPACE = uuid.UUID("5c1f6f0e-3f0b-4b57-9d55-2f7c5b0d8f11")


def locked(lock: str) -> Iterator[tuple[Requirement, list[str]]]:
    """Yield each requirement of a lock file with its SHA-256 hashes."""
    for line in lock.replace("\\\n", " ").splitlines():
        first, *hashes = line.split("--hash=sha256:")
        if first.strip():
            yield Requirement(first), [one.strip() for one in hashes]


def component(requirement: Requirement, hashes: list[str]) -> Component:
    """Describe one dependency; the hashes are those of all its wheels, of which a system gets one."""
    version = str(requirement.specifier).removeprefix("==")
    found = licence_text(requirement.name, version)
    where = [Property(name="outbox-check:installed-where", value=str(requirement.marker))] if requirement.marker else []
    return Component(
        name=requirement.name,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{requirement.name}=={version}",
        purl=PackageURL("pypi", name=requirement.name, version=version),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in hashes],
        licenses=[licence(found)] if found else [],
        properties=where,
    )


def licence_text(name: str, version: str) -> str:
    """Return the licence that a package states, "" when it states none or is not installed in this version."""
    try:
        stated = metadata(name)
    except PackageNotFoundError:
        return ""
    if stated["Version"] != version:
        return ""
    classifiers = [text for text in stated.get_all("Classifier") or [] if text.startswith("License :: OSI Approved ::")]
    # Not by brackets: the backport that keyring brings along raises KeyError for a field that is not there.
    expression, text = stated.json.get("license_expression", ""), str(stated.json.get("license", ""))
    short = text if "\n" not in text else ""
    named = re.sub(r".*:: (.*?)(?: License)?$", r"\1", classifiers[0]) if classifiers else ""
    return str(expression or short or named)


def licence(text: str) -> License:
    """Return a licence by its SPDX id, as an expression, or by name."""
    return LicenseFactory().make_from_string(text)


def bill(lock: str, version: str, when: datetime) -> Bom:
    """Return the bill of materials of a version that is locked to these dependencies."""
    program = Component(
        name="outbox-check",
        version=version,
        type=ComponentType.APPLICATION,
        licenses=[licence("MIT")],
        bom_ref="program",
    )
    bom = Bom(serial_number=uuid.uuid5(_NAMESPACE, f"{version}\n{lock}"))
    bom.metadata.component = program
    bom.metadata.timestamp = when
    parts = [component(requirement, hashes) for requirement, hashes in locked(lock)]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(program, parts)
    return bom


def program_version() -> str:
    """Return the version, read and not imported: a script in a folder of its own sees no package of ours."""
    tree = ast.parse((ROOT / "core" / "__init__.py").read_text("utf-8"))
    assigned = [node for node in tree.body if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)]
    return next(str(ast.literal_eval(node.value)) for node in assigned if ast.unparse(node.targets[0]) == "__version__")


def main() -> None:
    """Write the bill and say how much is in it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    when = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC).replace(microsecond=0)
    bom = bill(LOCK.read_text("utf-8"), program_version(), when)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(JsonV1Dot6(bom).output_as_string(indent=2) + "\n", "utf-8")
    without = sorted(part.name for part in bom.components if not part.licenses)
    print(f"Wrote {TARGET.relative_to(ROOT)}: {len(bom.components)} components.")
    if without:
        print(f"Not installed here, so without a licence: {', '.join(without)}.")


if __name__ == "__main__":
    main()
