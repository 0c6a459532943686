from __future__ import annotations

import asyncio
import base64
import json

import pytest

from core.values.credentials import Credentials, Secret
from core.values.failures import AuthRefused, AuthRulesBroken, Disconnected, Failure
from core.values.reply import Reply
from core.values.settings import AuthMethod
from core.wire.sasl import dialogue
from core.wire.sign_in import MAX_CHALLENGE_CHARACTERS, SignIn, SignInLine
from core.wire.step_aborted import StepAborted

CREDENTIALS = Credentials("sam", Secret("pä55"))
CUT = StepAborted(Disconnected(reset=False))


def b64(text: str) -> bytes:
    return base64.b64encode(text.encode())


USERNAME, PASSWORD = (Reply(334, (b64(prompt).decode(),)) for prompt in ("Username:", "Password:"))
OK, NO = Reply(235, ("2.7.0 ok",)), Reply(535, ("5.7.8 no",))


class Attempt:
    """One sign-in with a server that gives these answers, one to each line, and is silent after the last."""

    def __init__(self, method: AuthMethod, *answers: Reply | StepAborted) -> None:
        self.said: list[bytes] = []
        self.secrets: list[bytes] = []
        self.silent = asyncio.Event()
        self._answers = list(answers)
        self._last = b""
        self.sign_in = SignIn(
            dialogue(method, CREDENTIALS, "mx.example.test", 587),
            CREDENTIALS.username,
            SignInLine(
                ask=self._ask,
                raw_challenge=lambda: self._last,
                lines_sent=lambda: len(self.said),
                note_secret=self.secrets.append,
                clean=lambda text: f"<{text}>" if text else "",
            ),
        )

    async def _ask(self, *words: bytes) -> Reply:
        answer = self._answers.pop(0) if self._answers else None
        if answer is KEPT_BACK:
            raise answer
        self.said.append(b" ".join(words))
        if answer is None:
            self.silent.set()
            await asyncio.get_running_loop().create_future()
        if isinstance(answer, StepAborted):
            raise answer
        assert isinstance(answer, Reply)
        self._last = answer.lines[0].encode() if answer.lines else b""
        return answer

    async def failure(self) -> Failure:
        with pytest.raises(StepAborted) as aborted:
            await self.sign_in.run()
        return aborted.value.failure

    async def reason(self) -> str:
        failure = await self.failure()
        assert isinstance(failure, AuthRulesBroken), failure
        return failure.reason


# The connection gives no line out, because the server has said something that nobody asked for.
KEPT_BACK = StepAborted(Disconnected(reset=True))


async def test_plain_says_all_at_once() -> None:
    attempt = Attempt(AuthMethod.PLAIN, OK)
    assert await attempt.sign_in.run() == OK
    assert attempt.said == [b"AUTH PLAIN " + b64("\0sam\0pä55")]
    assert attempt.secrets == [b64("\0sam\0pä55")]
    assert attempt.sign_in.submitted


async def test_login_answers_two_questions() -> None:
    attempt = Attempt(AuthMethod.LOGIN, USERNAME, PASSWORD, OK)
    assert await attempt.sign_in.run() == OK
    assert attempt.said == [b"AUTH LOGIN", b64("sam"), b64("pä55")]
    assert set(attempt.secrets) == {b64("pä55"), "pä55".encode()}


async def test_cram_md5_answers_with_a_digest_that_is_a_secret_too() -> None:
    attempt = Attempt(AuthMethod.CRAM_MD5, Reply(334, (b64("<1@mx>").decode(),)), OK)
    assert await attempt.sign_in.run() == OK
    [_, answer] = attempt.said
    assert base64.b64decode(answer).startswith(b"sam ")
    assert set(attempt.secrets) == {answer, base64.b64decode(answer)}


async def test_a_refusal_names_mechanism_and_user() -> None:
    attempt = Attempt(AuthMethod.PLAIN, NO)
    assert await attempt.failure() == AuthRefused("PLAIN", "sam", NO)
    assert attempt.sign_in.submitted


@pytest.mark.parametrize("answers", [[NO], [USERNAME, NO]])
async def test_a_refusal_before_the_password_cost_no_attempt(answers: list[Reply]) -> None:
    attempt = Attempt(AuthMethod.LOGIN, *answers)
    assert await attempt.failure() == AuthRefused("LOGIN", "sam", NO)
    assert not attempt.sign_in.submitted


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ([OK], "success_before_credential"),
        ([Reply(250, ("ok",))], "success_before_credential"),
        ([USERNAME, OK], "success_before_credential"),
        ([Reply(354, ("go",))], "wrong_success_code"),
        ([USERNAME, Reply(300, ("what",))], "wrong_success_code"),
        ([USERNAME, PASSWORD, Reply(250, ("ok",))], "wrong_success_code"),
        ([USERNAME, PASSWORD, Reply(200, ())], "wrong_success_code"),
        ([USERNAME, PASSWORD, Reply(354, ("go",))], "wrong_success_code"),
        ([USERNAME, PASSWORD, Reply(235, ("5.7.8 Authentication failed",))], "wrong_success_code"),
        ([USERNAME, PASSWORD, Reply(235, ("4.7.0 later",))], "wrong_success_code"),
        ([USERNAME, PASSWORD, Reply(235, ("2.7.0 ok", "5.7.8 but no"))], "wrong_success_code"),
    ],
)
async def test_only_a_lone_235_in_its_place_is_success(answers: list[Reply], reason: str) -> None:
    attempt = Attempt(AuthMethod.LOGIN, *answers)
    assert await attempt.reason() == reason
    assert attempt.said[-1] != b"*"
    assert attempt.sign_in.submitted == (len(answers) == 3)


@pytest.mark.parametrize("text", ["ok", "2.7.0 ok", "Go ahead", ""])
async def test_a_235_may_say_little(text: str) -> None:
    assert (await Attempt(AuthMethod.PLAIN, Reply(235, (text,))).sign_in.run()).text == text


CANCELLED = Reply(501, ("cancelled",))


@pytest.mark.parametrize("to_cancel", [CANCELLED, NO, OK, USERNAME, CUT, KEPT_BACK])
@pytest.mark.parametrize(
    ("before", "reason"),
    [
        ([Reply(334, ("!!!",))], "challenge_not_base64"),
        ([USERNAME, Reply(334, ("UGFzc3dvcmQ",))], "challenge_not_base64"),
        ([Reply(334, ("Username:",))], "challenge_not_base64"),
        ([PASSWORD], "prompt_not_understood"),
        ([USERNAME, USERNAME], "prompt_not_understood"),
        ([USERNAME, Reply(334, (b64("PIN:").decode(),))], "prompt_not_understood"),
        ([USERNAME, PASSWORD, PASSWORD], "one_challenge_too_many"),
    ],
)
async def test_what_is_not_understood_is_cancelled_whatever_is_said_to_that(
    before: list[Reply], reason: str, to_cancel: Reply | StepAborted
) -> None:
    attempt = Attempt(AuthMethod.LOGIN, *before, to_cancel)
    assert await attempt.reason() == reason
    assert (attempt.said[-1] == b"*") == (to_cancel is not KEPT_BACK)
    assert attempt.sign_in.submitted == (reason == "one_challenge_too_many")


async def test_silence_after_a_cancellation_hides_no_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.wire.sign_in.CANCEL_SECONDS", 0.01)
    attempt = Attempt(AuthMethod.LOGIN, Reply(334, ("!!!",)))
    assert await attempt.reason() == "challenge_not_base64"
    assert attempt.said == [b"AUTH LOGIN", b"*"]


async def test_stop_works_while_a_cancellation_is_not_answered() -> None:
    attempt = Attempt(AuthMethod.LOGIN, Reply(334, ("!!!",)))
    task = asyncio.ensure_future(attempt.sign_in.run())
    await attempt.silent.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize(
    ("method", "answers"), [(AuthMethod.PLAIN, [KEPT_BACK]), (AuthMethod.LOGIN, [USERNAME, PASSWORD, KEPT_BACK])]
)
async def test_a_password_that_did_not_go_out_was_not_submitted(
    method: AuthMethod, answers: list[Reply | StepAborted]
) -> None:
    attempt = Attempt(method, *answers)
    assert await attempt.failure() == KEPT_BACK.failure
    assert not attempt.sign_in.submitted


@pytest.mark.parametrize(
    ("method", "answers"), [(AuthMethod.PLAIN, [CUT]), (AuthMethod.LOGIN, [USERNAME, PASSWORD, CUT])]
)
async def test_a_password_that_went_out_was_submitted_whatever_follows(
    method: AuthMethod, answers: list[Reply | StepAborted]
) -> None:
    attempt = Attempt(method, *answers)
    assert await attempt.failure() == CUT.failure
    assert attempt.sign_in.submitted


def explained(explanation: object) -> Reply:
    return Reply(334, (base64.b64encode(json.dumps(explanation).encode()).decode(),))


@pytest.mark.parametrize(("method", "farewell"), [(AuthMethod.XOAUTH2, b""), (AuthMethod.OAUTHBEARER, b"AQ==")])
async def test_an_oauth_refusal_is_explained_and_taken_leave_of(method: AuthMethod, farewell: bytes) -> None:
    attempt = Attempt(method, explained({"status": "401", "schemes": "Bearer", "scope": "mail"}), NO)
    failure = await attempt.failure()
    assert isinstance(failure, AuthRefused)
    assert (failure.reply, failure.explanation) == (NO, "<status: 401, scope: mail>")
    assert attempt.said[1:] == [farewell]


@pytest.mark.parametrize(
    "challenge",
    [
        Reply(334, ("",)),
        Reply(334, ("!!!",)),
        Reply(334, (b64("no json").decode(),)),
        explained(["a", "list"]),
        explained({"status": 401}),
        explained({"other": "x"}),
        Reply(334, (base64.b64encode(b"[" * 3000).decode(),)),
        Reply(334, (base64.b64encode(b'{"status": "' + b"4" * 2 * MAX_CHALLENGE_CHARACTERS + b'"}').decode(),)),
        Reply(334, (base64.b64encode(b"\xff\xfe").decode(),)),
    ],
)
async def test_an_unreadable_explanation_is_none(challenge: Reply) -> None:
    failure = await Attempt(AuthMethod.XOAUTH2, challenge, NO).failure()
    assert isinstance(failure, AuthRefused)
    assert failure.explanation == ""


@pytest.mark.parametrize("second", [OK, Reply(250, ("ok",)), USERNAME, Reply(354, ("go",))])
async def test_an_oauth_server_cannot_accept_after_it_refused(second: Reply) -> None:
    assert await Attempt(AuthMethod.XOAUTH2, explained({"status": "401"}), second).reason() == "success_after_refusal"


async def test_plain_has_no_challenge_at_all() -> None:
    attempt = Attempt(AuthMethod.PLAIN, Reply(334, ("",)), CANCELLED)
    assert await attempt.reason() == "one_challenge_too_many"
    assert attempt.said[1:] == [b"*"]


async def test_cram_md5_needs_something_to_sign() -> None:
    attempt = Attempt(AuthMethod.CRAM_MD5, Reply(334, ("",)), CANCELLED)
    assert await attempt.reason() == "prompt_not_understood"
    assert not attempt.sign_in.submitted
