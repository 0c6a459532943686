"""The real servers as fixtures: each starts once in a test process, on ports of its own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.dovecot import DovecotSubmission
from tests.real_servers.exim import Exim
from tests.real_servers.loopback_server import LoopbackServer, make_public_folder
from tests.real_servers.postfix import Postfix

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator


@pytest.fixture(scope="session")
def certificate_authority() -> Iterator[CertificateAuthority]:
    folder = make_public_folder("certificates")
    yield CertificateAuthority(folder)
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postfix(certificate_authority: CertificateAuthority) -> Iterator[Postfix]:
    with Postfix(certificate_authority) as server:
        yield server


@pytest.fixture(scope="session")
def exim(certificate_authority: CertificateAuthority) -> Iterator[Exim]:
    with Exim(certificate_authority.good()) as server:
        yield server


@pytest.fixture(scope="session")
def dovecot_submission(certificate_authority: CertificateAuthority, postfix: Postfix) -> Iterator[DovecotSubmission]:
    certificate = certificate_authority.good("localhost", DovecotSubmission.address)
    with DovecotSubmission(certificate, postfix.relay) as server:
        yield server


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show with a failed test what its servers logged last."""
    report = yield
    if report.failed and isinstance(item, pytest.Function):
        for value in item.funcargs.values():
            if isinstance(value, LoopbackServer):
                report.sections.append((f"log of {value.name}", "".join(value.log().splitlines(keepends=True)[-60:])))
    return report
