"""Verdicts, fixes and texts of whole tests against scripted servers, second looks included."""

from __future__ import annotations

import re
import socket
from datetime import UTC, datetime, timedelta
from ssl import TLSVersion
from typing import TYPE_CHECKING

import pytest

from core.judgement import judge
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence, Diagnosis, FixId
from core.values.settings import Encryption, IpVersion
from core.worded_verdict import worded
from tests.core.probe.second_looks import at_other_ports, impatient, in_tls, names, prepared
from tests.fakes.network import black_hole, closed_port
from tests.fakes.script import Close, Expect, Say, Silence, StartTls, greeting_and_ehlo, quit_politely, starttls
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from tests.core.probe.recorded_run import RecordedRun
    from tests.real_servers.certificate_authority import CertificateAuthority

STARTTLS, TLS, NONE = Encryption.STARTTLS, Encryption.TLS, Encryption.NONE


@pytest.fixture(autouse=True)
def no_other_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    at_other_ports(monkeypatch)


@pytest.fixture
def tls(certificate_authority: CertificateAuthority) -> ServerTls:
    return ServerTls(certificate_authority.good())


def said(diagnosis: Diagnosis) -> str:
    words = worded(diagnosis)
    return "\n".join((words.headline, words.explanation, *words.advice, *(label for _, label in words.fixes)))


async def test_a_tls_port_asked_for_starttls(
    certificate_authority: CertificateAuthority, tls: ServerTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient(monkeypatch)
    async with ScriptedSmtpServer([Silence()], in_tls(tls)) as server:
        run = await prepared(server.port, STARTTLS, ca_file=certificate_authority.root_file).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.ENCRYPTION_PLAIN_ON_TLS_PORT, Confidence.SURE)
    (fix,) = diagnosis.fixes
    assert (fix.id, fix.port, fix.encryption) == (FixId.USE_TLS, server.port, TLS)
    assert ControlPurpose.TLS_FROM_THE_START in {one.control for one in diagnosis.evidence}
    assert f"Try port {server.port} with TLS" in said(diagnosis)
    assert server.auth_commands == 0


async def test_a_starttls_port_asked_for_tls(certificate_authority: CertificateAuthority, tls: ServerTls) -> None:
    first = [Say(b"220 mx.example.test ESMTP\r\n"), Close()]
    second = [*greeting_and_ehlo("STARTTLS"), *starttls(tls, "AUTH PLAIN"), *quit_politely()]
    async with ScriptedSmtpServer(first, second) as server:
        run = await prepared(server.port, TLS, ca_file=certificate_authority.root_file).run()
    diagnosis = judge(run.outcome)
    assert diagnosis.code is Code.ENCRYPTION_TLS_ON_STARTTLS_PORT
    assert [(fix.id, fix.encryption) for fix in diagnosis.fixes] == [(FixId.USE_STARTTLS, STARTTLS)]
    assert f"Try port {server.port} with STARTTLS" in said(diagnosis)


async def test_a_port_without_any_encryption_asked_for_tls() -> None:
    first = [Say(b"220 mx.example.test ESMTP\r\n"), Close()]
    async with ScriptedSmtpServer(first, [*greeting_and_ehlo("SIZE 1"), *quit_politely()]) as server:
        run = await prepared(server.port, TLS).run()
    diagnosis = judge(run.outcome)
    assert diagnosis.code is Code.ENCRYPTION_TLS_ON_STARTTLS_PORT
    assert diagnosis.fixes == ()


@pytest.mark.parametrize(
    ("banner", "protocol"),
    [(b"* OK IMAP4rev1 ready\r\n", "IMAP"), (b"+OK POP3 ready\r\n", "POP3"), (b"SSH-2.0-x\r\n", "SSH")],
)
async def test_another_protocol_found_in_plain_text(banner: bytes, protocol: str) -> None:
    async with ScriptedSmtpServer([Say(b"\x00\x01\x02\x03\x04"), Close()], [Say(banner), Silence()]) as server:
        run = await prepared(server.port, TLS).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.SERVER_WRONG_PROTOCOL, Confidence.SURE)
    assert diagnosis.facts["protocol"] == protocol
    assert protocol in said(diagnosis)


async def test_a_web_server_that_is_silent_until_it_is_spoken_to(monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    answers = [Say(b"HTTP/1.1 400 Bad Request\r\n\r\n"), Close()]
    async with ScriptedSmtpServer([Silence()], answers) as server:
        run = await prepared(server.port, STARTTLS, step_seconds=0.5).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.SERVER_WRONG_PROTOCOL, Confidence.SURE)
    assert diagnosis.facts["protocol"] == "HTTP"
    assert "web" in said(diagnosis)


async def test_another_port_works_where_one_refuses(
    certificate_authority: CertificateAuthority, tls: ServerTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closed_port() as refusing:
        async with ScriptedSmtpServer(in_tls(tls)) as server:
            at_other_ports(monkeypatch, (server.port, TLS))
            run = await prepared(refusing.port, STARTTLS, ca_file=certificate_authority.root_file).run()
    diagnosis = judge(run.outcome)
    assert diagnosis.code is Code.CONNECT_REFUSED
    assert [(fix.id, fix.port, fix.encryption) for fix in diagnosis.fixes] == [(FixId.USE_PORT, server.port, TLS)]
    assert diagnosis.facts["proven_port"] == str(server.port)
    assert f"Try port {server.port} with TLS" in said(diagnosis)


async def test_a_blocked_port_beside_one_that_works(
    certificate_authority: CertificateAuthority, tls: ServerTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(monkeypatch, localhost="127.0.0.1", mx="127.0.0.1")
    good = ServerTls(certificate_authority.good("mx.example.test"))
    with black_hole() as silent:
        async with ScriptedSmtpServer(in_tls(good)) as server:
            at_other_ports(monkeypatch, (server.port, TLS))
            run = await prepared(
                silent.port,
                STARTTLS,
                host="mx.example.test",
                ca_file=certificate_authority.root_file,
                step_seconds=0.5,
            ).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.CONNECT_BLOCKED, Confidence.LIKELY)
    assert [(fix.id, fix.port) for fix in diagnosis.fixes] == [(FixId.USE_PORT, server.port)]


async def test_no_port_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with black_hole() as silent, black_hole() as other:
        at_other_ports(monkeypatch, (other.port, STARTTLS))
        run = await prepared(silent.port, STARTTLS, step_seconds=0.5).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.CONNECT_TIMEOUT, Confidence.SURE)
    assert diagnosis.fixes == ()


async def test_a_firewall_that_rewrites_mail() -> None:
    script = [
        Say(b"220 " + b"*" * 40 + b"\r\n"),
        Expect(rb"EHLO .*"),
        Say(b"250-mx.example.test\r\n250-XXXXXXXA\r\n250 SIZE 1\r\n"),
        *quit_politely(),
    ]
    async with ScriptedSmtpServer(script) as server:
        run = await prepared(server.port, STARTTLS).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.STARTTLS_NOT_OFFERED, Confidence.SURE)
    assert diagnosis.facts["fixup"] == "yes"
    assert "firewall" in said(diagnosis)


async def test_another_name_of_the_same_server(
    certificate_authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(monkeypatch, mx="127.0.0.1", mail="127.0.0.1")
    other = ServerTls(certificate_authority.good("mail.elsewhere.test"))
    refused = [StartTls(other, refused=True)]
    async with ScriptedSmtpServer(refused, in_tls(other)) as server:
        run = await prepared(server.port, TLS, host="mx.example.test", ca_file=certificate_authority.root_file).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.CERT_NAME_MISMATCH, Confidence.SURE)
    assert [(fix.id, fix.host) for fix in diagnosis.fixes] == [(FixId.USE_HOST, "mail.elsewhere.test")]
    assert "Use mail.elsewhere.test" in said(diagnosis)


async def judged_by_the_clock_of(
    banner: str, away: timedelta, defect: Defect, authority: CertificateAuthority
) -> Diagnosis:
    """What is found where the server greets with its own clock, and the certificate does not suit ours."""
    now = datetime.now(UTC) + away
    script = [
        Say(f"220 mx.example.test {banner} {now:%a, %d %b %Y %H:%M:%S} +0000\r\n".encode()),
        Expect(rb"EHLO .*"),
        Say(b"250-mx.example.test\r\n250 STARTTLS\r\n"),
        Expect(rb"STARTTLS"),
        Say(b"220 go\r\n"),
        StartTls(ServerTls(authority.defective(defect)), refused=True),
    ]
    async with ScriptedSmtpServer(script) as server:
        return judge((await prepared(server.port, STARTTLS, ca_file=authority.root_file).run()).outcome)


async def test_a_certificate_that_is_early_only_by_this_clock(certificate_authority: CertificateAuthority) -> None:
    later = timedelta(days=20)
    diagnosis = await judged_by_the_clock_of("ESMTP", later, Defect.NOT_YET_VALID, certificate_authority)
    assert diagnosis.code is Code.CERT_NOT_YET_VALID
    assert diagnosis.facts["clock_off"] in {"19 days", "20 days"}
    assert "clock" in said(diagnosis)


def in_both_families(monkeypatch: pytest.MonkeyPatch, over_ipv6: int, over_ipv4: int) -> None:
    """Let every name lead to this computer: over IPv6 to the one port, over IPv4 to the other."""
    real = socket.getaddrinfo

    def look_up(_host: bytes, _port: int, family: int, *more: int) -> list[object]:
        wanted = [socket.AF_INET6, socket.AF_INET] if family == socket.AF_UNSPEC else [family]
        places = {socket.AF_INET6: ("::1", over_ipv6), socket.AF_INET: ("127.0.0.1", over_ipv4)}
        return [found for one in wanted for found in real(*places[socket.AddressFamily(one)], one, *more)]

    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", look_up)


def by_name(authority: CertificateAuthority, port: int, encryption: Encryption, ip_version: IpVersion) -> RecordedRun:
    """A test that does not wait for long, of the name that has an address in both families."""
    return prepared(
        port,
        encryption,
        host="mx.example.test",
        ip_version=ip_version,
        ca_file=authority.root_file,
        step_seconds=0.5,
    )


@pytest.mark.parametrize("ip_version", [IpVersion.ANY, IpVersion.IPV6])
@pytest.mark.parametrize("encryption", [TLS, STARTTLS])
async def test_silence_over_ipv6_where_ipv4_works(
    certificate_authority: CertificateAuthority,
    monkeypatch: pytest.MonkeyPatch,
    ip_version: IpVersion,
    encryption: Encryption,
) -> None:
    tls = ServerTls(certificate_authority.good("mx.example.test"))
    after_greeting = [*greeting_and_ehlo("STARTTLS"), *starttls(tls, "AUTH PLAIN"), *quit_politely()]
    answers = in_tls(tls) if encryption is TLS else after_greeting
    silent = ScriptedSmtpServer([Silence()], address="::1", again=True)
    async with silent, ScriptedSmtpServer(answers) as server:
        in_both_families(monkeypatch, silent.port, server.port)
        run = await by_name(certificate_authority, silent.port, encryption, ip_version).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.CONNECT_IPV6_BROKEN, Confidence.LIKELY)
    assert [(fix.id, fix.ip_version) for fix in diagnosis.fixes] == [(FixId.USE_IPV4, IpVersion.IPV4)]
    assert "Over IPv6 the connection was made, but then nothing arrived. A second look over IPv4 worked" in said(
        diagnosis
    )
    assert silent.auth_commands + server.auth_commands == 0


# What was chosen, what the other one met, and what is said.
@pytest.mark.parametrize(
    ("ip_version", "refuses", "verdict", "sentence"),
    [
        (
            IpVersion.IPV4,
            True,
            (Code.CONNECT_REFUSED, FixId.USE_IPV6),
            "mx.example.test does not accept connections over IPv4\nOver IPv4 nothing listens at mx.example.test:",
        ),
        (IpVersion.IPV4, False, (Code.CONNECT_BLOCKED, FixId.USE_IPV6), "Over IPv4 no connection could be made"),
        (
            IpVersion.IPV6,
            True,
            (Code.CONNECT_IPV6_BROKEN, FixId.USE_IPV4),
            "mx.example.test does not accept connections over IPv6\nOver IPv6 the server, or something on the way, ",
        ),
        (
            IpVersion.IPV6,
            False,
            (Code.CONNECT_IPV6_BROKEN, FixId.USE_IPV4),
            "mx.example.test cannot be reached over IPv6\nOver IPv6 no connection could be made.",
        ),
    ],
)
async def test_one_ip_version_was_chosen_and_the_other_works(
    certificate_authority: CertificateAuthority,
    monkeypatch: pytest.MonkeyPatch,
    ip_version: IpVersion,
    refuses: bool,
    verdict: tuple[Code, FixId],
    sentence: str,
) -> None:
    over_ipv4 = ip_version is IpVersion.IPV4
    nobody = (closed_port if refuses else black_hole)("127.0.0.1" if over_ipv4 else "::1")
    answers = in_tls(ServerTls(certificate_authority.good("mx.example.test")))
    with nobody as there:
        async with ScriptedSmtpServer(answers, address="::1" if over_ipv4 else "127.0.0.1") as server:
            ports = (server.port, there.port) if over_ipv4 else (there.port, server.port)
            in_both_families(monkeypatch, *ports)
            run = await by_name(certificate_authority, there.port, TLS, ip_version).run()
    diagnosis = judge(run.outcome)
    assert [(diagnosis.code, fix.id) for fix in diagnosis.fixes] == [verdict]
    assert sentence in said(diagnosis)
    assert ("IPv6 is probably broken" in said(diagnosis)) is (not over_ipv4 and not refuses)


async def test_a_server_with_nothing_but_anonymous_ciphers(certificate_authority: CertificateAuthority) -> None:
    anonymous = ServerTls(certificate_authority.good(), newest=TLSVersion.TLSv1_2, ciphers="aNULL:@SECLEVEL=0")
    async with ScriptedSmtpServer([StartTls(anonymous, refused=True)], [StartTls(anonymous)]) as server:
        run = await prepared(server.port, TLS, ca_file=certificate_authority.root_file).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.TLS_WEAK, Confidence.SURE)
    assert re.search(r"Tell your provider the technical reason: AE?C?DH-\S+$", said(diagnosis), re.MULTILINE)
    assert server.received == b""


async def test_a_certificate_that_expired_only_by_this_clock(certificate_authority: CertificateAuthority) -> None:
    earlier = timedelta(days=-20)
    diagnosis = await judged_by_the_clock_of("ESMTP Exim 4.96", earlier, Defect.EXPIRED, certificate_authority)
    assert (diagnosis.code, diagnosis.confidence) == (Code.CERT_EXPIRED, Confidence.LIKELY)
    assert diagnosis.facts["clock_off"] in {"19 days", "20 days"}
    assert said(diagnosis).startswith("The clock of this computer is wrong\n")


async def test_a_limit_that_no_server_could_keep() -> None:
    async with ScriptedSmtpServer([Say(b"220 mx.example.test ESMTP\r\n"), Silence()]) as server:
        run = await prepared(server.port, NONE, total_seconds=0.5).run()
    diagnosis = judge(run.outcome)
    assert (diagnosis.code, diagnosis.confidence) == (Code.PROTOCOL_TIMEOUT, Confidence.GUESS)
    assert "so this says little about the server" in said(diagnosis)
    assert "stopped answering" not in said(diagnosis)
