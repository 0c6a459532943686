"""No password at all, and no name that is to be hidden, is in a report of any format or in the file of the history.

The server says the password back in every form wherever it can.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
import zlib
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.judgement import judge
from core.report.masking import Masks
from core.report.report import Origin, make_report
from core.stores.history import FILE_NAME, HistoryStore
from core.values.events import Direction, LineExchanged
from core.values.failures import AuthRefused
from core.values.reply import Reply
from gui.report_formats import ReportFormat, written
from tests.core.diagnosis.outcomes import STARTED
from tests.core.report.sample_report import OUTCOME, SETTINGS
from tests.test_no_secret_in_words import SECRETS, echoed, escaped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from core.values.outcome import ProbeOutcome

SHOWN = Masks(email=False, computer=False)
"""Nothing is hidden but what always is."""


def reports_on(outcome: ProbeOutcome, masks: Masks, names: tuple[str, ...] = ()) -> list[str]:
    """Reports in every format there is."""
    report = make_report(outcome, judge(outcome), Origin("1.2.3", "Linux", names), masks)
    return [written(report, report_format) for report_format in ReportFormat]


def kept_of(outcome: ProbeOutcome) -> str:
    """All that the file of the history holds, unpacked."""
    with tempfile.TemporaryDirectory() as folder:
        store = HistoryStore(Path(folder))
        store.add(outcome, judge(outcome), outcome.settings.email)
        with closing(sqlite3.connect(Path(folder) / FILE_NAME)) as connection:
            (row,) = connection.execute("SELECT * FROM runs").fetchall()
        *columns, packed = row
        raw = (Path(folder) / FILE_NAME).read_bytes().decode("utf-8", "backslashreplace")
    return "\n".join((*map(str, columns), spelt_out(zlib.decompress(packed).decode()), raw))


def spelt_out(text: str) -> str:
    """JSON writes letters beyond ASCII as numbers, which the search does not know."""
    return json.dumps(json.loads(text), ensure_ascii=False)


@cache
def said_anyway() -> bytes:
    """What is said whatever the password is."""
    outcome = echoed("Zebra-Quitten/37").outcome
    return "\n".join((*reports_on(outcome, SHOWN), kept_of(outcome))).lower().encode("utf-8", "backslashreplace")


@settings(deadline=None, max_examples=15)
@given(SECRETS)
def test_no_report_and_no_history_shows_it(qapp: QApplication, secret: str) -> None:
    outcome = echoed(secret).outcome
    reports = reports_on(outcome, SHOWN)
    assert all("535" in report for report in reports)
    kept = kept_of(outcome)
    assert "AUTH PLAIN" in kept
    found = escaped(secret, [*reports, *(spelt_out(report) for report in reports if report.startswith("{")), kept])
    assert {piece for piece in found if piece not in said_anyway()} == set()


# --- promised to whoever shares one --------------------------------------------------------------------------------

NAMES = st.from_regex(r"[a-z][a-z0-9]{3,12}", fullmatch=True).map(lambda name: f"{name}zq")
"""Such as occur nowhere by chance."""


@settings(deadline=None, max_examples=25)
@given(NAMES, NAMES, st.ip_addresses(v=4, network="203.0.113.0/24"))
def test_a_report_tells_by_default_neither_who_nor_where(
    qapp: QApplication, user: str, computer: str, own: object
) -> None:
    assume(user not in computer and computer not in user)
    address = f"{user}@northwind.example"
    said = f"Hello {computer} [{own}], {address} may not sign in from {own} ({user}, {computer}.local)"
    refused = AuthRefused("PLAIN", address, Reply(535, (f"5.7.8 {said}",)))
    line = LineExchanged(Direction.RECEIVED, encrypted=True, text=f"535 5.7.8 {said}", at=0.4, when=STARTED)
    outcome = replace(
        OUTCOME,
        settings=replace(SETTINGS, email=address, username=address),
        events=(*OUTCOME.events, line),
        failure=refused,
    )
    for report in reports_on(outcome, Masks(), (computer, f"{computer}.local")):
        assert "535" in report
        for hidden in (user, computer, str(own), "192.168.1.7"):
            assert hidden not in report.lower()
        assert "northwind" in report
    for report in reports_on(outcome, Masks(server=True), (computer, f"{computer}.local")):
        assert "northwind" not in report


def test_the_search_finds_names_that_are_not_to_be_hidden(qapp: QApplication) -> None:
    text, *_ = reports_on(OUTCOME, SHOWN)
    assert "sam@northwind.example" in text
    assert "192.168.1.7" in text
    assert "northwind" in kept_of(OUTCOME)
