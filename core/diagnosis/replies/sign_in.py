"""Refused sign-ins whose reply names what is wrong with how, where or when one signs in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.reply_rule import ReplyRule, always, guess, likely, says, sure
from core.values.diagnosis import Code
from core.values.settings import Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

NAMES_ENCRYPTION: Final = (
    r"must (?:first )?(?:issue|send|use|give) (?:a |an )?(?:starttls|tls|ssl)"
    r"|starttls (?:command )?(?:is )?(?:required"
    r"|first|needed|before)|(?:use|try|issue|requires?|need|with) starttls\b|(?:encryption|\btls"
    r"|\bssl)(?: connection)?"
    r" (?:is )?(?:required|needed|mandatory)|requires? (?:an? )?(?:encrypt|tls|ssl)|encrypted (?:connection|channel|"
    r"session) (?:is )?(?:required|needed)|(?:plaintext|cleartext|plain text) (?:auth\w{0,12}|logins?"
    r"|passwords?)"
    r" (?:is |are )?(?:not|dis)|not allowed (?:without|on (?:an )?(?:un|in))|(?:un|in)secure connection"
    r"|requires? (?:a )?secure (?:channel|connection)(?! or)|without (?:encryption|tls|ssl)|unencrypted connection"
    r"|must be encrypted"
)
NOT_ADVERTISED: Final = (
    r"auth\w{0,12} (?:command )?used when not advertised|(?:smtp )?auth(?:entication)? (?:extension "
    r"|command )?(?:is )?not "
    r"(?:supported by|available|enabled|offered|advertised|implemented)|(?:doesn't|does not|doesnt|not) support "
    r"(?:smtp )?(?:auth\b|authentication\b(?! (?:method|mechanism|type))|the auth)"
    r"|no auth(?:entication)? (?:is )?(?:offered|available|advertised)"
    r"|auth command is not enabled|does not advertise auth|server doesn't support auth"
    r"|auth(?:entication)? not (?:supported|permitted|allowed) here"
)
_NO_MECHANISM: Final = (
    r"(?:invalid|unavailable|bad) (?:auth\w{0,12}|sasl) (?:mechanism|method|type)"
    r"|unrecogni[sz]ed auth|unsupported auth|unknown auth|auth\w{0,12} (?:mechanism|type|method|scheme)s?.{0,40}"
    r"(?:not|un|in)(?: |supported|recogni|available|valid|known)|no (?:suitable|supported|common|compatible|valid"
    r"|known)"
    r" auth|no worthy mech|mechanism (?:is )?not|does not support .{0,40}(?:mechanism|auth\w{0,9} method"
    r"|encrypted password)"
    r"|(?:plain|login|cram-md5|digest-md5|ntlm|gssapi|xoauth2)\W{0,3} auth\w{0,12} (?:is )?not"
    r"|no(?:ne)? of (?:the|these|our) .{0,30}auth|auth not supported|no authentication mechanism"
    r"|(?:cram-md5|digest-md5|ntlm|xoauth2) (?:is )?not (?:supported|available|offered)"
    r"|selected authentication method|mechanisms? .{0,60}not supported by"
)


_INCOMING: Final = ".mail.protection.outlook.com"


def _not_advertised(clues: Clues) -> bool:
    return clues.says(NOT_ADVERTISED) or (clues.stage is Step.AUTH and clues.code in {500, 502, 503})


def _hidden_until_encrypted(clues: Clues) -> bool:
    """Servers that insist on encryption hide AUTH until it is there (RFC 4954, 4)."""
    return clues.encryption is Encryption.NONE and (clues.port != 25 or clues.public)


ENCRYPTION_FIRST_RULES: Final[tuple[ReplyRule, ...]] = (
    sure("encryption_code", Code.ENCRYPTION_REQUIRED, lambda c: c.code == 538 or c.enhanced == "5.7.11"),
    sure("encryption_words", Code.ENCRYPTION_REQUIRED, says(NAMES_ENCRYPTION)),
    likely(
        "sign_in_hidden_on_submission_port",
        # A server with sign-in only behind encryption says this to somebody who saw none and went on without.
        Code.ENCRYPTION_REQUIRED,
        says(r"auth is required for message submission"),
    ),
)

SIGN_IN_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "place_refused",
        # Not who signs in is refused, but from where.
        Code.CLIENT_IP_BLOCKED,
        lambda c: (
            c.stage is Step.AUTH
            and c.says(
                r"your (?:country|region|location)|geo[- ]?(?:ip|block|fenc|location)"
                r"|\bip(?: address)?\b.{0,60}(?:block|banned|not allowed|not permitted)"
            )
        ),
    ),
    likely(
        "own_mechanisms_missing",
        # Postfix as a client: its SASL library has no plug-in for any mechanism of the server. In the reply of a
        # server the same words are about the server.
        Code.CLIENT_LIMITATION,
        lambda c: not c.code and c.says(r"cannot authenticate to server.{0,200}no mechanism available"),
    ),
    sure(
        "backend_down",
        Code.SERVER_FAULT,
        says(
            r"generic failure|temporary auth\w{0,12} (?:failure|error|problem)|authentication (?:service|server"
            r"|backend)"
            r" (?:is )?(?:unavailable|not|down)|no such file or directory|cannot connect to saslauthd"
            r"|connection lost to auth|unable to (?:contact|connect to|reach) .{0,30}(?:auth|ldap|database|backend)"
            r"|internal (?:server |authentication )?error|no mechanism available|sasl.{0,30}not set up"
        ),
    ),
    likely(
        "no_login_at_incoming_server",
        Code.AUTH_NOT_OFFERED,
        lambda c: c.says(r"auth") and (c.host.endswith(_INCOMING) or c.says(r"\.protection\.outlook\.com")),
    ),
    likely(
        "auth_unknown_here",
        # "Not supported" of AUTH itself, in answer to AUTH: a mechanism may be meant as well.
        Code.AUTH_MECHANISM_UNSUPPORTED,
        lambda c: c.stage is Step.AUTH and c.code == 502 and c.says(r"not supported"),
    ),
    likely(
        "refused_though_offered",
        # It offered sign-in, and then does not know the command, or finds it out of place. Without encryption, that is
        # what the server probably misses.
        Code.AUTH_PROTOCOL_ERROR,
        lambda c: (
            c.stage is Step.AUTH
            and not _hidden_until_encrypted(c)
            and c.code in {500, 502, 503}
            and bool(c.mechanisms)
            and not c.says(f"{NOT_ADVERTISED}|{_NO_MECHANISM}")
        ),
    ),
    sure(
        "mechanism_code",
        Code.AUTH_MECHANISM_UNSUPPORTED,
        lambda c: (
            c.may_be_at(Step.AUTH) and (c.code == 504 or c.enhanced == "5.7.4") and not c.says(r"\b(?:helo|ehlo)\b")
        ),
    ),
    likely(
        "sign_in_hidden_without_encryption",
        Code.ENCRYPTION_REQUIRED,
        lambda c: _not_advertised(c) and _hidden_until_encrypted(c),
    ),
    likely(
        "not_advertised_perhaps_unencrypted",
        # A server may have hidden AUTH because nothing was encrypted; nobody said whether it was.
        Code.AUTH_NOT_OFFERED,
        lambda c: c.encryption is None and c.says(NOT_ADVERTISED),
    ),
    sure("not_advertised", Code.AUTH_NOT_OFFERED, says(NOT_ADVERTISED)),
    sure(
        "mechanism_words",
        Code.AUTH_MECHANISM_UNSUPPORTED,
        lambda c: c.may_be_at(Step.AUTH, Step.EHLO) and c.says(_NO_MECHANISM),
    ),
)
"""What is wrong with signing in here, whoever signs in."""

LAST_SIGN_IN_RULES: Final[tuple[ReplyRule, ...]] = (
    likely("auth_unknown", Code.AUTH_NOT_OFFERED, lambda c: c.code in {500, 502, 503}),
    likely("temporary_sign_in", Code.AUTH_TEMPORARY, lambda c: c.is_temporary),
    likely(
        "wrong_kind_of_name",
        Code.AUTH_WRONG_LOGIN_KIND,
        says(
            r"(?:user ?name|login) (?:must|should) (?:be|contain|include|not)|(?:full|complete) (?:e-?mail )?address"
            r"|(?:api|iam|access) key|alias (?:is )?not|not (?:a )?(?:valid )?(?:e-?mail|mailbox) address"
            r"|mailbox not found"
        ),
    ),
    likely(
        "separate_password_code",
        # "Mechanism too weak" (RFC 4954, 6). Providers say it to the ordinary password of an account.
        Code.AUTH_APP_PASSWORD_REQUIRED,
        lambda c: c.code == 534,
    ),
    guess(
        "restricted_account", Code.ACCOUNT_RESTRICTED, says(r"suspend|deactivat|account (?:is )?(?:disabled|blocked)")
    ),
    likely("wrong_credentials_code", Code.AUTH_BAD_CREDENTIALS, lambda c: c.code == 535),
    guess("any_sign_in", Code.AUTH_BAD_CREDENTIALS, always),
)
"""The last rules about a refused sign-in: always one of them applies."""

_CREDENTIALS: Final = (
    r"auth\w{0,14} (?:has )?(?:failed|failure|rejected|unsuccessful|credentials invalid|error|denied)|535\b"
    r"|invalid (?:login|cred|user ?name|password|user\b)|inva\w{2,4} credentials|bad (?:username|credentials|password)"
    r"|incorrect (?:auth|user|login|password|cred)|(?:wrong|incorrect|invalid) (?:user ?name or )?password"
    r"|could not authenticate|unable to (?:authenticate|log ?in|sign in)|failed to authenticate|login (?:failed"
    r"|incorrect|denied)"
    r"|username and password not accepted|password (?:is )?(?:incorrect|invalid|wrong|not accepted)|logon denied"
    r"|credentials (?:are |were )?(?:invalid|incorrect|wrong|rejected)|access denied.{0,30}(?:user|password)"
    r"|smtpauthenticationerror|authenticationfailedexception|authenticationexception|\beauth\b"
    r"|anmeldung.{0,40}fehlgeschlagen|(?:benutzername|passwort|kennwort).{0,40}(?:falsch|ung[uü]ltig|nicht)"
    r"|authentifizierung.{0,30}fehl|authentification.{0,40}(?:échou|echou|refus)|mot de passe.{0,30}(?:incorrect"
    r"|invalide)"
    r"|(?:contraseña|autenticaci[oó]n).{0,40}(?:incorrect|inv[aá]lid|fall|err)|senha.{0,30}(?:incorret|inv[aá]lid)"
    r"|用户名或密码|密码错误|认证失败|认证错误"
)

SIGN_IN_FAILED_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "sign_in_failed_words",
        Code.AUTH_BAD_CREDENTIALS,
        lambda c: c.may_be_at(Step.AUTH) and c.says(_CREDENTIALS),
    ),
)
"""For what is not known to be an answer to AUTH."""
