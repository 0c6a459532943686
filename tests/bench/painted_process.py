"""One process that opens a window, says when it was painted and how much memory that took, and ends.

python painted_process.py bare|ours|ours-at-rest
"""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

PAGE_KILOBYTES = os.sysconf("SC_PAGE_SIZE") / 1024
AT_REST_MS = 2000


def _tell_and_leave() -> None:
    now = time.monotonic_ns()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    print(now, round(pages * PAGE_KILOBYTES), flush=True)
    os._exit(0)


def _bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, _tell_and_leave)

    application = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1100, 760)
    window.show()
    application.exec()


def _ours(*, at_rest: bool) -> None:
    # As app.main does before anything else; here, where to listen is loaded before that.
    gc.disable()
    from PySide6.QtCore import QTimer

    import gui.first_paint

    wait = gui.first_paint.wait_for_first_paint

    def wait_and_tell(window: QWidget) -> None:
        wait(window)
        if at_rest:
            # By then everything that is imported in the background is there.
            QTimer.singleShot(AT_REST_MS, _tell_and_leave)
        else:
            _tell_and_leave()

    gui.first_paint.wait_for_first_paint = wait_and_tell
    import app

    app.main(["app.py"])


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    if sys.argv[1] == "bare":
        _bare()
    else:
        _ours(at_rest=sys.argv[1] == "ours-at-rest")
