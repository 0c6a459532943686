"""One sign-in, by the letter of RFC 4954: one mechanism, one credential, success only where it may stand."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, Final

from core.values.failures import AuthRefused, AuthRulesBroken
from core.wire.sasl import Dialogue, PromptNotUnderstood
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from core.values.reply import Reply

_CONTINUE: Final = 334
_SUCCESS: Final = 235

MAX_CHALLENGE_CHARACTERS: Final = 4096


class SignIn:
    """Runs a dialogue. `ask` sends one line and returns the reply; `raw_challenge` returns the text of the last 334.

    `note_secret` is told of every line that holds the secret, `clean` makes text of the server harmless.
    `submitted` tells whether a credential went out.
    """

    def __init__(
        self,
        dialogue: Dialogue,
        username: str,
        ask: Callable[..., Awaitable[Reply]],
        raw_challenge: Callable[[], bytes],
        note_secret: Callable[[bytes], None],
        clean: Callable[[str], str],
    ) -> None:
        self._dialogue = dialogue
        self._username = username
        self._ask = ask
        self._raw_challenge = raw_challenge
        self._note_secret = note_secret
        self._clean = clean
        self.submitted = False

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
            return await self._ask(*command)
        encoded = base64.b64encode(self._dialogue.initial)
        self._note_secret(encoded)
        self.submitted = True
        return await self._ask(*command, encoded)

    def _expect_challenge(self, reply: Reply) -> None:
        if reply.code == _CONTINUE:
            return
        if reply.is_positive:
            # A 235 to somebody who has not yet shown a password proves nothing about the password.
            raise StepAborted(self._broken("success_before_credential", reply))
        self._raise_refused(reply)

    async def _answer_to(self, answer: Callable[[bytes], bytes], reply: Reply) -> bytes:
        try:
            challenge = base64.b64decode(self._raw_challenge(), validate=True)
            return answer(challenge)
        except (binascii.Error, ValueError):
            await self._cancel()
            raise StepAborted(self._broken("challenge_not_base64", reply)) from None
        except PromptNotUnderstood:
            await self._cancel()
            raise StepAborted(self._broken("prompt_not_understood", reply)) from None

    async def _say(self, answer: bytes, *, is_credential: bool) -> Reply:
        encoded = base64.b64encode(answer)
        if is_credential:
            self._note_secret(encoded)
            self._note_secret(answer)
            self.submitted = True
        return await self._ask(encoded)

    async def _judge(self, reply: Reply) -> Reply:
        if reply.code == _SUCCESS:
            return reply
        if reply.code == _CONTINUE:
            # Decoded only here, so that nobody has looked yet for what must not be shown.
            explanation = self._clean(_explanation(self._raw_challenge()))
            if self._dialogue.farewell is None:
                await self._cancel()
                raise StepAborted(self._broken("one_challenge_too_many", reply))
            reply = await self._ask(base64.b64encode(self._dialogue.farewell))
            if reply.is_positive or reply.code == _CONTINUE:
                raise StepAborted(self._broken("success_after_refusal", reply))
            self._raise_refused(reply, explanation)
        if reply.is_positive or reply.code < 400:
            raise StepAborted(self._broken("wrong_success_code", reply))
        self._raise_refused(reply)
        return reply

    async def _cancel(self) -> None:
        """End the dialogue politely (RFC 4954, 4); whatever the server says to it changes nothing."""
        await self._ask(b"*")

    def _raise_refused(self, reply: Reply, explanation: str = "") -> None:
        raise StepAborted(AuthRefused(self._dialogue.mechanism, self._username, reply, explanation))

    def _broken(self, reason: str, reply: Reply) -> AuthRulesBroken:
        return AuthRulesBroken(self._dialogue.mechanism, reason, str(reply))


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
