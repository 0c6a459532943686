"""A transport that goes nowhere, for a protocol that is tested by itself."""

from __future__ import annotations

import asyncio


class ListeningTransport(asyncio.Transport):
    """Keeps what was written, and whether it was told to close."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.aborted = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written.append(bytes(data))

    def abort(self) -> None:
        self.aborted = True

    def is_closing(self) -> bool:
        return self.aborted

    def get_extra_info(self, name: str, default: object = None) -> object:
        return default
