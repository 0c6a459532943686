"""Gives the tests of this folder the real servers."""

from __future__ import annotations

from tests.real_servers.fixtures import (
    certificate_authority,
    dovecot_submission,
    exim,
    postfix,
    pytest_runtest_makereport,
)

__all__ = ["certificate_authority", "dovecot_submission", "exim", "postfix", "pytest_runtest_makereport"]
