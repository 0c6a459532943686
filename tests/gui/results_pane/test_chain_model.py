from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.report.chain_nodes import ChainNode, ChainNodes, Standing
from core.values.message import Message
from gui.results_pane.chain_model import ChainModel, node_text

NODES = ChainNodes(
    (
        ChainNode("Root CA", Standing.BAD, Message("certificate.chain.not_trusted")),
        ChainNode("smtp.example.com", Standing.OPEN),
    ),
    (ChainNode("Old CA", Standing.GOOD),),
)


def test_the_root_holds_what_it_vouches_for() -> None:
    model = ChainModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_nodes(NODES)
    root, stray = model.index(0, 0), model.index(1, 0)
    leaf = model.index(0, 0, root)
    assert (root.data(), leaf.data(), stray.data()) == (
        "Root CA – not trusted by this computer",
        "smtp.example.com",
        "Old CA",
    )
    role = Qt.ItemDataRole.UserRole
    assert (root.data(role), leaf.data(role), stray.data(role)) == ("failed", "not_reached", "passed")
    model.show_nodes(ChainNodes((), ()))
    assert model.rowCount() == 0
    tester.deleteLater()


def test_a_screen_reader_hears_how_each_link_stands() -> None:
    model = ChainModel()
    model.show_nodes(NODES)
    heard = Qt.ItemDataRole.AccessibleTextRole
    root = model.index(0, 0)
    assert root.data(heard) == "Root CA – not trusted by this computer: faulty"
    assert model.index(0, 0, root).data(heard) == "smtp.example.com: not judged"


def test_a_link_without_a_name_is_its_remark() -> None:
    facts = {"count": "2"}
    assert node_text(ChainNode("", Standing.OPEN, Message("certificate.chain.unreadable.other", facts))) == (
        "2 certificates could not be read"
    )


@pytest.mark.usefixtures("mirrored")
def test_a_remark_runs_as_its_words_do_also_behind_a_name_from_elsewhere() -> None:
    remark = "\u2068not trusted by this computer\u2069"
    assert node_text(NODES.path[0]) == f"\u2066Root CA\u2069 – {remark}"
