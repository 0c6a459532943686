"""The scripted server does what its script says, and is strict with clients that do not."""

from __future__ import annotations

import asyncio
import re
import smtplib
import socket
import ssl
from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.fakes.script import (
    Action,
    Close,
    Drip,
    Expect,
    ExpectAnything,
    ExpectTlsHello,
    Flood,
    Reset,
    Say,
    SayInPieces,
    Silence,
    StartTls,
    WaitFor,
    WaitForClientToLeave,
    greeting_and_ehlo,
    login,
    quit_politely,
    starttls,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.free_ports import has_ipv6_loopback

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

GREETING = Say(b"220 hi\r\n")


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


@pytest.fixture
def tls(authority: CertificateAuthority) -> ServerTls:
    return ServerTls(authority.good())


@pytest.fixture
def trust(authority: CertificateAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=authority.root_file)


def connect(server: ScriptedSmtpServer) -> socket.socket:
    return socket.create_connection((server.host, server.port), timeout=10)


def send(server: ScriptedSmtpServer, said: bytes = b"") -> None:
    with server, connect(server) as client:
        client.sendall(said)


def shake_hands(server: ScriptedSmtpServer, trust: ssl.SSLContext, said: bytes = b"") -> None:
    with server, connect(server) as plain, trust.wrap_socket(plain, server_hostname="localhost") as client:
        client.sendall(said)


def read_to_end(client: socket.socket) -> bytes:
    said = b""
    while more := client.recv(65536):
        said += more
    return said


def smtp(server: ScriptedSmtpServer) -> smtplib.SMTP:
    return smtplib.SMTP(server.host, server.port, local_hostname="[127.0.0.1]", timeout=10)


def test_a_whole_session_with_starttls_and_login(tls: ServerTls, trust: ssl.SSLContext) -> None:
    script = [*greeting_and_ehlo("STARTTLS"), *starttls(tls, "AUTH PLAIN"), *login("sam", "secret"), *quit_politely()]
    with ScriptedSmtpServer(script) as server, smtp(server) as client:
        client.starttls(context=trust)
        client.login("sam", "secret")
    assert server.connections == 1
    assert server.auth_commands == 1
    assert server.received_in_clear == b"ehlo [127.0.0.1]\r\nSTARTTLS\r\n"
    assert server.received_in_tls.startswith(b"ehlo [127.0.0.1]\r\nAUTH PLAIN ")
    assert server.received == server.received_in_clear + server.received_in_tls


def test_each_connection_has_its_script(tls: ServerTls, trust: ssl.SSLContext) -> None:
    with ScriptedSmtpServer([GREETING, Close()], [GREETING, Expect(b"NOOP"), Close()], tls=tls) as server:
        for said in (b"", b"NOOP\r\n"):
            with connect(server) as plain, trust.wrap_socket(plain, server_hostname="localhost") as client:
                assert client.recv(100) == b"220 hi\r\n"
                client.sendall(said)
                assert read_to_end(client) == b""
    assert server.connections == 2
    assert server.received_in_tls == b"NOOP\r\n"


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"] if has_ipv6_loopback() else ["127.0.0.1"])
def test_it_listens_where_it_is_told(address: str) -> None:
    with ScriptedSmtpServer([GREETING], address=address) as server, connect(server) as client:
        assert client.getpeername()[0] == address
        assert read_to_end(client) == b"220 hi\r\n"


def test_a_line_can_come_in_pieces_and_on_a_sign_from_the_test() -> None:
    go_on, later = Event(), Event()
    script = [SayInPieces(b"220 hi\r\n", 3, wait_for=go_on), WaitFor(later), Say(b"221 bye\r\n")]
    with ScriptedSmtpServer(script) as server, connect(server) as client:
        assert client.recv(100) == b"220"
        go_on.set()
        with client.makefile("rb") as lines:
            assert lines.readline() == b" hi\r\n"
            later.set()
            assert lines.readline() == b"221 bye\r\n"


def test_pieces_can_be_slow() -> None:
    with ScriptedSmtpServer([SayInPieces(b"220 hi\r\n", 1, pause=0.01)]) as server, connect(server) as client:
        assert read_to_end(client) == b"220 hi\r\n"


@pytest.mark.parametrize("action", [Flood(b"220-more\r\n", 1000), Drip(b"2", 0.01, 100_000), Silence()])
def test_what_has_no_end_ends_when_the_client_leaves(action: Action) -> None:
    with ScriptedSmtpServer([GREETING, action]) as server, connect(server) as client:
        assert client.recv(4) == b"220 "
        client.sendall(b"HELO somebody\r\n")
    assert server.received in {b"", b"HELO somebody\r\n"}


def test_a_flood_has_a_size() -> None:
    with ScriptedSmtpServer([Flood(b"x", 3)]) as server, connect(server) as client:
        assert 3_000_000 <= len(read_to_end(client)) < 3_200_000


def test_a_reset_is_a_reset() -> None:
    with ScriptedSmtpServer([Expect(b"NOOP"), Reset()]) as server, connect(server) as client:
        client.sendall(b"NOOP\r\n")
        with pytest.raises(ConnectionResetError):
            read_to_end(client)


def test_tls_is_closed_with_notice(tls: ServerTls, trust: ssl.SSLContext) -> None:
    with (
        ScriptedSmtpServer([GREETING, Close()], tls=tls) as server,
        connect(server) as plain,
        trust.wrap_socket(plain, server_hostname="localhost", suppress_ragged_eofs=False) as client,
    ):
        assert read_to_end(client) == b"220 hi\r\n"


def test_a_client_may_answer_the_notice(tls: ServerTls, trust: ssl.SSLContext) -> None:
    with (
        ScriptedSmtpServer([], tls=tls) as server,
        connect(server) as plain,
        trust.wrap_socket(plain, server_hostname="localhost") as client,
    ):
        assert read_to_end(client) == b""
        client.unwrap().close()


def test_tls_can_be_closed_without_notice(tls: ServerTls, trust: ssl.SSLContext) -> None:
    # Older Pythons tell OpenSSL to take any end for a proper one.
    trust.options &= ~ssl.OP_IGNORE_UNEXPECTED_EOF
    with (
        ScriptedSmtpServer([Close(close_notify=False)], tls=tls) as server,
        connect(server) as plain,
        trust.wrap_socket(plain, server_hostname="localhost", suppress_ragged_eofs=False) as client,
        pytest.raises(ssl.SSLError, match=r"(?i)eof"),
    ):
        read_to_end(client)


def test_a_client_may_have_to_refuse_tls(tls: ServerTls) -> None:
    server = ScriptedSmtpServer([StartTls(tls, refused=True)])
    with pytest.raises(ssl.SSLCertVerificationError, match="unable to get local issuer certificate") as refused:
        shake_hands(server, ssl.create_default_context())
    assert not hasattr(refused.value, "__notes__")
    assert server.received == b""


def test_tls_can_be_met_in_plain() -> None:
    server = ScriptedSmtpServer([ExpectTlsHello(), Say(b"220 hi\r\n")])
    with pytest.raises(ssl.SSLError, match="WRONG_VERSION_NUMBER"):
        shake_hands(server, ssl.create_default_context())


@pytest.mark.parametrize(
    ("script", "said", "complaint"),
    [
        ([Expect(b"QUIT"), GREETING], b"NOOP\r\n", r"expected: Expect\(pattern=b'QUIT'\)\ngot: +b'NOOP'\nundone: +Say"),
        ([Expect(b"QUIT")], b"QUIT now\r\n", r"got: +b'QUIT now'"),
        ([Expect(b"QUIT")], b"QUIT\n", r"ended a line without CR: b'QUIT'"),
        ([Expect(b"QUIT")], b"QUI", r"the client closed the connection in the middle of a line: b'QUI'"),
        ([ExpectAnything(), Expect(b"QUIT")], b"NOOP\r\n", r"client: b'NOOP\\r\\n'\nexp.*\ngot: +the client closed"),
        ([], b"NOOP\r\n", r"expected: the client leaves without another word\ngot: +the client said b'NOOP\\r\\n'"),
        ([Expect(b"QUIT")], b"QUIT\r\nNOOP\r\n", r"the client said b'NOOP\\r\\n'"),
        ([WaitForClientToLeave()], b"NOOP\r\n", r"expected: WaitForClientToLeave\(\)\ngot: +the client said b'NOOP"),
        ([ExpectTlsHello()], b"EHLO\r\n", r"expected: ExpectTlsHello\(\)\ngot: +b'EHLO"),
    ],
)  # fmt: skip
def test_a_client_that_strays_fails_the_test(script: Sequence[Action], said: bytes, complaint: str) -> None:
    with pytest.raises(AssertionError, match=complaint):
        send(ScriptedSmtpServer(script), said)


def test_another_word_inside_tls_fails_the_test(tls: ServerTls, trust: ssl.SSLContext) -> None:
    with pytest.raises(AssertionError, match=r"got: +the client said b'NOOP"):
        shake_hands(ScriptedSmtpServer([], tls=tls), trust, b"NOOP\r\n")


def test_a_client_that_speaks_on_in_plain_fails_the_test(tls: ServerTls) -> None:
    with pytest.raises(AssertionError, match=r"the client said b'EHLO early\\r\\n' before TLS began"):
        send(ScriptedSmtpServer([Expect(b"STARTTLS"), StartTls(tls)]), b"STARTTLS\r\nEHLO early\r\n")


def test_a_client_that_refuses_tls_hears_why_the_script_stopped(tls: ServerTls) -> None:
    with pytest.raises(ssl.SSLCertVerificationError) as refused:
        shake_hands(ScriptedSmtpServer([GREETING], tls=tls), ssl.create_default_context())
    [note] = refused.value.__notes__
    assert re.search(r"expected: StartTls\(.*\ngot: +a failed TLS handshake: .*UNKNOWN_CA.*\nundone: +Say", note)


def test_a_client_that_agrees_to_tls_can_fail_the_test(tls: ServerTls, trust: ssl.SSLContext) -> None:
    with pytest.raises(AssertionError, match=r"got: +a TLS handshake that the client agreed to"):
        shake_hands(ScriptedSmtpServer([StartTls(tls, refused=True)]), trust)


def test_a_client_that_never_speaks_fails_the_test() -> None:
    with (
        pytest.raises(AssertionError, match=r"got: +nothing within 0\.1 s"),
        ScriptedSmtpServer([Expect(b"QUIT")], patience=0.1) as server,
        connect(server) as client,
    ):
        read_to_end(client)


def test_a_client_that_stays_fails_the_test() -> None:
    with (
        socket.socket() as client,
        pytest.raises(AssertionError, match=r"expected: the client leaves without another word\ngot: +nothing within"),
        ScriptedSmtpServer([GREETING], patience=0.1) as server,
    ):
        client.connect((server.host, server.port))


def test_a_client_that_does_not_come_fails_the_test() -> None:
    with pytest.raises(AssertionError, match="nobody came for 1 of 2 scripts"):
        send(ScriptedSmtpServer([], []))


def test_a_client_that_comes_too_often_fails_the_test() -> None:
    with (
        pytest.raises(AssertionError, match="connection 2 came, but there are only 1 scripts"),
        ScriptedSmtpServer([]) as server,
        connect(server),
        connect(server),
    ):
        pass


def test_a_second_look_gets_the_last_script_again_and_may_break_it_off() -> None:
    with ScriptedSmtpServer([Say(b"220 one\r\n")], [Say(b"220 two\r\n"), Expect(rb"QUIT")], again=True) as server:
        heard = []
        for said in (b"", b"QUIT\r\n", b"EHLO me\r\n"):
            with socket.create_connection((server.host, server.port)) as client:
                heard.append(client.recv(100))
                client.sendall(said)
    assert heard == [b"220 one\r\n", b"220 two\r\n", b"220 two\r\n"]
    assert server.connections == 3


async def test_a_loop_may_go_on_until_its_client_has_left() -> None:
    async with ScriptedSmtpServer([GREETING]) as server:
        reader, writer = await asyncio.open_connection(server.host, server.port)
        assert await reader.readline() == b"220 hi\r\n"
        writer.transport.abort()  # closes in a later turn of the loop


def break_off(server: ScriptedSmtpServer) -> None:
    with server, connect(server), connect(server):
        raise ZeroDivisionError


def test_a_failed_test_does_not_wait_and_keeps_its_own_error() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        break_off(ScriptedSmtpServer([Silence()], [WaitFor(Event())], patience=1000))
    [note] = caught.value.__notes__
    assert re.search(r"expected: WaitFor\(.*\ngot: +the test was over", note)
