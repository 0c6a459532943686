"""What programs say when no connection comes about, or when it ends without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.near_host import is_local
from core.diagnosis.reply_rule import ReplyRule, guess, likely, sure
from core.values.diagnosis import Code
from core.values.settings import Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_GREETING: Final = r"greeting|banner|starttls|\beof\b|ready message"

# Two groups and a colon pair at least, so that a time of day is no address.
_IPV6: Final = (
    r"\b[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f:]{0,32}:|\b[0-9a-f]{1,4}:[0-9a-f]{0,4}::|ipv6|\b[0-9a-f]{4}:[0-9a-f]{1,4}:"
)
_NO_ROUTE: Final = (
    r"enetunreach|network (?:is |was )?unreachable|unreachable network|cannot assign requested|eaddrnotavail"
    r"|address family not supported"
    r"|eafnosupport|ehostunreach|no route to host|host (?:is |was )?unreachable|\b10051\b|\b10049\b|\b10065\b"
    r"|netzwerk ist nicht erreichbar"
    r"|keine route zum|r[eé]seau (?:est )?(?:inaccessible|injoignable)|la red es inaccesible"
)
_REFUSED: Final = (
    r"econnrefused|connection (?:was |is |has been )?refused|actively refused|\b10061\b|connect\w{0,3} refused"
    r"|\b\(111\)|errno 111|os error 111"
    r"|refused (?:the|your|to) connect|refusing (?:smtp )?connections|curl: \(7\)|verbindungsaufbau abgelehnt"
    r"|verbindung.{0,30}(?:verweigert|abgelehnt)"
    r"|connexion.{0,20}refus|conexi[oó]n.{0,20}(?:rechaz|rehus)|connessione rifiutata"
    r"|отказано в соединении|拒绝连接|积极拒绝"
)
_FORBIDDEN: Final = (
    r"forbidden by its access|\b10013\b|eacces\b|permission denied|access permissions|blocked by (?:the |your "
    r"|our |a )?(?:firewall|isp|host|provider|hetzner|network)"
    r"|(?:port|smtp)\w{0,3}.{0,60}(?:is |are |being |was )?(?:block|filtered|closed by|not allowed by)"
    r"|administratively prohibited|eperm\b|operation not permitted"
)
_TIMED_OUT: Final = (
    r"time?d?[- ]?out|timeout|\b10060\b|0x800ccc19|0x8004210a|zeit[uü]berschreitung|d[eé]lai.{0,30}(?:expir"
    r"|d[eé]pass|attente)|tiempo de espera"
    r"|did not (?:properly )?respond|execution expired|deadline exceeded|esockettimedout|curl: \(28\)|no response"
    r"|not responding|antwortet nicht"
    r"|ne r[eé]pond pas|no responde|greeting never received|hangs|stuck|超时|превышено время"
)
_CUT: Final = (
    r"econnreset|connection (?:was |has been |is )?(?:unexpectedly )?(?:reset|closed|lost|dropped|aborted"
    r"|terminated|interrupted)|forcibly closed|\b10054\b|\b10053\b"
    r"|reset by peer|unexpected (?:eof|end|close|socket|connection)|unexpectedly (?:closed|disconnected|lost"
    r"|terminated)|socket (?:hang ?up|close|was closed)|\beof\b|end of file"
    r"|broken pipe|epipe|empty (?:code|answer|line|reply)"
    r"|server ?(?:has )?(?:disconnected|closed|hung up|dropped)|empty response|0x800ccc0f"
    r"|\(10054\)|lost connection|closed by (?:the )?(?:remote|foreign|peer|server)"
    r"|premature|remote (?:host|end|server) (?:has )?closed|abruptly|verbindung.{0,40}(?:getrennt|unterbrochen"
    r"|zur[uü]ckgesetzt|verloren|beendet)"
    r"|connexion.{0,40}(?:interrompue|perdue|ferm[eé]e|r[eé]initialis)|conexi[oó]n.{0,40}(?:perdid|cerrad"
    r"|interrump|restablec)"
)
_UNREACHED: Final = (
    r"(?:could not|couldn't|cannot|can't|unable to|failed to|fail(?:ed)? to|not) (?:be )?(?:connect|reach|open"
    r"|establish|contact)|connect\(\) failed"
    r"|connection (?:\w{1,10} )?(?:failed|failure|error|could not|unavailable)|connect(?:ion)? (?:error|fail)"
    r"|no smtp servers were available|failure sending mail"
    r"|server (?:may be |is )?(?:unavailable|offline|not available|unreachable)|econnection|esocket|0x800ccc0e"
    r"|0x80042109|verbindung.{0,60}(?:fehlgeschlagen|nicht|konnte)"
    r"|connexion.{0,40}(?:[eé]chou|impossible)|(?:no se (?:pudo|puede)|imposible) conect|keine verbindung"
    r"|impossible de se connecter|socket error|can't send"
    r"|unable to send.{0,80}(?:vpn|network)|network error|mailconnectexception"
)


def _is_reaching(clues: Clues) -> bool:
    return clues.may_be_at(Step.RESOLVE, Step.CONNECT, Step.GREETING, Step.EHLO, Step.TLS, Step.STARTTLS)


def _is_here(clues: Clues) -> bool:
    return is_local(clues.host) or clues.says(r"\b127\.0\.0\.1\b|\blocalhost\b|\[?::1\]?[: ]")


def _waits_for_tls(clues: Clues) -> bool:
    """Whether the server waits for TLS while the program waits for a greeting."""
    plain = clues.encryption in {Encryption.NONE, Encryption.STARTTLS}
    if clues.port == 465:
        return plain or (clues.encryption is None and (clues.stage is Step.GREETING or clues.says(_GREETING)))
    # No firewall stands between a computer and itself: what accepts and is silent there wants something else.
    return plain and clues.stage is Step.GREETING and _is_here(clues)


def _on_web_host(clues: Clues) -> bool:
    """Whether a program ran on rented web space, whose firewalls are known to turn mail away."""
    return "php" in clues.client.lower() or clues.says(
        r"phpmailer|failed to connect to server:|fsockopen|stream_socket|swift_?mailer|wordpress|wp[-_ ]mail"
    )


REACHING_RULES: Final[tuple[ReplyRule, ...]] = (
    likely(
        "both_families_silent",
        # No route over IPv6 is usual; what counts is that IPv4 got no answer either.
        Code.CONNECT_BLOCKED,
        lambda c: (
            _is_reaching(c)
            and c.says(_NO_ROUTE)
            and c.says(_IPV6)
            and c.says(_TIMED_OUT)
            and c.says(r"(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])")
        ),
    ),
    sure(
        "no_route_to_ipv6",
        Code.CONNECT_IPV6_BROKEN,
        lambda c: _is_reaching(c) and c.says(_NO_ROUTE) and c.says(_IPV6),
    ),
    likely(
        "only_ipv6_silent",
        Code.CONNECT_IPV6_BROKEN,
        lambda c: (
            _is_reaching(c)
            and c.says(_TIMED_OUT)
            and c.says(_IPV6)
            and c.says(r"connected to \d{1,3}\.|ipv4 (?:works|ok)|works (?:over|with|via) ipv4")
        ),
    ),
    sure(
        "computer_offline",
        Code.CONNECT_OFFLINE,
        lambda c: c.says(
            r"internet_disconnected|enetdown|network is down|no internet|not connected to the internet"
            r"|nsurlerrornotconnected|0x800ccc13|you are offline"
        ),
    ),
    sure("forbidden_on_the_way", Code.CONNECT_BLOCKED, lambda c: _is_reaching(c) and not c.code and c.says(_FORBIDDEN)),
    sure(
        "nothing_listens_here",
        Code.CONNECT_REFUSED,
        lambda c: _is_reaching(c) and _is_here(c) and not c.public and c.says(_REFUSED),
    ),
    likely(
        "known_server_refused",
        # These servers listen; who hears a refusal hears somebody on the way.
        Code.CONNECT_BLOCKED,
        lambda c: _is_reaching(c) and c.public and c.says(_REFUSED),
    ),
    guess(
        "refused_on_web_host",
        Code.CONNECT_BLOCKED,
        lambda c: _is_reaching(c) and _on_web_host(c) and c.says(_REFUSED),
    ),
    likely("refused", Code.CONNECT_REFUSED, lambda c: _is_reaching(c) and not c.code and c.says(_REFUSED)),
    likely(
        "no_route",
        Code.CONNECT_BLOCKED,
        lambda c: _is_reaching(c) and c.says(_NO_ROUTE),
    ),
    likely(
        "silent_until_tls",
        Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
        lambda c: _is_reaching(c) and not c.code and _waits_for_tls(c) and c.says(rf"{_TIMED_OUT}|{_CUT}|{_UNREACHED}"),
    ),
    guess(
        "no_greeting",
        # Nodemailer and its kin connected, so no firewall is in the way; what waits in silence is mostly a TLS port.
        Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
        lambda c: (
            c.port is None
            and c.says(r"greeting never received|server ready message|waiting for (?:the )?(?:greeting|banner)")
        ),
    ),
    likely(
        "timed_out",
        Code.CONNECT_BLOCKED,
        lambda c: c.may_be_at(Step.RESOLVE, Step.CONNECT, Step.GREETING) and not c.code and c.says(_TIMED_OUT),
    ),
    guess(
        "cut_at_tls",
        Code.TLS_HANDSHAKE_FAILED,
        lambda c: c.stage in {Step.TLS, Step.STARTTLS} and not c.code and c.says(_CUT),
    ),
    guess(
        "cut_at_once",
        Code.CONNECT_RESET,
        lambda c: c.stage in {Step.CONNECT, Step.GREETING} and not c.code and c.says(_CUT),
    ),
)
"""For words without a reply."""

ENDED_RULES: Final[tuple[ReplyRule, ...]] = (
    guess("unreached", Code.CONNECT_BLOCKED, lambda c: _is_reaching(c) and not c.code and c.says(_UNREACHED)),
    guess("silent_in_conversation", Code.PROTOCOL_TIMEOUT, lambda c: not c.code and c.says(_TIMED_OUT)),
    guess("cut_in_conversation", Code.PROTOCOL_DISCONNECTED, lambda c: not c.code and c.says(_CUT)),
)
"""For what has no better name; they come last."""
