from __future__ import annotations

import json

import pytest

from core.diagnosis.explain.pasted_text import MAX_CHARACTERS
from core.pasted_cases import cases_of, text_of
from core.values.settings import Encryption
from core.values.steps import Step


def test_text_is_utf8_or_utf16() -> None:
    assert text_of("ä".encode()) == "ä"
    assert text_of(b"\xef\xbb\xbfa") == "a"
    assert text_of("ä".encode("utf-16")) == "ä"
    assert text_of(b"\xffa") == "\udcffa"


@pytest.mark.parametrize(
    "text",
    ["", "  \n", "535 no", '{"code":"EAUTH","response":"535 no"}', "{\n  code: 'EAUTH'\n}", "[1]", "{}", "{bad\n{bad"],
)
def test_an_error_is_no_list_of_cases(text: str) -> None:
    assert cases_of(text) is None


def test_a_case_has_what_is_known() -> None:
    line = {
        "id": "a",
        "host": " mx.test ",
        "port": 587,
        "encryption": "STARTTLS",
        "stage": "tcp",
        "client": "x",
        "raw": "no",
        "more": [1],
    }
    (case,) = cases_of(json.dumps(line)) or []
    assert case.error is not None
    assert (case.id, case.line) == ("a", 1)
    assert (case.error.raw, case.error.host, case.error.port) == ("no", " mx.test ", 587)
    assert (case.error.encryption, case.error.stage, case.error.client) == (Encryption.STARTTLS, Step.CONNECT, "x")


def test_the_raw_text_may_be_missing() -> None:
    (case,) = cases_of('{"host":"mx.test","port":25}') or []
    assert case.error is not None
    assert case.error.raw == ""


@pytest.mark.parametrize(
    ("port", "known"),
    [
        ("465", 465),
        (0, None),
        (65536, None),
        (-1, None),
        (True, None),
        ("a", None),
        (None, None),
        ("٤", None),
        (1.5, None),
    ],
)
def test_a_port_that_is_none_is_not_known(port: object, known: int | None) -> None:
    (case,) = cases_of(json.dumps({"raw": "x", "port": port})) or []
    assert case.error is not None
    assert case.error.port == known


@pytest.mark.parametrize(("given", "shown"), [("a", "a"), (7, 7), (1.5, 1.5), (None, None), (True, None), ([1], None)])
def test_an_id_comes_back_as_it_was(given: object, shown: object) -> None:
    (case,) = cases_of(json.dumps({"raw": "x", "id": given})) or []
    assert case.id == shown


def test_what_is_not_known_may_be_anything() -> None:
    (case,) = cases_of('{"raw":"x","host":7,"encryption":"unknown","stage":"later","client":null}') or []
    assert case.error is not None
    assert (case.error.host, case.error.encryption, case.error.stage, case.error.client) == ("", None, None, "")


@pytest.mark.parametrize("bad", ["no json", "[1]", '{"raw":7}', '{"id":1,', "[" * 100_000])
def test_a_bad_line_does_not_stop_the_rest(bad: str) -> None:
    cases = cases_of(f'{{"raw":"x"}}\n\n{bad}\n{{"raw":"y"}}')
    assert cases is not None
    assert [(case.line, case.error is None) for case in cases] == [(1, False), (3, True), (4, False)]


def test_a_bad_first_line_is_no_reason_to_take_the_rest_for_text() -> None:
    cases = cases_of('{"raw":\n{"raw":"y"}')
    assert cases is not None
    assert [case.error is None for case in cases] == [True, False]


def test_a_case_is_bounded() -> None:
    (case,) = cases_of(json.dumps({"raw": "x" * 200_000, "host": "h" * 1000, "id": "i" * 1000})) or []
    assert case.error is not None
    assert len(case.error.raw) == MAX_CHARACTERS
    assert len(case.error.host) <= 301
    assert isinstance(case.id, str)
    assert len(case.id) == 300
