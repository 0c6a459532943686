"""What the window itself is brought to show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from core.values.settings import Encryption
from core.values.steps import Step
from tests.gui.every_view import settle
from tests.gui.qt_loop import until
from tests.gui.results_pane import sample_run as runs
from tests.screenshots import runs as more_runs

if TYPE_CHECKING:
    from tests.screenshots.stage import Stage

_OPTIONS = 7
"""So many keys lead from the button to the last of the options."""

# --- the results ------------------------------------------------------------------------------------------------------


async def welcome(stage: Stage) -> None:
    await until(stage.program.window.isVisible)


async def running(stage: Stage) -> None:
    await stage.begin(runs.signing_in(), 0.2)


async def success(stage: Stage) -> None:
    await stage.test(runs.success())


async def expires_soon(stage: Stage) -> None:
    await stage.test(runs.expires_soon())


async def blocked(stage: Stage) -> None:
    run, looks = more_runs.blocked()
    await stage.test(run, controls=looks)


async def blocked_open(stage: Stage) -> None:
    await blocked(stage)
    stage.program.click("expandAllButton")


async def looking(stage: Stage) -> None:
    await stage.begin(more_runs.looking(), 0.3)


async def wrong_password(stage: Stage) -> None:
    await stage.test(runs.wrong_password(), sign_in_attempts=1)


async def cancelled(stage: Stage) -> None:
    whole = runs.stopped()
    await stage.begin(runs.signing_in(), 1.2, whole.events[-1])
    stage.probe.ends_with = whole.outcome(failed_step=Step.AUTH)
    await stage.stop()


async def expired(stage: Stage) -> None:
    await stage.test(more_runs.expired())


async def unencrypted(stage: Stage) -> None:
    stage.program.fill("portCombo", "25")
    stage.program.choose("encryptionCombo", Encryption.NONE)
    await stage.test(more_runs.unencrypted())


async def wrong_encryption(stage: Stage) -> None:
    stage.program.choose("encryptionCombo", Encryption.TLS)
    settings = replace(runs.SETTINGS, encryption=Encryption.TLS)
    await stage.test(more_runs.wrong_encryption(settings))


async def stale(stage: Stage) -> None:
    await success(stage)
    stage.program.fill("hostEdit", "mail.northwind.example")


# --- the tabs ---------------------------------------------------------------------------------------------------------


async def conversation(stage: Stage) -> None:
    await success(stage)
    stage.program.action("viewTranscriptAction").trigger()


async def found(stage: Stage) -> None:
    await conversation(stage)
    await until(lambda: "QUIT" in stage.program.plain_text("transcriptView"))
    stage.program.action("findAction").trigger()
    stage.program.fill("transcriptFindEdit", "AUTH")


async def certificate(stage: Stage) -> None:
    await success(stage)
    stage.program.action("viewCertificateAction").trigger()


async def faulty_certificate(stage: Stage) -> None:
    await expired(stage)
    stage.program.action("viewCertificateAction").trigger()


async def features(stage: Stage) -> None:
    await success(stage)
    stage.program.action("viewFeaturesAction").trigger()


async def ports(stage: Stage) -> None:
    await blocked(stage)
    stage.program.click("comparePortsButton")
    await until(stage.program.find("usePortButton").isVisible)


# --- the form ---------------------------------------------------------------------------------------------------------


async def form_problems(stage: Stage) -> None:
    program = stage.program
    program.enter(host="https://mail.northwind.example:587/", port="70000", encryption="starttls", email="sam@")
    program.click("testButton")


async def more_options(stage: Stage) -> None:
    await success(stage)
    stage.program.click("moreOptionsButton")
    stage.program.find("moreOptionsButton").setFocus()
    # Who goes there by keyboard sees it.
    for _ in range(_OPTIONS):
        await settle()
        stage.program.press(Qt.Key.Key_Tab)


async def no_keyring(stage: Stage) -> None:
    await until(lambda: not stage.program.find("rememberCheck").isEnabled())
