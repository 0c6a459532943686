"""What the window is brought to show for each picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.screenshots import dialog_states as dialogs
from tests.screenshots import window_states as in_window

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from tests.screenshots.stage import Stage

    # Returns what to take the picture of, None for the window.
    Reach = Callable[[Stage], Awaitable[QWidget | None]]


@dataclass(frozen=True, slots=True)
class State:
    """How a state is reached; `is_new` with no account saved yet."""

    reach: Reach
    is_new: bool = False
    has_keyring: bool = True


STATES: Mapping[str, State] = {
    "empty": State(in_window.welcome, is_new=True),
    "running": State(in_window.running),
    "success": State(in_window.success),
    "warning": State(in_window.expires_soon),
    "failure": State(in_window.blocked),
    "wrong-password": State(in_window.wrong_password),
    "cancelled": State(in_window.cancelled),
    "conversation": State(in_window.conversation),
    "certificate": State(in_window.certificate),
    "features": State(in_window.features),
    "ports": State(in_window.ports),
    "looking": State(in_window.looking),
    "second-looks": State(in_window.blocked_open),
    "expired": State(in_window.expired),
    "certificate-faulty": State(in_window.faulty_certificate),
    "unencrypted": State(in_window.unencrypted),
    "wrong-encryption": State(in_window.wrong_encryption),
    "stale": State(in_window.stale),
    "find": State(in_window.found),
    "form-problems": State(in_window.form_problems, is_new=True),
    "more-options": State(in_window.more_options),
    "no-keyring": State(in_window.no_keyring, is_new=True, has_keyring=False),
    "report": State(dialogs.report),
    "report-message": State(dialogs.report_message),
    "report-copied": State(dialogs.copied),
    "report-opened": State(dialogs.opened_report),
    "history": State(dialogs.history),
    "compare": State(dialogs.compare),
    "past": State(dialogs.past),
    "explain": State(dialogs.explain),
    "settings-card": State(dialogs.settings_card),
    "help": State(dialogs.help_page),
    "preferences": State(dialogs.preferences),
    "shortcuts": State(dialogs.shortcuts),
    "about": State(dialogs.about),
    "send-test": State(dialogs.send_test),
    "account-menu": State(dialogs.account_menu),
    "trust": State(dialogs.trust),
    "many-sign-ins": State(dialogs.many_sign_ins),
    "remove-account": State(dialogs.remove_account),
    "crash": State(dialogs.crash),
}
