from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester

from core.values.ehlo import EhloKeyword, EhloKeywords
from gui.results_pane.feature_model import DIFFERENCE_ROLE, MOST_ROWS, Column, FeatureModel
from gui.style.tool_tip import tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QImage

    from gui.results_pane.feature_model import FeatureRow


@pytest.fixture
def model() -> Iterator[FeatureModel]:
    model = FeatureModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    tester.deleteLater()


def said(*lines: str) -> EhloKeywords:
    return EhloKeywords(tuple(EhloKeyword(name, tuple(rest)) for name, *rest in (line.split() for line in lines)))


def row(model: FeatureModel, name: str) -> FeatureRow:
    return next(row for row in model.rows if row.name == name)


def names(model: FeatureModel, *, offered: bool) -> list[str]:
    return [row.name for row in model.rows if row.is_offered is offered]


def test_usual_features_come_first_then_others_then_what_is_missing(model: FeatureModel) -> None:
    model.show_keywords(None, said("X-OWN 1", "SIZE 1000", "AUTH PLAIN LOGIN"))
    assert names(model, offered=True) == ["AUTH", "SIZE", "X-OWN"]
    assert names(model, offered=False) == ["8BITMIME", "SMTPUTF8", "PIPELINING", "DSN", "CHUNKING"]
    assert (row(model, "AUTH").value, row(model, "AUTH").meaning) == ("PLAIN, LOGIN", "Ways to sign in")
    assert (row(model, "CHUNKING").value, row(model, "CHUNKING").meaning) == (
        "not offered",
        "Sending in pieces is not available",
    )


def test_what_came_only_with_encryption_says_so(model: FeatureModel) -> None:
    model.show_keywords(said("STARTTLS", "SIZE 1000"), said("SIZE 1000", "AUTH PLAIN", "DSN"))
    assert row(model, "AUTH").meaning == "Ways to sign in. Offered only after encryption"
    assert row(model, "DSN").meaning == "Can confirm delivery. Offered only after encryption"
    assert row(model, "SIZE").meaning == "Largest message: 1,000 bytes"


def test_before_and_after_stand_side_by_side_and_differences_are_marked(model: FeatureModel) -> None:
    model.show_keywords(
        said("STARTTLS", "SIZE 1000", "PIPELINING", "AUTH LOGIN", "ETRN"),
        said("SIZE 2000", "PIPELINING", "AUTH LOGIN", "DSN"),
    )
    assert {row.name: (row.before, row.after, row.difference.value) for row in model.rows} == {
        "STARTTLS": ("offered", "no longer needed", "none"),
        "AUTH": ("LOGIN", "LOGIN", "none"),
        "SIZE": ("1,000", "2,000", "changed"),
        "PIPELINING": ("offered", "offered", "none"),
        "DSN": ("not offered", "offered", "added"),
        "ETRN": ("offered", "not offered", "lost"),
        "8BITMIME": ("not offered", "not offered", "none"),
        "SMTPUTF8": ("not offered", "not offered", "none"),
        "CHUNKING": ("not offered", "not offered", "none"),
    }
    assert model.differences == 3
    assert row(model, "SIZE").meaning == "Largest message: 1.9 kB. Not the same after encryption"
    assert row(model, "ETRN").meaning == "Lets another server fetch its waiting mail. Offered only before encryption"
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headers == ["Feature", "Before encryption", "After encryption", "What it means"]


def test_a_difference_is_an_icon_of_its_own_and_a_word_for_screen_readers(model: FeatureModel) -> None:
    model.show_keywords(said("SIZE 1000"), said("SIZE 1000", "DSN"))
    by_name = {row.name: model.index(number, Column.NAME) for number, row in enumerate(model.rows)}
    same, new = by_name["SIZE"], by_name["DSN"]
    assert (same.data(DIFFERENCE_ROLE), new.data(DIFFERENCE_ROLE)) == ("none", "added")
    assert picture(same) != picture(new)
    assert same.data(Qt.ItemDataRole.AccessibleTextRole) is None
    assert new.data(Qt.ItemDataRole.AccessibleTextRole) == "DSN: Offered only after encryption"


def picture(index: QModelIndex) -> QImage:
    icon = index.data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(icon, QIcon)
    return icon.pixmap(32, 32).toImage()


def test_a_server_that_lists_nothing_at_first_was_asked_all_the_same(model: FeatureModel) -> None:
    model.show_keywords(said(), said("DSN"))
    assert (row(model, "DSN").before, row(model, "DSN").difference.value) == ("not offered", "added")


def test_where_the_server_was_asked_once_nothing_differs(model: FeatureModel) -> None:
    model.show_keywords(said("DSN"), None)
    assert (row(model, "DSN").before, row(model, "DSN").after, model.differences) == ("offered", "", 0)
    model.show_keywords(None, said("DSN"))
    assert (row(model, "DSN").before, row(model, "DSN").after, model.differences) == ("", "offered", 0)


def test_starttls_has_done_its_work_and_is_not_missed(model: FeatureModel) -> None:
    model.show_keywords(said("STARTTLS"), said("SIZE"))
    assert row(model, "STARTTLS").is_offered
    assert row(model, "STARTTLS").meaning == "Can switch a plain connection to encryption"


def test_what_went_away_with_encryption_is_not_offered(model: FeatureModel) -> None:
    model.show_keywords(said("STARTTLS", "AUTH LOGIN"), said("SIZE"))
    assert not row(model, "AUTH").is_offered
    assert row(model, "AUTH").meaning == "Ways to sign in. Offered only before encryption"


def test_without_encryption_only_what_was_said_counts(model: FeatureModel) -> None:
    model.show_keywords(said("SIZE", "AUTH PLAIN"), None)
    assert row(model, "AUTH").meaning == "Ways to sign in"
    assert row(model, "STARTTLS").value == "not offered"


def test_a_connection_encrypted_from_the_start_needs_no_starttls(model: FeatureModel) -> None:
    model.show_keywords(None, said("SIZE"))
    assert "STARTTLS" not in [row.name for row in model.rows]


def test_a_keyword_said_twice_is_one_row_and_ways_to_sign_in_are_gathered(model: FeatureModel) -> None:
    model.show_keywords(None, said("AUTH PLAIN", "SIZE 5", "AUTH LOGIN", "SIZE 6"))
    assert names(model, offered=True) == ["AUTH", "SIZE"]
    assert row(model, "AUTH").value == "PLAIN, LOGIN"


def test_nothing_said_is_nothing_shown(model: FeatureModel) -> None:
    model.show_keywords(None, None)
    assert model.rows == ()


def test_thousands_of_keywords_are_cut(model: FeatureModel) -> None:
    model.show_keywords(None, said(*(f"X-{number}" for number in range(5000))))
    assert model.rowCount() == MOST_ROWS


def test_cells_are_text_and_tool_tips_no_markup(model: FeatureModel) -> None:
    model.show_keywords(None, said("<B>X</B> <img>"))
    index = model.index(0, 0)
    assert index.data() == "<B>X</B>"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == tool_tip("<B>X</B>")
    assert index.data(Qt.ItemDataRole.UserRole) == "offered"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headers == ["Feature", "Value", "Value", "What it means"]


def test_all_rows_are_one_text(model: FeatureModel) -> None:
    model.show_keywords(None, said("SIZE 1000"))
    assert model.text().splitlines()[:2] == [
        "SIZE: 1,000 – Largest message: 1,000 bytes",
        "AUTH: not offered – Signing in is not available",
    ]


def test_what_differs_is_copied_with_both_sides(model: FeatureModel) -> None:
    model.show_keywords(said("SIZE 1000"), said("SIZE 1000", "DSN"))
    lines = model.text().splitlines()
    assert lines[0] == "SIZE: 1,000 – Largest message: 1,000 bytes"
    both = "DSN: before encryption not offered, after it offered"
    assert lines[1] == f"{both} – Can confirm delivery. Offered only after encryption"
