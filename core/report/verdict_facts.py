"""The facts that fill the texts of a verdict: those of the diagnosis, and what follows from them."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from core.diagnosis.facts import FACT_NAMES
from core.report.address_texts import endpoint
from core.report.bounded import bounded
from core.report.dates import read_date
from core.report.detail_texts import takes_token
from core.report.durations import limit_text
from core.report.numbers import grouped, size_text
from core.report.tls_names import version_name
from core.values.diagnosis import Code
from core.values.failures import Protocol
from core.values.provider import SecretKind, UsernameForm
from core.values.settings import ALTERNATIVE_PORT, RELAY_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT, AuthMethod

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.values.diagnosis import Diagnosis

    Facts = Mapping[str, str]

_QUOTED: Final = (
    *("reply", "names", "subject", "issuer", "beginning", "reason", "explanation"),
    *("answered_by", "interceptor", "client_ip", "block_list", "wait_for", "size_limit", "client", "tunnel"),
)
_USABLE: Final = tuple(method.upper() for method in AuthMethod if method is not AuthMethod.AUTOMATIC)
_OF_SERVICES: Final = (SecretKind.SMTP_CREDENTIAL, SecretKind.API_KEY, SecretKind.BRIDGE_PASSWORD)
# At most 20 digits (RFC 1870, 3), so that no number is endless.
_BYTES: Final = re.compile(r"([0-9]{1,20})(?: ?(?:bytes|octets))?", re.IGNORECASE)
_WITH_UNIT: Final = re.compile(r"([0-9.]{1,20}) ?([kmgt])i?b", re.IGNORECASE)
_ADDRESS_OR_UNKNOWN: Final = ("", UsernameForm.FULL_ADDRESS)
_OTHER_PORTS: Final = (SUBMISSION_PORT, SUBMISSIONS_PORT, ALTERNATIVE_PORT)


def verdict_facts(diagnosis: Diagnosis) -> Facts:
    """Return all facts that the texts of a verdict may use, "" for each that is not known."""
    given = {name: diagnosis.facts.get(name, "") for name in FACT_NAMES}
    given.update({name: bounded(given[name]) for name in _QUOTED})
    given.update({name: version_name(given[name]) for name in ("version", "spoken_version")})
    given.update(_fix_facts(diagnosis, given))
    return {**given, **{name: derive(given) for name, derive in _DERIVED.items()}, "count": _count(diagnosis, given)}


def listed(names: str) -> tuple[str, ...]:
    """Return the parts of a fact with commas between them."""
    return tuple(part.strip() for part in names.split(",") if part.strip())


def takes_only_tokens(facts: Facts) -> bool:
    """Whether every way to sign in that the server offers takes an access token."""
    offered = listed(facts["mechanisms"])
    return bool(offered) and all(map(takes_token, offered))


def days_until(facts: Facts) -> int | None:
    """Return the days left of the certificate, negative when it has expired."""
    now, end = read_date(facts["now"]), read_date(facts["not_after"])
    if now and end:
        # Rounded towards zero on both sides: "expired 1 day ago" from 24 hours on.
        return int((end - now) / timedelta(days=1))
    return int(facts["days"]) if facts["days"].lstrip("-").isdigit() else None


def _count(diagnosis: Diagnosis, facts: Facts) -> str:
    days = days_until(facts)
    if days is None or days == 0 or (days > 0) is (diagnosis.code is Code.CERT_EXPIRED):
        return ""
    return grouped(abs(days))


def _fix_facts(diagnosis: Diagnosis, facts: Facts) -> dict[str, str]:
    """Another port that was seen to work, by this test or by a second look; a fix is only offered on evidence."""
    others = (fix for fix in diagnosis.fixes if str(fix.port) != facts["port"])
    if fix := next(others, None):
        return {"other_port": str(fix.port), "other_encryption": fix.encryption}
    is_other = facts["proven_port"] != facts["port"]
    names = ("port", "encryption")
    return {f"other_{name}": facts[f"proven_{name}"] if is_other else "" for name in names}


def _endpoint(facts: Facts) -> str:
    return endpoint(facts["host"], facts["port"]) if facts["host"] and facts["port"] else ""


def _unless_entered(name: str) -> Callable[[Facts], str]:
    return lambda facts: "" if facts[name].lower() == facts["host"].lower() else facts[name]


def _unless_used(port: int) -> Callable[[Facts], str]:
    return lambda facts: "" if facts["port"] == str(port) else str(port)


def _wait(facts: Facts) -> str:
    try:
        return limit_text(float(facts["seconds"]))
    except ValueError:
        return ""


def _domain(facts: Facts) -> str:
    domain = facts["email"].rpartition("@")[2].lower()
    return "" if facts["host"] in {f"smtp.{domain}", f"mail.{domain}"} else domain


def _other_ports(facts: Facts) -> str:
    return ", ".join(str(port) for port in _OTHER_PORTS if str(port) != facts["port"])


def _usable_mechanisms(facts: Facts) -> str:
    refused = listed(facts["mechanism"])
    return ", ".join(name for name in listed(facts["mechanisms"]) if name in _USABLE and name not in refused)


def _international_address(facts: Facts) -> str:
    return facts["reason"] if "@" in facts["reason"] and not facts["reason"].isascii() else ""


def _size(facts: Facts) -> str:
    """The limit that was exceeded, otherwise the one that the server named in its reply or before (RFC 1870, 3)."""
    named = re.search(r"(?:^|, )SIZE (\d{1,20})(?:,|$)", facts["keywords"])
    limits = (facts["limit"], facts["size_limit"], named[1] if named else "")
    return next(filter(None, map(_shown_size, limits)), facts["size_limit"])


def _shown_size(text: str) -> str:
    """A number of bytes, or a size with its unit, as people write it; "" for anything else."""
    if found := _BYTES.fullmatch(text):
        return size_text(int(found[1])) if int(found[1]) else ""
    if found := _WITH_UNIT.fullmatch(text):
        return f"{found[1]} {found[2].upper().replace('K', 'k')}B"
    return ""


def _relay_port(facts: Facts) -> str:
    return facts["port"] if facts["port"] == str(RELAY_PORT) else ""


def _username(*, is_address: bool) -> Callable[[Facts], str]:
    """The user name, if it is (not) an address and nobody is known to want another form than an address."""

    def given(facts: Facts) -> str:
        is_right_kind = ("@" in facts["username"]) is is_address
        return facts["username"] if is_right_kind and facts["username_form"] in _ADDRESS_OR_UNKNOWN else ""

    return given


def _wrong_username(facts: Facts) -> str:
    """The user name, if it does not have the form that the provider wants."""
    username, form = facts["username"], facts["username_form"]
    is_address = "@" in username
    is_wrong = (
        (form == UsernameForm.FULL_ADDRESS and not is_address)
        or (form == UsernameForm.LOCAL_PART and is_address)
        or (form == UsernameForm.FIXED and username != facts["fixed_username"] != "")
    )
    return username if is_wrong else ""


def _service(facts: Facts) -> str:
    """The provider, if it is a sending service with sign-ins of their own for SMTP."""
    return facts["provider"] if facts["secret_kind"] in _OF_SERVICES else ""


def _usable_names(facts: Facts) -> str:
    """The names in a certificate that can be entered as a server."""
    return ", ".join(name for name in listed(facts["names"]) if not name.startswith("*"))


def _app_page(facts: Facts) -> str:
    """Where to make an app password, where accounts without two-step sign-in use the ordinary one."""
    return facts["secret_page"] if facts["secret_kind"] in {"", SecretKind.PASSWORD} else ""


def _known_port(facts: Facts) -> str:
    """The provider's port, if the provider's server was to be used with another one."""
    is_other = facts["provider_host"] == facts["host"] and facts["provider_port"] != facts["port"]
    return facts["provider_port"] if is_other else ""


def _username_form(facts: Facts) -> str:
    is_nameless = facts["username_form"] == UsernameForm.FIXED and not facts["fixed_username"]
    return "" if is_nameless else facts["username_form"]


def _secret(*kinds: SecretKind) -> Callable[[Facts], str]:
    return lambda facts: facts["secret_kind"] if facts["secret_kind"] in kinds else ""


_DERIVED: Final[Mapping[str, Callable[[Facts], str]]] = {
    "endpoint": _endpoint,
    "wait": _wait,
    "domain": _domain,
    "doing": lambda facts: facts["step"],
    "other_ports": _other_ports,
    "tls_port": _unless_used(SUBMISSIONS_PORT),
    "submission_port": _unless_used(SUBMISSION_PORT),
    "bare_username": _username(is_address=False),
    "full_username": _username(is_address=True),
    "wrong_username": _wrong_username,
    "usable_mechanisms": _usable_mechanisms,
    "named_protocol": lambda facts: "" if facts["protocol"] == Protocol.UNKNOWN else facts["protocol"],
    "international_address": _international_address,
    "size": _size,
    "relay_port": _relay_port,
    "username_form": _username_form,
    "app_secret": _secret(SecretKind.APP_PASSWORD, SecretKind.AUTHORIZATION_CODE),
    "secret": _secret(*(set(SecretKind) - {SecretKind.PASSWORD, SecretKind.OAUTH})),
    "website_secret": _secret(*(set(SecretKind) - {SecretKind.PASSWORD, SecretKind.OAUTH, SecretKind.BRIDGE_PASSWORD})),
    "service_secret": _secret(*_OF_SERVICES),
    "service": _service,
    "usable_names": _usable_names,
    "app_page": _app_page,
    "known_port": _known_port,
    "known_host": _unless_entered("provider_host"),
    "other_host": _unless_entered("proven_host"),
}
"""Facts that follow from the given ones. Empty where a text that needs them would not fit."""
