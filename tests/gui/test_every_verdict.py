"""The card in the real window for every verdict: what it says, who has to act, which buttons there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from core import judgement
from core.report import fix_texts, verdict_texts
from core.report.english import render
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence, Evidence, Fix, FixId, Owner, Severity
from core.values.settings import Encryption
from core.values.steps import Step
from gui.results_pane.verdict_actions import actions_for
from tests.core.report.verdict_cases import full
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, fill_in, open_played
from tests.gui.results_pane.known_page import known_page

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program

STATES = {
    Severity.OK: "success",
    Severity.WARNING: "warning",
    Severity.FAILURE: "failure",
    Severity.NEUTRAL: "cancelled",
}
OWNERS = {
    Owner.YOU: "Who has to act: you",
    Owner.COMPUTER: "Who has to act: you, on this computer",
    Owner.NETWORK: "Who has to act: whoever runs this network",
    Owner.PROVIDER: "Who has to act: your mail provider",
    Owner.SERVER: "Who has to act: whoever runs the mail server",
    Owner.NONE: "",
}
FIX = Fix(FixId.USE_PORT, "smtp.example.test", 465, Encryption.TLS)
SEEN = (
    Evidence(Step.CONNECT, "203.0.113.25:587 refused"),
    Evidence(Step.GREETING, "220 ready", ControlPurpose.OTHER_PORT),
)


def said(program: Program, name: str) -> str:
    label = program.find(name, QLabel)
    return label.text() if label.isVisible() else ""


def buttons(program: Program) -> set[str]:
    """The object names of the buttons of the card that can be seen, those of the evidence aside."""
    card = program.find("verdictCard")
    visible = [button for button in card.findChildren(QAbstractButton) if button.isVisible()]
    return {button.objectName() for button in visible if not button.objectName().startswith("evidenceLink")}


@pytest.mark.parametrize("code", Code)
async def test_the_card_says_it_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: Code) -> None:
    verdict = replace(full(code, secret_page=known_page()), confidence=Confidence.LIKELY, evidence=SEEN, fixes=(FIX,))
    monkeypatch.setattr(judgement, "judge", lambda _: verdict)
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        assert await program.test() == STATES[verdict.severity]
        card = program.find("verdictCard")
        assert (card.property("code"), card.property("severity")) == (code.value, verdict.severity.value)
        assert said(program, "verdictTitle") == render(verdict_texts.headline(verdict))
        assert said(program, "verdictText") == render(verdict_texts.explanation(verdict))
        advice = [label.text() for label in card.findChildren(QLabel, "adviceLabel") if not label.isHidden()]
        assert advice == [render(message) for message in verdict_texts.advice(verdict)]
        owner = "" if code is Code.FORM_INVALID else OWNERS[verdict.owner]
        doubt = "This is the most likely cause."
        assert said(program, "verdictOwner") == (f"{owner} · {doubt}" if owner else doubt)
        assert program.button_text("fixButton1") == render(fix_texts.fix_label(FIX))
        assert buttons(program) == {"fixButton1", *(f"{action}Button" for action in actions_for(verdict))}
        spoken = card.accessibleDescription()
        assert all(text in spoken for text in (said(program, "verdictTitle"), *advice, said(program, "verdictOwner")))


@pytest.mark.parametrize("code", [code for code in Code if full(code).severity in {Severity.FAILURE, Severity.WARNING}])
async def test_trouble_shows_what_was_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: Code) -> None:
    monkeypatch.setattr(judgement, "judge", lambda _: replace(full(code), evidence=SEEN))
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        assert program.find("evidenceLink1").accessibleName() == "Reach the server: 203.0.113.25:587 refused"
        assert program.find("evidenceLink2").accessibleName() == "Second look: 220 ready"
