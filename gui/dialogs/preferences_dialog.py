"""Lets the user choose how the program looks and what it begins with; every choice holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from core.report.bounded import bounded
from gui.announcement import announce
from gui.dialogs.plain_dialog import MARGIN_UNITS, PlainDialog
from gui.dialogs.preference_controls import PreferenceControls
from gui.languages import is_offered, language_after_start
from gui.preferences import Appearance
from gui.style.column_scroll import BAR_GAP_UNITS
from gui.style.high_contrast import is_high_contrast
from gui.style.outbox_style import OutboxStyle
from gui.style.palettes import Tone
from gui.style.screen_room import screen_room
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u
from gui.wording import isolated
from resources.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.preferences_in_use import PreferencesInUse

_COLUMN_UNITS: Final = 280
_NARROWEST_COLUMN_UNITS: Final = 240
_COLUMN_GAP_UNITS: Final = 32
_GROUP_GAP_UNITS: Final = 20
_GAP_UNITS: Final = 10


class PreferencesDialog(PlainDialog):
    """Two columns of choices. `language` is the one that the window speaks."""

    def __init__(self, preferences: PreferencesInUse, language: str, parent: QWidget | None = None) -> None:
        super().__init__("preferencesDialog", self.tr("Preferences"), parent)
        self.setAccessibleDescription(self.tr("Changes take effect at once and are remembered."))
        self._preferences = preferences
        self._language = language
        self._controls = PreferenceControls(preferences, self)
        self._controls.chosen.connect(self._tell_of_saving)
        self._make_lists()
        self._tell_of_language()
        self._tell_of_high_contrast()
        self._add_columns()
        self._notice = TextLabel("", Text.HINT, Tone.FAILURE)
        self._notice.setObjectName("preferencesNotice")
        self._notice.setWordWrap(True)
        self._notice.hide()
        self.add(self._notice)
        self.add_accept_button(self.tr("Close"))
        self.add_buttons()

    def _make_lists(self) -> None:
        system = self.tr("Follow the system")
        self._themes = self._controls.combo(
            "appearance",
            "themeCombo",
            self.tr("&Appearance"),
            (
                (Appearance.SYSTEM, system),
                (Appearance.LIGHT, self.tr("Light")),
                (Appearance.DARK, self.tr("Dark")),
            ),
        )
        offered = ((tag, name) for tag, name in LANGUAGES.items() if is_offered(tag))
        self._languages = self._controls.combo(
            "language", "languageCombo", self.tr("&Language"), (("", system), *offered)
        )
        self._preferences.changed.connect(self._tell_of_language)

    def _add_columns(self) -> None:
        left, right = (self._window_group(), self._history_group()), (self._account_group(), self._report_group())
        groups = (*left, *right)
        gap, around = u(_COLUMN_GAP_UNITS, self), 2 * u(MARGIN_UNITS + BAR_GAP_UNITS, self)
        widest = (screen_room(self).width() - around - gap) // 2
        checks = [check for group in groups for check in group.findChildren(QCheckBox)]
        width = min(max(u(_COLUMN_UNITS, self), *(check.sizeHint().width() for check in checks)), widest)
        columns = (left, right) if width >= u(_NARROWEST_COLUMN_UNITS, self) else (groups,)
        for group in groups:
            group.setFixedWidth(max(width, u(_NARROWEST_COLUMN_UNITS, self)))
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        for stacked in columns:
            column = QVBoxLayout()
            column.setSpacing(u(_GROUP_GAP_UNITS, self))
            for group in stacked:
                column.addWidget(group)
            column.addStretch(1)
            row.addLayout(column)
        row.addStretch(1)
        self.add(content)

    def _window_group(self) -> QWidget:
        parts: list[QWidget] = [
            self._themes,
            self._languages,
            self._controls.check("reduce_motion", "reduceMotionCheck", self.tr("&Reduce motion")),
        ]
        # Any other style decides for itself when letters are underlined.
        if isinstance(QApplication.style(), OutboxStyle):
            letters = self.tr("Always &underline shortcut letters")
            parts.append(self._controls.check("show_letters", "showLettersCheck", letters))
        return _group(self.tr("Window"), "", parts)

    def _account_group(self) -> QWidget:
        about = self.tr("What a new account begins with.")
        limit = self._controls.seconds(
            "step_seconds", "prefTimeoutSpin", self.tr("&Time limit per step"), self.tr("Time limit"), about
        )
        remember = self._controls.check(
            "remember_password", "rememberByDefaultCheck", self.tr("Re&member the password in the keyring"), about
        )
        return _group(self.tr("New accounts"), about, (limit, remember))

    def _report_group(self) -> QWidget:
        about = self.tr("What a report hides unless you decide otherwise.")
        texts = (
            ("hide_email", "hideEmailDefaultCheck", self.tr("Hide my &e-mail address")),
            ("hide_computer", "hideComputerDefaultCheck", self.tr("Hide this &computer’s name and addresses")),
            ("hide_server", "hideServerDefaultCheck", self.tr("Hide the &server name")),
        )
        return _group(self.tr("Reports"), about, (self._controls.check(*text, about) for text in texts))

    def _history_group(self) -> QWidget:
        about = self.tr("The last 200 tests, never with a password.")
        keep = self._controls.check("keep_history", "keepHistoryCheck", self.tr("&Keep history"), about)
        return _group(self.tr("History"), about, (keep,))

    def _tell_of_language(self) -> None:
        is_other = language_after_start(self._preferences.now.language) != self._language
        text = self.tr("Takes effect when the program is started again.") if is_other else ""
        if text != self._languages.note.text:
            self._languages.say(text, Tone.NEUTRAL)
            self._announce(text)

    def _tell_of_high_contrast(self) -> None:
        if is_high_contrast(QGuiApplication.palette()):
            self._themes.say(self.tr("Your system asks for high contrast, and its colours are kept."), Tone.NEUTRAL)

    def _tell_of_saving(self, is_saved: bool) -> None:
        place = isolated(bounded(self._preferences.place))
        told = self.tr("Nothing can be written to {folder}. What you chose holds until you close the window.")
        text = "" if is_saved else told.format(folder=place)
        if text != self._notice.text():
            self._notice.setText(text)
            self._notice.setVisible(bool(text))
            self._announce(text)

    def _announce(self, text: str) -> None:
        if text and self.isVisible():
            announce(self, text)


def _group(title: str, about: str, parts: Iterable[QWidget]) -> QWidget:
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(u(_GAP_UNITS, group))
    column.addWidget(TextLabel(title, Text.SECTION))
    if about:
        hint = TextLabel(about, Text.HINT, Tone.NEUTRAL)
        hint.setWordWrap(True)
        column.addWidget(hint)
    for part in parts:
        # A check box takes clicks as far as its text goes, so it is no wider than that.
        is_check = isinstance(part, QCheckBox)
        column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading if is_check else Qt.AlignmentFlag(0))
    return group
