"""One SMTP connection on top of aiosmtplib: one coroutine per step, each with limits, eyes and a memory."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from aiosmtplib import SMTP, SMTPResponseException, SMTPServerDisconnected

from core.values.details import Farewell
from core.values.ehlo import EhloKeywords
from core.values.failures import (
    ClientCertificateRequired,
    ClosedBeforeGreeting,
    DeliveryUnconfirmed,
    Disconnected,
    GreetingRejected,
    MessageRefused,
    Protocol,
    ReplyMalformed,
    ReplyUnexpected,
    StartTlsInjected,
    StartTlsRefused,
    WrongProtocol,
)
from core.values.settings import Encryption
from core.wire.classify_error import handshake_failure, spoken_on_tls_port
from core.wire.observed_protocol import ObservedProtocol
from core.wire.protocol_guess import BEGINNING_BYTES, guess_protocol
from core.wire.sign_in import SignIn, SignInLine
from core.wire.step_aborted import StepAborted
from core.wire.tls import Handshake, TlsHandshakeError, shake_hands, shake_hands_as_before, shake_hands_with

if TYPE_CHECKING:
    import socket
    from collections.abc import Awaitable, Callable
    from typing import Any

    from core.values.failures import Failure
    from core.values.reply import Reply
    from core.values.settings import ConnectionSettings
    from core.wire.sasl import Dialogue
    from core.wire.secret_scrubber import SecretScrubber
    from core.wire.transcript import Transcript

GOODBYE_SECONDS: Final = 2.0
"""So long the end of the connection may take; it decides nothing any more."""

_READY: Final = 220
_CLOSING: Final = 421


class SmtpSession:
    """Drives one connection. Every method raises StepAborted with the cause when its step cannot be done.

    Limits in time are the caller's: a method that is cancelled leaves the connection to `close()`.
    """

    def __init__(self, settings: ConnectionSettings, transcript: Transcript, scrubber: SecretScrubber) -> None:
        self._settings = settings
        self._transcript = transcript
        self._scrubber = scrubber
        self._loop = asyncio.get_running_loop()
        self._protocol = ObservedProtocol(transcript, self._loop)
        self._transports: list[asyncio.BaseTransport] = []
        self._smtp = SMTP(local_hostname="localhost", timeout=None)
        self._local_address = ""
        self._in_sync = True
        self._was_asked_for_certificate = False
        self._sign_in: SignIn | None = None

    @property
    def saw_bare_line_feed(self) -> bool:
        """Whether a line of the server ended without a carriage return."""
        return self._protocol.saw_bare_line_feed

    @property
    def has_heard_anything(self) -> bool:
        """Whether the server said anything at all since the connection began, or since TLS did."""
        return bool(self._protocol.first_bytes)

    @property
    def message_is_out(self) -> bool:
        """Whether the text of the message was sent, answered or not."""
        return self._protocol.sent_message

    @property
    def cancelled_sign_in(self) -> Failure | None:
        """Why the sign-in was cancelled, if it was; the server may not have answered to that."""
        return self._sign_in.cause if self._sign_in is not None else None

    @property
    def can_say_goodbye(self) -> bool:
        """Whether client and server still agree on where they are in the conversation."""
        return self._in_sync and self._protocol.is_connected

    async def adopt(self, sock: socket.socket) -> None:
        """Take over a connected socket."""
        self._local_address = sock.getsockname()[0]
        transport, _ = await self._loop.create_connection(lambda: self._protocol, sock=sock)
        self._transports.append(transport)
        self._smtp.loop, self._smtp.protocol, self._smtp.transport = self._loop, self._protocol, transport

    def close(self) -> None:
        """Close the connection at once. A polite TLS shutdown waits for a silent peer for 30 seconds."""
        for transport in reversed(self._transports):
            if isinstance(transport, asyncio.WriteTransport):
                transport.abort()

    def give_up(self) -> None:
        """Close the connection, and say nothing more on it, not even goodbye."""
        self._in_sync = False
        self.close()

    # --- encryption ------------------------------------------------------------------------------------------------

    async def secure(self, seconds: float) -> Handshake:
        """Do the TLS handshake; a certificate that does not verify is part of the result."""
        settings, loop, protocol = self._settings, self._loop, self._protocol

        def shake(transport: asyncio.WriteTransport) -> Awaitable[Handshake]:
            if expected := settings.trusted_fingerprint:
                return shake_hands_with(
                    loop, transport, protocol, trusted_fingerprint=expected, host=settings.host, seconds=seconds
                )
            return shake_hands(loop, transport, protocol, host=settings.host, ca_file=settings.ca_file, seconds=seconds)

        return await self._secured(shake)

    async def secure_as_before(self, seconds: float) -> Handshake:
        """Do a TLS handshake that today's rules would refuse, and end the connection at once: nothing is said on it."""

        def shake(transport: asyncio.WriteTransport) -> Awaitable[Handshake]:
            return shake_hands_as_before(
                self._loop, transport, self._protocol, host=self._settings.host, seconds=seconds
            )

        try:
            return await self._secured(shake)
        finally:
            self.give_up()

    async def _secured(self, shake: Callable[[asyncio.WriteTransport], Awaitable[Handshake]]) -> Handshake:
        self._refuse_early_plaintext()
        transport = self._transports[-1]
        if not isinstance(transport, asyncio.WriteTransport) or transport.is_closing():
            ended = SMTPServerDisconnected("Connection lost")
            raise StepAborted(self._greeting_failure(self._protocol.end_failure(ended)))
        self._protocol.expect_encryption()
        try:
            handshake = await shake(transport)
        except TlsHandshakeError as error:
            cause = error.__cause__ or error
            raise StepAborted(handshake_failure(cause, error.watch, self._settings.encryption)) from error
        self._was_asked_for_certificate = handshake.certificate_requested
        if handshake.transport is not None:
            self._transports.append(handshake.transport)
            self._smtp.transport = handshake.transport
            self._protocol.secured(handshake.transport)
            # What the server said before encryption must not count afterwards (RFC 3207, 4.2).
            self._smtp._reset_server_state()  # noqa: SLF001  # named in the contract test for aiosmtplib
        return handshake

    def _refuse_early_plaintext(self) -> None:
        """Raise StepAborted when the server spoke before TLS, where it has nothing to say."""
        if self._settings.encryption is Encryption.TLS:
            early = bytes(self._protocol.first_bytes)
            if early:
                self._in_sync = False
                raise StepAborted(spoken_on_tls_port(early, self._transcript.clean(early[:BEGINNING_BYTES])))
        elif leftover := self._protocol.leftover():
            # CVE-2021-22947 and its like: text injected here would be read as if it had come encrypted.
            self._in_sync = False
            raise StepAborted(StartTlsInjected(self._transcript.clean(leftover[:BEGINNING_BYTES])))

    async def start_tls(self) -> Reply:
        """Ask the server to switch to TLS (RFC 3207)."""
        reply = await self._ask(self._smtp.execute_command(b"STARTTLS"))
        if reply.code != _READY:
            raise StepAborted(StartTlsRefused(reply))
        self._refuse_early_plaintext()
        return reply

    # --- conversation ----------------------------------------------------------------------------------------------

    async def greeting(self) -> Reply:
        """Wait for the server's greeting (RFC 5321, 3.1)."""
        try:
            # It may have come already, while the certificate was being looked at.
            reply = await self._reply_to(self._protocol.read_response(timeout=None))
        except StepAborted as aborted:
            raise StepAborted(self._greeting_failure(aborted.failure)) from aborted
        if reply.code >= 400:
            raise StepAborted(GreetingRejected(reply))
        if reply.code != _READY:
            raise StepAborted(ReplyUnexpected(reply))
        if (protocol := guess_protocol(bytes(self._protocol.first_bytes))) is not Protocol.SMTP:
            raise StepAborted(WrongProtocol(protocol, str(reply)))
        return reply

    def silent_greeting_protocol(self) -> WrongProtocol | None:
        """Return what the beginning of an unfinished greeting gives away, for a server that never ends its line."""
        begun = self._protocol.partial()
        protocol = guess_protocol(begun)
        if not begun or protocol in {Protocol.SMTP, Protocol.UNKNOWN}:
            return None
        return WrongProtocol(protocol, self._transcript.clean(begun[:BEGINNING_BYTES]))

    def _greeting_failure(self, failure: Failure) -> Failure:
        first = bytes(self._protocol.first_bytes)
        if not first and isinstance(failure, Disconnected):
            return ClosedBeforeGreeting(failure.reset)
        protocol = guess_protocol(first)
        if isinstance(failure, ReplyMalformed | Disconnected) and protocol not in {Protocol.SMTP, Protocol.UNKNOWN}:
            line = first[:BEGINNING_BYTES].split(b"\n")[0].rstrip(b"\r")
            return WrongProtocol(protocol, self._transcript.clean(line))
        return failure

    @property
    def ehlo_name(self) -> str:
        """What this computer calls itself: as wished, else its address as a literal (RFC 5321, 4.1.3).

        Never its name, which is nobody's business and is often not one that servers accept.
        """
        if self._settings.ehlo_name:
            return self._settings.ehlo_name
        address = self._local_address.partition("%")[0]
        return f"[IPv6:{address}]" if ":" in address else f"[{address}]"

    async def ehlo(self) -> tuple[Reply, EhloKeywords]:
        """Introduce this computer, and read what the server can do; keywords are empty when it refused."""
        reply = await self._ask(self._smtp.ehlo(hostname=self.ehlo_name))
        return reply, EhloKeywords.from_reply(reply) if reply.code == 250 else EhloKeywords()

    async def helo(self) -> Reply:
        """Introduce this computer to a server that knows no EHLO."""
        return await self._ask(self._smtp.helo(hostname=self.ehlo_name))

    async def sign_in(self, dialogue: Dialogue, username: str, on_submit: Callable[[], None]) -> Reply:
        """Sign in once; `on_submit` is told when a credential went out."""
        line = SignInLine(
            ask=lambda *words: self._ask(self._smtp.execute_command(*words)),
            raw_challenge=lambda: self._protocol.last_raw.lines[0] if self._protocol.last_raw else b"",
            lines_sent=lambda: self._protocol.lines_sent,
            note_secret=self._scrubber.add,
            clean=self._transcript.clean_text,
        )
        sign_in = self._sign_in = SignIn(dialogue, username, line)
        try:
            return await sign_in.run()
        finally:
            if sign_in.submitted:
                on_submit()

    async def mail(self, address: str, *, international: bool) -> Reply:
        """Name the sender (RFC 5321, 3.3; RFC 6531, 3.4)."""
        options = ["SMTPUTF8"] if international else []
        encoding = "utf-8" if international else "ascii"
        return await self._ask(self._smtp.mail(address, options=options, encoding=encoding))

    async def rcpt(self, address: str, *, international: bool) -> Reply:
        """Name the recipient."""
        return await self._ask(self._smtp.rcpt(address, encoding="utf-8" if international else "ascii"))

    async def rset(self) -> Reply:
        """Take sender and recipient back."""
        return await self._ask(self._smtp.rset())

    async def data(self, message: bytes) -> Reply:
        """Send the message. Once its text is out, anything but an answer leaves its fate unknown."""
        try:
            reply = await self._ask(self._smtp.data(message))
        except StepAborted as aborted:
            if self.message_is_out:
                raise StepAborted(DeliveryUnconfirmed(type(aborted.failure).__name__)) from aborted
            raise
        if reply.is_temporary or reply.is_permanent:
            raise StepAborted(MessageRefused(reply))
        if not self.message_is_out:
            raise StepAborted(ReplyUnexpected(reply))
        if reply.code != 250:
            raise StepAborted(DeliveryUnconfirmed(ReplyUnexpected.__name__))
        return reply

    async def quit(self, seconds: float) -> Farewell:
        """Say goodbye and wait so long for an answer; however the server takes it, it is over afterwards."""
        try:
            async with asyncio.timeout(seconds):
                await self._ask(self._smtp.execute_command(b"QUIT"))
        except TimeoutError:
            return Farewell.NO_REPLY
        except StepAborted:
            return Farewell.CUT
        return Farewell.CLEAN

    async def settle(self) -> None:
        """Look at what has already arrived, and raise StepAborted when some of it was unasked for."""
        await asyncio.sleep(0)
        if (unsolicited := self._protocol.unsolicited_failure()) is not None:
            self._in_sync = False
            raise StepAborted(unsolicited)

    async def _ask(self, exchange: Awaitable[Any]) -> Reply:
        """Give a command, and return the reply, whatever aiosmtplib thinks of its code."""
        self._protocol.forget_last_reply()
        return await self._reply_to(exchange)

    def _end_failure(self, error: SMTPServerDisconnected) -> Failure:
        failure = self._protocol.end_failure(error)
        said_nothing = not self._protocol.first_bytes
        if self._was_asked_for_certificate and said_nothing and isinstance(failure, Disconnected):
            # In TLS 1.3 the alert that says so comes after the handshake, and a reset can overtake it.
            return ClientCertificateRequired("")
        return failure

    async def _reply_to(self, exchange: Awaitable[Any]) -> Reply:
        try:
            await exchange
        except StepAborted:
            self._in_sync = False
            raise
        except SMTPServerDisconnected as error:
            self._in_sync = False
            await self._protocol.wait_for_end()
            raise StepAborted(self._end_failure(error)) from error
        except SMTPResponseException:
            pass
        except asyncio.CancelledError:
            self._in_sync = False
            raise
        reply = self._protocol.last_reply
        if reply is None:
            self._in_sync = False
            raise StepAborted(Disconnected(reset=False))
        if reply.code == _CLOSING:
            self._in_sync = False
        return reply
