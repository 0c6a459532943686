"""Settings files of other programs in words: what a file offers, and why nothing could be taken from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.bounded import bounded
from core.report.report_file_texts import unreadable_text
from core.values.message import Message
from core.values.settings import default_port, effective_encryption
from core.values.settings_file_error import NoOutgoingServerError

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.form import SettingsForm
    from core.values.settings_file_error import SettingsFileError


def settings_file_text(path: Path, error: OSError | SettingsFileError) -> Message:
    """Return what is the matter with the file."""
    if isinstance(error, OSError):
        return unreadable_text(path, error)
    kind = "no_server" if isinstance(error, NoOutgoingServerError) else "unknown"
    return Message(f"settings_file.{kind}", {"path": bounded(path.name)})


def choice_text(form: SettingsForm) -> Message:
    """Return one of several servers in words: "sam@example.com: smtp.example.com, port 587, STARTTLS"."""
    port = form.port or str(default_port(form.encryption))
    encryption = effective_encryption(form.encryption, int(port))
    facts = {"host": form.host, "port": port, "encryption": encryption.value}
    if user := form.username or form.email:
        return Message("settings_file.choice_with_user", facts | {"user": user})
    return Message("settings_file.choice", facts)
