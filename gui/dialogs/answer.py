"""Waits for the end of a dialog without holding up anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


async def accepted(dialog: QDialog) -> bool:
    """Open a dialog and return whether the user accepted it; closes it when the wait is cancelled."""
    import asyncio

    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def settle(code: int) -> None:
        if not answer.done():
            answer.set_result(code == dialog.DialogCode.Accepted.value)

    dialog.finished.connect(settle)
    dialog.open()
    try:
        return await answer
    finally:
        if not answer.done() or answer.cancelled():
            dialog.reject()
