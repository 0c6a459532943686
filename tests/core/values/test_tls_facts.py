from __future__ import annotations

import pytest

from tests.core.report.every_value import certificate


@pytest.mark.parametrize(
    ("names", "host", "covered"),
    [
        (("mx.example.test",), "MX.example.test", True),
        (("*.example.test",), "mx.example.test", True),
        (("*.example.test",), "a.mx.example.test", False),
        (("*.example.test",), "example.test", False),
        (("*.test",), "example.test", False),
        (("127.0.0.1",), "127.0.0.1", True),
        (("::1",), "0:0:0:0:0:0:0:1", True),
        (("localhost",), "127.0.0.1", False),
    ],
)
def test_a_name_stands_for_a_host(names: tuple[str, ...], host: str, covered: bool) -> None:
    assert certificate(names=names).covers(host) is covered


def test_the_common_name_counts_only_where_there_are_no_other_names() -> None:
    assert certificate(names=(), common_name="mx.example.test").covers("mx.example.test")
    assert not certificate(names=("a.test",), common_name="mx.example.test").covers("mx.example.test")
