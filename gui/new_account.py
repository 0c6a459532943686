"""What a new account begins with, as the user prefers it."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from core.values.form import SettingsForm
from core.values.value_class import value_class
from gui.settings_pane.more_options import total_seconds

if TYPE_CHECKING:
    from gui.preferences import Preferences


@value_class
class NewAccount:
    """An empty form, and whether the password that will be typed into it is to be remembered."""

    form: SettingsForm = field(default_factory=SettingsForm)
    remember: bool = False


def new_account(preferences: Preferences) -> NewAccount:
    """Return what a new account begins with under these preferences."""
    seconds = preferences.step_seconds
    form = SettingsForm(step_seconds=seconds, total_seconds=total_seconds(seconds))
    return NewAccount(form, preferences.remember_password)
