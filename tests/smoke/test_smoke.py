"""The real window as a person sees it who cannot: driven and read from outside, through the accessibility bus."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.real_servers.loopback_server import make_public_folder
from tests.smoke.__main__ import smoke

if TYPE_CHECKING:
    from collections.abc import Iterator

APP = Path(__file__).resolve().parents[2] / "app.py"


@pytest.fixture
def scratch() -> Iterator[Path]:
    folder = make_public_folder("smoke")
    yield folder
    shutil.rmtree(folder)


def test_a_screen_reader_can_fill_choose_test_and_hear_every_step(
    scratch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = smoke([sys.executable, str(APP)], scratch)
    said = capsys.readouterr()
    assert (status, said.err) == (0, "")
    assert "The server did not accept the password: " in said.out
    assert "These settings work: You can send mail as " in said.out
