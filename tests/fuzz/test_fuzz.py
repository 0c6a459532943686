"""The fuzzed checks in every test run: on what broke them once, on the fuzzer's first inputs, and on chance bytes."""

from __future__ import annotations

import re
from importlib.util import find_spec

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.wire import handshake_watch, reply_reader, secret_scrubber
from tests.fuzz.__main__ import REGRESSIONS, fuzz, main
from tests.fuzz.targets import TARGETS

ONCE_BROKEN = sorted(path.relative_to(REGRESSIONS) for path in REGRESSIONS.glob("*/*"))


def test_what_broke_once_holds_now() -> None:
    for path in ONCE_BROKEN:
        TARGETS[path.parts[0]].check((REGRESSIONS / path).read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_holds_on_its_seeds(name: str) -> None:
    seeds = TARGETS[name].seeds()
    assert len(seeds) >= 3
    for seed in [b"", b"\0", *seeds]:
        assert len(seed) <= TARGETS[name].longest
        TARGETS[name].check(seed)


@pytest.mark.parametrize("name", TARGETS)
@settings(deadline=None, max_examples=40)
@given(chance=st.binary(max_size=300), cut=st.integers(0, 300), which=st.integers(0, 20))
def test_a_target_holds_on_changed_seeds(name: str, chance: bytes, cut: int, which: int) -> None:
    seeds = TARGETS[name].seeds()
    seed = seeds[which % len(seeds)]
    TARGETS[name].check(chance)
    TARGETS[name].check(seed[:cut] + chance[:8] + seed[cut + len(chance) % 8 :])


@pytest.mark.parametrize(
    ("name", "broken", "attribute", "value"),
    [
        ("reply_reader", reply_reader, "_REPLY_LINE", re.compile(rb"([0-9_+][0-9_][0-9])(?:([ -])(.*))?", re.DOTALL)),
        ("scrubber", secret_scrubber, "_base64_forms", lambda _: ()),
        ("handshake", handshake_watch, "_VERSION_NAMES", {0x0303: "TLS", 0x0304: "TLS"}),
    ],
)
def test_a_target_notices_a_fault(
    monkeypatch: pytest.MonkeyPatch, name: str, broken: object, attribute: str, value: object
) -> None:
    monkeypatch.setattr(broken, attribute, value)
    seeds = [*TARGETS[name].seeds(), b"\x01199 hi\r\n", b"\x01+22 hi\r\n"]
    with pytest.raises((AssertionError, ValueError)):
        list(map(TARGETS[name].check, seeds))


def test_the_fuzzer_counts_what_it_tried() -> None:
    if find_spec("atheris") is None:
        assert main([]) == 2
        return
    result = fuzz("ehlo", 1)
    assert (result.status, result.name) == (0, "ehlo"), result.said
    assert result.executions is not None
    assert result.executions > len(TARGETS["ehlo"].seeds())
    assert result.coverage > 20
