from __future__ import annotations

import pytest

from core.diagnosis.case import Case
from core.diagnosis.fixup import greeting_is_masked, is_stripped, keyword_is_masked, provider_encrypts_here
from core.values import failures as f
from core.values.control_probe import ControlPurpose
from core.values.settings import Encryption
from tests.core.diagnosis.outcomes import failed, greeted, look, offering, outcome, provider, settings
from tests.core.diagnosis.rule_examples import IPV4, OFFERED, STARTTLS_ON_25, STARTTLS_ON_IPV4

NOT_OFFERED = f.StartTlsNotOffered(())


@pytest.mark.parametrize(
    ("greeting", "masked"),
    [
        ("*" * 40, True),
        ("**********0*2******0********************", True),
        ("************************ *****", True),
        ("mx.example.test ESMTP", False),
        ("*** welcome ***", False),
        ("***", False),
        ("", False),
    ],
)
def test_greetings_that_were_overwritten(greeting: str, masked: bool) -> None:
    assert greeting_is_masked(outcome(events=(greeted(greeting),))) is masked


@pytest.mark.parametrize(
    ("keyword", "masked"),
    [
        ("XXXXXXXA", True),
        ("XXXX", True),
        ("XXXXXXXXXB", True),
        ("STARTTLS", False),
        ("XCLIENT", False),
        ("X" * 3, False),
    ],
)
def test_keywords_that_were_overwritten(keyword: str, masked: bool) -> None:
    assert keyword_is_masked(outcome(ehlo_before_tls=offering("SIZE 1", keyword))) is masked
    assert not keyword_is_masked(outcome())


@pytest.mark.parametrize(
    ("found", "stripped"),
    [
        (failed(NOT_OFFERED), False),
        (failed(NOT_OFFERED, controls=(STARTTLS_ON_IPV4,)), True),
        (failed(NOT_OFFERED, controls=(IPV4,)), False),
        (failed(NOT_OFFERED, controls=(STARTTLS_ON_25,)), True),
        (failed(NOT_OFFERED, controls=(look(ControlPurpose.OTHER_PORT, port=2525, found=OFFERED),)), True),
        # Many servers encrypt on 587 only: that says nothing about the tested port.
        (
            failed(
                NOT_OFFERED,
                settings=settings(port=25),
                controls=(look(ControlPurpose.OTHER_PORT, port=587, found=OFFERED),),
            ),
            False,
        ),
        (
            failed(
                NOT_OFFERED,
                settings=settings(port=25),
                controls=(look(ControlPurpose.OTHER_PORT, port=2525, found=OFFERED),),
            ),
            False,
        ),
        (failed(NOT_OFFERED, controls=(look(ControlPurpose.OTHER_PORT, port=465, found=OFFERED),)), False),
    ],
)
def test_what_is_offered_elsewhere(found: object, stripped: bool) -> None:
    assert is_stripped(Case(found)) is stripped  # type: ignore[arg-type]  # all are outcomes


def test_what_the_provider_is_known_to_offer() -> None:
    assert provider_encrypts_here(Case(failed(NOT_OFFERED), provider()))
    assert is_stripped(Case(failed(NOT_OFFERED), provider()))
    elsewhere = failed(NOT_OFFERED, settings=settings(port=2525))
    assert not provider_encrypts_here(Case(elsewhere, provider()))
    by_tls = failed(NOT_OFFERED, settings=settings(port=465, encryption=Encryption.STARTTLS))
    assert not provider_encrypts_here(Case(by_tls, provider()))
