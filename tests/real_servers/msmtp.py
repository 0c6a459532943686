"""msmtp, which sends mail from the command line with settings from a file."""

from __future__ import annotations

import shlex
import subprocess
from typing import TYPE_CHECKING

from tests.real_servers.accounts import USER

if TYPE_CHECKING:
    from pathlib import Path


def send_with_msmtp(
    settings: Path, password: str, message_id: str, trusted_roots: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Send one message from USER to USER; the password lies beside the settings while msmtp reads it."""
    secret = settings.with_suffix(".secret")
    secret.write_text(password, encoding="utf-8")
    trust = [f"--tls-trust-file={trusted_roots}"] if trusted_roots else []
    command = ["msmtp", "-C", str(settings), *trust, f"--passwordeval=cat {shlex.quote(str(secret))}", USER]
    message = f"From: {USER}\nTo: {USER}\nMessage-ID: <{message_id}>\n\nHello\n"
    try:
        return subprocess.run(command, input=message, capture_output=True, text=True, check=False, timeout=30)
    finally:
        secret.unlink()
