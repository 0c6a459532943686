"""Plays one scenario through the real window, as a person would use it, and tells what was wrong with what it did."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from core.values.settings import Delivery
from gui.engine import load_engine
from gui.probe_controller import ProbeController
from gui.results_pane.transcript_view import TranscriptView
from tests.core.probe.recorded_run import EMAIL
from tests.gui.qt_loop import until
from tests.hostile.scenario import PASSWORD
from tests.hostile.window.judged_texts import as_seen, invisible_faults, markup_faults, secret_faults
from tests.hostile.window.measures import Measured, measured
from tests.hostile.window.outlets import copied_by_buttons
from tests.hostile.window.shown_texts import ShownText, texts_of
from tests.program import open_program

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from pathlib import Path

    from core.values.credentials import Credentials
    from core.values.events import ProbeEvent
    from core.values.settings import ConnectionSettings
    from gui.probe_controller import MakeProbe, RunnableProbe
    from tests.hostile.scenario import Expectation, Scenario, Setup
    from tests.program import Program
    from tests.real_servers.certificate_authority import CertificateAuthority

FIELDS = ("emailEdit", "passwordEdit", "hostEdit", "portCombo", "encryptionCombo", "authCombo", "timeoutSpin")
TABS = ("viewTranscriptAction", "viewCertificateAction", "viewFeaturesAction", "viewStepsAction")
STATES = {"ok": "success", "warning": "warning", "failure": "failure", "neutral": "cancelled"}
_GOOD = frozenset({"passed", "warning", "skipped"})


@dataclass(frozen=True, slots=True)
class WindowRun:
    """What came of one scenario: the verdict's code, what was measured, and in words what was wrong."""

    code: str
    measured: Measured
    faults: tuple[str, ...]

    @property
    def growth_mb(self) -> float:
        """What the process grew by, in megabytes."""
        return self.measured.growth / 1_000_000


def controller_for(setup: Setup) -> ProbeController:
    """The real controller and engine; limits of less than a second, and consent, which no field can hold, are added."""

    async def load() -> MakeProbe:
        make_probe = await load_engine()

        def make(
            settings: ConnectionSettings, credentials: Credentials | None, emit: Callable[[ProbeEvent], None]
        ) -> RunnableProbe:
            wanted = replace(
                settings,
                step_seconds=setup.step_seconds,
                total_seconds=setup.total_seconds,
                allow_unencrypted_password=setup.consent,
            )
            return make_probe(wanted, credentials, emit)

        return make

    return ProbeController(load)


@asynccontextmanager
async def filled(folder: Path, setup: Setup, port: int) -> AsyncIterator[Program]:
    """The window with the settings of a scenario typed in."""
    async with open_program(folder, controller=controller_for(setup)) as program:
        given = PASSWORD if setup.password else ""
        program.enter(host=setup.host, port=port, encryption=setup.encryption, email=EMAIL, password=given)
        program.click("moreOptionsButton")
        program.choose("authCombo", setup.auth.value)
        program.find("sendTestCheck", QCheckBox).setChecked(setup.delivery is Delivery.MESSAGE)
        program.click("moreOptionsButton")
        yield program


async def look_at_everything(program: Program) -> None:
    """Visit every page and open every step, as soon as the pages have all that they are to show."""
    await until(lambda: program.find("transcriptView", TranscriptView).is_complete, "the whole conversation")
    for tab in TABS:
        program.action(tab).trigger()
        program.window.repaint()
        # A turn of the loop for whatever showing the page has put off.
        await asyncio.sleep(0)
    if program.button_text("expandAllButton") == "Expand all":
        program.click("expandAllButton")
    program.window.repaint()
    await asyncio.sleep(0)


async def run_in_window(scenario: Scenario, authority: CertificateAuthority, folder: Path) -> WindowRun:
    """Serve, fill in, press Test, wait for the verdict, look at every page, judge."""
    async with (
        scenario.serve(authority) as served,
        filled(folder, scenario.setup, served.port) as program,
    ):
        with measured() as found:
            program.click("testButton")
            await until(lambda: program.state != "running", "the test to end")
            await look_at_everything(program)
        copied = (ShownText(copy.how, copy.text) for copy in copied_by_buttons(program))
        texts = (*texts_of(program.window), *copied)
        faults = (
            *faults_of(program, scenario),
            *markup_faults(texts),
            *invisible_faults(texts),
            *secret_faults(texts, EMAIL, PASSWORD),
            *_faults_of_said(scenario.expects, texts),
        )
        return WindowRun(program.code, found, faults)


async def stop_in_window(scenario: Scenario, authority: CertificateAuthority, folder: Path) -> tuple[str, ...]:
    """Serve, fill in a limit that is never reached, press Test, press Stop once the window says what it waits for."""
    patient = replace(scenario.setup, step_seconds=60.0, total_seconds=60.0)
    async with scenario.serve(authority) as served, filled(folder, patient, served.port) as program:
        program.click("testButton")
        await until(lambda: program.find("verdictCard").isVisible(), "the window to say what it waits for")
        assert program.state == "running"
        program.click("testButton")
        await until(lambda: program.state != "running", "the test to stop")
        rows = list(program.rows().values())
        faults = [] if program.code == "cancelled" else [f"the verdict is {program.code}"]
        if rows.count("cancelled") != 1 or "failed" in rows:
            faults.append(f"the rows are {rows}")
        return (*faults, *_faults_of_use(program))


def faults_of(program: Program, scenario: Scenario) -> Iterator[str]:
    """What is wrong with the verdict, the rows, or the window afterwards."""
    expected = scenario.expects
    if program.code not in expected.codes:
        yield f"the verdict is {program.code}"
    if not program.text("verdictTitle").strip() or not program.text("verdictText").strip():
        yield "the verdict has no words"
    severity = str(program.find("verdictCard").property("severity"))
    if program.state != STATES.get(severity):
        yield f"the state is {program.state} with a verdict of {severity}"
    yield from _faults_of_rows(list(program.rows().values()), severity)
    yield from _faults_of_use(program)


def _faults_of_rows(statuses: list[str], severity: str) -> Iterator[str]:
    failed = [number for number, status in enumerate(statuses) if status == "failed"]
    if len(failed) > 1 or (failed and severity == "ok"):
        yield f"{len(failed)} rows failed with a verdict of {severity}"
    until_failed = statuses[: failed[0]] if failed else statuses
    if not set(until_failed) <= _GOOD:
        yield f"the rows before a failure, or all of them, are {until_failed}"
    if failed and set(statuses[failed[0] + 1 :]) - {"not_reached"}:
        yield f"after the failed row come {statuses[failed[0] + 1 :]}"


def _faults_of_use(program: Program) -> Iterator[str]:
    unusable = [name for name in FIELDS if not program.find(name, QWidget).isEnabled()]
    if unusable:
        yield f"cannot be used any more: {', '.join(unusable)}"
    button = program.find("testButton", QPushButton)
    if not button.isEnabled() or button.text() != "Test connection":
        yield f"the button says {button.text()}"


def _faults_of_said(expected: Expectation, texts: Iterable[ShownText]) -> Iterator[str]:
    """What a server said that had to be shown, or not to be."""
    whole = "\n".join(as_seen(shown) for shown in texts)
    yield from (f"not shown: {text!r}" for text in expected.shown if text not in whole)
    yield from (f"shown: {text!r}" for text in expected.never_shown if text in whole)
