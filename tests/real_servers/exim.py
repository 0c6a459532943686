"""Exim, whose TLS is GnuTLS: with STARTTLS on one port and TLS from the first byte on another."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from tests.real_servers.accounts import DOMAIN, PASSWORD, USER
from tests.real_servers.free_ports import free_ports
from tests.real_servers.loopback_server import LoopbackServer

if TYPE_CHECKING:
    from tests.real_servers.certificate_authority import CertificateFiles


def _unpacked() -> Path:
    chosen = os.environ.get("OUTBOX_CHECK_EXIM")
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(chosen) if chosen else Path(cache) / "outbox-check" / "exim"


# Looked up on import, before the tests get a home folder of their own.
_PROGRAM = _unpacked() / "usr" / "sbin" / "exim4"

_CONFIGURATION = """\
primary_hostname = localhost
spool_directory = {folder}/spool
log_file_path = {folder}/%s.log
pid_file_path = {folder}/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = {starttls} : {tls}
tls_on_connect_ports = {tls}
tls_advertise_hosts = *
tls_certificate = {certificate.chain_file}
tls_privatekey = {certificate.key_file}
auth_advertise_hosts = ${{if def:tls_in_cipher {{*}}}}
host_lookup =
rfc1413_hosts =
smtputf8_advertise_hosts = *
smtp_accept_queue_per_connection = 0
keep_environment =
log_selector = +received_recipients
acl_smtp_rcpt = recipient
acl_smtp_data = take
queue_only

begin acl
recipient:
  accept authenticated = *
  accept domains = {domain}
  deny message = Relaying denied
take:
  accept

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and {{ {{eq{{$auth2}}{{{user}}}}} {{eq{{$auth3}}{{{password}}}}} }} }}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${{if and {{ {{eq{{$auth1}}{{{user}}}}} {{eq{{$auth2}}{{{password}}}}} }} }}
  server_set_id = $auth1
cram_md5:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${{if eq{{$auth1}}{{{user}}} {{{password}}} fail}}
  server_set_id = $auth1
"""


class Exim(LoopbackServer):
    """Exim with PLAIN, LOGIN and CRAM-MD5, all inside TLS only; what it accepts stays in its queue."""

    name: ClassVar[str] = "exim"
    starttls: int
    tls: int

    def __init__(self, certificate: CertificateFiles) -> None:
        super().__init__()
        self._certificate = certificate

    def start(self) -> None:
        with free_ports(2) as [self.starttls, self.tls]:
            configuration = _CONFIGURATION.format(
                folder=self.folder,
                starttls=self.starttls,
                tls=self.tls,
                certificate=self._certificate,
                domain=DOMAIN,
                user=USER,
                password=PASSWORD,
            )
            path = self._write("exim.conf", configuration)
            # The daemon writes its logs and its queue as the user whose name is compiled in.
            shutil.chown(self.folder, "Debian-exim", "Debian-exim")
            self._launch([str(_PROGRAM), "-C", str(path), "-bdf"])
            self._wait_for_greeting("127.0.0.1", self.starttls, b"220 ")
