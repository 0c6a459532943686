from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTreeView

from core.values.details import Introduced
from core.values.ehlo import EhloKeywords
from core.values.settings import Encryption
from core.values.steps import Step
from gui.results_pane.feature_model import Column
from gui.results_pane.features_tab import FeaturesTab
from gui.results_pane.tab_footer import TabFooter
from gui.style.units import u
from tests.gui.results_pane.sample_run import AFTER_TLS, SETTINGS, SampleRun, no_answer, success

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def tab(qtbot: QtBot) -> FeaturesTab:
    tab = FeaturesTab()
    qtbot.addWidget(tab)
    tab.resize(700, 450)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def play(tab: FeaturesTab, run: SampleRun, *, ends: bool = True) -> None:
    tab.begin(run.settings)
    for event in run.events:
        tab.apply(event)
    if ends:
        tab.finish(run.outcome())


def table(tab: FeaturesTab) -> QTreeView:
    found = tab.findChild(QTreeView, "featureTable")
    assert isinstance(found, QTreeView)
    return found


def names(tab: FeaturesTab) -> list[str]:
    model = table(tab).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def remark(tab: FeaturesTab) -> str:
    footer = tab.findChild(TabFooter)
    assert isinstance(footer, TabFooter)
    return footer.remark()


def nothing(tab: FeaturesTab) -> str:
    label = tab.findChild(QLabel, "featuresEmptyLabel")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def test_it_says_what_was_offered_before_and_after_encryption(tab: FeaturesTab) -> None:
    play(tab, success())
    assert table(tab).accessibleName() == "Server features"
    assert names(tab) == [
        *("STARTTLS", "AUTH", "SIZE", "8BITMIME", "SMTPUTF8", "PIPELINING", "DSN"),
        *("VRFY", "X-NORTH", "CHUNKING"),
    ]
    assert remark(tab) == "8 features offered after encryption, 5 before · 4 differ"
    assert nothing(tab) == ""


def test_it_fills_with_the_first_answer(tab: FeaturesTab) -> None:
    play(tab, SampleRun().reach().greet(), ends=False)
    assert "STARTTLS" in names(tab)
    assert remark(tab) == "5 features offered, without encryption"
    assert table(tab).isColumnHidden(Column.AFTER)
    assert not table(tab).isColumnHidden(Column.BEFORE)


def test_with_tls_from_the_start_all_is_encrypted(tab: FeaturesTab) -> None:
    run = SampleRun(replace(SETTINGS, encryption=Encryption.TLS, port=465)).start(Step.EHLO)
    run.pass_step(Step.EHLO, 0.1, Introduced("[192.0.2.7]", EhloKeywords.from_reply(AFTER_TLS)))
    play(tab, run, ends=False)
    assert remark(tab) == "8 features offered, inside encryption"
    assert table(tab).isColumnHidden(Column.BEFORE)
    assert not table(tab).isColumnHidden(Column.AFTER)


@pytest.mark.parametrize(
    ("run", "ends", "said"),
    [
        (SampleRun(), False, "The server has not said yet what it can do."),
        (no_answer(), True, "The test ended before the server said what it can do."),
        (
            SampleRun().start(Step.EHLO).pass_step(Step.EHLO, 0.1, Introduced("me", EhloKeywords(), with_helo=True)),
            False,
            "The server knows only HELO, the old greeting, and lists nothing.",
        ),
        (
            SampleRun().start(Step.EHLO).pass_step(Step.EHLO, 0.1, Introduced("me", EhloKeywords())),
            True,
            "The server lists nothing.",
        ),
    ],
)
def test_without_features_it_says_why(tab: FeaturesTab, run: SampleRun, said: str, *, ends: bool) -> None:
    play(tab, run, ends=ends)
    assert nothing(tab) == said
    assert remark(tab) == ""
    assert not table(tab).isVisible()


def test_all_of_it_is_copied(tab: FeaturesTab) -> None:
    play(tab, success())
    button = tab.findChild(QPushButton, "copyFeaturesButton")
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Copy server features"
    button.click()
    assert QGuiApplication.clipboard().text().splitlines()[1] == (
        "AUTH: before encryption not offered, after it PLAIN, LOGIN, XOAUTH2"
        " – Ways to sign in. Offered only after encryption"
    )


def test_long_cells_take_more_lines_where_it_is_narrow(tab: FeaturesTab) -> None:
    play(tab, success())
    shown = table(tab)
    wide = [shown.visualRect(shown.model().index(row, Column.MEANING)).height() for row in range(5)]
    assert min(wide) == u(36, shown)
    tab.resize(u(380, tab), tab.height())
    narrow = [shown.visualRect(shown.model().index(row, Column.MEANING)).height() for row in range(5)]
    assert max(narrow) > max(wide)


def test_a_new_test_forgets_the_last_server(tab: FeaturesTab) -> None:
    play(tab, success())
    tab.begin(SETTINGS)
    assert names(tab) == []
    assert nothing(tab) == "The server has not said yet what it can do."
