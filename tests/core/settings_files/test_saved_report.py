from __future__ import annotations

import json
from dataclasses import replace

import pytest

from core.diagnosis.rules import diagnose
from core.report.json_report import json_report
from core.report.masking import Masks
from core.report.report import make_report
from core.settings_files.saved_report import read_report_settings
from core.values.form import SettingsForm
from tests.core.report.sample_report import ORIGIN, OUTCOME, SETTINGS

KIM = "kim@northwind.example"


def saved(masks: Masks, username: str | None = None) -> bytes:
    settings = replace(SETTINGS, username=SETTINGS.username if username is None else username)
    outcome = replace(OUTCOME, settings=settings)
    return json_report(make_report(outcome, diagnose(outcome), ORIGIN, masks)).encode()


def test_what_was_tested_is_taken_over() -> None:
    open_report = Masks(email=False, computer=False, server=False)
    assert read_report_settings(saved(open_report, "u12345"), KIM) == (
        SettingsForm(
            host=SETTINGS.host,
            port=str(SETTINGS.port),
            encryption=SETTINGS.encryption,
            email=SETTINGS.email,
            username="u12345",
            auth=SETTINGS.auth,
        ),
    )


def test_a_hidden_address_is_the_users_own() -> None:
    found = read_report_settings(saved(Masks(email=True, computer=True, server=False)), KIM)
    assert found is not None
    assert (found[0].email, found[0].username, found[0].host) == (KIM, "", SETTINGS.host)


def test_a_hidden_server_cannot_be_taken_over() -> None:
    assert read_report_settings(saved(Masks(email=True, computer=True, server=True)), KIM) == ()


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", json.dumps({"format": "outbox-check-report"}).encode()])
def test_other_files_are_not_read(data: bytes) -> None:
    assert read_report_settings(data, KIM) is None
