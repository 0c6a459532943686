"""The forms in which settings that work can be taken along, and the mail programs that they can be typed into."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QCoreApplication

from core.report.settings_card.apple import IncomingServerMissingError, configuration_profile
from core.report.settings_card.command_lines import NotExpressibleError, msmtp_configuration, swaks_command
from core.report.settings_card.thunderbird import autoconfig
from core.report.settings_card.where_to_type import MailProgram, program_name, steps
from core.report.settings_text import settings_lines
from core.values.message import Message
from core.values.value_class import value_class
from gui.wording import render

if TYPE_CHECKING:
    from core.report.settings_card.card import Card


class CardFile(StrEnum):
    """A form that programs, or people, take as a whole."""

    TEXT = "text"
    AUTOCONFIG = "autoconfig"
    APPLE_PROFILE = "apple_profile"
    MSMTP = "msmtp"
    SWAKS = "swaks"


CardPage: TypeAlias = CardFile | MailProgram

WITH_INCOMING_SERVER: Final = frozenset({CardFile.TEXT, CardFile.AUTOCONFIG, CardFile.APPLE_PROFILE})
"""What also says where mail is fetched from."""
FOR_PEOPLE: Final = frozenset({CardFile.TEXT, *MailProgram})
"""What is read by people, not by programs."""


@value_class
class WrittenPage:
    """The settings on one page; where they cannot be written, `text` says why."""

    text: str
    is_complete: bool = True


def write_page(page: CardPage, card: Card) -> WrittenPage:
    """Return the settings as a page wants them; never a password."""
    try:
        return WrittenPage(_text(page, card))
    except IncomingServerMissingError:
        text = QCoreApplication.translate(
            "SettingsCard",
            "A profile also names the server that mail is fetched from. "
            "Enter it below, under “Incoming server (IMAP)”.",
        )
    except NotExpressibleError:
        text = QCoreApplication.translate("SettingsCard", "msmtp has no way to write a quotation mark in a user name.")
    return WrittenPage(text, is_complete=False)


def page_name(page: CardPage) -> str:
    """Return what a page is called."""
    if isinstance(page, MailProgram):
        return render(program_name(page))
    return {
        CardFile.TEXT: QCoreApplication.translate("SettingsCard", "Text"),
        CardFile.AUTOCONFIG: QCoreApplication.translate("SettingsCard", "Autoconfig file"),
        CardFile.APPLE_PROFILE: QCoreApplication.translate("SettingsCard", "Apple profile"),
        CardFile.MSMTP: "msmtp",
        CardFile.SWAKS: "swaks",
    }[page]


def page_about(page: CardPage) -> str:
    """Return what to do with a page."""
    if isinstance(page, MailProgram):
        return QCoreApplication.translate("SettingsCard", "What the program asks for, in the words of its own window.")
    return {
        CardFile.TEXT: QCoreApplication.translate("SettingsCard", "To keep, to print or to send to somebody."),
        CardFile.AUTOCONFIG: QCoreApplication.translate(
            "SettingsCard",
            "For whoever runs the domain: published at autoconfig.DOMAIN/mail/config-v1.1.xml, it sets up Thunderbird "
            "and several other programs.",
        ),
        CardFile.APPLE_PROFILE: QCoreApplication.translate(
            "SettingsCard", "Open it on the iPhone, iPad or Mac and install it in the settings there."
        ),
        CardFile.MSMTP: QCoreApplication.translate(
            "SettingsCard", "Save it as ~/.msmtprc, readable by nobody else (chmod 600)."
        ),
        CardFile.SWAKS: QCoreApplication.translate(
            "SettingsCard", "A command for the terminal that tests the same, up to signing in."
        ),
    }[page]


def file_name(page: CardPage, card: Card) -> str:
    """Return the name under which a page is best saved."""
    if isinstance(page, MailProgram):
        return f"{page.replace('_', '-')}.txt"
    return {
        CardFile.TEXT: f"{card.file_name}-smtp.txt",
        CardFile.AUTOCONFIG: "config-v1.1.xml",
        CardFile.APPLE_PROFILE: f"{card.file_name}.mobileconfig",
        CardFile.MSMTP: "msmtprc.txt",
        CardFile.SWAKS: "swaks.txt",
    }[page]


def _text(page: CardPage, card: Card) -> str:
    if isinstance(page, MailProgram):
        return _lines(*(f"{number}. {render(step)}" for number, step in enumerate(steps(page, card), 1)))
    match page:
        case CardFile.TEXT:
            return _lines(*map(render, settings_lines(card.settings)), *_incoming(card))
        case CardFile.AUTOCONFIG:
            return autoconfig(card)
        case CardFile.APPLE_PROFILE:
            return configuration_profile(card).decode("utf-8")
        case CardFile.MSMTP:
            return msmtp_configuration(card)
        case CardFile.SWAKS:
            return _lines(swaks_command(card))


def _incoming(card: Card) -> tuple[str, ...]:
    if not card.incoming_host:
        return ()
    return (render(Message("typing.incoming.line", {"host": card.incoming_host})),)


def _lines(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)
