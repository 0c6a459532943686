from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from gui.dialogs.answer import accepted
from gui.dialogs.plain_dialog import PlainDialog
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


@pytest.mark.parametrize("answer", [True, False])
async def test_the_answer_arrives_while_everything_else_goes_on(window: QMainWindow, answer: bool) -> None:
    dialog = PlainDialog("testDialog", "A question", window)
    asked = asyncio.create_task(accepted(dialog))
    await until(dialog.isVisible)
    (dialog.accept if answer else dialog.reject)()
    assert await asked is answer


async def test_a_wait_that_is_cancelled_closes_the_dialog(window: QMainWindow) -> None:
    dialog = PlainDialog("testDialog", "A question", window)
    asked = asyncio.create_task(accepted(dialog))
    await until(dialog.isVisible)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert not window.findChildren(PlainDialog) or not dialog.isVisible()


async def test_two_questions_can_be_open_at_once(window: QMainWindow) -> None:
    first, second = (PlainDialog(name, name, window) for name in ("first", "second"))
    asked = [asyncio.create_task(accepted(dialog)) for dialog in (first, second)]
    await until(lambda: first.isVisible() and second.isVisible())
    second.accept()
    first.reject()
    assert await asyncio.gather(*asked) == [False, True]
