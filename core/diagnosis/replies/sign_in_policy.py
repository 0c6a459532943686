"""Refused sign-ins whose words name a policy: another secret, another way, another time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.reply_rule import ReplyRule, guess, likely, says, sure
from core.values.diagnosis import Code
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

# Not the list of mechanisms that a server offers, in which the word may stand as well.
_BEARER_TRIED: Final = (
    r"(?<!250[- ])auth (?:xoauth2|oauthbearer)|(?:sasl-|invalid |using |mechanism:? ?|method |authenticator )xoauth2"
    r"|xoauth2 (?:auth|failed|token|error)"
)


def _about_signing_in(clues: Clues) -> bool:
    return clues.may_be_at(Step.AUTH, Step.MAIL)


SIGN_IN_POLICY_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "smtp_switched_off",
        Code.AUTH_SMTP_DISABLED,
        says(r"smtpclientauth\w{0,20} is disabled|smtp_auth_disabled|smtp auth(?:entication)? is disabled for"),
    ),
    sure(
        "passwords_switched_off",
        Code.AUTH_OAUTH_REQUIRED,
        says(
            r"basic auth(?:entication)? (?:is|has been|was) (?:disabled|retired|deprecated|blocked|turned off)"
            r"|basic authentication is not supported|basicauthblocked|\b5\.7\.30\b"
            r"|password[- ]based (?:sign-in|authentication) (?:is )?(?:not|no longer)|only oauth"
        ),
    ),
    sure(
        "signing_in_withheld_by_organisation",
        Code.AUTH_SMTP_DISABLED,
        says(
            r"security defaults|conditional access|disabled by (?:your |the )?(?:administrator|admin|organi[sz]ation)"
        ),
    ),
    likely(
        "criteria_not_met",
        Code.AUTH_SMTP_DISABLED,
        says(r"did not meet the criteria to be authenticated"),
    ),
    sure(
        "service_not_allowed_to_account",
        Code.AUTH_SMTP_DISABLED,
        says(
            r"user has no permission|not have access rights to this service|用户没有权限"
            r"|service is not (?:open|enabled)"
            r"|(?:smtp|pop3?/smtp|imap/smtp|pop3/imap) (?:access |service |use )?(?:is )?(?:disabled"
            r"|not (?:enabled|open"
            r"|activated|allowed)|switched off|turned off)|enable (?:imap|smtp|pop3?)(?:[/ ]\w{1,6})? (?:access"
            r"|in your)"
        ),
    ),
    likely(
        "account_abnormal_at_qq",
        Code.AUTH_APP_PASSWORD_REQUIRED,
        lambda c: c.says(r"account is abnormal|login fail"),
    ),
    sure(
        "separate_password_wanted",
        Code.AUTH_APP_PASSWORD_REQUIRED,
        says(
            r"app(?:lication)?[- ]?(?:specific)? ?password|invalidsecondfactor|parol prilozheniya|пароль приложени"
            r"|authori[sz]ation code|授权码|客户端(?:专用)?密码|password for external applications|no=1001256"
            r"|second factor|two-?factor.{0,40}password|device password"
        ),
    ),
    sure("yahoo_refuses_account_password", Code.AUTH_APP_PASSWORD_REQUIRED, says(r"#auth00\d")),
    sure(
        "browser_wanted",
        Code.AUTH_WEB_LOGIN_REQUIRED,
        says(
            r"weblogin|log ?in (?:via|with|through|using) (?:your|a|the) (?:web )?browser|/signin/continue"
            r"|phone (?:number )?verification|verify your (?:phone|identity)|confirm (?:your|the) (?:identity|sign-in)"
            r"|unusual sign-?in|suspicious (?:login|sign-?in)|please (?:log|sign) ?in (?:to|on|at) (?:the |your )?web"
            r"|captcha|accept the (?:new )?terms"
        ),
    ),
    likely(
        "password_too_weak",
        Code.AUTH_WEB_LOGIN_REQUIRED,
        says(
            r"password is too (?:simple|weak|short|old)|(?:weak|simple|insecure) password"
            r"|(?:change|reset) your password|password (?:has )?expired"
        ),
    ),
    sure(
        "code_for_browser",
        Code.AUTH_WEB_LOGIN_REQUIRED,
        lambda c: c.enhanced == "5.7.14" and not c.is_from("ses", "sendgrid") and _about_signing_in(c),
    ),
    sure(
        "token_challenge",
        # The base64 of a JSON object that begins with "status" or "schemes" (RFC 7628, 3.2.2, and XOAUTH2).
        Code.AUTH_OAUTH_TOKEN,
        says(r"eyjzdgf0dxmi|eyjzy2hlbwvz"),
    ),
    sure(
        "token_named",
        Code.AUTH_OAUTH_TOKEN,
        says(
            r"invalid_grant|invalid[_ ](?:access )?token|token (?:has |is |was )?(?:been )?(?:expired|revoked|invalid)"
            r"|expired (?:access |oauth2? )?token|oauth ?2?(?:\.0)? (?:token|authentication failed|error)"
            r"|invalid bearer|bad access token|(?:in)?sufficient scope|access ?token|refresh token"
        ),
    ),
    likely(
        "token_mechanism",
        Code.AUTH_OAUTH_TOKEN,
        lambda c: not c.is_temporary and (c.used_token or (c.may_be_at(Step.AUTH) and c.says(_BEARER_TRIED))),
    ),
    sure(
        "too_many_sign_ins",
        Code.AUTH_TOO_MANY_ATTEMPTS,
        lambda c: (
            _about_signing_in(c)
            and c.says(
                r"too many (?:login|auth|failed|bad|unsuccessful|invalid|incorrect|wrong|password)"
                r"|(?:login|auth\w{0,12}|sign-?in) (?:attempts? )?(?:rate|limit|frequency)"
                r"|(?:login|auth\w{0,12}) attempts? (?:exceeded|blocked)"
                r"|account (?:is )?locked"
                r"|authentication rate|brute ?force"
            )
        ),
    ),
    sure(
        "signs_in_too_often",
        # Those who send are slowed down with the same words; at which step it was must be known or said.
        Code.AUTH_TOO_MANY_ATTEMPTS,
        lambda c: (
            (c.stage is Step.AUTH or (_about_signing_in(c) and c.says(r"\bauth\w{0,12}\b|\blog ?in\b|password")))
            and c.says(
                r"try again in \d|rate limit|slow down|temporary lock"
                r"|(?:temporarily|currently|been) (?:locked|blocked|suspended|banned)"
            )
        ),
    ),
    guess(
        "not_signed_in_at_microsoft",
        Code.AUTH_MISSING,
        lambda c: (
            not c.signed_in and (c.enhanced == "5.7.57" or c.says(r"not authenticated to send (?:anonymous )?mail"))
        ),
    ),
)
"""Ask these before anything else about a sign-in: they are unmistakable."""
