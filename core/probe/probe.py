"""One full test of one server: the only place that knows the order of the steps. Start reading here."""

from __future__ import annotations

from asyncio import CancelledError
from functools import partial
from typing import TYPE_CHECKING, Final

from core.daemon_thread import run_in_daemon_thread, start_daemon_thread
from core.probe.findings_record import MAX_LINES_KEPT, FindingsRecord
from core.probe.sample_message import sample_message
from core.probe.sign_in_choice import choose_method
from core.probe.step_trace import GRACE_SECONDS, StepTrace
from core.probe.time_out import timed_out
from core.values.details import (
    CertificateExcepted,
    Connected,
    EncryptionAgreed,
    Greeted,
    Introduced,
    MessageAccepted,
    RecipientAccepted,
    Resolved,
    SaidGoodbye,
    SenderAccepted,
    SignedIn,
    TlsAgreed,
)
from core.values.ehlo import EhloKeywords
from core.values.events import Caution, SkipReason, StepSkipped
from core.values.failures import (
    EhloRefused,
    InternationalAddressUnsupported,
    RecipientRefused,
    ReplyUnexpected,
    SenderRefused,
    ServerClosing,
    StartTlsNotOffered,
)
from core.values.settings import Delivery, Encryption
from core.values.steps import Step
from core.wire.certificates import load_reader, read_chain
from core.wire.chain_judgement import accepted, chain_of, fault_of
from core.wire.clock import Clock
from core.wire.dialer import Dialer
from core.wire.pinned_certificate import pinned_fault
from core.wire.resolver import resolve
from core.wire.sasl import dialogue
from core.wire.secret_scrubber import SecretScrubber
from core.wire.smtp_session import GOODBYE_SECONDS, SmtpSession
from core.wire.step_aborted import StepAborted
from core.wire.tls import load_verifier
from core.wire.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.probe.step_trace import Limit
    from core.values.credentials import Credentials
    from core.values.details import CertificateAccepted
    from core.values.events import ProbeEvent
    from core.values.failures import Failure
    from core.values.outcome import ProbeOutcome
    from core.values.reply import Reply
    from core.values.settings import ConnectionSettings
    from core.wire.resolver import Address, LookUp
    from core.wire.tls import Handshake

_OK: Final = 250
_CLOSING: Final = 421
_UNKNOWN_COMMAND: Final = frozenset({500, 502})


class Probe:
    """Tests settings once. `emit` is called with each event as it happens, on the running loop.

    `run()` returns the outcome. When it is cancelled, it says so with an event, closes the connection and raises
    CancelledError; `outcome()` then tells what was found out until then. `look_up` takes the place of the name service;
    `lines_kept` bounds the conversation in the outcome.
    """

    def __init__(
        self,
        settings: ConnectionSettings,
        credentials: Credentials | None,
        emit: Callable[[ProbeEvent], None],
        look_up: LookUp | None = None,
        lines_kept: int = MAX_LINES_KEPT,
    ) -> None:
        self._settings = settings
        self._credentials = credentials if credentials is not None and credentials.secret else None
        self._tell = emit
        self._look_up = look_up
        self._clock = Clock()
        self._record = FindingsRecord(settings, self._clock, lines_kept)
        self._trace = StepTrace(settings, self._clock, self._emit, self._timed_out)
        self._scrubber = SecretScrubber(self._credentials)
        self._transcript = Transcript(self._scrubber, self._clock, self._emit)
        self._keywords = EhloKeywords()
        self._session: SmtpSession | None = None

    async def run(self) -> ProbeOutcome:
        """Take the steps in order until one fails."""
        try:
            await self._take_all_steps()
        except StepAborted:
            await self._leave_politely()
        except CancelledError:
            self._record.note_cancelled()
            raise
        finally:
            if self._session is not None:
                self._session.close()
        return self._record.outcome()

    def outcome(self) -> ProbeOutcome:
        """Return what is known so far."""
        return self._record.outcome()

    def seconds(self) -> float:
        """Return how long ago the test began, by the clock of its events."""
        return self._clock.seconds()

    @property
    def has_heard_anything(self) -> bool:
        """Whether the server said anything on this connection, be it less than a line."""
        return self._session is not None and self._session.has_heard_anything

    def cut_short(self, step: Step, failure: Failure) -> None:
        """End the step with this failure, if it is the one under way: something else showed what is wrong."""
        self._trace.cut_short(step, failure)

    def _emit(self, event: ProbeEvent) -> None:
        self._record.take(event)
        self._tell(event)

    def _timed_out(self, step: Step, limit: Limit) -> Failure:
        return timed_out(step, limit, self._settings, self._session)

    async def _take_all_steps(self) -> None:
        session = await self._connect(await self._resolve())
        if self._settings.encryption is Encryption.TLS:
            await self._secure(session)
        await self._greeting(session)
        await self._ehlo(session, Step.EHLO)
        if self._settings.encryption is Encryption.STARTTLS:
            await self._start_tls(session)
            await self._secure(session)
            await self._ehlo(session, Step.EHLO_TLS)
        await self._sign_in(session)
        if self._settings.delivery is not Delivery.NOTHING:
            await self._deliver(session)
        await self._goodbye(session)

    async def _resolve(self) -> tuple[Address, ...]:
        settings = self._settings
        async with self._trace.step(Step.RESOLVE) as findings:
            limit = self._trace.limit().seconds
            look_up = self._look_up or resolve
            addresses = await look_up(settings.host, settings.port, settings.ip_version, limit)
            findings.detail = Resolved(tuple(address.text for address in addresses))
        return addresses

    async def _connect(self, addresses: tuple[Address, ...]) -> SmtpSession:
        session = self._session = SmtpSession(self._settings, self._transcript, self._scrubber)
        dialer = Dialer(self._settings.port, self._clock, self._emit)
        async with self._trace.step(Step.CONNECT, grace=GRACE_SECONDS) as findings:
            sock, address = await dialer.connect(addresses, self._trace.limit().seconds)
            await session.adopt(sock)
            findings.detail = Connected(address.text, self._settings.port)
        if self._settings.encryption is not Encryption.NONE:
            start_daemon_thread(_load_for_encryption)
        return session

    async def _secure(self, session: SmtpSession) -> None:
        async with self._trace.step(Step.TLS) as findings:
            # asyncio's own limit must not fire first: it would look like a broken connection.
            handshake = await session.secure(self._trace.limit().seconds + GRACE_SECONDS)
            findings.detail = TlsAgreed(handshake.version, handshake.cipher)
        async with self._trace.step(Step.CERTIFICATE) as findings:
            findings.detail, findings.cautions = await self._judge(session, handshake)

    async def _judge(
        self, session: SmtpSession, handshake: Handshake
    ) -> tuple[CertificateAccepted | CertificateExcepted, tuple[Caution, ...]]:
        # Loading the reader of certificates takes long enough to be felt in a window.
        read = partial(read_chain, handshake.chain, self._transcript.clean_text)
        certificates, unreadable = await run_in_daemon_thread(read, self._trace.limit().seconds, ends_soon=True)
        chain = chain_of(handshake, certificates, unreadable)
        now = self._clock.wall()
        if handshake.pinned:
            if fault := pinned_fault(chain, handshake, now):
                session.give_up()
                raise StepAborted(fault)
            return CertificateExcepted(chain), (Caution.CERTIFICATE_EXCEPTION,)
        if chain.verified:
            return accepted(chain, now)
        raise StepAborted(fault_of(chain, self._settings.host, handshake.trusted_names, now))

    async def _greeting(self, session: SmtpSession) -> None:
        async with self._trace.step(Step.GREETING) as findings:
            findings.detail = Greeted(await session.greeting())
            findings.cautions = _line_ends(session)

    async def _ehlo(self, session: SmtpSession, step: Step) -> None:
        async with self._trace.step(step) as findings:
            reply, self._keywords = await session.ehlo()
            with_helo = reply.code in _UNKNOWN_COMMAND and self._may_use_helo(step)
            accepted_with = await session.helo() if with_helo else reply
            if accepted_with.code != _OK:
                raise StepAborted(_meaning(accepted_with, EhloRefused(reply, session.ehlo_name)))
            findings.detail = Introduced(session.ehlo_name, self._keywords, with_helo)
            findings.cautions = (*_line_ends(session), *((Caution.HELO_ONLY,) if with_helo else ()))

    def _may_use_helo(self, step: Step) -> bool:
        """HELO cannot offer STARTTLS: where that is required, falling back would be falling into an attacker's trap."""
        return not (self._settings.encryption is Encryption.STARTTLS and step is Step.EHLO)

    async def _start_tls(self, session: SmtpSession) -> None:
        async with self._trace.step(Step.STARTTLS) as findings:
            # A list of keywords that is cut into several replies is no short list.
            await session.settle()
            if "STARTTLS" not in self._keywords:
                raise StepAborted(StartTlsNotOffered(self._keywords.texts))
            findings.detail = EncryptionAgreed(await session.start_tls())

    async def _sign_in(self, session: SmtpSession) -> None:
        credentials = self._credentials
        if credentials is None:
            self._emit(StepSkipped(Step.AUTH, self._clock.seconds(), SkipReason.NO_PASSWORD))
            return
        encrypted = self._record.is_encrypted
        async with self._trace.step(Step.AUTH) as findings:
            await session.settle()
            method = choose_method(self._settings, self._keywords, encrypted=encrypted)
            talk = dialogue(method, credentials, self._settings.host, self._settings.port)
            reply = await session.sign_in(talk, credentials.username, self._record.count_sign_in)
            await session.settle()
            findings.detail = SignedIn(talk.mechanism, reply)
            findings.cautions = () if encrypted else (Caution.NOT_ENCRYPTED,)

    async def _deliver(self, session: SmtpSession) -> None:
        settings = self._settings
        sender, recipient = settings.email, settings.recipient or settings.email
        international = not (sender + recipient).isascii()
        async with self._trace.step(Step.MAIL) as findings:
            if international and "SMTPUTF8" not in self._keywords:
                raise StepAborted(InternationalAddressUnsupported(sender if not sender.isascii() else recipient))
            reply = await session.mail(sender, international=international)
            _expect_accepted(reply, SenderRefused(sender, reply))
            findings.detail = SenderAccepted(sender, reply)
        sends = settings.delivery is Delivery.MESSAGE
        async with self._trace.step(Step.RCPT) as findings:
            reply = await session.rcpt(recipient, international=international)
            _expect_accepted(reply, RecipientRefused(recipient, reply))
            if not sends:
                await session.rset()
            findings.detail = RecipientAccepted(recipient, reply, taken_back=not sends)
        if sends:
            await self._send_message(session, sender, recipient)

    async def _send_message(self, session: SmtpSession, sender: str, recipient: str) -> None:
        async with self._trace.step(Step.DATA) as findings:
            message = sample_message(sender, recipient, self._clock.wall())
            findings.detail = MessageAccepted(message.id, await session.data(message.content))

    async def _goodbye(self, session: SmtpSession) -> None:
        async with self._trace.step(Step.QUIT, grace=GOODBYE_SECONDS) as findings:
            # A message that the server has taken is on its way, whatever is said afterwards.
            if not self._record.message_accepted:
                await session.settle()
            findings.detail = SaidGoodbye(await session.quit(self._goodbye_seconds()))

    async def _leave_politely(self) -> None:
        """Say QUIT after a failure, where the server still follows; its answer changes nothing."""
        seconds = self._goodbye_seconds()
        if self._session is not None and self._session.can_say_goodbye and seconds > 0:
            await self._session.quit(seconds)

    def _goodbye_seconds(self) -> float:
        return min(GOODBYE_SECONDS, self._trace.limit().seconds)


def _load_for_encryption() -> None:
    # While the server takes its time to greet; in this order they are needed.
    load_verifier()
    load_reader()


def _line_ends(session: SmtpSession) -> tuple[Caution, ...]:
    return (Caution.BARE_LINE_FEED,) if session.saw_bare_line_feed else ()


def _expect_accepted(reply: Reply, refused: Failure) -> None:
    if not reply.is_positive:
        raise StepAborted(_meaning(reply, refused))


def _meaning(reply: Reply, refused: Failure) -> Failure:
    """Return what a reply means that is not the one hoped for: `refused` where it refuses."""
    if reply.code == _CLOSING:
        return ServerClosing(reply)
    return refused if reply.is_temporary or reply.is_permanent else ReplyUnexpected(reply)
