"""Dovecot, twice: as the one who checks passwords for Postfix, and as a submission server."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, ClassVar

from tests.real_servers.accounts import PASSWORD, USER
from tests.real_servers.free_ports import free_ports
from tests.real_servers.loopback_server import LoopbackServer

if TYPE_CHECKING:
    from tests.real_servers.certificate_authority import CertificateFiles

_PROGRAM = "/usr/sbin/dovecot"

# Without the last two settings a wrong password costs seconds; half a second is the least Dovecot can do.
_BASE = """\
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
auth_verbose = yes
auth_mechanisms = plain login
passdb {{
  driver = passwd-file
  args = {folder}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={folder}/home
}}
mail_location = maildir:~/mail
auth_failure_delay = 0
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""

_AUTH = """\
protocols =
ssl = no
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {port}
  }}
}}
"""

_SUBMISSION = """\
protocols = submission
hostname = localhost
ssl = required
ssl_min_protocol = TLSv1.2
ssl_cert = <{certificate.chain_file}
ssl_key = <{certificate.key_file}
submission_relay_host = 127.0.0.1
submission_relay_port = {relay_port}
submission_relay_trusted = no
service submission-login {{
  inet_listener submission {{
    address = {address}
    port = {port}
  }}
}}
"""


class _Dovecot(LoopbackServer):
    def _run(self, configuration: str) -> None:
        home = self.folder / "home"
        home.mkdir()
        shutil.chown(home, "nobody")
        self._write("users", f"{USER}:{{PLAIN}}{PASSWORD}\n")
        path = self._write("dovecot.conf", _BASE.format(folder=self.folder) + configuration)
        self._launch([_PROGRAM, "-F", "-c", str(path)])


class DovecotAuth(_Dovecot):
    """Checks passwords for Postfix, which asks on `port`."""

    name: ClassVar[str] = "dovecot-auth"
    port: int

    def start(self) -> None:
        with free_ports(1) as [self.port]:
            self._run(_AUTH.format(port=self.port))
            self._wait_for_greeting("127.0.0.1", self.port, b"VERSION\t")


class DovecotSubmission(_Dovecot):
    """Dovecot's submission service: STARTTLS, then login, on `port` of `address`; mail goes on to the relay."""

    name: ClassVar[str] = "dovecot-submission"
    # Clients reach it from 127.0.0.1. One that came from the server's own address would count as secure without TLS.
    address: ClassVar[str] = "127.0.0.2"
    port: int

    def __init__(self, certificate: CertificateFiles, relay_port: int) -> None:
        super().__init__()
        self._certificate = certificate
        self._relay_port = relay_port

    def start(self) -> None:
        with free_ports(1) as [self.port]:
            self._run(
                _SUBMISSION.format(
                    certificate=self._certificate,
                    relay_port=self._relay_port,
                    address=self.address,
                    port=self.port,
                )
            )
            self._wait_for_greeting(self.address, self.port, b"220 ")
