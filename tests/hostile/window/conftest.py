"""The program in one process, against hostile servers; the authority of the tests is trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.style.apply_style import apply_style
from tests.gui.qt_loop import pytest_pyfunc_call
from tests.hostile.window.canary import Canary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.real_servers.certificate_authority import CertificateAuthority

__all__ = ["pytest_pyfunc_call"]


@pytest.fixture(scope="session")
def styled(qapp: QApplication) -> QApplication:
    """The one application of the run, with the program's look."""
    apply_style(qapp, [])
    return qapp


@pytest.fixture(autouse=True)
def authority(
    styled: QApplication, certificate_authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> CertificateAuthority:
    """The authority that this computer trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate_authority.root_file))
    return certificate_authority


@pytest.fixture
def canary(styled: QApplication, tmp_path: Path) -> Iterator[Canary]:
    """Nobody may come to it, and its picture must not be seen."""
    with Canary(tmp_path) as listener:
        listener.draw()
        yield listener
    assert listener.fetches == 0
