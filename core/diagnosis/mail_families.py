"""Who runs a server, as far as it matters for what its refusals mean."""

from __future__ import annotations

import re
from typing import Final

# Below one of these domains stand the servers of a family; "amazonaws.com" alone would be half of the internet.
_DOMAINS: Final = {
    "google": ("gmail.com", "googlemail.com", "google.com"),
    "microsoft365": ("office365.com", "outlook.com", "exchangelabs.com", "office365.us", "partner.outlook.cn"),
    "outlook_com": ("smtp-mail.outlook.com", "live.com", "hotmail.com"),
    "yahoo": ("yahoo.com", "yahoo.co.jp", "yahoo.co.uk", "yahoodns.net", "aol.com", "att.net", "verizon.net"),
    "icloud": ("mail.me.com", "icloud.com"),
    "united_internet": ("gmx.net", "gmx.de", "gmx.com", "web.de", "mail.com"),
    "qq": ("qq.com", "foxmail.com"),
    "netease": ("163.com", "126.com", "yeah.net"),
    "mail_ru": ("mail.ru", "bk.ru", "inbox.ru", "list.ru"),
    "yandex": ("yandex.com", "yandex.ru", "yandex.net", "ya.ru"),
    "rambler": ("rambler.ru",),
    "naver": ("naver.com",),
    "zoho": ("zoho.com", "zoho.eu", "zoho.in", "zoho.com.cn", "zoho.com.au", "zohocloud.ca"),
    "fastmail": ("fastmail.com", "messagingengine.com"),
    "comcast": ("comcast.net",),
    "proton": ("protonmail.ch", "proton.me"),
    "ses": (),
    "sendgrid": ("sendgrid.net",),
    "mailgun": ("mailgun.org",),
    "postmark": ("postmarkapp.com",),
    "brevo": ("brevo.com", "sendinblue.com"),
    "mailjet": ("mailjet.com",),
    "resend": ("resend.com",),
    "sparkpost": ("sparkpostmail.com",),
    "mailersend": ("mailersend.net",),
    "mandrill": ("mandrillapp.com",),
    "smtp2go": ("smtp2go.com",),
    "mailtrap": ("mailtrap.io",),
    "elasticemail": ("elasticemail.com",),
}
_AMAZON: Final = re.compile(r"email-smtp\.[a-z0-9-]{1,40}\.amazonaws\.com$")

# What only the servers of one family say in their replies, in small letters.
_SAID: Final = (
    (
        "google",
        re.compile(
            r"\bgsmtp\b|support\.google\.com/(?:mail|a)|accounts\.google\.com/signin"
            r"|5\.7\.8 username and password not accepted"
        ),
    ),
    ("microsoft365", re.compile(r"\.prod\.(?:outlook|exchangelabs)\.com|aka\.ms/smtp|storedrv\.|\[hostname=")),
    ("yahoo", re.compile(r"#auth00\d|#mbr1\d\d\d|\.yahoo(?:dns)?\.(?:com|net)")),
    ("qq", re.compile(r"(?:service\.mail|help\.mail|wx\.mail)\.qq\.com")),
    ("mail_ru", re.compile(r"help\.mail\.ru")),
    ("yandex", re.compile(r"\bya\.cc/|yandex\.(?:ru|com)/(?:support|mail)")),
    ("zoho", re.compile(r"zoho\.(?:com|eu|in)/(?:mail|unblock)")),
    ("sendgrid", re.compile(r"sendgrid\.com/")),
    ("mailgun", re.compile(r"mailgun is not loving|mailgun\.(?:com|org)/")),
)

_USUAL_HOSTS: Final = {
    "google": "smtp.gmail.com",
    "microsoft365": "smtp.office365.com",
    "yahoo": "smtp.mail.yahoo.com",
    "qq": "smtp.qq.com",
    "mail_ru": "smtp.mail.ru",
    "yandex": "smtp.yandex.com",
    "zoho": "smtp.zoho.com",
    "sendgrid": "smtp.sendgrid.net",
    "mailgun": "smtp.mailgun.org",
}
"""Of those that can be told by what they say."""

_BRANDS: Final = {
    "google": ("google", "gmail", "gmr-mx"),
    "microsoft365": ("outlook", "office365", "microsoft", "hotmail", "exchangelabs"),
    "outlook_com": ("outlook", "office365", "microsoft", "hotmail", "live.com"),
    "yahoo": ("yahoo", "aol", "att.net", "verizon", "oath"),
    "icloud": ("apple", "icloud", "me.com"),
    "united_internet": ("gmx", "web.de", "mail.com", "kundenserver", "1and1", "ionos"),
    "qq": ("qq.com", "tencent"),
    "netease": ("163", "126", "netease", "yeah.net"),
    "mail_ru": ("mail.ru", "vk"),
    "proton": ("proton",),
    "ses": ("amazon",),
    "fastmail": ("fastmail", "messagingengine"),
    "brevo": ("brevo", "sendinblue"),
}
"""What stands in the names of a family's servers; for the others it is what they are called here."""
SENDING_SERVICES: Final = frozenset(
    {
        *("ses", "sendgrid", "mailgun", "postmark", "brevo", "mailjet", "resend", "sparkpost", "mailersend"),
        *("mandrill", "smtp2go", "mailtrap", "elasticemail"),
    }
)
"""Services that hand out a secret of their own for SMTP."""


def family_of(host: str, words: str = "") -> str:
    """Return the family of a server by its name, or by what it said; "" when it is none of them.

    The longest domain decides: "smtp-mail.outlook.com" is not what "smtp.outlook.com" is.
    """
    name = host.lower().rstrip(".")
    if _AMAZON.search(name):
        return "ses"
    below = [
        (len(domain), family)
        for family, domains in _DOMAINS.items()
        for domain in domains
        if name == domain or name.endswith(f".{domain}")
    ]
    if below:
        return max(below)[1]
    return "" if name else next((family for family, said in _SAID if said.search(words)), "")


def usual_host_of(family: str) -> str:
    """Return the server for sending that a family is known by, "" for none."""
    return _USUAL_HOSTS.get(family, "")


def is_brand_of(family: str, name: str) -> bool:
    """Whether a host name looks as if a family ran it: Zoho greets as "mx.zohomail.com", Google as "mx.google.com"."""
    return any(brand in name for brand in _BRANDS.get(family, (family,)))
