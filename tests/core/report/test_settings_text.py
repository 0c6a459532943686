from __future__ import annotations

from dataclasses import replace

from core.report.english import render
from core.report.settings_text import settings_lines
from core.values.settings import ConnectionSettings, Encryption

SETTINGS = ConnectionSettings("smtp.example.com", 587, Encryption.STARTTLS, username="sam@example.com")


def test_the_settings_are_what_a_mail_program_asks_for() -> None:
    assert [render(line) for line in settings_lines(SETTINGS)] == [
        "Server: smtp.example.com",
        "Port: 587",
        "Encryption: STARTTLS",
        "User name: sam@example.com",
    ]


def test_without_a_user_name_there_is_no_line_for_one() -> None:
    lines = [render(line) for line in settings_lines(replace(SETTINGS, username="", encryption=Encryption.NONE))]
    assert lines == ["Server: smtp.example.com", "Port: 587", "Encryption: none"]
