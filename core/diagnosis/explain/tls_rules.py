"""What programs and libraries say when TLS does not come about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.reply_rule import ReplyRule, guess, likely, sure
from core.values.diagnosis import Code
from core.values.settings import Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_PLAIN_ANSWER: Final = (
    r"wrong[ _]version[ _]number|unknown[ _]protocol|does not look like a tls|unsupported or unrecognized ssl"
    r"|unrecognized ssl message"
    r"|not an ssl|plaintext connection|unexpected[ _](?:tls )?packet|record (?:layer )?version"
    r"|corrupt(?:ed)?[ _]?(?:message|frame)"
    r"|invalidcontenttype|invalid[ _]content[ _]?type|0x80090308|token supplied to the function is invalid"
    r"|ssl.{0,10}http[ _]request"
    r"|unexpected packet format|cannot determine the frame size|packet length too long|record[ _]overflow"
    r"|tls packet with unexpected length"
    r"|oversized (?:record|tls)|bad_record_type|first record|1408f10b|0a00010b|140770fc|ssl received a record"
    r"|rx_record_too_long|0x800ccc1a"
)
_OLD: Final = (
    r"(?:dh|dh key|ee[ _]key|rsa key|server key|key).{0,12}too[ _](?:small|short|weak)|unsupported[ _]protocol"
    r"|protocol[ _]version|no[ _]shared[ _]cipher"
    r"|inappropriate[ _]fallback|version[ _]too[ _](?:low|old)|legacy[ _]sigalg|unsafe[ _]legacy|md[ _]too[ _]weak"
    r"|no[ _]protocols[ _]available"
    r"|no cipher|cipher mismatch|no_cyph?i?p?her_overlap|unsupported[ _](?:ssl|tls)?[ _]?version"
    r"|algorithm mismatch|common algorithm|0x80090331"
    r"|(?:tls|ssl)(?:v| |v?1\.[01]| 1\.[01]|\d).{0,60}(?:not supported|no longer|deprecated|unsupported|too (?:old"
    r"|low)|disabled)|do not possess a common"
    r"|no appropriate protocol|wrong[ _]signature[ _]type|bad[ _]ecpoint|insufficient[ _]security"
    r"|protocol is disabled|selected .{0,30}version .{0,30}not"
    r"|sslhandshake.{0,30}protocol|no common (?:tls|ssl|cipher)|weak (?:cipher|key|dh|signature|ephemeral)"
    r"|server selected unsupported|export cipher"
)
_FAILED: Final = (
    r"handshake[ _](?:has )?fail|alert[ _](?:number )?(?:40|handshake)|sslv3[ _]alert|ssl_error|tls (?:handshake"
    r"|connection|negotiation|error|init)"
    r"|ssl (?:handshake|connect|error|exception|negotiation|routines)|handshake|secure (?:connection|channel"
    r"|link).{0,40}(?:fail|could not|cannot|error|unable)"
    r"|ssl23|sec_e_|curl: \(35\)|failed to enable crypto|enable_crypto|starttls (?:failed|error|negotiation)"
    r"|could not (?:start|establish|negotiate) (?:tls|ssl)"
    r"|unable to (?:start|establish|negotiate|initiate) (?:a )?(?:secure|tls|ssl)"
    r"|verschl[uü]sselt\w{0,4} verbindung|connexion s[eé]curis[eé]e|conexi[oó]n segura"
)
_NO_STARTTLS: Final = (
    r"starttls[ _](?:extension |command |feature )?(?:is )?(?:not|un)(?:[ _]|supported|available)|(?:doesn't|does not"
    r"|did not|doesn’t|not) (?:seem to )?"
    r"(?:support|advertise|offer|announce)s?(?: the| that)? ?(?:starttls|tls|ssl|secure|encrypt|feature)"
    r"|no starttls|starttls unsupported"
    r"|tls is required, but was not offered|tls(?: support)? (?:is )?not (?:offered|advertised|supported by)"
    r"|without starttls|0x800ccc7d"
    r"|server does not support (?:secure|encrypt|tls|ssl)|starttls (?:is )?required but"
    r"|host did not offer starttls|starttls nicht|starttls n'est pas"
    r"|requested .{0,20}starttls.{0,40}not|starttlsnotsupported|upgrade(?:d)? .{0,30}not (?:supported|possible)"
)


def _about_tls(clues: Clues) -> bool:
    return clues.may_be_at(Step.TLS, Step.STARTTLS, Step.GREETING, Step.CONNECT, Step.EHLO, Step.EHLO_TLS)


def _wants_starttls(clues: Clues) -> bool:
    return clues.may_be_at(
        Step.STARTTLS, Step.TLS, Step.EHLO, Step.EHLO_TLS, Step.GREETING, Step.CONNECT
    ) and clues.says(_NO_STARTTLS)


STARTTLS_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "offered_but_program_cannot",
        # The server's list is there to read: it is the program that cannot.
        Code.CLIENT_LIMITATION,
        lambda c: _wants_starttls(c) and c.says(r"250[- ]starttls"),
    ),
    sure(
        "list_masked_by_firewall",
        Code.STARTTLS_NOT_OFFERED,
        lambda c: (
            c.stage in {None, Step.STARTTLS, Step.EHLO}
            and c.says(r"250[- ]x{5}|220[- ]\*{8}")
            and not c.says(r"250[- ]starttls")
        ),
    ),
    sure("starttls_not_offered", Code.STARTTLS_NOT_OFFERED, _wants_starttls),
)

TLS_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "client_certificate_wanted",
        Code.TLS_CLIENT_CERTIFICATE_REQUIRED,
        lambda c: c.says(
            r"certificate[ _]required|alert number 116|(?:client|user) certificate (?:is )?(?:required|needed|missing)"
        ),
    ),
    sure(
        "too_old",
        Code.TLS_OUTDATED,
        lambda c: c.stage is not Step.AUTH and not c.code and c.says(_OLD) and not c.says(r"unknown[ _]protocol"),
    ),
    likely(
        "no_certificate_at_server",
        Code.SERVER_FAULT,
        # `openssl s_client` says so of every handshake that failed, those with a server that speaks plainly as well.
        lambda c: (
            c.says(
                r"no peer certificate available|no certificates? (?:is |was )?(?:configured|assigned|set|loaded)"
                r"|no suitable certificate"
            )
            and not c.says(_PLAIN_ANSWER)
        ),
    ),
    likely(
        "server_could_not_read_hello",
        # From the log of a server: the client offered only what the server does not speak.
        Code.TLS_OUTDATED,
        lambda c: not c.code and c.says(r"(?:accept_sr_clnt|accept_sr_client|get_client|process_client)_hello"),
    ),
    likely(
        "plain_answer_on_tls_port",
        # On 465 a server hardly speaks plainly; STARTTLS asked for twice looks the same.
        Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
        lambda c: (c.port == 465 or c.encryption is Encryption.STARTTLS) and c.says(_PLAIN_ANSWER),
    ),
    sure("plain_answer", Code.ENCRYPTION_TLS_ON_STARTTLS_PORT, lambda c: not c.code and c.says(_PLAIN_ANSWER)),
    likely(
        "handshake_refused",
        Code.TLS_OUTDATED,
        lambda c: (
            _about_tls(c) and c.says(r"handshake[ _]failure|alert number 40|illegal[ _]parameter|received fatal alert")
        ),
    ),
    guess(
        "tls_tried_on_starttls_port",
        Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
        lambda c: (
            c.stage is not Step.CONNECT and c.encryption is Encryption.TLS and c.port in {25, 587} and _about_tls(c)
        ),
    ),
    guess(
        "starttls_tried_on_tls_port",
        Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
        lambda c: c.encryption is Encryption.STARTTLS and c.port == 465 and _about_tls(c) and not c.code,
    ),
    guess("tls_failed", Code.TLS_HANDSHAKE_FAILED, lambda c: _about_tls(c) and not c.code and c.says(_FAILED)),
    guess("tls_stage", Code.TLS_HANDSHAKE_FAILED, lambda c: c.stage is Step.TLS and not c.code),
)
