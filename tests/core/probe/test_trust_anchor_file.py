from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING

import pytest

from core.probe.trust_anchor_file import trust_anchor_problem
from core.values.form import Field, Problem, ProblemKind
from tests.core.wire.made_certificates import MadeCertificate

if TYPE_CHECKING:
    from pathlib import Path

GOOD = ssl.DER_cert_to_PEM_cert(MadeCertificate().der())
BODY = "".join(GOOD.splitlines(keepends=True)[1:-1])


@pytest.mark.parametrize(
    "content",
    [
        GOOD,
        "A comment as bundles have them\n" + GOOD + "another\n" + GOOD,
        GOOD.replace("\n", "\r\n"),
        GOOD.replace(" CERTIFICATE", " TRUSTED CERTIFICATE"),
        GOOD.replace(" CERTIFICATE", " X509 CERTIFICATE"),
    ],
)
def test_a_file_with_certificates_is_fine(tmp_path: Path, content: str) -> None:
    path = tmp_path / "ca.pem"
    path.write_bytes(content.encode())
    assert trust_anchor_problem(path) is None


def test_no_file_is_fine() -> None:
    assert trust_anchor_problem(None) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"root:x:0:0",
        b"\x30\x82" + bytes(200),
        GOOD.replace("CERTIFICATE", "PRIVATE KEY").encode(),
        GOOD.replace("-----END", "----END").encode(),
        GOOD.replace(BODY, "not base64!\n").encode(),
        GOOD.replace(BODY, "aGVsbG8=\n").encode(),
        (GOOD + GOOD.replace(BODY, "????\n")).encode(),
        GOOD.replace(BODY, "MIIB" * 20 + "\n").encode(),
    ],
)
def test_a_file_without_certificates_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ca.pem"
    path.write_bytes(content)
    assert trust_anchor_problem(path) == Problem(Field.CA_FILE, ProblemKind.FILE_UNREADABLE, str(path))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, tmp_path / "missing", pipe, tmp_path / "nul\x00", tmp_path / ("x" * 5000)):
        problem = trust_anchor_problem(path)
        assert problem is not None
        assert problem.kind is ProblemKind.FILE_UNREADABLE
        assert problem.seen.isprintable()
        assert len(problem.seen) <= 201


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    path.write_text(GOOD, "ascii")
    os.truncate(path, 16_000_001)
    assert trust_anchor_problem(path) is not None
