"""What a pasted error says of itself: the reply in it, the step, the server, the settings."""

from __future__ import annotations

import re
from typing import Final

from core.values.settings import Encryption
from core.values.steps import Step

_CODES: Final = r"(?:334|42[1]|43[2]|45[0-5]|459|50[0-4]|51[0-5]|52[13]|53[0-8]|541|55[0-6]|571)"
_REPLY: Final = re.compile(
    rf"(?<![\w./:@-])({_CODES})[ -]#?([245]\.\d{{1,3}}\.\d{{1,3}})(?![\d.])"
    rf"|(?<![\w./@-])({_CODES})-([45]\.\d{{1,3}}\.\d{{1,3}})"
)
_NAMED_CODE: Final = re.compile(
    rf"(?:code|error|status|smtp|said|reply|response\w{{0,4}}|server|failed|\(|\[|\bs|<|>"
    rf"|from server)[\"']?[:=]?[ :\"'(\[]{{1,4}}({_CODES})(?=[\s\"',)\]:;#]|-|$)"
)
_LINE_CODE: Final = re.compile(
    rf"(?<!line)(?<!http error)(?:^|[\s\"'>:;(])({_CODES})(?=[ -][#<\w\"'([*]|[\"',:] |$)", re.MULTILINE
)
_ENHANCED: Final = re.compile(r"(?:^|[\s#:;\"'(\-])#?([45]\.[0-7]\.\d{1,3})(?=[\s:;,\"'<\[]|$)", re.MULTILINE)

_COMMAND: Final = r"(?:c|client|sent|send|>>|->|=>|<=|client -> server|-->|>)?[:> '\"]{0,4}"
_STEP_WORDS: Final = (
    (
        Step.DATA,
        r"in reply to (?:end of )?data|data (?:end |command )(?:command )?(?:not|fail)|smtpdataerror|emessage"
        r"|(?<!the )message failed|after (?:end of )?data",
    ),
    (
        Step.RCPT,
        r"in reply to rcpt|rcpt(?: to)?(?::| command)? ?(?:<.{0,80}> )?(?:fail|not accepted)|rcpt from"
        r"|recipient command failed|smtprecipientsrefused|recipients? (?:were |was )?(?:reject|refus)",
    ),
    (
        Step.MAIL,
        r"in reply to mail|mail (?:from )?command failed|mail from.{0,20}(?:fail|not accepted)|smtpsenderrefused"
        r"|sender command",
    ),
    (
        Step.STARTTLS,
        r"in reply to starttls|error upgrading connection with starttls|starttls (?:command )?(?:fail|not accepted)",
    ),
    (Step.EHLO, r"in reply to (?:ehlo|helo)|(?:ehlo|helo) (?:command )?(?:fail|not accepted)|smtpheloerror"),
    (Step.GREETING, r"invalid greeting|greeting never|expected response code \"?220"),
    (
        Step.AUTH,
        r"eauth\b|smtpauthenticationerror|authenticationfailedexception|password command failed"
        r"|username command failed|auth command failed|could not authenticate|sasl .{0,20}auth\w{0,14} failed"
        r"|invalid login",
    ),
)
_STEPS: Final = tuple((step, re.compile(pattern)) for step, pattern in _STEP_WORDS)
_COMMANDS: Final = (
    ("auth ", Step.AUTH),
    ("mail from", Step.MAIL),
    ("rcpt to", Step.RCPT),
    ("data", Step.DATA),
    ("starttls", Step.STARTTLS),
    ("ehlo ", Step.EHLO),
    ("helo ", Step.EHLO),
)
_SAID_COMMAND: Final = re.compile(
    rf"^ ?\W{{0,6}}{_COMMAND}(auth |mail from|rcpt to|data$|starttls$|ehlo |helo )", re.MULTILINE
)
_CODES_OF_SENDING: Final = frozenset({550, 551, 552, 553})
_STEP_OF_CODE: Final = {535: Step.AUTH, 534: Step.AUTH, 538: Step.AUTH, 334: Step.AUTH, 432: Step.AUTH}

_HOST: Final = re.compile(
    r"(?:(?<![\w@./*-])|(?<=smtp://)|(?<=smtps://)|(?<=ssl://)|(?<=tls://)|(?<=tcp://))"
    r"([a-z0-9-]{0,40}(?:smtp|mail|mx|out|send|relay|secure|posta|correo|in-v3|aspmx)[a-z0-9-]{0,40}"
    r"(?:\.[a-z0-9-]{1,63}){1,6})(?![\w-])"
)
# Names of files and of classes look like names of hosts.
_NO_HOST: Final = re.compile(
    r"\.(?:js|php|py|java|cs|go|rb|cpp|ts|rs|txt|log|send|smtp|mail|\w{0,30}(?:error|exception|client|message))$"
    r"|\.[a-z]{13,}$|^(?:javax?|jakarta|system|mailkit|org|com|sun)\."
)
_PLACE: Final = re.compile(
    r"(?<![\w@])([a-z0-9](?:[a-z0-9.-]{0,80}[a-z0-9])?\.[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3}"
    r"|localhost)(?:\[[0-9a-f.:]{3,45}\])?[: ](?:port )?(25|465|587|2525|1025|2587|8025)\b"
)
_PORT: Final = re.compile(r"\bport\W{1,4}(\d{2,5})\b|(?:[a-z\]]|\.\d{1,3}):(25|465|587|2525|1025)\b(?!:)")
_SIGNED_IN: Final = re.compile(
    r"\b235[ -](?:2\.7\.0|auth|ok|go|accept|login|granted)|authentication succe(?:ssful|eded)|\b2\.7\.0 (?:auth"
    r"|accepted)"
)
# Some programs log the lines of a reply as one, so that the number of the next ends a list: "login250-8bitmime".
_OFFER: Final = re.compile(r"250[- ]auth[ =]([a-z0-9 =_-]{2,120})")
_MECHANISM: Final = re.compile(
    r"(?:plain|login|(?:cram|digest)-md5|ntlm|msn|gssapi|gs2-[a-z0-9-]{1,30}|gss-spnego|kerberos_v[45]|external"
    r"|anonymous|xoauth2?|oauthbearer|xymcookie|plain-clienttoken|scram-sha-?\d{1,3}(?:-\d{1,3})?(?:-plus)?|otp|srp)$"
)
_CLIENT: Final = (
    ("nodemailer", r"nodemailer|smtpconnection\._formaterror|code: '?e(?:auth|socket|connection|dns|envelope|message)"),
    ("PHPMailer", r"phpmailer|smtp error: |client -> server:|smtp connect\(\) failed"),
    ("Swift Mailer", r"swift_?(?:mailer|transport|smtp)|expected response code"),
    ("Python", r"smtplib|_ssl\.c|aiosmtplib|traceback \(most recent"),
    ("JavaMail", r"javax?\.mail|jakarta\.mail|mailconnectexception|sun\.security"),
    (".NET", r"system\.net\.mail|smtpexception|mailkit|smtpcommandexception"),
    ("Go", r"x509: |dial tcp|gomail"),
    ("Ruby", r"net::smtp|net::open|net::read|ssl_connect returned"),
    ("Outlook", r"0x800[4c][0-9a-f]{4}"),
    ("Thunderbird", r"outgoing server \(smtp\)|postausgangs-?server|thunderbird|serveur sortant \(smtp\)"),
    ("Postfix", r"postfix/|status=(?:bounced|deferred)"),
    ("Exim", r"\bexim\b.{0,40}(?:log|main)|\*\* .{1,80} r=.{1,40} t="),
    ("msmtp", r"\bmsmtp\b"),
    ("swaks", r"=== connected to|<\*\* |\bswaks\b"),
    ("curl", r"curl: \(\d"),
    ("Apple Mail", r"cannot verify server identity|apple mail|mail\.app"),
    ("Gmail app", r"tls negotiation failed"),
)
_CLIENTS: Final = tuple((name, re.compile(pattern)) for name, pattern in _CLIENT)


def reply_in(words: str) -> tuple[int, str]:
    """Return code and enhanced code of the first reply in a text, 0 and "" when there is none."""
    if found := _REPLY.search(words):
        return int(found.group(1) or found.group(3)), found.group(2) or found.group(4)
    named = _NAMED_CODE.search(words) or _LINE_CODE.search(words)
    enhanced = _ENHANCED.search(words)
    return (int(named.group(1)) if named else 0), (enhanced.group(1) if enhanced else "")


def step_in(words: str, code: int) -> Step | None:
    """Return the step in which it happened, by what the text says or by the last command in it."""
    for step, pattern in _STEPS:
        if pattern.search(words):
            return step
    if code in _STEP_OF_CODE:
        return _STEP_OF_CODE[code]
    said = _SAID_COMMAND.findall(words)
    last = next((step for name, step in _COMMANDS if said and said[-1].startswith(name.strip())), None)
    # The commands behind the last one shown may have been left out; these codes answer none about signing in.
    return None if last is Step.AUTH and code in _CODES_OF_SENDING else last


def place_in(words: str) -> tuple[str, int | None]:
    """Return host and port that a text names, "" and None when it names none."""
    for place in _PLACE.finditer(words):
        if not _NO_HOST.search(place.group(1)):
            return place.group(1), int(place.group(2))
    hosts = (found.group(1).rstrip(".") for found in _HOST.finditer(words))
    port = _PORT.search(words)
    number = int(port.group(1) or port.group(2)) if port else None
    host = next((host for host in hosts if not _NO_HOST.search(host)), "")
    return host, number if number and number <= 65535 else None


def encryption_in(words: str) -> Encryption | None:
    """Return how a text says that the connection was to be encrypted, None when it does not."""
    if re.search(r"\bssl://|smtps://|secure: true|use_ssl=true|ssl from the start|implicit tls", words):
        return Encryption.TLS
    if re.search(
        r"^\W{0,6}(?:c: |client -> server: |>> |-> )?starttls$|starttls(?: command)? (?:failed|negotiation)"
        r"|smtp\+starttls",
        words,
        re.MULTILINE,
    ):
        return Encryption.STARTTLS
    return None


def signed_in_in(words: str) -> bool | None:
    """Return True when a text shows that the sign-in worked, None when it does not say."""
    return True if _SIGNED_IN.search(words) else None


def mechanisms_in(words: str) -> tuple[str, ...] | None:
    """Return the mechanisms that a server offered in a text, None when no offer is to be seen."""
    offers = _OFFER.findall(words)
    if not offers:
        return () if re.search(r"\b250[ -](?:help|size|pipelining)", words) else None
    names = re.split(r"[ =]+", offers[-1].split("250-")[0].split("250 ")[0])
    return tuple(dict.fromkeys(name.upper() for name in names if _MECHANISM.match(name))) or None


def client_in(words: str) -> str:
    """Return the program or library that wrote a text, "" when it is not to be seen."""
    return next((name for name, pattern in _CLIENTS if pattern.search(words)), "")
