"""What programs and libraries say about a certificate that they do not accept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.diagnosis.reply_rule import ReplyRule, guess, likely, says, sure
from core.values.diagnosis import Code
from core.values.steps import Step

if TYPE_CHECKING:
    from core.diagnosis.clues import Clues

_ANTIVIRUS: Final = (
    r"\bavast|\bavg\b|kaspersky|\beset\b|bitdefender|mcafee|\bmfe proxy|norton|symantec|sophos|zscaler|fortinet"
    r"|fortigate|netskope"
    r"|dr\.?web|g ?data|mail shield|trend ?micro|blue ?coat|palo alto|checkpoint|bullguard|panda|f-?secure"
    r"|comodo internet"
)
_MISMATCH: Final = (
    r"altnames|not match any of the valid hosts|host ?name.{0,40}(?:mismatch|(?:doesn't|does not|did not"
    r"|not) match|verif)|\bcn=.{0,120}did not match"
    r"|no alternative certificate subject|certificate (?:is |was )?(?:only )?(?:not )?valid (?:only )?for"
    r"|name mismatch|mismatched name"
    r"|name (?:in|on|of) the (?:security )?certificate|bad_cert_domain|namemismatch|(?:ip address"
    r"|host ?name) mismatch|num=6[24]\b"
    r"|(?:subject|common) name.{0,60}(?:match|differ)|target principal name|0x800b010f|0x80090322|ip sans"
    r"|no (?:name|subject alternative)[\w ]{0,30}(?:matching|present|found)|certificate.{0,60}(?:different|other"
    r"|wrong) (?:host|name|site|server|domain)"
    r"|certificate (?:doesn't|does not|did not) match|curl: \(51\)|not match.{0,40}certificate"
    r"|owner does not match|does not match target host"
    r"|zertifikat.{0,60}(?:stimmt nicht|passt nicht|anderen namen)|certificat.{0,50}(?:ne correspond pas|nom)"
    r""
    r"|doesn't match (?:either of )?'|host .{0,80}is not in the cert"
)
_EXPIRED: Final = (
    r"certificate.{0,60}expired|expired.{0,20}certificate|cert\w{0,9}[ _-]?(?:has[ _])?expired"
    r"|certificate.{0,60}not yet valid|cert_date"
    r"|certificate.{0,60}not yet activated|not_yet_valid|cert_not_yet|expiredcert|0x800b0101|0x80090328|num=(?:10"
    r"|9)\b|notafter"
    r"|certificate.{0,40}(?:date|time) (?:is )?(?:invalid|passed)|zertifikat.{0,60}(?:abgelaufen|noch nicht g)"
    r"|certificat.{0,60}expir"
    r"|certificado.{0,60}(?:caduc|expir|vencid)|validity check failed|not within (?:its )?validity"
    r"|clock.{0,30}(?:wrong|skew)"
)
_NO_STORE: Final = (
    r"install certificates\.command|error setting certificate (?:verify|file)|(?:ca|root) (?:bundle|certs?"
    r"|certificates?|store|file).{0,50}"
    r"(?:not found|missing|empty|no such|does not exist|unable|fail|outdated)|cacert\.pem|cafile"
    r"|no trusted certificates|no ca certificates"
    r"|(?:failed|unable) to load (?:system |native |the )?(?:ca|root|trust)|adding trust anchors|curl: \(77\)"
    r"|error:80000002"
    r"|trustanchors parameter must be non-empty|could not load ca|tls_trust_file|ca certificates? (?:store|bundle)"
)
_LOCAL_ISSUER: Final = (
    r"unable[ _]to[ _]get[ _](?:local[ _])?issuer|num=20\b|unable_to_get_issuer|signed by unknown authority"
)
_NO_ISSUER: Final = r"unable[ _]to[ _]get[ _]local[ _]issuer|num=20\b"
_IN_CHAIN: Final = r"self[- ]signed certificate in (?:the )?(?:certificate )?chain|self_signed_cert_in_chain|num=19\b"
_UNTRUSTED: Final = (
    r"issuer.{0,60}not be found|certificates? could (?:not )?be verified|self[- _]?signed|depth_zero"
    r"|unable[ _]to[ _]verify[ _](?:the[ _])?(?:first|leaf)|unknown[ _](?:ca\b|issuer"
    r"|authority)"
    r"|certificate.{0,40}(?:not|isn't|un) ?trusted|untrusted|certificate[ _](?:verif\w{2,10}"
    r"|validation)[ _](?:has )?(?:fail|error)|verif\w{1,8} failed"
    r"|untrustedroot|partialchain|chain ?(?:errors|building|not)|remotecertificate|pkix|unknown authority"
    r"|trust anchor|cert_authority"
    r"|0x800b0109|0x80090325|0x800b010a|invalid (?:security |server |ssl )?certificate"
    r"|certificate (?:is )?(?:invalid|unknown)|337047686|0x1416f086"
    r"|bad[ _]certificate|certificate_unknown|not trusted by|num=18\b|num=21\b|certificate (?:problem|error"
    r"|warning)|error in the certificate"
    r"|unable to find valid certification path|curl: \(60\)|invalid peer certificate|unknownissuer|not secure"
    r"|cannot verify server identity"
    r"|zertifikat.{0,60}(?:nicht (?:vertrau|g[uü]ltig|verifiz|[uü]berpr)|ung[uü]ltig|selbst)"
    r"|certificat.{0,60}(?:auto-?sign|non (?:valide|fiable)|invalide)"
    r"|certificado.{0,60}(?:no (?:es )?(?:v[aá]lid|confi)|autofirmado|inv[aá]lid)|certverif"
    r"|tls certificate verification"
)


def _about_tls(clues: Clues) -> bool:
    return clues.may_be_at(Step.TLS, Step.STARTTLS, Step.GREETING, Step.CONNECT, Step.CERTIFICATE, Step.EHLO)


_WORD: Final = says(r"certificate (?:verif|valid|check|chain|not|was|is)|zertifikat|certificat\b|certificado")


def _certificate_word(clues: Clues) -> bool:
    return (
        _about_tls(clues)
        and not clues.code
        and _WORD(clues)
        and not clues.says(r"no peer certificate|certificate required")
    )


def _is_near(clues: Clues) -> bool:
    return clues.host.startswith(("127.", "10.", "192.168.", "::1", "localhost", "172.")) or clues.says(
        r"proton|bridge|\b127\.0\.0\.1\b|localhost"
    )


INTERCEPTOR_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "interceptor_named",
        Code.CERT_INTERCEPTED,
        lambda c: (
            c.says(_ANTIVIRUS)
            and (c.says(rf"{_UNTRUSTED}|{_LOCAL_ISSUER}|certificate|issuer") or c.says(r"mfe proxy|mail shield"))
        ),
    ),
)
"""Whatever else is said was said by what stands between."""

CERTIFICATE_RULES: Final[tuple[ReplyRule, ...]] = (
    sure(
        "store_named",
        Code.CERT_LOCAL_STORE,
        lambda c: _about_tls(c) and c.says(_NO_STORE) and not c.says(_EXPIRED),
    ),
    sure("expired", Code.CERT_EXPIRED, lambda c: _about_tls(c) and c.says(_EXPIRED)),
    sure("name_mismatch", Code.CERT_NAME_MISMATCH, lambda c: _about_tls(c) and c.says(_MISMATCH)),
    likely(
        "foreign_root_for_known_server",
        Code.CERT_INTERCEPTED,
        lambda c: c.public and c.says(rf"{_IN_CHAIN}|depth_zero|self[- _]?signed"),
    ),
    likely(
        "known_server_not_trusted",
        # Millions trust these servers; what does not is the list of authorities on this computer.
        Code.CERT_LOCAL_STORE,
        lambda c: _about_tls(c) and c.public and c.says(rf"{_LOCAL_ISSUER}|{_UNTRUSTED}") and not c.says(r"alert"),
    ),
    guess(
        "root_sent_but_unknown",
        # The shape that antivirus programs leave; a company's own authority leaves it, too.
        Code.CERT_INTERCEPTED,
        lambda c: not c.host and not _is_near(c) and c.says(_IN_CHAIN),
    ),
    guess(
        "issuer_unknown",
        Code.CERT_LOCAL_STORE,
        # Python brings no list of authorities of its own on some systems, and then finds none.
        lambda c: _about_tls(c) and (not c.host or "python" in c.client.lower()) and c.says(_NO_ISSUER),
    ),
    sure(
        "self_signed",
        Code.CERT_UNTRUSTED,
        lambda c: (
            _about_tls(c) and c.says(r"self[- _]?signed|depth_zero|num=18\b|selbst ?signiert|auto-?sign|autofirmado")
        ),
    ),
    likely(
        "not_trusted",
        Code.CERT_UNTRUSTED,
        lambda c: _about_tls(c) and c.says(rf"{_UNTRUSTED}|{_LOCAL_ISSUER}"),
    ),
    guess("certificate_stage", Code.CERT_UNTRUSTED, lambda c: c.stage is Step.CERTIFICATE),
    guess("certificate_word", Code.CERT_UNTRUSTED, _certificate_word),
)
