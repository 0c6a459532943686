from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from core.values.diagnosis import Code, Diagnosis, Fix, FixId
from core.values.settings import Encryption
from gui.focus_chain import next_in_focus_chain
from gui.results_pane.verdict_actions import Action
from gui.results_pane.verdict_buttons import VerdictButtons
from gui.style.button_kinds import ButtonKind, button_kind
from tests.gui.results_pane.known_page import known_page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TO_TLS = Fix(FixId.USE_TLS, "smtp.example.com", 465, Encryption.TLS)
TO_STARTTLS = Fix(FixId.USE_STARTTLS, "smtp.example.com", 587, Encryption.STARTTLS)
IN_CLEAR = Fix(FixId.SEND_UNENCRYPTED, "smtp.example.com", 25, Encryption.NONE)

BY_THEMSELVES = {Action.COPY_SETTINGS, Action.OPEN_PROVIDER_PAGE}
"""Buttons that need nobody else to do what they say."""


@pytest.fixture
def buttons(qtbot: QtBot) -> VerdictButtons:
    buttons = VerdictButtons(lambda: "Server: smtp.example.com\n")
    qtbot.addWidget(buttons)
    buttons.resize(600, 40)
    return buttons


def in_order(buttons: VerdictButtons) -> list[QPushButton]:
    """The buttons as they stand beside one another."""
    row = buttons.layout()
    assert row is not None
    widgets = [item.widget() for number in range(row.count()) if (item := row.itemAt(number))]
    return [widget for widget in widgets if isinstance(widget, QPushButton) and not widget.isHidden()]


def shown(buttons: VerdictButtons) -> list[str]:
    return [button.text() for button in in_order(buttons)]


def primaries(buttons: VerdictButtons) -> list[str]:
    return [button.text() for button in in_order(buttons) if button_kind(button) is ButtonKind.PRIMARY]


def press(buttons: VerdictButtons, name: str) -> None:
    button = buttons.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


@pytest.mark.parametrize(
    ("diagnosis", "texts", "primary"),
    [
        (Diagnosis(Code.OK), ["Send a test message…", "Copy settings", "Settings card…"], []),
        (Diagnosis(Code.OK_NO_LOGIN), ["Enter password", "Copy settings", "Settings card…"], ["Enter password"]),
        (Diagnosis(Code.AUTH_BAD_CREDENTIALS), ["Type the password again"], ["Type the password again"]),
        (Diagnosis(Code.AUTH_OAUTH_TOKEN), ["Enter a new token"], ["Enter a new token"]),
        (
            Diagnosis(Code.CERT_EXPIRED),
            ["View certificate", "Copy question for my administrator", "Copy report"],
            ["View certificate"],
        ),
        (Diagnosis(Code.ACCOUNT_RESTRICTED), ["Copy question for my provider"], []),
        (Diagnosis(Code.AUTH_SMTP_DISABLED), ["Copy question for my administrator"], []),
        (Diagnosis(Code.CANCELLED), ["Test again"], []),
        (Diagnosis(Code.CONNECT_REFUSED), ["Compare all ports"], ["Compare all ports"]),
        (
            Diagnosis(
                Code.AUTH_APP_PASSWORD_REQUIRED, facts={"secret_page": known_page(), "secret_kind": "app_password"}
            ),
            ["How to get an app password", "Type the password again"],
            ["How to get an app password"],
        ),
        (Diagnosis(Code.DNS_NOT_FOUND), [], []),
        (
            Diagnosis(Code.CONNECT_BLOCKED, fixes=(TO_TLS,)),
            ["Try port 465 with TLS", "Compare all ports", "Test again"],
            ["Try port 465 with TLS"],
        ),
        (
            Diagnosis(Code.AUTH_WITHHELD, fixes=(TO_STARTTLS, IN_CLEAR)),
            ["Try port 587 with STARTTLS", "Send anyway"],
            ["Try port 587 with STARTTLS"],
        ),
        # Sending a password in clear is never what is suggested.
        (Diagnosis(Code.AUTH_WITHHELD, fixes=(IN_CLEAR,)), ["Send anyway"], []),
    ],
)
def test_a_verdict_shows_its_buttons_and_at_most_one_leads(
    buttons: VerdictButtons, diagnosis: Diagnosis, texts: list[str], primary: list[str]
) -> None:
    buttons.show_for(diagnosis)
    assert shown(buttons) == texts
    assert primaries(buttons) == primary
    assert buttons.isHidden() is not bool(texts)


@pytest.mark.parametrize("code", Code)
def test_no_verdict_has_more_than_three_buttons_or_two_that_lead(buttons: VerdictButtons, code: Code) -> None:
    for fixes in ((), (TO_TLS,), (TO_TLS, IN_CLEAR)):
        buttons.show_for(Diagnosis(code, fixes=fixes))
        assert len(shown(buttons)) <= 3
        assert len(primaries(buttons)) <= 1


def test_a_fix_is_handed_on_as_it_is(buttons: VerdictButtons, qtbot: QtBot) -> None:
    buttons.show_for(Diagnosis(Code.AUTH_WITHHELD, fixes=(TO_STARTTLS, IN_CLEAR)))
    with qtbot.waitSignal(buttons.fix_requested) as first:
        press(buttons, "fixButton1")
    with qtbot.waitSignal(buttons.fix_requested) as second:
        press(buttons, "fixButton2")
    assert (first.args, second.args) == ([TO_STARTTLS], [IN_CLEAR])


@pytest.mark.parametrize("action", [action for action in Action if action not in BY_THEMSELVES])
def test_each_action_says_which_it_is(buttons: VerdictButtons, qtbot: QtBot, action: Action) -> None:
    with qtbot.waitSignal(buttons.action_requested) as asked:
        press(buttons, f"{action}Button")
    assert asked.args == [action]


def test_the_names_that_others_rely_on() -> None:
    assert f"{Action.SEND_TEST}Button" == "sendTestButton"
    assert f"{Action.COPY_SETTINGS}Button" == "copySettingsButton"
    assert f"{Action.COMPARE_PORTS}Button" == "comparePortsButton"
    assert f"{Action.OPEN_PROVIDER_PAGE}Button" == "openProviderPageButton"


def test_the_settings_are_copied(buttons: VerdictButtons) -> None:
    buttons.show_for(Diagnosis(Code.OK))
    press(buttons, "copySettingsButton")
    assert QGuiApplication.clipboard().text() == "Server: smtp.example.com\n"


def test_the_way_back_stands_beside_the_others(buttons: VerdictButtons, qtbot: QtBot) -> None:
    buttons.set_undo_available(True)
    assert shown(buttons) == []
    buttons.show_for(Diagnosis(Code.DNS_NOT_FOUND))
    assert shown(buttons) == ["Put back previous settings"]
    with qtbot.waitSignal(buttons.undo_requested):
        press(buttons, "fixUndoButton")
    buttons.set_undo_available(False)
    assert shown(buttons) == []
    assert buttons.isHidden()


@pytest.mark.parametrize("code", [Code.AUTH_BAD_CREDENTIALS, Code.AUTH_APP_PASSWORD_REQUIRED])
def test_the_keyboard_goes_from_button_to_button_as_they_stand(buttons: VerdictButtons, code: Code) -> None:
    buttons.set_undo_available(True)
    buttons.show_for(Diagnosis(code, fixes=(TO_TLS,), facts={"secret_page": known_page()}))
    standing = in_order(buttons)
    assert len(standing) == 4
    reached: list[QWidget] = []
    widget: QWidget | None = standing[0]
    for _ in range(30):
        reached += [widget] if widget in standing else []
        widget = next_in_focus_chain(widget) if widget else None
    assert reached[:4] == standing


def test_while_a_test_runs_there_are_no_buttons(buttons: VerdictButtons) -> None:
    buttons.set_undo_available(True)
    buttons.show_for(Diagnosis(Code.OK))
    buttons.show_nothing()
    assert shown(buttons) == []
    assert buttons.isHidden()


def test_a_kept_result_offers_neither_fixes_nor_the_way_back(buttons: VerdictButtons) -> None:
    buttons.set_undo_available(True)
    buttons.show_for(Diagnosis(Code.CONNECT_TIMEOUT, fixes=(TO_TLS,)), is_kept=True)
    assert shown(buttons) == ["Copy report"]
    buttons.show_for(Diagnosis(Code.CONNECT_TIMEOUT, fixes=(TO_TLS,)))
    assert shown(buttons) == ["Try port 465 with TLS", "Compare all ports", "Test again", "Put back previous settings"]


def test_more_words_can_be_asked_for_last_of_all(buttons: VerdictButtons, qtbot: QtBot) -> None:
    buttons.show_for(Diagnosis(Code.OK))
    buttons.set_undo_available(True)
    buttons.offer_more(600, is_needed=True, is_folded=True)
    assert shown(buttons)[-2:] == ["Put back previous settings", "Show more"]
    with qtbot.waitSignal(buttons.more_requested):
        press(buttons, "verdictMoreButton")
    buttons.offer_more(600, is_needed=True, is_folded=False)
    assert shown(buttons)[-1] == "Show less"
    with qtbot.waitSignal(buttons.less_requested):
        press(buttons, "verdictMoreButton")
    buttons.offer_more(600, is_needed=False, is_folded=True)
    assert shown(buttons)[-1] == "Put back previous settings"


def test_more_words_can_be_asked_for_where_there_is_no_other_button(buttons: VerdictButtons) -> None:
    buttons.show_nothing()
    assert buttons.isHidden()
    assert buttons.height_for(600, with_more=False) == 0
    assert buttons.height_for(600, with_more=True) > 0
    buttons.offer_more(600, is_needed=True, is_folded=True)
    assert not buttons.isHidden()
    assert shown(buttons) == ["Show more"]


def test_asking_for_more_words_takes_no_line_of_its_own_where_one_has_room(buttons: VerdictButtons) -> None:
    buttons.show_for(Diagnosis(Code.CERT_EXPIRED))
    buttons.offer_more(600, is_needed=True, is_folded=False)
    first, *others, more = in_order(buttons)
    buttons.resize(first.sizeHint().width() + more.sizeHint().width() + 8, 300)
    buttons.show()
    assert more.y() == first.y()
    assert min(other.y() for other in others) > first.y()


def test_a_folded_card_shows_as_many_as_one_line_has_room_for(buttons: VerdictButtons) -> None:
    buttons.show_for(Diagnosis(Code.CERT_EXPIRED))
    buttons.offer_more(9_999, is_needed=True, is_folded=True)
    first, second, third, more = in_order(buttons)
    room = sum(button.sizeHint().width() for button in (first, second, more)) + 16
    line = buttons.height_for(9_999, with_more=True)
    for width, seen in ((room, [first, second, more]), (room - 20, [first, more]), (10, [first, more])):
        buttons.offer_more(width, is_needed=True, is_folded=True)
        assert in_order(buttons) == seen
    assert buttons.height_for(room, with_more=True, is_folded=True) == line
    assert buttons.height_for(room, with_more=True) > line
    buttons.offer_more(room, is_needed=True, is_folded=False)
    assert in_order(buttons) == [first, second, third, more]


def test_the_way_back_from_a_fix_is_never_folded_away(buttons: VerdictButtons) -> None:
    buttons.show_for(Diagnosis(Code.CERT_EXPIRED))
    buttons.set_undo_available(True)
    buttons.offer_more(10, is_needed=True, is_folded=True)
    assert shown(buttons) == ["View certificate", "Put back previous settings", "Show more"]


def test_a_card_that_never_settles_holds_up_nothing(buttons: VerdictButtons, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    more = buttons.findChild(QPushButton, "verdictMoreButton")
    assert isinstance(more, QPushButton)

    def ask_again() -> None:
        # Stands for a layout that wants the opposite of what it sees, time and again.
        assert len(asked) < 100
        asked.append(more.isHidden())
        buttons.offer_more(400, is_needed=more.isHidden(), is_folded=False)

    buttons.show_for(Diagnosis(Code.OK))
    monkeypatch.setattr(buttons, "updateGeometry", ask_again)
    buttons.offer_more(400, is_needed=True, is_folded=False)
    assert asked
    assert not buttons.isHidden()
