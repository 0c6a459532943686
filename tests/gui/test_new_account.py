from __future__ import annotations

from core.values.form import SettingsForm
from gui.new_account import NewAccount, new_account
from gui.preferences import Preferences


def test_who_never_chose_begins_with_an_empty_form() -> None:
    assert new_account(Preferences()) == NewAccount() == NewAccount(SettingsForm(), remember=False)


def test_the_preferred_time_limit_and_remembering_are_what_it_begins_with() -> None:
    made = new_account(Preferences(step_seconds=2.5, remember_password=True))
    assert made == NewAccount(SettingsForm(step_seconds=2.5), remember=True)


def test_a_long_limit_per_step_lets_the_whole_test_take_longer() -> None:
    form = new_account(Preferences(step_seconds=100.0)).form
    assert (form.step_seconds, form.total_seconds) == (100.0, 600.0)
    assert form.total_seconds > SettingsForm().total_seconds
