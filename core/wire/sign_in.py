"""One sign-in, by the letter of RFC 4954: one mechanism, one credential, success only where it may stand."""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import json
from typing import TYPE_CHECKING, Final, NoReturn

from core.values.failures import AuthRefused, AuthRulesBroken
from core.values.value_class import value_class
from core.wire.sasl import Dialogue, PromptNotUnderstood
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from core.values.failures import Failure
    from core.values.reply import Reply

_CONTINUE: Final = 334
_SUCCESS: Final = 235

MAX_CHALLENGE_CHARACTERS: Final = 4096

CANCEL_SECONDS: Final = 2.0
"""So long the server may take to answer a cancellation; why it was cancelled is known already."""


@value_class
class SignInLine:
    """What a sign-in needs of the connection.

    `ask` sends one line and returns the reply, `raw_challenge` returns the text of the last 334. `lines_sent` counts
    what went out: a line is kept back when the server has said something unasked meanwhile. `note_secret` is told of
    every line that holds the secret, `clean` makes text of the server harmless.
    """

    ask: Callable[..., Awaitable[Reply]]
    raw_challenge: Callable[[], bytes]
    lines_sent: Callable[[], int]
    note_secret: Callable[[bytes], None]
    clean: Callable[[str], str]


class SignIn:
    """Runs a dialogue over a line. `submitted` tells whether a credential went out.

    `cause` is why the dialogue is being cancelled, known before the server has answered to that.
    """

    def __init__(self, dialogue: Dialogue, username: str, line: SignInLine) -> None:
        self._dialogue = dialogue
        self._username = username
        self._line = line
        self.submitted = False
        self.cause: Failure | None = None

    async def run(self) -> Reply:
        """Return the 235 of the server. Raises StepAborted with the reason for anything else."""
        reply = await self._begin()
        for position, answer in enumerate(self._dialogue.answers, start=1):
            self._expect_challenge(reply)
            line = await self._answer_to(answer, reply)
            is_credential = position == len(self._dialogue.answers)
            reply = await self._say(line, is_credential=is_credential)
        return await self._judge(reply)

    async def _begin(self) -> Reply:
        command = (b"AUTH", self._dialogue.mechanism.encode())
        if self._dialogue.initial is None:
            return await self._line.ask(*command)
        encoded = base64.b64encode(self._dialogue.initial)
        self._line.note_secret(encoded)
        return await self._submit(*command, encoded)

    def _expect_challenge(self, reply: Reply) -> None:
        if reply.code == _CONTINUE:
            return
        if reply.is_positive:
            # A 235 to somebody who has not yet shown a password proves nothing about the password.
            raise StepAborted(self._broken("success_before_credential", reply))
        self._raise_refused(reply)

    async def _answer_to(self, answer: Callable[[bytes], bytes], reply: Reply) -> bytes:
        try:
            challenge = base64.b64decode(self._line.raw_challenge(), validate=True)
            return answer(challenge)
        except (binascii.Error, ValueError):
            raise await self._cancelled("challenge_not_base64", reply) from None
        except PromptNotUnderstood:
            raise await self._cancelled("prompt_not_understood", reply) from None

    async def _say(self, answer: bytes, *, is_credential: bool) -> Reply:
        encoded = base64.b64encode(answer)
        if is_credential:
            self._line.note_secret(encoded)
            self._line.note_secret(answer)
            return await self._submit(encoded)
        return await self._line.ask(encoded)

    async def _submit(self, *words: bytes) -> Reply:
        before = self._line.lines_sent()
        try:
            return await self._line.ask(*words)
        finally:
            self.submitted = self._line.lines_sent() > before

    async def _judge(self, reply: Reply) -> Reply:
        if reply.code == _SUCCESS and not _contradicts_itself(reply):
            return reply
        if reply.code == _CONTINUE:
            # Decoded only here, so that nobody has looked yet for what must not be shown.
            explanation = self._line.clean(_explanation(self._line.raw_challenge()))
            if self._dialogue.farewell is None:
                raise await self._cancelled("one_challenge_too_many", reply)
            reply = await self._line.ask(base64.b64encode(self._dialogue.farewell))
            if not (reply.is_temporary or reply.is_permanent):
                raise StepAborted(self._broken("success_after_refusal", reply))
            self._raise_refused(reply, explanation)
        return self._raise_refused(reply)

    async def _cancelled(self, reason: str, reply: Reply) -> StepAborted:
        """End the dialogue politely (RFC 4954, 4); whatever the server says to it, or does not, changes nothing."""
        self.cause = self._broken(reason, reply)
        with contextlib.suppress(StepAborted, TimeoutError):
            async with asyncio.timeout(CANCEL_SECONDS):
                await self._line.ask(b"*")
        return StepAborted(self.cause)

    def _raise_refused(self, reply: Reply, explanation: str = "") -> NoReturn:
        if not (reply.is_temporary or reply.is_permanent):
            raise StepAborted(self._broken("wrong_success_code", reply))
        raise StepAborted(AuthRefused(self._dialogue.mechanism, self._username, reply, explanation))

    def _broken(self, reason: str, reply: Reply) -> AuthRulesBroken:
        return AuthRulesBroken(self._dialogue.mechanism, reason, str(reply))


def _contradicts_itself(reply: Reply) -> bool:
    """Whether the enhanced code says something else than the code (RFC 2034, 4)."""
    return reply.enhanced is not None and reply.enhanced.status_class != reply.code // 100


def _explanation(challenge: bytes) -> str:
    """Return what an OAuth server says about a refusal, "" when it is nothing readable (RFC 7628, 3.2.2)."""
    try:
        said = json.loads(base64.b64decode(challenge[:MAX_CHALLENGE_CHARACTERS], validate=True))
    except (binascii.Error, ValueError, RecursionError):
        return ""
    if not isinstance(said, dict):
        return ""
    parts = [f"{key}: {said[key]}" for key in ("status", "error", "scope") if isinstance(said.get(key), str)]
    return ", ".join(parts)
