from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.report.chain_nodes import ChainNode, Standing, chain_nodes
from core.report.english import render
from core.values.failures import (
    CertificateChainIncomplete,
    CertificateExpired,
    CertificateInvalid,
    CertificateNameMismatch,
    CertificateSelfSigned,
    CertificateUntrusted,
)
from core.values.tls_facts import CertificateChain
from tests.core.report.sample_certificates import LEAF, MIDDLE, NOW, ROOT, certificate

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.failures import Failure
    from core.values.tls_facts import CertificateFacts

GOOD, BAD, OPEN = Standing.GOOD, Standing.BAD, Standing.OPEN


def said(node: ChainNode) -> tuple[str, Standing, str]:
    return node.name, node.standing, render(node.remark) if node.remark else ""


def path_of(*certificates: CertificateFacts, failure: Failure | None = None) -> list[tuple[str, Standing, str]]:
    chain = CertificateChain(certificates, verified=failure is None)
    return [said(node) for node in chain_nodes(chain, failure, NOW).path]


def test_the_root_of_a_good_chain_is_named_though_servers_do_not_send_it() -> None:
    assert path_of(LEAF, MIDDLE) == [
        ("Root CA", GOOD, "trusted by this computer"),
        ("Middle CA", GOOD, ""),
        ("smtp.example.com", GOOD, ""),
    ]


def test_a_root_that_was_sent_is_not_named_twice_and_the_order_sent_does_not_matter() -> None:
    assert [name for name, _, _ in path_of(LEAF, ROOT, MIDDLE)] == ["Root CA", "Middle CA", "smtp.example.com"]


def test_a_missing_link_stands_where_it_is_missing() -> None:
    chain = CertificateChain((LEAF,), verified=False)
    assert path_of(LEAF, failure=CertificateChainIncomplete(chain, "Middle CA")) == [
        ("Middle CA", BAD, "not sent by the server"),
        ("smtp.example.com", OPEN, ""),
    ]


@pytest.mark.parametrize("sent", [(LEAF, MIDDLE), (LEAF, MIDDLE, ROOT)])
def test_an_unknown_root_is_the_fault_of_the_root(sent: tuple[CertificateFacts, ...]) -> None:
    failure = CertificateUntrusted(CertificateChain(sent, verified=False), "Root CA")
    assert path_of(*sent, failure=failure) == [
        ("Root CA", BAD, "not trusted by this computer"),
        ("Middle CA", OPEN, ""),
        ("smtp.example.com", OPEN, ""),
    ]


@pytest.mark.parametrize(
    ("make", "remark"),
    [
        (
            lambda chain: CertificateNameMismatch(chain, "mx.example.net", ("smtp.example.com",)),
            "not for mx.example.net",
        ),
        (lambda chain: CertificateInvalid(chain, "unsuitable purpose"), "unsuitable purpose"),
    ],
)
def test_what_is_wrong_with_the_servers_own_certificate_stands_beside_it(
    make: Callable[[CertificateChain], Failure], remark: str
) -> None:
    failure = make(CertificateChain((LEAF, MIDDLE), verified=False))
    assert path_of(LEAF, MIDDLE, failure=failure)[-1] == ("smtp.example.com", BAD, remark)


def test_a_certificate_that_signs_itself_stands_alone() -> None:
    alone = certificate("smtp.example.com", "smtp.example.com", ("smtp.example.com",))
    failure = CertificateSelfSigned(CertificateChain((alone,), verified=False))
    assert path_of(alone, failure=failure) == [("smtp.example.com", BAD, "vouches for itself, nobody else does")]


def test_an_old_link_is_the_one_that_is_blamed() -> None:
    old = replace(MIDDLE, not_after=NOW - timedelta(days=2))
    failure = CertificateExpired(CertificateChain((LEAF, old), verified=False), "Middle CA", old.not_after)
    assert path_of(LEAF, old, failure=failure) == [
        ("Root CA", OPEN, ""),
        ("Middle CA", BAD, "expired on 22 Nov 2026"),
        ("smtp.example.com", OPEN, ""),
    ]


def test_a_link_from_the_future_is_the_one_that_is_blamed() -> None:
    early = replace(LEAF, not_before=NOW + timedelta(days=2))
    chain = CertificateChain((early, MIDDLE), verified=False)
    assert said(chain_nodes(chain, None, NOW).path[-1]) == ("smtp.example.com", BAD, "not valid before 26 Nov 2026")


def test_what_does_not_belong_to_the_chain_is_shown_beside_it() -> None:
    stray = certificate("Old CA", "Old Root")
    nodes = chain_nodes(CertificateChain((LEAF, MIDDLE, stray), verified=True, unreadable=2), None, NOW)
    assert len(nodes.path) == 3
    assert [said(node) for node in nodes.strays] == [
        ("Old CA", OPEN, "also sent, but not part of the chain"),
        ("", OPEN, "2 certificates could not be read"),
    ]


def test_certificates_that_sign_each_other_in_a_circle_end() -> None:
    first, second = certificate("A", "B"), certificate("B", "A")
    assert [name for name, _, _ in path_of(first, second)] == ["A", "B", "A"]


def test_no_certificate_makes_no_chain() -> None:
    assert chain_nodes(CertificateChain((), verified=False), None, NOW).path == ()
