from __future__ import annotations

from pathlib import Path

import pytest

from core.report.english import render
from core.report.settings_file_texts import choice_text, settings_file_text
from core.report.templates import texts
from core.values.form import SettingsForm
from core.values.settings import Encryption
from core.values.settings_file_error import NoOutgoingServerError, UnknownSettingsFileError

FILE = Path("/home/sam/mail.xml")


def test_why_nothing_was_taken_over() -> None:
    assert render(settings_file_text(FILE, OSError(13, "Permission denied"))) == (
        "The file mail.xml could not be read: Permission denied."
    )
    assert render(settings_file_text(FILE, NoOutgoingServerError())) == (
        "The file mail.xml names no server for sending mail."
    )
    assert render(settings_file_text(FILE, UnknownSettingsFileError())) == (
        "No settings can be taken from the file mail.xml. Choose an autoconfig file (.xml), an Apple profile "
        "(.mobileconfig), Thunderbird’s prefs.js, an msmtp configuration or a saved report (.json)."
    )


def test_the_name_of_a_file_is_plain_text() -> None:
    said = render(settings_file_text(Path("\x1b[2J\u202e.xml"), NoOutgoingServerError()))
    assert said == "The file <U+001B>[2J<U+202E>.xml names no server for sending mail."


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (
            SettingsForm(host="a.example", port="587", encryption=Encryption.STARTTLS, email="sam@a.example"),
            "sam@a.example: a.example, port 587, STARTTLS",
        ),
        (
            SettingsForm(host="a.example", email="sam@a.example", username="u1", encryption=Encryption.TLS),
            "u1: a.example, port 465, TLS",
        ),
        (SettingsForm(host="a.example", port="465"), "a.example, port 465, TLS"),
        (SettingsForm(host="a.example", port="25", encryption=Encryption.NONE), "a.example, port 25, no encryption"),
    ],
)
def test_one_of_several_servers(form: SettingsForm, said: str) -> None:
    assert render(choice_text(form)) == said


def test_every_text_is_used() -> None:
    ids = {"unknown", "no_server", "choice", "choice_with_user"}
    assert set(texts("settings_file")) == {f"settings_file.{name}" for name in ids}
