"""Does what a click on a repair button does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.values.form import Field
from core.values.settings import Encryption

if TYPE_CHECKING:
    from core.values.form import Problem, SettingsForm


def repaired(form: SettingsForm, problem: Problem) -> SettingsForm:
    changes = {
        field.value: Encryption(value) if field is Field.ENCRYPTION else value for field, value in problem.repairs
    }
    return replace(form, **changes)  # type: ignore[arg-type]  # fields of the form are called like the ids
