"""Looks up known vulnerabilities of everything that the lock files name; run by `make audit` and in CI.

A finding fails, unless audit_exceptions.txt excuses it; so does an exception whose last day is over. Where the source
of advisories cannot be reached, the reason is printed and nothing fails: CI must also run without a network.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
EXCEPTIONS = Path(__file__).with_name("audit_exceptions.txt")
_USAGE_ERROR = 2
_UNREACHABLE = re.compile(
    r"^(?:[\w.]*\.)?(\w*(?:Connection|Timeout|Service|HTTP|SSL|Proxy)\w*Error|\w*Timeout)\b.*$", re.MULTILINE
)


@dataclass(frozen=True)
class AuditException:
    """A vulnerability that is accepted until the end of a day."""

    identifier: str
    package: str
    last_day: date
    reason: str


@dataclass(frozen=True)
class Finding:
    """A vulnerability of a locked version; `names` are all identifiers that it goes by."""

    package: str
    version: str
    names: tuple[str, ...]
    fixed_in: str

    def __str__(self) -> str:
        cure = f"fixed in {self.fixed_in}" if self.fixed_in else "no fixed version yet"
        return f"{self.package} {self.version}: {' '.join(self.names)} ({cure})"


@dataclass(frozen=True)
class Audit:
    """What the audit of one lock file came to; `unreachable` says why there was none, `unknown` what it left out."""

    findings: tuple[Finding, ...] = ()
    unknown: tuple[str, ...] = ()
    unreachable: str = ""


def read_exceptions(text: str) -> list[AuditException]:
    """Return the exceptions in a file. Raises ValueError for a line that lacks something."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        columns = line.split(maxsplit=3)
        if len(columns) < 4:
            message = f"{EXCEPTIONS.name}:{number}: identifier, package, last day and reason are needed"
            raise ValueError(message)
        found.append(AuditException(columns[0], columns[1].lower(), date.fromisoformat(columns[2]), columns[3]))
    return found


def read_report(status: int, out: str, err: str) -> Audit:
    """Return what pip-audit found. Raises ValueError when it failed for another reason than the network."""
    try:
        dependencies = json.loads(out)["dependencies"]
    except ValueError:
        broken = list(_UNREACHABLE.finditer(err))
        if status == _USAGE_ERROR or not broken:
            raise ValueError(err[-2000:] or f"pip-audit ended with {status} and said nothing") from None
        return Audit(unreachable=broken[-1][0][:300])
    unknown = tuple(entry["name"] for entry in dependencies if "skip_reason" in entry)
    if unknown and len(unknown) == len(dependencies):
        # A mirror without advisories answers "no such package" to each question, which is no clean bill.
        return Audit(unreachable=dependencies[0]["skip_reason"][:300])
    findings = [
        Finding(entry["name"], entry["version"], (hole["id"], *hole["aliases"]), ", ".join(hole["fix_versions"]))
        for entry in dependencies
        for hole in entry.get("vulns", ())
    ]
    return Audit(tuple(findings), unknown)


def audit(lock: Path) -> Audit:
    """Ask about every version that a lock file installs on this system."""
    with tempfile.TemporaryDirectory() as cache:
        ran = subprocess.run(
            [
                *(sys.executable, "-m", "pip_audit", "--requirement", lock, "--disable-pip", "--require-hashes"),
                *("--format", "json", "--progress-spinner", "off", "--cache-dir", cache),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
    return read_report(ran.returncode, ran.stdout, ran.stderr)


def judge(audits: list[Audit], exceptions: list[AuditException], today: date) -> list[str]:
    """Return what must be mended: findings without a valid exception, and exceptions whose last day is over."""
    valid = {(one.identifier, one.package) for one in exceptions if one.last_day >= today}
    expired = [
        f"The exception for {one.identifier} ({one.package}) ended on {one.last_day}: {one.reason}"
        for one in exceptions
        if one.last_day < today
    ]
    findings = dict.fromkeys(finding for one in audits for finding in one.findings)
    open_ones = [
        str(finding) for finding in findings if not any((n, finding.package.lower()) in valid for n in finding.names)
    ]
    return [*expired, *open_ones]


def main() -> int:
    """Print what was found and return 1 when something must be mended."""
    exceptions = read_exceptions(EXCEPTIONS.read_text("utf-8"))
    audits = []
    for name in LOCKS:
        result = audit(ROOT / name)
        audits.append(result)
        if result.unreachable:
            print(f"{name}: not audited, the advisories could not be had: {result.unreachable}")
        else:
            left_out = f"; unknown there: {', '.join(result.unknown)}" if result.unknown else ""
            print(f"{name}: {len(result.findings)} known vulnerabilities{left_out}")
    faults = judge(audits, exceptions, datetime.now(UTC).date())
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
