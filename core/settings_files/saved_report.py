"""Takes the settings out of a report of this program that was saved as JSON."""

from __future__ import annotations

from core.report.json_report import UnreadableReportError, read_report
from core.report.outcome_json import UnreadableOutcomeError
from core.settings_files.form_text import own_user_name
from core.values.form import SettingsForm


def read_report_settings(data: bytes, email: str) -> tuple[SettingsForm, ...] | None:
    """Return the settings that were tested; None for a file that is no report. `email` is taken for a hidden one."""
    try:
        saved = read_report(data)
    except (UnreadableReportError, UnreadableOutcomeError):
        return None
    settings = saved.outcome.settings
    if "server" in saved.hidden:
        return ()
    is_hidden = "email" in saved.hidden
    address = email if is_hidden else settings.email
    return (
        SettingsForm(
            host=settings.host,
            port=str(settings.port),
            encryption=settings.encryption,
            email=address,
            username="" if is_hidden else own_user_name(settings.username, address),
            auth=settings.auth,
        ),
    )
