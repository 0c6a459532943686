"""How a fake server speaks TLS."""

from __future__ import annotations

import ssl
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_servers.certificate_authority import CertificateFiles


@dataclass(frozen=True, slots=True)
class ServerTls:
    """What the server shows, and what it insists on."""

    certificate: CertificateFiles
    oldest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_2
    newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3
    ciphers: str | None = None  # in OpenSSL's notation; those of TLS 1.3 cannot be chosen
    dh_file: Path | None = None  # the Diffie-Hellman group for the DHE ciphers of TLS 1.2
    clients_from: Path | None = None  # the authority that a client's certificate must come from, if one is demanded

    def context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if self.oldest < ssl.TLSVersion.TLSv1_2:
            # OpenSSL's security level would refuse the signatures of the old versions.
            context.set_ciphers("ALL:@SECLEVEL=0")
        if self.ciphers:
            context.set_ciphers(self.ciphers)
        with warnings.catch_warnings():
            # The old versions are deprecated, which is why they are tried.
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = self.oldest
            context.maximum_version = self.newest
        context.load_cert_chain(self.certificate.chain_file, self.certificate.key_file)
        if self.dh_file:
            context.load_dh_params(str(self.dh_file))
        if self.clients_from:
            context.load_verify_locations(self.clients_from)
            context.verify_mode = ssl.CERT_REQUIRED
        return context
