"""Postfix with a listener for each way of being set up, right and wrong."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Final

from tests.real_servers.accounts import DOMAIN
from tests.real_servers.certificate_authority import Defect
from tests.real_servers.dovecot import DovecotAuth
from tests.real_servers.free_ports import free_ports, has_ipv6_loopback
from tests.real_servers.loopback_server import LoopbackServer
from tests.real_servers.postfix_log import AcceptedMessage, ClientSession, read_messages, read_sessions

if TYPE_CHECKING:
    from tests.real_servers.certificate_authority import CertificateAuthority, CertificateFiles

_PROGRAM = "/usr/lib/postfix/sbin/master"

_MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.example.test
mydestination =
mynetworks =
relay_domains = {domain}
alias_maps =
alias_database =
local_recipient_maps =
default_transport = discard:
relay_transport = discard:
header_checks = regexp:{folder}/header_checks
inet_protocols = {protocols}
smtpd_tls_chain_files = {certificate.key_file}, {certificate.chain_file}
smtpd_tls_auth_only = yes
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_tls_loglevel = 1
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth_port}
smtpd_sasl_security_options = noanonymous
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions =
smtpd_error_sleep_time = 0
smtpd_peername_lookup = no
smtpd_client_connection_count_limit = 0
smtp_dns_support_level = disabled
"""

_SERVICES = """\
pickup    unix  n  -  n  60    1  pickup
cleanup   unix  n  -  n  -     0  cleanup
qmgr      unix  n  -  n  300   1  qmgr
tlsmgr    unix  -  -  n  1000? 1  tlsmgr
rewrite   unix  -  -  n  -     -  trivial-rewrite
bounce    unix  -  -  n  -     0  bounce
defer     unix  -  -  n  -     0  bounce
trace     unix  -  -  n  -     0  bounce
verify    unix  -  -  n  -     1  verify
flush     unix  n  -  n  1000? 0  flush
proxymap  unix  -  -  n  -     -  proxymap
error     unix  -  -  n  -     -  error
retry     unix  -  -  n  -     -  error
discard   unix  -  -  n  -     -  discard
anvil     unix  -  -  n  -     1  anvil
postlog   unix-dgram n - n -   1  postlogd
"""

# Folders of a queue that only Postfix's own user may enter, as its installation makes them.
_PRIVATE_FOLDERS: Final = (
    "active",
    "bounce",
    "corrupt",
    "defer",
    "deferred",
    "flush",
    "hold",
    "incoming",
    "private",
    "saved",
    "trace",
)


class _Encryption(StrEnum):
    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


@dataclass(frozen=True, slots=True)
class _Listener:
    name: str
    port: int
    encryption: _Encryption
    certificate: CertificateFiles | None = None
    address: str = "127.0.0.1"

    def service(self) -> str:
        options = {"syslog_name": f"postfix/{self.name}", "smtpd_tls_security_level": "none"}
        if self.encryption is not _Encryption.NONE:
            options["smtpd_tls_security_level"] = "encrypt"
            options["smtpd_tls_wrappermode"] = "yes" if self.encryption is _Encryption.TLS else "no"
            options["smtpd_sasl_auth_enable"] = "yes"
        if self.certificate:
            options["smtpd_tls_chain_files"] = f"{self.certificate.key_file}, {self.certificate.chain_file}"
        overrides = "".join(f"\n  -o {{ {name} = {value} }}" for name, value in options.items())
        address = f"[{self.address}]" if ":" in self.address else self.address
        return f"{address}:{self.port} inet n - n - - smtpd{overrides}\n"


class Postfix(LoopbackServer):
    """Postfix on 127.0.0.1, with ports to choose from. Logins are checked by a Dovecot of its own.

    Each port is the name of its listener too, and those of defective certificates are called "expired_starttls",
    "expired_tls" and so on.
    """

    name: ClassVar[str] = "postfix"

    submission: int  # STARTTLS, then login
    submissions: int  # TLS from the first byte, then login
    relay: int  # neither TLS nor login; takes mail for DOMAIN
    submission_ipv6: int | None  # like submission, but on ::1; None where this machine has no such address
    starttls_with: dict[Defect, int]  # like submission, with a defective certificate
    tls_with: dict[Defect, int]  # like submissions, with a defective certificate

    def __init__(self, authority: CertificateAuthority) -> None:
        super().__init__()
        self._authority = authority
        self._passwords = DovecotAuth()

    def start(self) -> None:
        self._passwords.__enter__()
        with free_ports(4 + 2 * len(Defect)) as ports:
            listeners = self._listeners(ports)
            self._make_queue()
            self._write_configuration(listeners)
            self._launch([_PROGRAM, "-c", str(self.folder), "-d"], {"MAIL_CONFIG": str(self.folder)})
            self._wait_for_greeting("127.0.0.1", self.relay, b"220 ")
        # Our own look at the port has an entry in the log; without this it could appear in the middle of a test.
        self.wait_until(lambda: bool(self.sessions("relay")), "the log entry of the first connection")

    def stop(self) -> None:
        super().stop()
        self._passwords.stop()

    def log(self) -> str:
        return self._passwords.log() + super().log()

    def accepted_messages(self) -> tuple[AcceptedMessage, ...]:
        """Every message taken so far, oldest first. A message that was just sent may take a moment to appear."""
        return read_messages(super().log())

    def wait_for_message(self, message_id: str) -> AcceptedMessage:
        """The message with this Message-ID (without angle brackets), as soon as Postfix has dealt with it."""

        def found() -> list[AcceptedMessage]:
            return [message for message in self.accepted_messages() if message.message_id == message_id]

        self.wait_until(lambda: bool(found()), f"message {message_id}")
        return found()[0]

    def sessions(self, listener: str) -> tuple[ClientSession, ...]:
        """Every connection to this listener that has ended, oldest first."""
        return read_sessions(super().log(), listener)

    def wait_for_session(self, listener: str, already: int) -> ClientSession:
        """The first connection that ended after there had been `already` of them."""
        self.wait_until(lambda: len(self.sessions(listener)) > already, f"the end of a connection to {listener}")
        return self.sessions(listener)[already]

    def _listeners(self, ports: list[int]) -> list[_Listener]:
        unused = iter(ports)
        self.submission, self.submissions, self.relay = next(unused), next(unused), next(unused)
        listeners = [
            _Listener("submission", self.submission, _Encryption.STARTTLS),
            _Listener("submissions", self.submissions, _Encryption.TLS),
            _Listener("relay", self.relay, _Encryption.NONE),
        ]
        self.submission_ipv6 = next(unused) if has_ipv6_loopback() else None
        if self.submission_ipv6:
            listeners.append(_Listener("submission_ipv6", self.submission_ipv6, _Encryption.STARTTLS, address="::1"))
        self.starttls_with = {defect: next(unused) for defect in Defect}
        self.tls_with = {defect: next(unused) for defect in Defect}
        for defect in Defect:
            certificate = self._authority.defective(defect)
            for port, encryption in (
                (self.starttls_with[defect], _Encryption.STARTTLS),
                (self.tls_with[defect], _Encryption.TLS),
            ):
                listeners.append(_Listener(f"{defect}_{encryption}", port, encryption, certificate))
        return listeners

    def _make_queue(self) -> None:
        queue = self.folder / "queue"
        for folder in (queue, queue / "pid"):
            folder.mkdir()
            folder.chmod(0o755)
        for folder in (self.folder / "data", *(queue / name for name in _PRIVATE_FOLDERS)):
            folder.mkdir(mode=0o700)
            shutil.chown(folder, "postfix")
        for folder, mode in ((queue / "maildrop", 0o1730), (queue / "public", 0o2710)):
            folder.mkdir()
            shutil.chown(folder, "postfix", "postdrop")
            folder.chmod(mode)

    def _write_configuration(self, listeners: list[_Listener]) -> None:
        main = _MAIN.format(
            folder=self.folder,
            domain=DOMAIN,
            protocols="all" if self.submission_ipv6 else "ipv4",
            certificate=self._authority.good(),
            auth_port=self._passwords.port,
        )
        services = _SERVICES + "".join(listener.service() for listener in listeners)
        for name, text in (("main.cf", main), ("master.cf", services)):
            # Postfix does not believe a file that changed just now, and waits.
            os.utime(self._write(name, text), (0, 0))
        self._write("header_checks", "/^Subject:/ INFO\n")
