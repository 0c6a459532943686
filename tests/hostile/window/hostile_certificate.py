"""A certificate whose every name is more than a name, or longer than any."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.x509.oid import NameOID

from tests.hostile.hostile_certificates import self_signed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.real_servers.certificate_authority import CertificateAuthority, CertificateFiles


def certificate_for(
    authority: CertificateAuthority, label: str, subject: str, names: Sequence[str]
) -> CertificateFiles:
    """Signed by itself; `subject` is who it is for and who made it, `names` are the servers it is said to be for."""
    with warnings.catch_warnings():
        # Names longer than X.520 allows are warned of, and that is why they are tried.
        warnings.simplefilter("ignore", UserWarning)
        # Without the library's own checks, which servers that mean ill do not use.
        holder = x509.Name(
            [
                x509.NameAttribute(NameOID.COMMON_NAME, subject, _validate=False),
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, subject, _validate=False),
            ]
        )
        return self_signed(authority, label, holder, [x509.DNSName(name) for name in names])
