"""What real servers were seen to do, saved as a report, opened by another window, kept, and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QTreeView

from tests.gui.qt_loop import until
from tests.program import open_program
from tests.real_servers.accounts import PASSWORD, USER, WRONG_PASSWORD
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program
    from tests.real_servers.postfix import Postfix


async def test_a_colleague_sees_in_a_report_what_the_user_saw(postfix: Postfix, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    async with open_program(tmp_path / "mine") as program:
        program.enter(
            host="localhost",
            port=postfix.starttls_with[Defect.EXPIRED],
            encryption="starttls",
            email=USER,
            password=PASSWORD,
        )
        await program.test()
        await save(program, report)
        seen = all_of(program)
    async with open_program(tmp_path / "colleagues") as program:
        program.workbench.reports.open_file(str(report))
        await until(lambda: program.state == "failure")
        assert all_of(program) == seen
        assert program.find("keptBanner").isVisible()
        assert USER not in report.read_text("utf-8")
        assert program.line("emailEdit") == ""
        # What was opened may be passed on.
        await save(program, tmp_path / "again.json")
        assert (tmp_path / "again.json").stat().st_size > 1000


async def test_what_worked_and_what_did_not_are_compared_in_words(postfix: Postfix, tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        for password, state in ((PASSWORD, "success"), (WRONG_PASSWORD, "failure")):
            program.enter(
                host="localhost", port=postfix.submission, encryption="starttls", email=USER, password=password
            )
            assert await program.test() == state
        await program.workbench.settled()
        program.action("viewHistoryAction").trigger()
        dialog = await program.dialog("historyDialog")
        await program.workbench.settled()
        table = dialog.find("historyTable", QTreeView)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(table.model().index(1, 0), flags)
        dialog.click("compareRunsButton")
        compared = await dialog.dialog("comparisonDialog")
        assert compared.text("comparisonSummary").startswith("It worked on ")
        model = compared.find("comparisonTable", QTreeView).model()
        rows = {model.index(row, 0).data(): row for row in range(model.rowCount())}
        assert {"Result", "Sign-in"} <= set(rows)
        assert "Signing in went differently" in model.index(rows["Sign-in"], 3).data()
        assert PASSWORD not in str([model.index(row, column).data() for row in rows.values() for column in range(4)])
        compared.window.close()
        dialog.window.close()


async def save(program: Program, file: Path) -> None:
    program.click("saveReportButton")
    dialog = await program.dialog("reportDialog")
    dialog.choose("reportFormatCombo", "json")
    dialog.click("saveReportFileButton")
    chooser = await dialog.dialog("saveDialog")
    assert isinstance(chooser.window, QFileDialog)
    chooser.window.fileSelected.emit(str(file))
    await until(lambda: not program.is_open("reportDialog"))


def all_of(program: Program) -> tuple[object, ...]:
    """What the pages say, the user's address and this computer's aside."""
    features = program.find("featureTable", QTreeView).model()
    return (
        *(program.code, program.state, program.text("verdictTitle")),
        *(
            program.rows(),
            program.row_texts()["resolve"],
            program.row_texts()["certificate"],
            program.text("certSummaryLabel"),
        ),
        [features.index(row, 0).data() for row in range(features.rowCount())],
    )
