"""What holds for every test: a home of its own, no log record that nobody expected, and `async def` tests."""

from __future__ import annotations

import asyncio
import inspect
import logging
import os
import re
from typing import TYPE_CHECKING

import pytest

from tests.fakes.local_names import only_local_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytest_plugins = ["tests.real_servers.fixtures"]

HOME_FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
}


class LogWatch(logging.Handler):
    """Collects the records at WARNING or above; a test names those it expects, any other fails it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []
        self._expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def expect(self, pattern: str) -> None:
        """Allow, and require, at least one record that the regular expression finds."""
        self._expected.append(pattern)

    def complaints(self) -> list[str]:
        """What was logged though nobody expected it, and what was expected and never logged."""
        unexpected = [text for text in self.records if not any(re.search(p, text) for p in self._expected)]
        missing = [p for p in self._expected if not any(re.search(p, text) for text in self.records)]
        return [*(f"unexpected: {text}" for text in unexpected), *(f"never logged: {p}" for p in missing)]


def _move_home(root: Path, set_variable: Callable[[str, str], object]) -> None:
    for variable, folder in HOME_FOLDERS.items():
        path = root / folder
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        set_variable(variable, str(path))


@pytest.fixture(scope="session", autouse=True)
def run_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the whole run, servers included, away from the user's files, desktop wishes and language."""
    patch = pytest.MonkeyPatch()
    _move_home(tmp_path_factory.mktemp("run"), patch.setenv)
    for variable in [name for name in os.environ if name.startswith(("QT_", "PYTHON_KEYRING_", "LC_", "LANGUAGE"))]:
        if variable != "QT_QPA_PLATFORM":
            patch.delenv(variable)
    patch.setenv("LANG", "C.UTF-8")
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
    yield
    patch.undo()


@pytest.fixture(scope="session", autouse=True)
def local_names() -> Iterator[None]:
    """Ask no name service: a certificate may hold names that a second look follows."""
    with only_local_names():
        yield


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home, so that none sees what another one saved."""
    root = tmp_path_factory.mktemp("private")
    _move_home(root, monkeypatch.setenv)
    return root / "home"


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fail the test for every log record at WARNING or above that it did not `expect`."""
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    if complaints := watch.complaints():
        pytest.fail("\n".join(complaints))


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run each `async def` test on a fresh asyncio loop."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = inspect.signature(pyfuncitem.obj).parameters
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in wanted}))
    return True
