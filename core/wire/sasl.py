"""The sign-in mechanisms as fixed dialogues: so many challenges, so many answers, and not one more.

aiosmtplib can do most of these, but takes any number of mechanisms and any prompt; a tester that hands out a password
must know exactly what it answers to. `Dialogue.answers[i]` turns the i-th challenge into the i-th answer.
"""

from __future__ import annotations

import hmac
from dataclasses import field
from typing import TYPE_CHECKING, Final

from core.values.failures import MechanismUnusable
from core.values.settings import AuthMethod
from core.values.value_class import value_class
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.credentials import Credentials


class PromptNotUnderstood(Exception):  # noqa: N818  # the name says it
    """A challenge does not fit the mechanism; it is not answered."""


@value_class
class Dialogue:
    """What one mechanism says.

    `initial` goes with the AUTH command (RFC 4954, 4), None when the server speaks first. The last answer, or `initial`
    when there are none, is the credential. `farewell` answers the challenge in which an OAuth server explains a refusal
    (RFC 7628, 3.2.3); None where a further challenge breaks the rules.
    """

    mechanism: str
    initial: bytes | None = field(repr=False)  # it may hold the secret
    answers: tuple[Callable[[bytes], bytes], ...] = ()
    farewell: bytes | None = None


SASL_NAMES: Final = {
    AuthMethod.PLAIN: "PLAIN",
    AuthMethod.LOGIN: "LOGIN",
    AuthMethod.CRAM_MD5: "CRAM-MD5",
    AuthMethod.XOAUTH2: "XOAUTH2",
    AuthMethod.OAUTHBEARER: "OAUTHBEARER",
}

_PREFERENCE_ENCRYPTED: Final = (AuthMethod.PLAIN, AuthMethod.LOGIN, AuthMethod.CRAM_MD5)
"""Inside TLS the simplest is the best: CRAM-MD5 fails where the server keeps passwords hashed, as it should."""

_PREFERENCE_CLEAR: Final = (AuthMethod.CRAM_MD5, AuthMethod.PLAIN, AuthMethod.LOGIN)
"""In clear text at least the password itself should not be readable, if the server can do that."""


def wanted_methods(method: AuthMethod, *, encrypted: bool) -> tuple[AuthMethod, ...]:
    """Return the methods that may be used, the best first."""
    if method is not AuthMethod.AUTOMATIC:
        return (method,)
    return _PREFERENCE_ENCRYPTED if encrypted else _PREFERENCE_CLEAR


def dialogue(method: AuthMethod, credentials: Credentials, host: str, port: int) -> Dialogue:
    """Return the dialogue of a method for these credentials.

    Raises StepAborted(MechanismUnusable) when they hold what no mechanism can carry. The lint refuses that before; here
    it would end up in the wrong field of the credential.
    """
    name = SASL_NAMES.get(method, "PLAIN")
    user = _encoded(credentials.username, name)
    secret = _encoded(credentials.secret.reveal(), name)
    match method:
        case AuthMethod.LOGIN:
            return Dialogue("LOGIN", None, (_prompted(user, _USER_WORDS), _prompted(secret, _PASSWORD_WORDS)))
        case AuthMethod.CRAM_MD5:
            return Dialogue("CRAM-MD5", None, (lambda challenge: _cram_md5(user, secret, challenge),))
        case AuthMethod.XOAUTH2:
            return Dialogue("XOAUTH2", b"user=" + user + b"\1auth=Bearer " + secret + b"\1\1", farewell=b"")
        case AuthMethod.OAUTHBEARER:
            header = b"n,a=" + _gs2_name(user) + b",\1host=" + host.encode() + b"\1port=" + str(port).encode()
            return Dialogue("OAUTHBEARER", header + b"\1auth=Bearer " + secret + b"\1\1", farewell=b"\1")
        case AuthMethod.PLAIN | AuthMethod.AUTOMATIC:
            return Dialogue("PLAIN", b"\0" + user + b"\0" + secret)


def _encoded(text: str, mechanism: str) -> bytes:
    try:
        encoded = text.encode()
    except UnicodeEncodeError:
        # Not chained: the exception quotes the text.
        raise StepAborted(MechanismUnusable(mechanism, "not_unicode")) from None
    if not _SEPARATORS.isdisjoint(encoded):
        raise StepAborted(MechanismUnusable(mechanism, "separator"))
    return encoded


_SEPARATORS: Final = frozenset(b"\0\1")
"""NUL parts the fields of PLAIN (RFC 4616, 2), Control-A those of the token mechanisms (RFC 7628, 3.1)."""

_USER_WORDS: Final = (b"user", b"login", b"name", b"mail", b"account", b"identity")
_PASSWORD_WORDS: Final = (b"pass", b"pwd", b"secret")


def _prompted(answer: bytes, words: tuple[bytes, ...]) -> Callable[[bytes], bytes]:
    """Return an answer that is only given to a prompt that asks for it.

    LOGIN was never standardised and its prompts vary; an empty one goes by its position. A prompt that asks for the
    password first is an old trick to get it where a user name is logged.
    """

    def reply(prompt: bytes) -> bytes:
        asked = prompt.strip(b"\0 \t:").lower()
        if asked and not any(word in asked for word in words):
            raise PromptNotUnderstood
        return answer

    return reply


def _cram_md5(user: bytes, secret: bytes, challenge: bytes) -> bytes:
    """Return the answer to a challenge (RFC 2195, 2)."""
    if not challenge:
        raise PromptNotUnderstood
    return user + b" " + hmac.digest(secret, challenge, "md5").hex().encode()


def _gs2_name(user: bytes) -> bytes:
    """Return a user name as it stands in a GS2 header (RFC 5801, 4)."""
    return user.replace(b"=", b"=3D").replace(b",", b"=2C")
