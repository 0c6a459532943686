from __future__ import annotations

from datetime import timedelta

import pytest

from core.report.certificate_faults import certificate_faults
from core.report.english import render
from core.values import failures as f
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, CertificateFacts
from tests.core.diagnosis.outcomes import STARTED, failed
from tests.core.report.every_value import certificate

GOOD = certificate(names=("mx.example.test",))
SELF = certificate(names=("mx.example.test",), is_self_signed=True)
OLD = certificate(names=("*.example.test",), not_after=STARTED - timedelta(days=1))
ALIEN = certificate(names=("other.test",), is_self_signed=True, not_after=STARTED - timedelta(days=1))

SELF_SIGNED = "The certificate is self-signed: nobody but the server itself vouches for it."
UNTRUSTED = "The certificate was issued by Example Trust CA 3, whom this computer does not trust."
NAME = "The certificate is for other names than mx.example.test. This may be the wrong server."
EXPIRED = "The certificate was valid until 23 November 2026, 03:51 UTC. Seen from this computer’s clock, that is over."


def chain(leaf: CertificateFacts) -> CertificateChain:
    return CertificateChain((leaf,), verified=False)


@pytest.mark.parametrize(
    ("leaf", "failure", "faults"),
    [
        (SELF, f.CertificateSelfSigned(chain(SELF)), [SELF_SIGNED]),
        (GOOD, f.CertificateUntrusted(chain(GOOD), "Example Trust CA 3"), [UNTRUSTED]),
        (ALIEN, f.CertificateSelfSigned(chain(ALIEN)), [SELF_SIGNED, NAME, EXPIRED]),
        (
            ALIEN,
            f.CertificateNameMismatch(chain(ALIEN), "mx.example.test", ("other.test",)),
            [NAME, SELF_SIGNED, EXPIRED],
        ),
        (OLD, f.CertificateExpired(chain(OLD), "x", OLD.not_after), [EXPIRED]),
        (GOOD, f.CertificateChanged(chain(GOOD), "A", "B"), [UNTRUSTED]),
        (ALIEN, f.CertificateChanged(chain(ALIEN), "A", "B"), [SELF_SIGNED, NAME, EXPIRED]),
    ],
)
def test_each_fault_is_named_once_and_the_told_one_first(
    leaf: CertificateFacts, failure: f.Failure, faults: list[str]
) -> None:
    found = failed(failure, Step.CERTIFICATE)
    assert [render(message) for message in certificate_faults(found, chain(leaf), leaf)] == faults
