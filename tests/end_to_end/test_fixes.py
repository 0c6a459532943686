"""From a wrong setting to one that works with one click, against real servers, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QTreeView

from tests.program import open_program
from tests.real_servers.accounts import PASSWORD, USER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_servers.postfix import Postfix


@pytest.mark.parametrize(
    ("listener", "wrong", "right"), [("submissions", "starttls", "tls"), ("submission", "tls", "starttls")]
)
async def test_the_other_encryption_on_the_same_port(
    postfix: Postfix, tmp_path: Path, listener: str, wrong: str, right: str
) -> None:
    async with open_program(tmp_path) as program:
        program.enter(
            host="localhost", port=getattr(postfix, listener), encryption=wrong, email=USER, password=PASSWORD
        )
        before = program.window.settings_pane.form()
        assert await program.test() == "failure"
        program.click("fixButton1")
        assert await program.end_of_test() == "success"
        assert program.code == "ok"
        assert program.data("encryptionCombo") == right
        program.click("fixUndoButton")
        assert program.window.settings_pane.form() == before


async def test_what_was_seen_leads_to_the_second_look_that_proved_it(postfix: Postfix, tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.enter(host="localhost", port=postfix.submissions, encryption="starttls", email=USER, password=PASSWORD)
        await program.test()
        program.click("evidenceLink1")
        looks = program.find("controlTree", QTreeView)
        assert QApplication.focusWidget() is looks
        shown = looks.currentIndex()
        assert shown.data() == "The same port with TLS from the start"
        assert shown.siblingAtColumn(1).data() == "Works up to signing in, TLS 1.3"
        assert looks.isExpanded(shown)
        assert "Check the certificate" in looks.model().index(0, 0, shown).data()


async def test_without_second_looks_nothing_is_looked_at_twice(postfix: Postfix, tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.enter(host="localhost", port=postfix.submission, encryption="tls", email=USER, password=PASSWORD)
        program.click("moreOptionsButton")
        program.click("secondOpinionCheck")
        await program.test()
        assert program.window.findChildren(QTreeView, "controlTree") == []
