from __future__ import annotations

import socket

import pytest

from tests.fakes.local_names import only_local_names


def test_other_names_are_unknown() -> None:
    with only_local_names():
        for known in ("localhost", b"localhost", "127.0.0.1", "::1", None):
            assert socket.getaddrinfo(known, 25)
        for unknown in ("mx.example.test", b"mx.example.test", "127.0.0.1.example.test"):
            with pytest.raises(socket.gaierror) as error:
                socket.getaddrinfo(unknown, 25)
            assert error.value.errno == socket.EAI_NONAME
