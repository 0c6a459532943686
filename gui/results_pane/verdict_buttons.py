"""The buttons of the verdict card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.report import fix_texts
from core.values.diagnosis import Code, FixId, Owner
from gui.controls.copy_button import CopyButton
from gui.controls.flow_layout import FlowLayout
from gui.results_pane.provider_page_button import ProviderPageButton
from gui.results_pane.verdict_actions import LEADING, Action, actions_for
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.units import u
from gui.wording import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.diagnosis import Diagnosis, Fix

MOST_FIXES: Final = 2
_LEAST_GAP: Final = 4
_MOST_ROUNDS: Final = 4
"""A card that asks for something else each time it is laid out must not hold up the window."""


class VerdictButtons(QWidget):
    """At most two fixes, then what else helps, then the way back from a fix, then what unfolds the words above.

    `more_requested` and `less_requested` are about these words, and about the buttons that a folded card has no line
    for: there, only the first one and the way back are sure to be seen.
    """

    fix_requested = Signal(object)
    action_requested = Signal(object)
    undo_requested = Signal()
    more_requested = Signal()
    less_requested = Signal()

    def __init__(self, settings_text: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixes: tuple[Fix, ...] = ()
        self._wanted: tuple[QPushButton, ...] = ()
        self._to_reveal: list[QPushButton] = []
        self._is_revealing = False
        self._can_undo = False
        self._is_silent = True
        self._row = FlowLayout(self, least_spacing=u(_LEAST_GAP, self))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(u(8, self))
        self._page = ProviderPageButton(self)
        self._fix_buttons = [self._new_fix_button(number) for number in range(MOST_FIXES)]
        self._actions = {action: self._new_action(action, settings_text) for action in Action}
        self._undo = QPushButton(self.tr("Put back previous settings"), self)
        self._undo.setObjectName("fixUndoButton")
        self._undo.clicked.connect(self.undo_requested)
        self._row.addWidget(self._undo)
        self._is_folded = True
        self._more = QPushButton(self)
        self._more.setObjectName("verdictMoreButton")
        set_button_kind(self._more, ButtonKind.QUIET)
        self._more.clicked.connect(self._unfold_or_fold)
        self._more.hide()
        # It is about the words, and takes no further line from them where one of the buttons has room beside it.
        self._row.set_filler(self._more)
        self._row.addWidget(self._more)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Take all buttons away, as while a test runs."""
        self._is_silent = True
        self._show((), ())

    def show_for(self, diagnosis: Diagnosis, *, is_kept: bool = False) -> None:
        """Show the buttons that go with a verdict; of one that is kept, nothing can be tested from here."""
        self._is_silent = is_kept
        self._page.show_for(diagnosis)
        self._actions[Action.COPY_QUESTION].setText(self._question_text(diagnosis))
        fixes = () if is_kept else diagnosis.fixes[:MOST_FIXES]
        self._show(fixes, actions_for(diagnosis, is_kept=is_kept))

    def set_undo_available(self, is_available: bool) -> None:
        """Offer the way back from a fix, or no longer."""
        self._can_undo = is_available
        self._reveal([*self._offered, *self._shown_more])

    def offer_more(self, width: int, *, is_needed: bool, is_folded: bool) -> None:
        """Offer to unfold what has no room in that width, in pixels, or to fold it again."""
        self._is_folded = is_folded
        self._more.setText(self.tr("Show more") if is_folded else self.tr("Show less"))
        shown = self._shown(width, with_more=is_needed, is_folded=is_folded)
        if shown != [button for button in (*self._offered, self._more) if not button.isHidden()]:
            self._reveal(shown)

    def height_for(self, width: int, *, with_more: bool, is_folded: bool = False) -> int:
        """Return how much room the buttons would take, in pixels, with and without the offer to unfold."""
        return self._row.height_of(self._shown(width, with_more=with_more, is_folded=is_folded), width)

    @property
    def _offered(self) -> list[QPushButton]:
        """What goes with the verdict, in its order."""
        return [*self._wanted, *([self._undo] if self._can_undo and not self._is_silent else [])]

    @property
    def _shown_more(self) -> list[QPushButton]:
        return [] if self._more.isHidden() else [self._more]

    def _shown(self, width: int, *, with_more: bool, is_folded: bool) -> list[QPushButton]:
        """Which buttons are seen; in a folded card as many as one line has room for, the last ones give way."""
        shown = [*self._offered, *([self._more] if with_more else [])]
        if not with_more or not is_folded:
            return shown
        line = max(self._row.height_of([button], width) for button in shown)
        spare = list(self._wanted[1:])
        while spare and self._row.height_of(shown, width) > line:
            shown.remove(spare.pop())
        return shown

    def _unfold_or_fold(self) -> None:
        (self.more_requested if self._is_folded else self.less_requested).emit()

    def _show(self, fixes: tuple[Fix, ...], actions: tuple[Action, ...]) -> None:
        self._fixes = fixes
        self._wanted = (*self._fix_buttons[: len(fixes)], *(self._actions[action] for action in actions))
        self._put_in_order(actions)
        primary = self._primary(fixes, actions)
        for number, button in enumerate(self._fix_buttons):
            if number < len(fixes):
                button.setText(render(fix_texts.fix_label(fixes[number])).replace("&", "&&"))
            set_button_kind(button, ButtonKind.PRIMARY if button is primary else None)
        for other in self._actions.values():
            set_button_kind(other, ButtonKind.PRIMARY if other is primary else None)
        self._reveal([*self._offered, *self._shown_more])

    def _put_in_order(self, actions: tuple[Action, ...]) -> None:
        """Let the actions stand, and be reached by the keyboard, in their order: fixes first, the way back last."""
        before: QPushButton = self._fix_buttons[-1]
        for button in (*(self._actions[action] for action in actions), self._undo, self._more):
            self._row.removeWidget(button)
            self._row.addWidget(button)
            self.setTabOrder(before, button)
            before = button

    def _primary(self, fixes: tuple[Fix, ...], actions: tuple[Action, ...]) -> QPushButton | None:
        """The one button that most people will want; none where every way has its price."""
        if fixes:
            return self._fix_buttons[0] if fixes[0].id is not FixId.SEND_UNENCRYPTED else None
        return self._actions[actions[0]] if actions and actions[0] in LEADING else None

    def _reveal(self, shown: list[QPushButton]) -> None:
        """Show these and no others.

        Before Qt shows one of them, it lays the card out, which may then ask for less: hidden at that moment, a button
        would be shown all the same.
        """
        self._to_reveal = shown
        if self._is_revealing:
            return
        self._is_revealing = True
        try:
            for _ in range(_MOST_ROUNDS):
                latest = self._to_reveal
                self._show_only(latest)
                if self._to_reveal is latest:
                    break
        finally:
            self._is_revealing = False

    def _show_only(self, shown: list[QPushButton]) -> None:
        for button in (*self._fix_buttons, *self._actions.values(), self._undo, self._more):
            button.setVisible(button in shown)
        self.setVisible(bool(shown))
        self._row.invalidate()
        self.updateGeometry()

    def _new_fix_button(self, number: int) -> QPushButton:
        def request() -> None:
            self.fix_requested.emit(self._fixes[number])

        button = QPushButton(self)
        button.setObjectName(f"fixButton{number + 1}")
        button.clicked.connect(request)
        self._row.addWidget(button)
        return button

    def _new_action(self, action: Action, settings_text: Callable[[], str]) -> QPushButton:
        def request() -> None:
            self.action_requested.emit(action)

        text = self._action_text(action)
        if action is Action.COPY_SETTINGS:
            button: QPushButton = CopyButton(text, settings_text, self, has_icon=False)
        elif action is Action.OPEN_PROVIDER_PAGE:
            button = self._page
        else:
            button = QPushButton(text, self)
            button.clicked.connect(request)
        button.setObjectName(f"{action}Button")
        self._row.addWidget(button)
        return button

    def _action_text(self, action: Action) -> str:
        return {
            Action.TEST_AGAIN: self.tr("Test again"),
            Action.VIEW_CERTIFICATE: self.tr("View certificate"),
            Action.TYPE_PASSWORD: self.tr("Type the password again"),
            Action.ENTER_PASSWORD: self.tr("Enter password"),
            Action.ENTER_TOKEN: self.tr("Enter a new token"),
            Action.SEND_TEST: self.tr("Send a test message…"),
            Action.COPY_SETTINGS: self.tr("Copy settings"),
            Action.SETTINGS_CARD: self.tr("Settings card…"),
            Action.TRUST_CERTIFICATE: self.tr("Trust this certificate…"),
            Action.COMPARE_PORTS: self.tr("Compare all ports"),
            Action.COPY_REPORT: self.tr("Copy report"),
            # These two depend on the verdict.
            Action.COPY_QUESTION: "",
            Action.OPEN_PROVIDER_PAGE: "",
        }[action]

    def _question_text(self, diagnosis: Diagnosis) -> str:
        # Where sign-in is switched off, that is the decision of whoever runs the mail of a company, as a rule.
        if diagnosis.owner is Owner.PROVIDER and diagnosis.code is not Code.AUTH_SMTP_DISABLED:
            return self.tr("Copy question for my provider")
        return self.tr("Copy question for my administrator")
