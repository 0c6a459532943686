"""Settings that do not work: what the window says about each, against real servers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTreeView

from tests.program import open_program
from tests.real_servers.accounts import PASSWORD, USER, WRONG_PASSWORD
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_servers.postfix import Postfix


async def test_wrong_password(postfix: Postfix, tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.enter(
            host="localhost", port=postfix.submission, encryption="starttls", email=USER, password=WRONG_PASSWORD
        )
        assert await program.test() == "failure"
        assert program.code == "auth.bad_credentials"
        assert program.text("verdictTitle") == "The server did not accept the password"
        rows = program.rows()
        assert rows["certificate"] == "passed"
        assert rows["auth"] == "failed"
        assert rows["quit"] == "not_reached"
        assert "535" in program.row_texts()["auth"]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """An encryption that a port does not speak, and what the window says."""

    listener: str
    encryption: str
    code: str
    failed: str
    headline: str


MISMATCHES = [
    Mismatch("submission", "tls", "encryption.tls_on_starttls_port", "tls", "does not start with TLS"),
    Mismatch("submissions", "starttls", "encryption.plain_on_tls_port", "greeting", "expects TLS from the start"),
    Mismatch("submissions", "none", "encryption.plain_on_tls_port", "greeting", "expects TLS from the start"),
    Mismatch("submission", "none", "encryption.required", "auth", "encryption"),
    Mismatch("relay", "starttls", "starttls.not_offered", "starttls", "This port offers no encryption"),
    Mismatch("relay", "tls", "encryption.tls_on_starttls_port", "tls", "does not start with TLS"),
]


@pytest.mark.parametrize("case", MISMATCHES, ids=lambda case: f"{case.listener}-{case.encryption}")
async def test_wrong_encryption(postfix: Postfix, tmp_path: Path, case: Mismatch) -> None:
    async with open_program(tmp_path) as program:
        port = getattr(postfix, case.listener)
        program.enter(host="localhost", port=port, encryption=case.encryption, email=USER, password=PASSWORD)
        program.set_step_limit(1)
        assert await program.test() == "failure"
        assert program.code == case.code
        assert case.headline in program.text("verdictTitle")
        assert [step for step, status in program.rows().items() if status == "failed"] == [case.failed]


@pytest.mark.parametrize("encryption", ["starttls", "tls"])
@pytest.mark.parametrize(
    ("defect", "code", "headline"),
    [
        (Defect.EXPIRED, "cert.expired", "The certificate expired"),
        (Defect.NOT_YET_VALID, "cert.not_yet_valid", ""),
        (Defect.WRONG_NAME, "cert.name_mismatch", "The certificate is for another server"),
        (Defect.SELF_SIGNED, "cert.self_signed", ""),
        (Defect.INCOMPLETE_CHAIN, "cert.incomplete_chain", ""),
        (Defect.UNKNOWN_CA, "cert.untrusted", "The certificate is not trusted"),
    ],
)
async def test_defective_certificate(
    postfix: Postfix, tmp_path: Path, encryption: str, defect: Defect, code: str, headline: str
) -> None:
    port = (postfix.starttls_with if encryption == "starttls" else postfix.tls_with)[defect]
    async with open_program(tmp_path) as program:
        program.enter(host="localhost", port=port, encryption=encryption, email=USER, password=PASSWORD)
        assert await program.test() == "failure"
        assert program.code == code
        assert headline in program.text("verdictTitle")
        rows = program.rows()
        assert rows["certificate"] == "failed"
        assert rows["auth"] == "not_reached"
        # The chain is known although the check of it failed.
        program.action("viewCertificateAction").trigger()
        assert program.find("certChainTree", QTreeView).model().rowCount() >= 1
