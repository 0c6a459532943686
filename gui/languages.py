"""The language of the window: chosen by the user, else by the desktop, else English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from resources import path
from resources.languages import LANGUAGES, SOURCE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication

_OURS: Final = "i18n/outbox-check_{}.qm"
_LOCALES: Final = {"ar": "ar_AE"}
"""Where a language is written with several kinds of digits: the one with those of ports and addresses."""
_QTS_OWN: Final = "qtbase_{}"


def is_offered(language: str) -> bool:
    """Whether the window can speak one of LANGUAGES: English is built in, a translation has to be there."""
    if language == SOURCE_LANGUAGE:
        return True
    try:
        path(_OURS.format(language))
    except FileNotFoundError:
        return False
    return language in LANGUAGES


def choose_language(wanted: str, of_the_desktop: Iterable[str]) -> str:
    """Return one of LANGUAGES: `wanted`, or the first that the desktop names (tags as in BCP 47), or English."""
    for tag in (wanted, *of_the_desktop):
        language = tag.partition("-")[0].lower()
        if language in LANGUAGES and is_offered(language):
            return language
    return SOURCE_LANGUAGE


def language_after_start(wanted: str) -> str:
    """Return what the program will speak when it is started with this wish, "" for none."""
    return choose_language(wanted, QLocale.system().uiLanguages())


def use_language(application: QApplication, wanted: str) -> str:
    """Let the program speak a language from now on, and return which; widgets that exist keep theirs.

    Numbers and dates follow the language; where the desktop speaks it, too, the desktop's own form of it.
    """
    system = QLocale.system()
    language = language_after_start(wanted)
    is_desktops = system.bcp47Name().partition("-")[0].lower() == language
    locale = system if is_desktops else QLocale(_LOCALES.get(language, language))
    QLocale.setDefault(locale)
    if language != SOURCE_LANGUAGE:
        _install(application, language)
        application.setLayoutDirection(locale.textDirection())
    return language


def _install(application: QApplication, language: str) -> None:
    # Here, because English needs neither, and a start in English does not have to wait for them.
    from PySide6.QtCore import QLibraryInfo, QTranslator

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qts_own = QTranslator(application)
    # Where the system's Qt has none, its few own words (Cancel, Copy) stay English.
    if qts_own.load(_QTS_OWN.format(language), folder):
        application.installTranslator(qts_own)
    ours = QTranslator(application)
    if ours.load(str(path(_OURS.format(language)))):
        application.installTranslator(ours)
