"""Certificates that are wrong in every way there is, and some that carry an attack in their names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cryptography import x509

from core.values.diagnosis import Code
from core.values.settings import Encryption
from tests.fakes.script import Expect, Say, StartTls
from tests.fakes.server_tls import ServerTls
from tests.hostile.actions import AnyHandshake, Tempt
from tests.hostile.hostile_certificates import HERE, long_chain, name, self_signed, with_strangers
from tests.hostile.scenario import NO_DELIVERY, Expectation, Group, Scenario, Setup, codes
from tests.hostile.serving import scripted_with
from tests.hostile.tls_scenarios import both, implicit, refusing
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.fakes.script import Action
    from tests.real_servers.certificate_authority import CertificateAuthority, CertificateFiles

    Certificate = Callable[[CertificateAuthority], CertificateFiles]

_FAULTS: Final = {
    Defect.EXPIRED: Code.CERT_EXPIRED,
    Defect.NOT_YET_VALID: Code.CERT_NOT_YET_VALID,
    Defect.WRONG_NAME: Code.CERT_NAME_MISMATCH,
    Defect.SELF_SIGNED: Code.CERT_SELF_SIGNED,
    Defect.INCOMPLETE_CHAIN: Code.CERT_INCOMPLETE_CHAIN,
    Defect.UNKNOWN_CA: Code.CERT_UNTRUSTED,
}


def _faulty(defect: Defect, code: Code) -> list[Scenario]:
    script = refusing(lambda authority: ServerTls(authority.defective(defect)))
    what = f"shows a certificate that is {defect.value.replace('_', ' ')}"
    return both(f"cert-{defect.value.replace('_', '-')}", what, script, code, group=Group.CERTIFICATE)


def _refused(label: str, what: str, certificate: Certificate, *verdicts: Code, shown: tuple[str, ...] = ()) -> Scenario:
    script = refusing(lambda authority: ServerTls(certificate(authority)))
    made = implicit(f"cert-{label}", f"shows {what}", script, *verdicts, group=Group.CERTIFICATE)
    return replace(made, expects=replace(made.expects, shown=shown))


def _accepted(
    label: str, what: str, certificate: Certificate, code: Code = Code.OK, *, shown: tuple[str, ...] = ()
) -> Scenario:
    def script(authority: CertificateAuthority) -> Sequence[Action]:
        return [
            StartTls(ServerTls(certificate(authority))),
            Say(b"220 mx.example.test ESMTP\r\n"),
            Expect(rb"EHLO .*"),
            Say(b"250-mx.example.test\r\n250 AUTH PLAIN\r\n"),
            Tempt(),
        ]

    setup = Setup(Encryption.TLS, consent=False, host="localhost")
    expects = Expectation(codes(code), 1, NO_DELIVERY, shown=shown)
    return Scenario(
        f"cert-{label}", Group.CERTIFICATE, f"shows {what}", scripted_with(script), setup, expects, is_flood=False
    )


_HOSTILE_NAMES: Final = {
    "html": ("<img src='http://127.0.0.1:9/a.png'><b>", "<img src='http://127.0.0.1:9/a.png'><b>"),
    "rich": ("<a href='file:///etc/passwd'>in</a>", "<a href='file:///etc/passwd'>in</a>"),
    "ansi": ("\x1b[31mred\x07", "<U+001B>[31mred<U+0007>"),
    "bidi": ("\u202emoc.elgoog\u2066", "<U+202E>moc.elgoog<U+2066>"),
    "nul": ("good\x00evil", "good<U+0000>evil"),
    "combining": ("Z" + "\u0301" * 20, "Z\u0301\u0301<U+0301>"),
    "zero-width": ("pay\u200bpal", "pay<U+200B>pal"),
    "line-break": ("one\r\n235 two", "one<U+000D><U+000A>235 two"),
    "cjk": ("你好", "你好"),
}


def _named(label: str, text: str, seen: str) -> list[Scenario]:
    subject = name(text, text)
    return [
        _refused(
            f"self-signed-{label}",
            f"a certificate of its own making with {label} text in its name",
            lambda authority: self_signed(authority, f"self-signed-{label}", subject),
            Code.CERT_SELF_SIGNED,
            shown=(seen,),
        ),
        _accepted(
            f"issued-{label}",
            f"a good certificate with {label} text in its name",
            lambda authority: authority.issued(f"issued-{label}", subject, [HERE]),
            shown=(seen,),
        ),
    ]


def _other_names(label: str, what: str, *names: str, host: str = "localhost") -> Scenario:
    def certificate(authority: CertificateAuthority) -> CertificateFiles:
        return authority.issued(f"other-{label}", name("localhost"), [x509.DNSName(one) for one in names])

    made = _refused(f"name-{label}", what, certificate, Code.CERT_NAME_MISMATCH)
    return replace(made, setup=replace(made.setup, host=host))


_NAMES: Final = (
    _other_names("nul", "a name that begins well and goes on behind a NUL", "localhost\x00.evil.test"),
    _other_names("suffix", "the name of a host below", "localhost.evil.test"),
    _other_names("prefix", "the name of a host above", "mail.localhost"),
    _other_names("star", "a star for everything", "*"),
    _other_names("star-dot", "a star for a domain", "*.localhost"),
    _other_names("blank", "a name with a blank in front", " localhost"),
    _other_names("dot-address", "an address as a DNS name", "127.0.0.1", host="127.0.0.1"),
    _other_names("html", "a name of HTML", "<b>localhost</b>"),
)


def _many_names(authority: CertificateAuthority) -> CertificateFiles:
    names = [HERE, *(x509.DNSName(f"h{number}") for number in range(10_000))]
    return authority.issued("many-names", name("localhost"), names)


def _huge(authority: CertificateAuthority) -> CertificateFiles:
    names = [HERE, *(x509.DNSName(f"{number}.{'x' * 60}.test") for number in range(10_000))]
    return authority.issued("huge", name("localhost"), names)


def _unrelated(authority: CertificateAuthority) -> CertificateFiles:
    return with_strangers(authority, "strangers", 30, first=False)


def _unordered(authority: CertificateAuthority) -> CertificateFiles:
    return with_strangers(authority, "unordered", 3, first=True)


def _huge_script(authority: CertificateAuthority) -> Sequence[Action]:
    return [AnyHandshake(ServerTls(_huge(authority))), Tempt()]


_SIZES: Final = (
    replace(_accepted("many-names", "ten thousand names", _many_names), is_flood=True),
    replace(
        implicit("cert-huge", "shows a certificate of a megabyte", _huge_script, Code.TLS_HANDSHAKE_FAILED),
        is_flood=True,
        group=Group.CERTIFICATE,
    ),
    _refused(
        "chain-of-30",
        "a chain of thirty that ends in a root of its own",
        lambda authority: long_chain(authority, "chain-of-30", 30),
        Code.CERT_UNTRUSTED,
    ),
    _accepted("strangers", "thirty certificates that do not belong there", _unrelated),
    _accepted("unordered", "the chain in a wrong order", _unordered),
    _accepted("common-name-only", "the name in the subject only", lambda a: a.common_name_only()),
    _accepted(
        "expires-soon", "a certificate of three more days", lambda a: a.expiring_in(3), Code.OK_CERTIFICATE_EXPIRES_SOON
    ),
)

SCENARIOS: Final = (
    *(scenario for defect, code in _FAULTS.items() for scenario in _faulty(defect, code)),
    *(scenario for label, (text, seen) in _HOSTILE_NAMES.items() for scenario in _named(label, text, seen)),
    *_NAMES,
    *_SIZES,
)
