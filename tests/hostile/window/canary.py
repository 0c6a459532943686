"""A web server that nobody must ever call: whoever renders what a mail server says comes here for the images."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from tests.fakes.threaded_server import ThreadedServer

if TYPE_CHECKING:
    import socket
    from pathlib import Path

_PIXEL = "#fe01fd"
"""A colour that nothing in the window has."""


class Canary(ThreadedServer):
    """Counts who comes; gives nobody anything. Its picture is a local file for those who read files instead."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.picture = folder / "canary.png"
        self.fetches = 0

    def draw(self) -> Path:
        """Make the local picture: one colour, which can be looked for on the screen."""
        from PySide6.QtGui import QColor, QImage

        image = QImage(400, 400, QImage.Format.Format_RGB32)
        image.fill(QColor(_PIXEL))
        assert image.save(str(self.picture))
        return self.picture

    @property
    def address(self) -> str:
        """Where the picture would be fetched."""
        return f"http://127.0.0.1:{self.port}/x.png"

    @property
    def colour(self) -> int:
        """The colour of the local picture, as QImage tells it."""
        return 0xFF000000 | int(_PIXEL[1:], 16)

    def _serve(self, accepted: socket.socket, number: int) -> None:
        self.fetches += 1
        with suppress(OSError):
            accepted.close()

    def _hurry(self) -> None:
        """Nobody is waited for."""

    def _judge(self, faults: list[BaseException], error: BaseException | None) -> None:
        if faults and error is None:
            raise faults[0]
