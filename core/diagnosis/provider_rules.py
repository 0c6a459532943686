"""What a refused sign-in means at one provider, where its words alone do not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.mail_families import SENDING_SERVICES
from core.diagnosis.reply_rule import ReplyRule, guess, likely
from core.values.diagnosis import Code
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_WRONG: Final = (
    r"authentication (?:failed|failure|unsuccessful|credentials invalid|rejected|error)|invalid (?:login|user|cred)"
    r"|bad (?:username|credentials)|username and password not accepted|incorrect|login fail|auth(?:orization)? failed"
    r"|could not authenticate|not accept(?:ed)? (?:username|user|password)|authorization grant|unauthorized"
)


def _refused(clues: Clues) -> bool:
    """Whether a user name and a secret were refused, without any other reason being named."""
    if clues.stage is not None and clues.stage is not Step.AUTH:
        return False
    return clues.code in {530, 534, 535} or (not clues.code and clues.says(_WRONG))


PROVIDER_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "wrong_secret_named_at_microsoft",
        Code.AUTH_BAD_CREDENTIALS,
        lambda c: c.says(r"user credentials were incorrect"),
    ),
    likely(
        "empty_or_garbled",
        # Yandex says so when the answer to "Password:" was nothing.
        Code.AUTH_BAD_CREDENTIALS,
        lambda c: (
            _refused(c) and c.says(r"invalid format|invalid base64|empty (?:user|pass)|(?:user|pass)\w{0,8} empty")
        ),
    ),
    guess(
        "wrong_secret_at_yahoo",
        Code.AUTH_BAD_CREDENTIALS,
        lambda c: c.says(r"#mbr1\d\d\d"),
    ),
    likely(
        "google_account_password",
        # Google has taken no account's ordinary password since 2022, and says this to it.
        Code.AUTH_APP_PASSWORD_REQUIRED,
        lambda c: c.is_from("google") and _refused(c),
    ),
    likely(
        "consumer_account_password",
        Code.AUTH_APP_PASSWORD_REQUIRED,
        lambda c: c.is_from("yahoo", "icloud", "qq", "netease", "mail_ru", "fastmail") and _refused(c),
    ),
    guess(
        "account_password_where_second_factor_is_common",
        Code.AUTH_APP_PASSWORD_REQUIRED,
        lambda c: c.is_from("yandex", "zoho", "rambler") and _refused(c),
    ),
    likely(
        "token_at_outlook_com",
        # Passwords are refused there in other words (5.7.139), so what is refused in these was a token.
        Code.AUTH_OAUTH_TOKEN,
        lambda c: c.is_from("outlook_com") and c.enhanced == "5.7.3" and _refused(c),
    ),
    likely(
        "no_password_at_outlook_com",
        Code.AUTH_OAUTH_REQUIRED,
        lambda c: c.is_from("outlook_com") and _refused(c),
    ),
    guess(
        "smtp_not_switched_on_in_webmail",
        Code.AUTH_SMTP_DISABLED,
        lambda c: c.is_from("united_internet", "naver", "comcast") and _refused(c),
    ),
    likely(
        "login_of_brevo",
        # The wrong half of the pair that its console shows, most often.
        Code.AUTH_BAD_CREDENTIALS,
        lambda c: c.is_from("brevo") and _refused(c),
    ),
    likely(
        "secret_of_sending_service",
        Code.AUTH_WRONG_LOGIN_KIND,
        lambda c: c.is_from(*SENDING_SERVICES) and _refused(c),
    ),
    likely(
        "token_at_proton",
        Code.AUTH_WRONG_LOGIN_KIND,
        lambda c: c.is_from("proton") and _refused(c),
    ),
    guess(
        "any_at_microsoft",
        Code.AUTH_BAD_CREDENTIALS,
        lambda c: c.is_from("microsoft365") and _refused(c),
    ),
)
