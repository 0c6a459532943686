"""Programs and devices that put themselves between a mail program and its server, by how their certificates are signed.

The table is code and no resource: each row is a pattern that needs its test, and rules may read no files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.tls_facts import CertificateChain


@value_class
class Interceptor:
    """One product. `is_antivirus` where it runs on the user's own computer and may greet in the server's place."""

    product: str
    issuer: str
    is_antivirus: bool = False

    def is_named_in(self, text: str) -> bool:
        """Whether a text, whatever its case, names the product as issuers do."""
        # Compiled when first needed, and kept by `re`: who reaches no server needs none of these patterns.
        return re.search(self.issuer, text, re.IGNORECASE) is not None


def _antivirus(product: str, issuer: str) -> Interceptor:
    return Interceptor(product, issuer, is_antivirus=True)


def _gateway(product: str, issuer: str) -> Interceptor:
    return Interceptor(product, issuer)


INTERCEPTORS: Final = (
    _antivirus("Avast", r"\bavast\b"),
    _antivirus("AVG", r"\bavg\b"),
    _antivirus("Avira", r"\bavira\b"),
    _antivirus("ESET", r"\beset\b"),
    _antivirus("Kaspersky", r"\bkaspersky\b"),
    _antivirus("Bitdefender", r"\bbitdefender\b"),
    _antivirus("Norton", r"\bnorton\b"),
    _antivirus("G DATA", r"\bg[ -]?data\b"),
    _antivirus("Dr.Web", r"\bdr\.? ?web\b|\bspider gate\b"),
    _antivirus("AdGuard", r"\badguard\b"),
    _antivirus("BullGuard", r"\bbullguard\b"),
    _antivirus("F-Secure", r"\bf-secure\b"),
    _antivirus("Trend Micro", r"\btrend ?micro\b"),
    _antivirus("Quick Heal", r"\bquick ?heal\b"),
    _antivirus("Net Nanny", r"\bnet ?nanny\b|\bcontentwatch\b"),
    _antivirus("Qustodio", r"\bqustodio\b"),
    _antivirus("McAfee", r"\bmcafee\b"),
    _gateway("Skyhigh", r"\bskyhigh\b"),
    _gateway("Sophos", r"\bsophos\b|\bcyberoam\b"),
    _gateway("Zscaler", r"\bzscaler\b"),
    _gateway("Fortinet", r"\bfortinet\b|\bforti(?:gate|proxy|sase)"),
    _gateway("Netskope", r"\bnetskope\b|\bgoskope\b"),
    _gateway("Cisco Umbrella", r"\bcisco umbrella\b|\bcisco secure access\b|\bopendns\b"),
    _gateway("Palo Alto Networks", r"\bpalo ?alto networks?\b|\bprisma access\b"),
    # Symantec alone was the name of a public authority as well.
    _gateway("Blue Coat / Symantec", r"\bblue ?coat\b|\bproxysg\b|\bsymantec (?:cloud|web)\b"),
    _gateway("WatchGuard", r"\bwatchguard\b|\bfireware\b"),
    _gateway("Check Point", r"\bcheck ?point (?:software|firewall|gateway|https|ssl|management)\b"),
    _gateway("Untangle", r"\buntangle\b"),
    _gateway("SonicWall", r"\bsonicwall\b"),
    _gateway("Barracuda", r"\bbarracuda\b"),
    _gateway("Forcepoint", r"\bforcepoint\b|\bwebsense\b"),
    _gateway("Cato Networks", r"\bcato networks\b"),
    _gateway("Cloudflare Gateway", r"\bgateway ca - cloudflare\b|\bcloudflare for teams\b"),
    _gateway("Smoothwall", r"\bsmoothwall\b"),
    _gateway("Lightspeed", r"\blightspeed systems\b"),
    _gateway("Securly", r"\bsecurly\b"),
    _gateway("iboss", r"\biboss\b"),
    _gateway("Fiddler", r"\bdo_not_trust_fiddlerroot\b|\bfiddler\b"),
    _gateway("mitmproxy", r"\bmitmproxy\b"),
    _gateway("Burp Suite", r"\bportswigger\b"),
    _gateway("Charles Proxy", r"\bcharles proxy\b"),
)

_MAIL_PROXY: Final = re.compile(r"\bproxy\b|\bmail (?:scanner|shield)\b", re.IGNORECASE)


def signed_by(chain: CertificateChain | None) -> str:
    """Return the product that signed one of these certificates, "" when none is known to have."""
    if chain is None:
        return ""
    # The subject of the server's own certificate is no sign: these companies have mail servers, too.
    issuers = [certificate.issuer for certificate in chain.certificates]
    return next((one.product for one in INTERCEPTORS if any(map(one.is_named_in, issuers))), "")


def greeted_by(greeting: str) -> str:
    """Return the antivirus program that greets in the place of a server, "" when none does.

    Mail gateways name their maker, too; what stands on the user's own computer calls itself a proxy or a scanner.
    """
    if not _MAIL_PROXY.search(greeting):
        return ""
    return next((one.product for one in INTERCEPTORS if one.is_antivirus and one.is_named_in(greeting)), "")
