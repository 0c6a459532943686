"""Well-known public certificate authorities, to notice a computer that does not know them.

The table holds roots that every current trust store has had for years, by the names in their certificates; it is no
list of whom to trust. A name can be copied, so it only ever makes a verdict likely, and never opens a connection.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from core.values.tls_facts import CertificateChain

_ROOTS: Final = (
    ("ISRG Root X1", "Internet Security Research Group"),
    ("ISRG Root X2", "Internet Security Research Group"),
    ("DigiCert Global Root CA", "DigiCert Inc"),
    ("DigiCert Global Root G2", "DigiCert Inc"),
    ("DigiCert Global Root G3", "DigiCert Inc"),
    ("DigiCert High Assurance EV Root CA", "DigiCert Inc"),
    ("DigiCert Trusted Root G4", "DigiCert Inc"),
    ("Baltimore CyberTrust Root", "Baltimore"),
    ("GlobalSign", "GlobalSign"),
    ("GlobalSign Root CA", "GlobalSign nv-sa"),
    ("GTS Root R1", "Google Trust Services LLC"),
    ("GTS Root R2", "Google Trust Services LLC"),
    ("GTS Root R3", "Google Trust Services LLC"),
    ("GTS Root R4", "Google Trust Services LLC"),
    ("Amazon Root CA 1", "Amazon"),
    ("Amazon Root CA 2", "Amazon"),
    ("Amazon Root CA 3", "Amazon"),
    ("Amazon Root CA 4", "Amazon"),
    ("Starfield Services Root Certificate Authority - G2", "Starfield Technologies\\, Inc."),
    ("Go Daddy Root Certificate Authority - G2", "GoDaddy.com\\, Inc."),
    ("USERTrust RSA Certification Authority", "The USERTRUST Network"),
    ("USERTrust ECC Certification Authority", "The USERTRUST Network"),
    ("COMODO RSA Certification Authority", "COMODO CA Limited"),
    ("AAA Certificate Services", "Comodo CA Limited"),
    ("Sectigo Public Server Authentication Root R46", "Sectigo Limited"),
    ("Sectigo Public Server Authentication Root E46", "Sectigo Limited"),
    ("Microsoft RSA Root Certificate Authority 2017", "Microsoft Corporation"),
    ("Microsoft ECC Root Certificate Authority 2017", "Microsoft Corporation"),
    ("T-TeleSec GlobalRoot Class 2", "T-Systems Enterprise Services GmbH"),
    ("T-TeleSec GlobalRoot Class 3", "T-Systems Enterprise Services GmbH"),
    ("QuoVadis Root CA 2 G3", "QuoVadis Limited"),
    ("SSL.com Root Certification Authority RSA", "SSL Corporation"),
    ("SSL.com Root Certification Authority ECC", "SSL Corporation"),
)
_SEPARATORS: Final = re.compile(r"(?<!\\)[,+]")


def unknown_root(chain: CertificateChain) -> str:
    """Return the well-known root that the certificates of a server lead to, "" when they lead to none.

    They must be as a public authority issues them: the server's own, and at least one of an authority that is signed
    by the root, which itself is not needed.
    """
    authorities = [one for one in chain.certificates[1:] if one.is_authority and not one.is_self_signed]
    for authority in authorities:
        parts = set(_SEPARATORS.split(authority.issuer))
        for name, organisation in _ROOTS:
            if {f"CN={name}", f"O={organisation}"} <= parts:
                return name
    return ""
