"""Which TLS a server speaks that has none in common with today's rules: a handshake, and the end of the connection."""

from __future__ import annotations

from core.probe.probe import Probe
from core.probe.step_trace import GRACE_SECONDS
from core.values.details import TlsAgreed
from core.values.settings import Encryption
from core.values.steps import Step


class OlderTlsLook(Probe):
    """A probe that ends with the handshake.

    Versions and ciphers that can be broken into are allowed, and no certificate is checked; nothing is said on such a
    connection, not even goodbye. The outcome names the version and the cipher, and is never verified.
    """

    async def _take_all_steps(self) -> None:
        session = await self._connect(await self._resolve())
        if self._settings.encryption is Encryption.STARTTLS:
            await self._greeting(session)
            await self._ehlo(session, Step.EHLO)
            await self._start_tls(session)
        async with self._trace.step(Step.TLS) as findings:
            handshake = await session.secure_as_before(self._trace.limit().seconds + GRACE_SECONDS)
            findings.detail = TlsAgreed(handshake.version, handshake.cipher)
