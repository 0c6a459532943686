"""The project keeps its own rules (architecture_rules.py), and each of the rules can fail."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import architecture_rules as rules
from tests.architecture_rules import Source

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
IN_PRODUCTION = (
    rules.layer_faults,
    rules.owner_faults,
    rules.purity_faults,
    rules.value_faults,
    rules.core_layer_faults,
    rules.gui_layer_faults,
    rules.step_order_faults,
    rules.wording_faults,
)
EVERYWHERE = (rules.size_faults, rules.name_faults, rules.future_faults, rules.silenced_faults)


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def sources() -> list[Source]:
    return [
        Source(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))
        for path in tracked_files()
        if path.suffix == ".py"
    ]


@pytest.mark.parametrize("rule", IN_PRODUCTION)
def test_the_program_keeps_the_rule(rule: Callable[[Source], list[str]]) -> None:
    production = [source for source in sources() if source.is_in(rules.PRODUCTION)]
    assert len(production) > 10, "the files were not found, so nothing was checked"
    assert [fault for source in production for fault in rule(source)] == []


@pytest.mark.parametrize("rule", EVERYWHERE)
def test_every_python_file_keeps_the_rule(rule: Callable[[Source], list[str]]) -> None:
    assert [fault for source in sources() for fault in rule(source)] == []


def test_no_tracked_file_names_a_registry_or_a_place_of_some_machine() -> None:
    faults = []
    for path in tracked_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        faults += rules.address_faults(path.relative_to(ROOT).as_posix(), text)
    assert faults == []


FAULTY = [
    (rules.layer_faults, "core/values/step.py", "from PySide6.QtCore import Qt", "imports PySide6.QtCore.Qt"),
    (rules.layer_faults, "core/probe/probe.py", "import qasync", "imports qasync"),
    (rules.layer_faults, "core/probe/probe.py", "from gui.main_window import MainWindow", "imports gui.main_window"),
    (rules.layer_faults, "core/terminal.py", "import app", "imports app"),
    (rules.layer_faults, "gui/main_window.py", "def f():\n    import app", ":2: imports app"),
    (rules.layer_faults, "gui/pane.py", "import ssl", "imports ssl"),
    (rules.layer_faults, "gui/pane.py", "from socket import socket", "imports socket.socket"),
    (rules.layer_faults, "gui/pane.py", "import keyring.errors", "imports keyring.errors"),
    (rules.layer_faults, "gui/pane.py", "from core.wire.dialer import dial", "imports core.wire.dialer.dial"),
    (rules.layer_faults, "gui/pane.py", "if TYPE_CHECKING:\n    from core import wire", "imports core.wire"),
    (rules.layer_faults, "resources/__init__.py", "import core", "imports core"),
    (rules.layer_faults, "app.py", "from tests.fakes import server", "imports tests.fakes.server"),
    (rules.owner_faults, "core/probe/probe.py", "import ssl", "ssl belongs to ('core/wire/',)"),
    (rules.owner_faults, "core/probe/probe.py", "import aiosmtplib", "aiosmtplib belongs to"),
    (rules.owner_faults, "core/stores/accounts.py", "import keyring", "keyring belongs to"),
    (rules.owner_faults, "core/wire/dialer.py", "import smtplib", "smtplib belongs to nobody"),
    (rules.owner_faults, "core/wire/dialer.py", "import requests", "requests has no owner"),
    (rules.purity_faults, "core/values/step.py", "import time", "imports time"),
    (
        rules.purity_faults,
        "core/values/step.py",
        "import pathlib\nPATH.read_text()",
        ":2: calls read_text",
    ),
    (rules.purity_faults, "core/values/step.py", "async def f():\n    await g()", ":2: waits"),
    (rules.purity_faults, "core/values/step.py", "from core.lint import host", "imports core.lint.host"),
    (rules.purity_faults, "core/lint/host.py", "import urllib.request", "imports urllib.request"),
    (rules.purity_faults, "core/lint/host.py", "async def check(): ...", ":1: is asynchronous"),
    (rules.purity_faults, "core/diagnosis/rules.py", "text = open('x')", ":1: calls open"),
    (rules.purity_faults, "core/diagnosis/rules.py", "import resources", "imports resources"),
    (
        rules.value_faults,
        "core/probe/run.py",
        "@dataclass(frozen=True)\nclass Run: ...",
        "Run is compiled by dataclass",
    ),
    (
        rules.core_layer_faults,
        "core/lint/host.py",
        "from core.report.dates import day",
        "imports core.report.dates.day",
    ),
    (rules.core_layer_faults, "core/stores/file.py", "from core.settings_files import form_text", "of a layer above"),
    (rules.gui_layer_faults, "gui/controls/toast.py", "from gui.dialogs.answer import accepted", "of a layer above"),
    (rules.gui_layer_faults, "gui/style/units.py", "from gui.controls.toast import Toast", "of a layer above"),
    (rules.gui_layer_faults, "gui/results_pane/pane.py", "import gui.settings_pane.settings_pane", "or beside"),
    (rules.step_order_faults, "core/terminal.py", "from core.wire import dialer", "imports core.wire.dialer"),
    (rules.wording_faults, "core/probe/probe.py", "x = 'The server said no.'", ":1: text for people: 'The server"),
    (rules.wording_faults, "gui/pane.py", "label.setText('Enter a server, please.')", "text for people"),
    (rules.size_faults, "gui/pane.py", "x = 1\n" * 351, "gui/pane.py: 351 lines"),
    (rules.size_faults, "gui/pane.py", "def long():\n" + "    x = 1\n" * 60, ":1: long has 61 lines"),
    (rules.name_faults, "core/utils.py", "", "is called utils"),
    (rules.name_faults, "tests/common/server.py", "", "is called common"),
    (rules.name_faults, "gui/account_manager.py", "", "is called manager"),
    (rules.name_faults, "core/probe/test_settings.py", "", "looks like a test"),
    (rules.name_faults, "core/probe/probe.py", "class TestRun: ...", "class TestRun looks like a test"),
    (rules.future_faults, "core/probe/probe.py", '"""Doc."""\nx = 1', "lacks `from __future__"),
    (rules.silenced_faults, "core/probe/probe.py", "x = 1  # noq" + "a: E501", "without a reason"),
    (rules.silenced_faults, "core/probe/probe.py", "x = 1  # type: ignor" + "e[attr]  #", "without a reason"),
    (rules.silenced_faults, "core/probe/probe.py", "# TOD" + "O: later", "is left undone"),
]


@pytest.mark.parametrize(("rule", "path", "text", "complaint"), FAULTY)
def test_a_fault_is_found(rule: Callable[[Source], list[str]], path: str, text: str, complaint: str) -> None:
    faults = rule(Source(path, text))
    assert len(faults) == 1
    assert complaint in faults[0]


FAULTLESS = [
    (rules.layer_faults, "gui/pane.py", "from core.values.steps import Step\nfrom PySide6 import QtCore"),
    (rules.layer_faults, "gui/pane.py", "import ssl_view"),
    (rules.owner_faults, "core/wire/tls.py", "import ssl, truststore, json\nfrom core.values import steps"),
    (rules.owner_faults, "core/stores/keyring_store.py", "import keyring"),
    (rules.purity_faults, "core/values/step.py", "import enum\nfrom core.values.reply import Reply"),
    (
        rules.purity_faults,
        "core/values/step.py",
        "import pathlib\nclass Port:\n    async def load(self): ...",
    ),
    (rules.purity_faults, "core/lint/host.py", "from core.values.settings import Encryption"),
    (rules.value_faults, "core/probe/run.py", "@value_class\nclass Run: ...\n@dataclass(slots=True)\nclass Count: ..."),
    (
        rules.core_layer_faults,
        "core/report/dates.py",
        "from core.values import message\nfrom core.report import english",
    ),
    (rules.core_layer_faults, "core/terminal.py", "from core.providers.provider_file import read"),
    (rules.gui_layer_faults, "gui/dialogs/explain_result.py", "from gui.results_pane.verdict_text import VerdictText"),
    (rules.step_order_faults, "core/probe/probe.py", "from core.wire import dialer"),
    (rules.wording_faults, "gui/wording.py", "x = 'The server said no.'"),
    (rules.wording_faults, "gui/pane.py", "label.setText(self.tr('Enter a server, please.'))"),
    (rules.wording_faults, "core/probe/probe.py", '"""The server said no."""\nraise ValueError("The server said no.")'),
    (rules.size_faults, "gui/pane.py", "def long():\n" + "    x = 1\n" * 59 + "\n" * 290),
    (rules.name_faults, "tests/test_architecture.py", "class TestRun: ..."),
    (rules.future_faults, "core/probe/__init__.py", '"""Only words."""'),
    (rules.silenced_faults, "core/probe/probe.py", "x = 1  # noq" + "a: E501  # the reason stands here"),
]


@pytest.mark.parametrize(("rule", "path", "text"), FAULTLESS)
def test_what_is_allowed_passes(rule: Callable[[Source], list[str]], path: str, text: str) -> None:
    assert rule(Source(path, text)) == []


@pytest.mark.parametrize(
    "text",
    ["index: files.pythonhosted.or" + "g", "see ../share" + "d/design", "cd /wor" + "k/main", "deb.debian.or" + "g"],
)
def test_a_foreign_address_is_found(text: str) -> None:
    assert len(rules.address_faults("README.md", f"first line\n{text}")) == 1


def test_ordinary_addresses_pass() -> None:
    text = "https://www.rfc-editor.org/rfc/rfc8314 smtp.example.com home/notes"
    assert rules.address_faults("README.md", text) == []
