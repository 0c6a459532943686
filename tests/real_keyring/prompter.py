"""A stand-in for the dialog in which people unlock their keyring, at the place where gnome-keyring looks for it.

It speaks the D-Bus protocol of GNOME's own prompter (gcr, org.gnome.keyring.internal.Prompter): the keyring asks it to
begin, hands over its public key, and gets the password back encrypted.
"""

from __future__ import annotations

import base64
import os
import secrets
import threading
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final, Self

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.padding import PKCS7
from jeepney import DBusAddress, HeaderFields, Message, MessageType, message_bus, new_method_call, new_method_return
from jeepney.io.blocking import Proxy

from tests.real_keyring.keyring_session import LIMIT, MASTER_PASSWORD

if TYPE_CHECKING:
    from types import TracebackType

    from tests.real_keyring.keyring_session import PrivateBus

_NAME: Final = "org.gnome.keyring.SystemPrompter"
_CALLBACK: Final = "org.gnome.keyring.internal.Prompter.Callback"

# The 1536-bit MODP group of RFC 3526, section 2, with its generator.
_PRIME: Final = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA237327FFFFFFFFFFFFFFFF",
    16,
)
_PRIME_BYTES: Final = 192
_GENERATOR: Final = 2


class Prompter:
    """Answers each prompt in the same way; `asked` is set once somebody was asked."""

    def __init__(self, bus: PrivateBus, reply: str | None, password: str = "") -> None:
        self.asked = threading.Event()
        self._reply = reply
        self._password = password
        self._private_key = secrets.randbits(1024)
        self._bus = bus
        self._connection = bus.connect()
        assert Proxy(message_bus, self._connection).RequestName(_NAME)[0] == 1
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="prompter")
        self._thread.start()

    @classmethod
    def consenting(cls, bus: PrivateBus) -> Self:
        """Somebody types the right password."""
        return cls(bus, "yes", MASTER_PASSWORD)

    @classmethod
    def refusing(cls, bus: PrivateBus) -> Self:
        """Somebody presses Cancel."""
        return cls(bus, "no")

    @classmethod
    def unattended(cls, bus: PrivateBus) -> Self:
        """Nobody is there."""
        return cls(bus, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        with closing(self._bus.connect()) as connection:
            own = DBusAddress("/", _NAME, _CALLBACK)
            connection.send(new_method_call(own, "WakeUp"))
            self._thread.join(LIMIT)
        self._connection.close()
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        while True:
            message = self._connection.receive()
            if self._closing.is_set():
                return
            if message.header.message_type is MessageType.method_call:
                self._handle(message)

    def _handle(self, call: Message) -> None:
        member = call.header.fields[HeaderFields.member]
        keyring = call.header.fields[HeaderFields.sender]
        self._connection.send(new_method_return(call))
        callback = DBusAddress(call.body[0], keyring, _CALLBACK)
        if member == "BeginPrompting":
            self._send(callback, "PromptReady", "sa{sv}s", ("", {}, self._offer()))
        elif member == "PerformPrompt":
            self.asked.set()
            self._perform(callback, exchange=call.body[3])
        elif member == "StopPrompting":
            self._send(callback, "PromptDone")

    def _perform(self, callback: DBusAddress, exchange: str) -> None:
        if self._reply == "yes":
            # A new password without any strength counts as empty, and is asked about once more.
            strong = {"password-strength": ("i", 1)}
            self._send(callback, "PromptReady", "sa{sv}s", ("yes", strong, self._offer() + self._seal(exchange)))
        elif self._reply == "no":
            self._send(callback, "PromptReady", "sa{sv}s", ("no", {}, self._offer()))

    def _send(
        self, callback: DBusAddress, member: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> None:
        self._connection.send(new_method_call(callback, member, signature, body))

    def _offer(self) -> str:
        public = pow(_GENERATOR, self._private_key, _PRIME).to_bytes(_PRIME_BYTES, "big")
        return f"[sx-aes-1]\npublic={_base64(public)}\n"

    def _seal(self, exchange: str) -> str:
        fields = dict(line.split("=", 1) for line in exchange.splitlines() if "=" in line)
        theirs = int.from_bytes(base64.b64decode(fields["public"]), "big")
        shared = pow(theirs, self._private_key, _PRIME).to_bytes(_PRIME_BYTES, "big")
        key = HKDF(SHA256(), 16, salt=None, info=b"").derive(shared)
        vector = os.urandom(16)
        padder = PKCS7(128).padder()
        plain = padder.update(self._password.encode()) + padder.finalize()
        encryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
        sealed = encryptor.update(plain) + encryptor.finalize()
        return f"secret={_base64(sealed)}\niv={_base64(vector)}\n"


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
