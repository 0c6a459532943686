from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Evidence, EvidenceKind
from core.values.steps import Step
from gui.results_pane.evidence_link import EvidenceLink
from gui.results_pane.verdict_evidence import MOST_LINKS, VerdictEvidence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REFUSED = Evidence(Step.CONNECT, "203.0.113.25:587 refused")
SECOND_LOOK = Evidence(Step.GREETING, "220 smtp.example.com ready", ControlPurpose.OTHER_PORT)


@pytest.fixture
def evidence(qtbot: QtBot) -> VerdictEvidence:
    evidence = VerdictEvidence()
    qtbot.addWidget(evidence)
    return evidence


def links(evidence: VerdictEvidence) -> list[EvidenceLink]:
    return [link for link in evidence.findChildren(EvidenceLink) if not link.isHidden()]


def test_each_line_says_where_it_was_seen_and_what(evidence: VerdictEvidence) -> None:
    evidence.show_evidence([REFUSED, SECOND_LOOK])
    assert [link.shown() for link in links(evidence)] == [
        "Reach the server: 203.0.113.25:587 refused",
        "Second look: 220 smtp.example.com ready",
    ]
    assert [link.objectName() for link in links(evidence)] == ["evidenceLink1", "evidenceLink2"]
    assert not evidence.isHidden()


def test_what_the_program_found_itself_is_said_in_words(evidence: VerdictEvidence) -> None:
    issued = Evidence(Step.CERTIFICATE, "issuer Gate", kind=EvidenceKind.ISSUER, facts={"issuer": "Gate"})
    evidence.show_evidence([issued])
    assert [link.shown() for link in links(evidence)] == ["Check the certificate: issued by Gate"]


def test_a_click_brings_the_evidence(evidence: VerdictEvidence, qtbot: QtBot) -> None:
    evidence.show_evidence([REFUSED, SECOND_LOOK])
    with qtbot.waitSignal(evidence.chosen) as chosen:
        links(evidence)[1].click()
    assert chosen.args == [SECOND_LOOK]


def test_long_lines_make_it_higher_at_once(evidence: VerdictEvidence) -> None:
    evidence.show_evidence([REFUSED])
    low = evidence.heightForWidth(300)
    evidence.show_evidence([Evidence(Step.CONNECT, "203.0.113.25:587 " + "refused " * 20)])
    assert evidence.heightForWidth(300) > low * 1.3


def test_without_any_it_takes_no_room(evidence: VerdictEvidence) -> None:
    assert evidence.isHidden()
    evidence.show_evidence([REFUSED])
    evidence.show_evidence([])
    assert evidence.isHidden()
    assert links(evidence) == []


def test_the_most_telling_are_shown_and_the_rest_stands_in_the_steps(evidence: VerdictEvidence) -> None:
    evidence.show_evidence([Evidence(Step.EHLO, str(number)) for number in range(9)])
    assert [link.shown() for link in links(evidence)] == [
        "Introduce ourselves: 0",
        "Introduce ourselves: 1",
        "Introduce ourselves: 2",
    ]
    assert len(links(evidence)) == MOST_LINKS


def test_a_reply_of_many_lines_stands_on_one_and_is_bounded(evidence: VerdictEvidence) -> None:
    evidence.show_evidence([Evidence(Step.AUTH, "535-no\r\n535 never\n" + "x" * 5000)])
    shown = links(evidence)[0].shown()
    assert shown.startswith("Sign in: 535-no 535 never x")
    assert "\n" not in shown
    assert len(shown) < 400
