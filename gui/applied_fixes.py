"""What a fix does to the form, and the way back, one fix after another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.lint.settings_lint import lint

if TYPE_CHECKING:
    from core.values.diagnosis import Fix
    from core.values.form import SettingsForm


def fixed_form(form: SettingsForm, fix: Fix) -> SettingsForm:
    """Return the form with what the fix changes; what means the same already stays as the user typed it."""
    settings = lint(form).settings
    # The fix knows the host in its ASCII form.
    host = form.host if settings and settings.host == fix.host else fix.host
    fixed = replace(
        form,
        host=host,
        username=form.username if fix.username is None else fix.username,
        ip_version=form.ip_version if fix.ip_version is None else fix.ip_version,
    )
    if settings and (settings.port, settings.encryption) == (fix.port, fix.encryption):
        return fixed
    return replace(fixed, port=str(fix.port), encryption=fix.encryption)


class AppliedFixes:
    """Remembers what the form said before each fix. The way back goes step by step, so that nothing typed is lost."""

    def __init__(self) -> None:
        self._before: list[SettingsForm] = []
        self._now: SettingsForm | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a fix to take back."""
        return bool(self._before)

    def note(self, before: SettingsForm, after: SettingsForm) -> None:
        """A fix was applied."""
        self._before.append(before)
        self._now = after

    def take_back(self) -> SettingsForm | None:
        """Return what the form said before the last fix, None when all are taken back."""
        self._now = self._before.pop() if self._before else None
        return self._now

    def keep_if_unchanged(self, form: SettingsForm) -> None:
        """A test begins: settings that the user has changed since the last fix are a new beginning."""
        if form != self._now:
            self.forget()

    def forget(self) -> None:
        """There is nothing to put back any more."""
        self._before.clear()
        self._now = None
