"""What a refused sign-in means that the reply does not explain, judged by who signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.rule import Rule, failed_with
from core.values.diagnosis import Code, Confidence
from core.values.failures import AuthRefused
from core.values.provider import UsernameForm

if TYPE_CHECKING:
    from core.diagnosis.case import Case


def _signed_in_by_bare_name(case: Case) -> bool:
    settings = case.outcome.settings
    has_other_name = bool(settings.email) and bool(settings.username) and "@" not in settings.username
    return has_other_name and not settings.auth.takes_token and failed_with(AuthRefused)(case)


def _signed_in_by_local_part(case: Case) -> bool:
    settings = case.outcome.settings
    local_part = settings.email.rpartition("@")[0].lower()
    return _signed_in_by_bare_name(case) and settings.username.lower() == local_part


def _full_address_wanted(case: Case) -> bool:
    wanted = case.provider is not None and case.provider.username is UsernameForm.FULL_ADDRESS
    return wanted and _signed_in_by_bare_name(case)


def _address_refused(case: Case, form: UsernameForm) -> bool:
    """Whether an e-mail address was refused where the provider wants something else as the user name."""
    settings, provider = case.outcome.settings, case.provider
    return (
        failed_with(AuthRefused)(case)
        and provider is not None
        and provider.username is form
        and "@" in settings.username
        and settings.username == settings.email
    )


def _other_name_wanted(case: Case) -> bool:
    """Whether somebody signed in by a name where the provider has the same one for everybody, such as "apikey"."""
    provider, username = case.provider, case.outcome.settings.username
    is_fixed = provider is not None and provider.username is UsernameForm.FIXED
    return is_fixed and provider is not None and username != provider.fixed_username and failed_with(AuthRefused)(case)


LOGIN_RULES: Final = (
    Rule("full_address_wanted", _full_address_wanted, Code.AUTH_WRONG_LOGIN_KIND, Confidence.LIKELY),
    Rule(
        "local_part_wanted",
        lambda case: _address_refused(case, UsernameForm.LOCAL_PART),
        Code.AUTH_WRONG_LOGIN_KIND,
        Confidence.LIKELY,
    ),
    Rule(
        "console_name_wanted",
        lambda case: _address_refused(case, UsernameForm.FROM_CONSOLE),
        Code.AUTH_WRONG_LOGIN_KIND,
        Confidence.LIKELY,
    ),
    Rule("other_name_wanted", _other_name_wanted, Code.AUTH_WRONG_LOGIN_KIND, Confidence.LIKELY),
    Rule(
        "bare_name",
        lambda case: case.provider is None and _signed_in_by_local_part(case),
        Code.AUTH_WRONG_LOGIN_KIND,
        Confidence.GUESS,
    ),
)
"""They are asked only where the reply says no more than that user name or password were refused."""
