"""A server that says and expects what a script tells, and fails the test when the client did something else."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from tests.fakes.client_connection import PATIENCE, ClientConnection, ClientLeftError, UnexpectedError
from tests.fakes.script import Action, StartTls
from tests.fakes.threaded_server import ThreadedServer

if TYPE_CHECKING:
    import socket
    from collections.abc import Sequence

    from tests.fakes.server_tls import ServerTls

_AUTH_COMMAND = re.compile(rb"(?im)^AUTH(?=[ \r])")


class ScriptedSmtpServer(ThreadedServer):
    """Plays one script for each connection, in the order in which they come; judges at the end of its block.

    When a script is through, the server closes, and the client must leave without another word. With `tls` each
    connection begins with a TLS handshake. With `again`, connections beyond the scripts get the last one once more, and
    may break it off: they are somebody's second look.
    """

    def __init__(
        self,
        *scripts: Sequence[Action],
        tls: ServerTls | None = None,
        address: str = "127.0.0.1",
        patience: float = PATIENCE,
        again: bool = False,
    ) -> None:
        super().__init__(address)
        beginning: list[Action] = [StartTls(tls)] if tls else []
        self._scripts = [[*beginning, *script] for script in scripts]
        self._patience = patience
        self._again = again
        self._clients: dict[int, ClientConnection] = {}
        self._over = False
        self._faults: list[BaseException] = []

    @property
    def connections(self) -> int:
        """How many there have been."""
        return len(self._clients)

    @property
    def auth_commands(self) -> int:
        """How often a client said AUTH."""
        return sum(len(_AUTH_COMMAND.findall(client.heard())) for client in self._connected())

    @property
    def received(self) -> bytes:
        """Every byte that came, decrypted."""
        return b"".join(client.heard() for client in self._connected())

    @property
    def received_in_clear(self) -> bytes:
        """Every byte that anybody on the way could have read."""
        return b"".join(client.heard(inside_tls=False) for client in self._connected())

    @property
    def received_in_tls(self) -> bytes:
        """Every byte that came inside TLS, decrypted."""
        return b"".join(client.heard(inside_tls=True) for client in self._connected())

    def assert_done(self) -> None:
        """Raise what went wrong in a thread, or complain about a script that nobody came for."""
        if self._faults:
            raise self._faults[0]
        missing = len(self._scripts) - self.connections
        assert missing <= 0, f"nobody came for {missing} of {len(self._scripts)} scripts"

    def _connected(self) -> list[ClientConnection]:
        return [client for _, client in sorted(self._clients.items())]

    def _hurry(self) -> None:
        self._over = True
        for client in self._connected():
            client.abandon()

    def _judge(self, faults: list[BaseException], error: BaseException | None) -> None:
        self._faults = faults
        if error is None:
            self.assert_done()
            return
        # The test failed already; what the server saw may be why.
        for fault in faults:
            error.add_note(str(fault))

    def _serve(self, accepted: socket.socket, number: int) -> None:
        client = self._clients[number] = ClientConnection(accepted, self._patience)
        if self._over:
            client.abandon()  # it came too late for _hurry
        try:
            if number >= len(self._scripts) and self._again:
                with suppress(UnexpectedError):
                    self._play(self._scripts[-1], client)
                return
            if number >= len(self._scripts):
                msg = f"connection {number + 1} came, but there are only {len(self._scripts)} scripts"
                raise UnexpectedError(msg)
            self._play(self._scripts[number], client)
        finally:
            client.end()

    def _play(self, script: Sequence[Action], client: ClientConnection) -> None:
        for done, action in enumerate([*script, _Farewell()]):
            try:
                action.play(client)
            except (UnexpectedError, ClientLeftError) as got:
                raise UnexpectedError(self._complaint(client, script[done:], got)) from got

    def _complaint(self, client: ClientConnection, undone: Sequence[Action], got: BaseException) -> str:
        expected = [repr(action) for action in undone] or ["the client leaves without another word"]
        return "\n".join(
            [
                "The client did not follow the script",
                *client.history,
                f"expected: {expected[0]}",
                f"got:      {got}",
                *(f"undone:   {action}" for action in expected[1:]),
            ]
        )


class _Farewell(Action):
    """The end of every script."""

    def play(self, client: ClientConnection) -> None:
        client.finish_speaking()
        client.wait_until_client_leaves(silently=True)
