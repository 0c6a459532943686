"""A process of its own with mail servers whose every answer takes some time, as if they were far away.

python -m tests.bench.distant_servers CHAIN_FILE KEY_FILE starttls|tls...

Prints one port for each, then serves everybody who comes until it is ended.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from tests.fakes.client_connection import ClientConnection
from tests.fakes.serve_smtp import ServeSmtp
from tests.fakes.server_tls import ServerTls
from tests.fakes.threaded_server import ThreadedServer
from tests.real_servers.certificate_authority import CertificateFiles

if TYPE_CHECKING:
    import socket

ANSWER_SECONDS: Final = 0.08
"""About what a question to the next continent and its answer take."""


class DistantServer(ThreadedServer):
    """Serves everybody in the same way."""

    def __init__(self, serving: ServeSmtp) -> None:
        super().__init__()
        self._serving = serving

    def _serve(self, accepted: socket.socket, number: int) -> None:
        client = ClientConnection(accepted)
        try:
            self._serving.play(client)
        finally:
            client.end()

    def _hurry(self) -> None:
        """Wake nobody: the process is ended as a whole."""

    def _judge(self, faults: list[BaseException], error: BaseException | None) -> None:
        """Find nothing wrong with a client that leaves early."""


def main(chain_file: str, key_file: str, *kinds: str) -> None:
    tls = ServerTls(CertificateFiles(Path(chain_file), Path(key_file)))
    with ExitStack() as stack:
        for kind in kinds:
            serving = ServeSmtp(tls, from_the_start=kind == "tls", delay=ANSWER_SECONDS)
            print(stack.enter_context(DistantServer(serving)).port, flush=True)
        Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
