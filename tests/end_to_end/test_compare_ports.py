"""Comparing all ports of real servers through the real window, and taking the best over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

from gui.ports_controller import PortsController
from tests.fakes.network import black_hole, closed_port
from tests.gui.qt_loop import until
from tests.nominal_ports import nominal_ports
from tests.program import open_program
from tests.real_servers.accounts import PASSWORD, USER
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program
    from tests.real_servers.exim import Exim
    from tests.real_servers.postfix import Postfix

LISTENERS = ("relay", "submissions", "submission")
CTRL = Qt.KeyboardModifier.ControlModifier


def rows(program: Program) -> list[list[str]]:
    """What stands in the table, the times aside."""
    model = program.find("portMatrix", QTreeView).model()
    texts = [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    return [[cell if not cell.endswith(" ms") else "answers" for cell in row] for row in texts]


async def compare(program: Program) -> None:
    program.enter(host="localhost", port=587, encryption="starttls", email=USER, password=PASSWORD)
    program.press(Qt.Key.Key_M, CTRL)
    await until(lambda: program.button_text("comparePortsRunButton") == "Compare again")


async def test_postfix_on_the_usual_ports(postfix: Postfix, tmp_path: Path) -> None:
    before = {name: len(postfix.sessions(name)) for name in LISTENERS}
    with closed_port() as nowhere:
        real = {25: postfix.relay, 465: postfix.submissions, 587: postfix.submission, 2525: nowhere.port}
        ports = nominal_ports(real)
        async with open_program(tmp_path, None, None, ports) as program:
            await compare(program)
            assert rows(program) == [
                ["25", "answers", "Offered", "Not offered", "Not offered", "Not offered"],
                ["465", "answers", "Not offered", "Not offered", "TLS 1.3", "PLAIN, LOGIN"],
                ["587", "answers", "Offered", "TLS 1.3", "Not offered", "PLAIN, LOGIN"],
                ["2525", "Refused", "–", "–", "–", "–"],
            ]
            assert program.text("bestPortLabel") == "Best choice here: port 465 with TLS from the start"
            assert program.button_text("usePortButton") == "Use port 465 with TLS"
    # Three connections each, one for every way to encrypt.
    for name, already in before.items():
        postfix.wait_for_session(name, already + 2)
        sessions = postfix.sessions(name)[already:]
        assert any(session.tried("ehlo") for session in sessions)
        assert not any(session.tried("auth") for session in sessions)


async def test_the_best_port_of_exim_is_taken_over_and_works(exim: Exim, tmp_path: Path) -> None:
    with closed_port() as nowhere:
        ports = PortsController(ports=(exim.starttls, exim.tls, nowhere.port))
        async with open_program(tmp_path, None, None, ports) as program:
            await compare(program)
            assert [row[0] for row in rows(program)] == [str(port) for port in (exim.starttls, exim.tls, nowhere.port)]
            assert [row[5] for row in rows(program)] == ["PLAIN, LOGIN, CRAM-MD5"] * 2 + ["–"]
            program.click("usePortButton")
            assert await program.end_of_test() == "success"
            assert program.code == "ok"
            assert program.chosen("portCombo") in {str(exim.starttls), str(exim.tls)}
            program.click("fixUndoButton")
            assert program.chosen("portCombo") == "587"


async def test_what_has_no_valid_certificate_is_not_recommended(postfix: Postfix, tmp_path: Path) -> None:
    with closed_port() as nowhere:
        ports = nominal_ports({465: postfix.tls_with[Defect.EXPIRED], 2525: nowhere.port})
        async with open_program(tmp_path, None, None, ports) as program:
            await compare(program)
            assert rows(program)[0][4] == "Expired"
            assert program.text("bestPortLabel") == "No port can be recommended here"
            assert not program.find("usePortButton").isVisible()


async def test_a_port_that_nobody_answers_holds_up_only_its_own_row_and_can_be_stopped(
    postfix: Postfix, tmp_path: Path
) -> None:
    with black_hole() as silent:
        ports = nominal_ports({465: postfix.submissions, 587: silent.port})
        async with open_program(tmp_path, None, None, ports) as program:
            program.enter(host="127.0.0.1", port=587, encryption="starttls", email=USER)
            program.press(Qt.Key.Key_M, CTRL)
            await until(lambda: rows(program)[0][1] == "answers" and rows(program)[0][5] != "Testing…")
            assert rows(program)[1][1:] == ["Testing…"] * 5
            program.press(Qt.Key.Key_Escape)
            await until(lambda: program.button_text("comparePortsRunButton") == "Compare again")
            assert rows(program)[1][1:] == ["Stopped"] * 5
