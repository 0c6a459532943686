from __future__ import annotations

import pytest

from core.diagnosis.public_authorities import unknown_root
from core.values.tls_facts import CertificateChain
from tests.core.diagnosis.rule_examples import INTERMEDIATE, OWN, chain
from tests.core.report.every_value import certificate

ROOT = "CN=ISRG Root X1,O=Internet Security Research Group,C=US"


def test_a_chain_that_leads_to_a_public_root() -> None:
    assert unknown_root(chain(OWN, INTERMEDIATE)) == "ISRG Root X1"


def test_a_root_whose_name_has_nothing_else() -> None:
    authority = certificate(issuer="CN=Amazon Root CA 1,O=Amazon", is_authority=True)
    assert unknown_root(chain(OWN, authority)) == "Amazon Root CA 1"


def test_a_comma_within_a_name_is_part_of_it() -> None:
    issuer = "CN=Go Daddy Root Certificate Authority - G2,O=GoDaddy.com\\, Inc.,L=Scottsdale,ST=Arizona,C=US"
    found = unknown_root(chain(OWN, certificate(issuer=issuer, is_authority=True)))
    assert found == "Go Daddy Root Certificate Authority - G2"


@pytest.mark.parametrize(
    "authority",
    [
        certificate(issuer=ROOT),
        certificate(issuer=ROOT, is_authority=True, is_self_signed=True),
        certificate(issuer="CN=ISRG Root X1,O=Somebody Else", is_authority=True),
        certificate(issuer="CN=My ISRG Root X1,O=Internet Security Research Group", is_authority=True),
        certificate(issuer="CN=x\\,CN=ISRG Root X1\\,O=Internet Security Research Group", is_authority=True),
        certificate(issuer="CN=Company CA", is_authority=True),
    ],
)
def test_chains_that_do_not(authority: object) -> None:
    assert unknown_root(CertificateChain((OWN, authority), verified=False)) == ""  # type: ignore[arg-type]  # see above


def test_the_servers_own_certificate_alone_leads_nowhere() -> None:
    assert unknown_root(chain(certificate(issuer=ROOT, is_authority=True))) == ""
    assert unknown_root(chain()) == ""
