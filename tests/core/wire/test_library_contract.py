"""What the engine takes for granted of its libraries beyond their documentation. An upgrade that breaks it fails here.

Every private name that `core/wire` touches stands in one of these tables; a new one that does not fails the test, too.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import ssl
from importlib.metadata import version
from pathlib import Path

import aiosmtplib
import pytest
import truststore
from aiosmtplib.protocol import SMTPProtocol
from aiosmtplib.response import SMTPResponse
from cryptography import x509

import core.wire
from core.wire.observed_protocol import ObservedProtocol
from tests.core.wire.listening_transport import ListeningTransport
from tests.core.wire.memory_handshake import Side, shake_hands
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority, Defect

# Private attributes by who has them.
OF_SMTP_PROTOCOL = {"_over_ssl", "_response_pending", "_response_waiter", "_set_response_exception"}
OF_SMTP = {"_reset_server_state"}
OF_SSL_CONTEXT = {"_msg_callback"}
OF_SSL_OBJECT = {"_sslobj"}
OF_TRUSTSTORE_CONTEXT = {"_ctx"}


def private_attributes(source: str) -> set[tuple[str, str]]:
    """Whose, as far as it is a plain name, and which: every private attribute that the source uses."""
    used = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)]
    owned = [(node.value.id if isinstance(node.value, ast.Name) else "", node.attr) for node in used]
    return {(owner, name) for owner, name in owned if name.startswith("_") and not name.endswith("__")}


def touched() -> set[str]:
    """Each private attribute in core/wire that is not an object's own."""
    sources = [path.read_text("utf-8") for path in Path(core.wire.__path__[0]).glob("*.py")]
    return {name for source in sources for owner, name in private_attributes(source) if owner != "self"}


def inherited() -> set[str]:
    """Each private attribute of aiosmtplib's protocol that ours uses as its own."""
    used = {name for _, name in private_attributes(inspect.getsource(ObservedProtocol))}
    return {name for name in used if name in vars(SMTPProtocol) or name in private_state()}


def private_state() -> set[str]:
    loop = asyncio.new_event_loop()
    try:
        return set(vars(SMTPProtocol(loop=loop)))
    finally:
        loop.close()


def test_the_tables_are_complete() -> None:
    assert touched() == OF_SMTP | OF_SSL_CONTEXT | OF_SSL_OBJECT | OF_TRUSTSTORE_CONTEXT
    assert inherited() == OF_SMTP_PROTOCOL


def test_the_versions_are_those_that_were_looked_at() -> None:
    assert [int(part) for part in version("aiosmtplib").split(".")[:2]] == [5, 1]
    assert int(version("aiosmtplib").split(".")[2]) >= 3
    assert version("truststore").split(".")[:2] == ["0", "10"]


# --- aiosmtplib -------------------------------------------------------------------------------------------------


async def test_the_state_of_a_protocol_is_where_it_was() -> None:
    protocol = SMTPProtocol(loop=asyncio.get_running_loop())
    assert OF_SMTP_PROTOCOL - {"_set_response_exception"} <= set(vars(protocol))
    assert (protocol._over_ssl, protocol._response_waiter, protocol._response_pending) == (False, None, False)  # noqa: SLF001  # the contract
    protocol.connection_made(ListeningTransport())
    # The greeting is expected from the first moment.
    assert protocol._response_pending  # noqa: SLF001  # the contract
    waiter = protocol._response_waiter  # noqa: SLF001  # the contract
    assert isinstance(waiter, asyncio.Future)
    waiter.set_result(SMTPResponse(220, "hi"))
    assert await protocol.read_response() == SMTPResponse(220, "hi")
    states = [protocol._response_pending]  # noqa: SLF001  # the contract
    assert states == [False]
    assert protocol._response_waiter is not waiter  # noqa: SLF001  # the contract


async def test_a_command_awaits_its_reply_before_it_is_written() -> None:
    states = []

    class Watched(SMTPProtocol):
        def write(self, data: bytes) -> None:
            states.append((data, self._response_pending))
            super().write(data)

    protocol = Watched(loop=asyncio.get_running_loop())
    protocol.connection_made(ListeningTransport())
    protocol._response_pending = False  # noqa: SLF001  # the contract
    task = asyncio.ensure_future(protocol.execute_command(b"AUTH", b"PLAIN", b"x"))
    await asyncio.sleep(0)
    # One write for the whole line, without waiting for anything before it.
    assert states == [(b"AUTH PLAIN x\r\n", True)]
    task.cancel()


async def test_a_protocol_that_refuses_to_write_refuses_the_command() -> None:
    class Refusing(SMTPProtocol):
        def write(self, data: bytes) -> None:
            raise ZeroDivisionError

    protocol = Refusing(loop=asyncio.get_running_loop())
    protocol.connection_made(ListeningTransport())
    with pytest.raises(ZeroDivisionError):
        await protocol.execute_command(b"NOOP")


async def test_data_is_written_in_two_and_the_message_is_the_second() -> None:
    protocol = SMTPProtocol(loop=asyncio.get_running_loop())
    transport = ListeningTransport()
    protocol.connection_made(transport)
    task = asyncio.ensure_future(protocol.execute_data_command(b".x\r\n"))
    await asyncio.sleep(0)
    waiter = protocol._response_waiter  # noqa: SLF001  # the contract
    assert waiter is not None
    waiter.set_result(SMTPResponse(354, "go"))
    for _ in range(3):
        await asyncio.sleep(0)
    assert transport.written == [b"DATA\r\n", b"..x\r\n.\r\n"]
    task.cancel()


async def test_an_exception_for_a_waiter_counts_as_looked_at() -> None:
    protocol = SMTPProtocol(loop=asyncio.get_running_loop())
    protocol.connection_made(ListeningTransport())
    waiter = protocol._response_waiter  # noqa: SLF001  # the contract
    assert waiter is not None
    protocol._set_response_exception(waiter, ZeroDivisionError())  # noqa: SLF001  # the contract
    assert isinstance(waiter.exception(), ZeroDivisionError)
    with pytest.raises(ZeroDivisionError):
        await protocol.read_response()


async def test_a_client_takes_a_connection_that_it_did_not_make() -> None:
    client = aiosmtplib.SMTP(local_hostname="localhost", timeout=None)
    loop = asyncio.get_running_loop()
    protocol = SMTPProtocol(loop=loop)
    transport = ListeningTransport()
    protocol.connection_made(transport)
    client.loop, client.protocol, client.transport = loop, protocol, transport
    assert client.is_connected
    task = asyncio.ensure_future(client.ehlo(hostname="[127.0.0.1]"))
    await asyncio.sleep(0)
    assert transport.written == [b"EHLO [127.0.0.1]\r\n"]
    waiter = protocol._response_waiter  # noqa: SLF001  # the contract
    assert waiter is not None
    waiter.set_result(SMTPResponse(250, "mx\nSIZE 10"))
    await task
    assert client.supports_extension("size")
    client._reset_server_state()  # noqa: SLF001  # the contract
    assert not client.supports_extension("size")
    assert client.is_ehlo_or_helo_needed


def test_errors_are_of_the_kinds_that_are_caught() -> None:
    refusals: list[type[Exception]] = [
        aiosmtplib.SMTPHeloError,
        aiosmtplib.SMTPSenderRefused,
        aiosmtplib.SMTPRecipientRefused,
        aiosmtplib.SMTPDataError,
    ]
    for error in refusals:
        assert issubclass(error, aiosmtplib.SMTPResponseException)
    assert issubclass(aiosmtplib.SMTPServerDisconnected, ConnectionError)
    assert not issubclass(aiosmtplib.SMTPResponseException, OSError)


# --- ssl and truststore -----------------------------------------------------------------------------------------


def test_contexts_have_a_place_for_an_observer() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    assert isinstance(vars(ssl.SSLContext)["_msg_callback"], property)
    assert context.sslobject_class is ssl.SSLObject
    assert all({"id", "name"} <= set(cipher) for cipher in context.get_ciphers())


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_the_observer_is_told_headers_and_messages_decrypted(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion
) -> None:
    told: list[tuple[str, int, bytes]] = []

    def note(_: object, direction: str, __: object, content: int, ___: object, data: bytes) -> None:
        told.append((direction, int(content), data))

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(certificate_authority.root_file)
    context._msg_callback = note  # type: ignore[attr-defined]  # noqa: SLF001  # the contract
    client, _ = shake_hands(context, ServerTls(certificate_authority.good(), newest=newest).context())
    assert client.done
    headers = [data for direction, content, data in told if direction == "read" and content == 256]
    assert headers[0][:1] == b"\x16"
    assert len(headers[0]) == 5
    messages = [data[0] for direction, content, data in told if direction == "read" and content == 22 and data]
    assert messages[0] == 2  # ServerHello
    assert 11 in messages  # Certificate, encrypted on the wire in TLS 1.3


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("good", [True, False])
def test_the_chain_is_there_whether_it_verified_or_not(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion, good: bool
) -> None:
    authority = certificate_authority
    certificate = authority.good() if good else authority.defective(Defect.UNKNOWN_CA)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(authority.root_file)
    client, _ = shake_hands(context, ServerTls(certificate, newest=newest).context())
    assert client.done == good
    chain = client.inside._sslobj.get_unverified_chain()  # type: ignore[attr-defined]  # noqa: SLF001  # the contract
    encoding_der = 2
    leaf = x509.load_der_x509_certificate(chain[0].public_bytes(encoding_der))
    assert leaf.subject.rfc4514_string() == "CN=localhost"
    assert len(chain) == 2


def test_before_a_handshake_there_is_no_chain() -> None:
    side = Side(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), is_server=False, host="localhost")
    assert side.inside._sslobj.get_unverified_chain() is None  # type: ignore[attr-defined]  # noqa: SLF001  # the contract


def test_truststore_wraps_a_context_of_openssl_and_hands_the_hooks_on() -> None:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    inner = context._ctx  # noqa: SLF001  # the contract
    assert type(inner) is ssl.SSLContext

    class Mine(inner.sslobject_class):  # type: ignore[misc, name-defined]  # only known at run time
        pass

    inner.sslobject_class = Mine
    inside = context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    assert isinstance(inside, Mine)
    assert isinstance(context, ssl.SSLContext)


# --- asyncio ----------------------------------------------------------------------------------------------------


async def test_an_encrypted_transport_can_be_aborted(certificate_authority: CertificateAuthority) -> None:
    server = await asyncio.start_server(
        lambda _, writer: writer.close(),
        "127.0.0.1",
        0,
        ssl=ServerTls(certificate_authority.good()).context(),
    )
    async with server:
        port = server.sockets[0].getsockname()[1]
        loop = asyncio.get_running_loop()
        plain, protocol = await loop.create_connection(asyncio.Protocol, "127.0.0.1", port)
        context = ssl.create_default_context(cafile=certificate_authority.root_file)
        secured = await loop.start_tls(plain, protocol, context, server_hostname="localhost")
        assert isinstance(secured, asyncio.Transport)
        assert isinstance(secured.get_extra_info("ssl_object"), ssl.SSLObject)
        secured.abort()
        assert secured.is_closing()
