"""The whole program in one process: the real window on the real loop, against real and scripted servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.style.apply_style import apply_style
from tests.gui.qt_loop import pytest_pyfunc_call
from tests.real_keyring.fixtures import consenting_user, empty_bus, hanging_keyring, no_bus, real_keyring
from tests.real_servers.fixtures import (
    certificate_authority,
    dovecot_submission,
    exim,
    postfix,
    pytest_runtest_makereport,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.real_servers.certificate_authority import CertificateAuthority

__all__ = [
    "certificate_authority",
    "consenting_user",
    "dovecot_submission",
    "empty_bus",
    "exim",
    "hanging_keyring",
    "no_bus",
    "postfix",
    "pytest_pyfunc_call",
    "pytest_runtest_makereport",
    "real_keyring",
]


@pytest.fixture(scope="session")
def styled(qapp: QApplication) -> QApplication:
    """The one application of the run, with the program's look."""
    apply_style(qapp, [])
    return qapp


@pytest.fixture(autouse=True)
def trust(
    styled: QApplication, certificate_authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> CertificateAuthority:
    """Let this computer trust the authority of the tests."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate_authority.root_file))
    return certificate_authority
