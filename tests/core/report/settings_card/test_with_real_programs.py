"""msmtp and swaks take what the card gives them, and do with it what the test did."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
from typing import TYPE_CHECKING

import pytest

from core.report.settings_card.card import Card
from core.report.settings_card.command_lines import msmtp_configuration, swaks_command
from core.values.settings import AuthMethod, ConnectionSettings, Encryption
from core.wire.certificates import fingerprint
from tests.real_servers.accounts import PASSWORD, USER, WRONG_PASSWORD
from tests.real_servers.certificate_authority import Defect
from tests.real_servers.msmtp import send_with_msmtp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.real_servers.certificate_authority import CertificateAuthority
    from tests.real_servers.postfix import Postfix

_REFUSED = 77  # EX_NOPERM
_TLS_FAILED = 29  # of swaks


def card(
    port: int,
    encryption: Encryption = Encryption.STARTTLS,
    trusted: str = "",
    auth: AuthMethod = AuthMethod.AUTOMATIC,
) -> Card:
    return Card(
        ConnectionSettings(
            "localhost", port, encryption, email=USER, username=USER, auth=auth, trusted_fingerprint=trusted
        )
    )


def run(command: Sequence[str], text: str = "", roots: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = os.environ | ({"SSL_CERT_FILE": str(roots)} if roots else {})
    return subprocess.run(
        command, input=text, env=environment, capture_output=True, text=True, check=False, timeout=30, encoding="utf-8"
    )


# --- msmtp -----------------------------------------------------------------------------------------------------------


def written(made: Card, folder: Path) -> Path:
    file = folder / "msmtprc.txt"
    file.write_text(msmtp_configuration(made), encoding="utf-8")
    file.chmod(0o600)
    return file


def understood(made: Card, folder: Path) -> dict[str, str]:
    """What msmtp reads in the file, in its own words."""
    done = run(["msmtp", "--pretend", "-C", str(written(made, folder)), "somebody@example.test"])
    assert done.returncode == 0, done.stderr
    lines = (line.partition(" = ") for line in done.stdout.splitlines())
    return {name: value for name, sign, value in lines if sign}


@pytest.mark.parametrize(
    ("encryption", "tls", "starttls"),
    [(Encryption.STARTTLS, "on", "on"), (Encryption.TLS, "on", "off"), (Encryption.NONE, "off", "on")],
)
def test_msmtp_understands_every_line(encryption: Encryption, tls: str, starttls: str, tmp_path: Path) -> None:
    read = understood(card(587, encryption), tmp_path)
    assert {"host": "localhost", "port": "587", "user": USER, "from": USER, "auth": "choose"}.items() <= read.items()
    assert (read["tls"], read["tls_starttls"]) == (tls, starttls)
    assert (read["password"], read["tls_certcheck"]) == ("(not set)", "on")


@pytest.mark.parametrize("auth", [method for method in AuthMethod if method is not AuthMethod.AUTOMATIC])
def test_msmtp_knows_every_way_to_sign_in(auth: AuthMethod, tmp_path: Path) -> None:
    assert understood(card(587, auth=auth), tmp_path)["auth"].lower() == auth.value


@pytest.mark.parametrize("encryption", [Encryption.STARTTLS, Encryption.TLS])
def test_msmtp_sends_with_it(
    encryption: Encryption, postfix: Postfix, certificate_authority: CertificateAuthority, tmp_path: Path
) -> None:
    port = postfix.submission if encryption is Encryption.STARTTLS else postfix.submissions
    message_id = f"msmtp-{encryption}@example.test"
    file, roots = written(card(port, encryption), tmp_path), certificate_authority.root_file
    done = send_with_msmtp(file, PASSWORD, message_id, roots)
    assert (done.returncode, done.stderr) == (0, "")
    assert postfix.wait_for_message(message_id).message_id == message_id
    assert send_with_msmtp(file, WRONG_PASSWORD, "refused@example.test", roots).returncode == _REFUSED


@pytest.mark.parametrize("defect", [Defect.SELF_SIGNED, Defect.WRONG_NAME])
def test_msmtp_takes_the_one_certificate_that_the_user_trusts(defect: Defect, postfix: Postfix, tmp_path: Path) -> None:
    port = postfix.tls_with[defect]
    trusted = fingerprint(ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate(("localhost", port))))
    message_id = f"{defect}@example.test"
    done = send_with_msmtp(written(card(port, Encryption.TLS, trusted), tmp_path), PASSWORD, message_id)
    assert (done.returncode, done.stderr) == (0, "")
    assert postfix.wait_for_message(message_id).message_id == message_id
    other = written(card(postfix.tls_with[Defect.UNKNOWN_CA], Encryption.TLS, trusted), tmp_path)
    refused = send_with_msmtp(other, PASSWORD, "other@example.test")
    assert "fingerprint does not match" in refused.stderr


# --- swaks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encryption", [Encryption.STARTTLS, Encryption.TLS])
def test_swaks_signs_in_with_it(
    encryption: Encryption, postfix: Postfix, certificate_authority: CertificateAuthority
) -> None:
    port = postfix.submission if encryption is Encryption.STARTTLS else postfix.submissions
    command = ["sh", "-c", swaks_command(card(port, encryption))]
    done = run(command, f"{PASSWORD}\n", certificate_authority.root_file)
    assert done.returncode == 0, done.stderr + done.stdout
    assert "<~  235 " in done.stdout
    untrusted = run(command, f"{PASSWORD}\n")
    assert untrusted.returncode == _TLS_FAILED
    assert "235" not in untrusted.stdout


def test_swaks_without_encryption(postfix: Postfix) -> None:
    made = Card(ConnectionSettings("localhost", postfix.relay, Encryption.NONE, email=USER))
    done = run(["sh", "-c", swaks_command(made)])
    assert done.returncode == 0, done.stderr + done.stdout
    assert "<-  221 " in done.stdout


def test_both_programs_are_there() -> None:
    assert shutil.which("msmtp")
    assert shutil.which("swaks")
