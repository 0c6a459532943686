from __future__ import annotations

import json
import os
import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from core.stores.certificate_exceptions import (
    CertificateException,
    CertificateExceptionStore,
    ExceptionFileError,
    Exceptions,
    LoadedExceptions,
    exception_for,
    without,
)
from core.values.file_problem import FileProblem

BRIDGE = CertificateException(
    "127.0.0.1", 1025, bytes(range(32)).hex(":").upper(), "CN=127.0.0.1", "2026-11-24T03:51:00+00:00"
)
OTHER = replace(BRIDGE, port=1026, fingerprint=bytes(range(1, 33)).hex(":").upper())


@pytest.fixture
def kept(tmp_path: Path) -> CertificateExceptionStore:
    return CertificateExceptionStore(tmp_path / "outbox-check")


def put(kept: CertificateExceptionStore, data: bytes) -> None:
    kept.path.parent.mkdir(exist_ok=True)
    kept.path.write_bytes(data)


def content(*entries: object, version: object = 1) -> bytes:
    return json.dumps({"version": version, "exceptions": list(entries)}).encode()


def add(one: CertificateException, kept: CertificateExceptionStore) -> Exceptions:
    return kept.change(lambda saved: (*without(saved, one.host, one.port), one))


def test_at_first_nothing_is_trusted(kept: CertificateExceptionStore) -> None:
    assert kept.load() == LoadedExceptions((), None, kept.path)
    assert not kept.path.parent.exists()


def test_what_is_saved_is_loaded_and_private(kept: CertificateExceptionStore) -> None:
    add(BRIDGE, kept)
    assert add(OTHER, kept) == (BRIDGE, OTHER)
    assert kept.load() == LoadedExceptions((BRIDGE, OTHER), None, kept.path)
    assert kept.path.stat().st_mode & 0o777 == 0o600
    assert kept.path.parent.stat().st_mode & 0o777 == 0o700


def test_one_is_for_exactly_one_host_and_port() -> None:
    both = (BRIDGE, OTHER)
    assert exception_for(both, "127.0.0.1", 1026) == OTHER
    for host, port in (("127.0.0.1", 1027), ("localhost", 1025), ("127.0.0.10", 1025)):
        assert exception_for(both, host, port) is None
    assert without(both, "127.0.0.1", 1025) == (OTHER,)
    assert without(both, "localhost", 1025) == both


def test_what_another_window_revoked_stays_revoked(kept: CertificateExceptionStore) -> None:
    add(BRIDGE, kept)
    CertificateExceptionStore(kept.path.parent).change(lambda saved: without(saved, BRIDGE.host, BRIDGE.port))
    assert add(OTHER, kept) == (OTHER,)


DAMAGED = [
    b"{damaged",
    b"[]",
    b"\xff",
    b"[" * 100_000,
    b" " * 5_000_000,
    content(version="1"),
    b'{"version": 1}',
    content("x"),
    content({**asdict(BRIDGE), "port": "1025"}),
    content({**asdict(BRIDGE), "port": True}),
    content({**asdict(BRIDGE), "host": ""}),
    content({**asdict(BRIDGE), "fingerprint": ""}),
    content({**asdict(BRIDGE), "fingerprint": BRIDGE.fingerprint.lower()}),
    content({**asdict(BRIDGE), "fingerprint": BRIDGE.fingerprint[:-3]}),
    content({**asdict(BRIDGE), "subject": "x" * 5000}),
    content({**asdict(BRIDGE), "trusted_on": "lately"}),
    content({**asdict(BRIDGE), "more": "x"}),
    content(asdict(BRIDGE), {**asdict(OTHER), "port": 1025}),
]


@pytest.mark.parametrize("data", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_trusts_nothing_and_is_set_aside(kept: CertificateExceptionStore, data: bytes) -> None:
    put(kept, data)
    loaded = kept.load()
    assert (loaded.exceptions, loaded.problem) == ((), FileProblem.DAMAGED)
    assert re.fullmatch(r"certificate-exceptions\.json\.damaged-\d{8}T\d{6}\.\d{6}Z", loaded.path.name)
    assert loaded.path.read_bytes() == data
    assert not kept.path.exists()


def test_what_can_be_read_of_a_damaged_file_still_counts(kept: CertificateExceptionStore) -> None:
    put(kept, content(asdict(BRIDGE), "x"))
    assert kept.load().exceptions == (BRIDGE,)
    assert kept.load() == LoadedExceptions((BRIDGE,), None, kept.path)


def test_a_change_of_a_damaged_file_sets_it_aside(kept: CertificateExceptionStore) -> None:
    put(kept, b"{damaged")
    assert add(BRIDGE, kept) == (BRIDGE,)
    assert kept.load().exceptions == (BRIDGE,)


def change_problem(kept: CertificateExceptionStore) -> FileProblem:
    with pytest.raises(ExceptionFileError) as caught:
        add(BRIDGE, kept)
    assert caught.value.path == kept.path
    assert str(caught.value) == f"{caught.value.problem.value}: {kept.path}"
    return caught.value.problem


def test_a_newer_file_is_left_alone(kept: CertificateExceptionStore) -> None:
    newer = content(asdict(BRIDGE), version=2)
    put(kept, newer)
    assert kept.load() == LoadedExceptions((), FileProblem.NEWER, kept.path)
    assert change_problem(kept) is FileProblem.NEWER
    assert kept.path.read_bytes() == newer


def test_somebody_elses_file_trusts_nothing(kept: CertificateExceptionStore, monkeypatch: pytest.MonkeyPatch) -> None:
    put(kept, content(asdict(BRIDGE)))
    stranger = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: stranger)
    assert kept.load() == LoadedExceptions((), FileProblem.FOREIGN, kept.path)
    assert change_problem(kept) is FileProblem.FOREIGN


def test_a_file_that_cannot_be_read_trusts_nothing(kept: CertificateExceptionStore) -> None:
    kept.path.mkdir(parents=True)
    assert kept.load().exceptions == ()
    assert kept.load().problem in {FileProblem.FOREIGN, FileProblem.UNREADABLE}


def test_what_cannot_be_set_aside_is_left_alone(
    kept: CertificateExceptionStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    put(kept, b"{damaged")
    monkeypatch.setattr(Path, "rename", refuse)
    assert kept.load().problem is FileProblem.UNREADABLE
    assert change_problem(kept) is FileProblem.NOT_SAVED
    assert kept.path.read_bytes() == b"{damaged"


def test_a_disk_that_takes_nothing_is_told(kept: CertificateExceptionStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", refuse)
    assert change_problem(kept) is FileProblem.NOT_SAVED
