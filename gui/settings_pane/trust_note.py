"""Says below the server that the user vouches for one of its certificates, and lets them stop that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from gui.controls.status_badge import StatusBadge

GAP_UNITS: Final = 6


class TrustNote(QWidget):
    """Hidden as long as every certificate is checked. `stop_requested` says that the user trusts it no longer."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trustNote")
        self._label: TextLabel | None = None
        self._button: QPushButton | None = None
        self.hide()

    def show_trust(self, *, is_remembered: bool, is_for_this_test: bool) -> None:
        """Say that one certificate is trusted for good, for the test that runs, or that none is."""
        if is_remembered or is_for_this_test:
            label, button = self._parts()
            label.setText(
                self.tr("For this test you trust one certificate of this server yourself.")
                if is_for_this_test
                else self.tr("You trust one certificate of this server yourself.")
            )
            button.setVisible(is_remembered)
        self.setVisible(is_remembered or is_for_this_test)

    def _parts(self) -> tuple[TextLabel, QPushButton]:
        # When it is first needed: hardly anybody does, and the first paint would wait for it.
        if self._label is None or self._button is None:
            self._label, self._button = TextLabel("", Text.HINT, Tone.WARNING), QPushButton(self.tr("Stop trusting"))
            self._label.setObjectName("trustNoteLabel")
            self._label.setWordWrap(True)
            self._button.setObjectName("stopTrustingButton")
            self._button.setAccessibleName(self.tr("Stop trusting the certificate of this server"))
            self._button.clicked.connect(self.stop_requested)
            layout = QGridLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(u(GAP_UNITS, self))
            layout.addWidget(_glyph(), 0, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(self._label, 0, 1)
            layout.addWidget(self._button, 1, 1, Qt.AlignmentFlag.AlignLeading)
            layout.setColumnStretch(1, 1)
        return self._label, self._button


def _glyph() -> StatusBadge:
    from gui.controls.status_badge import StatusBadge
    from gui.style.status_glyphs import TABLE_UNITS, Glyph

    badge = StatusBadge(units=TABLE_UNITS)
    badge.show_glyph(Glyph.WARNING)
    return badge
