"""The menu bar: every action of the window by its object name, and which of them can be used when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow, QMenu

TABS: Final = ("steps", "conversation", "certificate", "features", "ports")
"""The ids of the tabs in their order; the action of each is in the View menu."""
PORTS_TAB: Final = TABS.index("ports")
"""The one tab that has something to offer before the first test."""

_TAB_ACTIONS: Final = (
    "viewStepsAction",
    "viewTranscriptAction",
    "viewCertificateAction",
    "viewFeaturesAction",
    "viewPortsAction",
)


@value_class
class Situation:
    """What decides which actions can be used.

    `is_running` while a test or a comparison of ports is; `has_result` once a test was begun; `has_card` when its
    settings were seen to work; `has_report` when a test that is over can be seen; `shows_details` when there are tabs
    to choose from; `is_saved` when the chosen account is; `is_remembered` when its password is wanted in the keyring.
    """

    is_running: bool = False
    has_result: bool = False
    has_card: bool = False
    has_report: bool = False
    shows_details: bool = False
    is_saved: bool = False
    is_remembered: bool = False


class Menus(QObject):
    """Makes the menus of a window, and with `fill` the actions in them, each an attribute; connects nothing."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._menus: list[QMenu] = []
        self._file = self._menu("fileMenu", self.tr("F&ile"))
        self._edit = self._menu("editMenu", self.tr("E&dit"))
        self._test = self._menu("testMenu", self.tr("&Test"))
        self._view = self._menu("viewMenu", self.tr("&View"))
        self._help = self._menu("helpMenu", self.tr("&Help"))

    def fill(self) -> None:
        """Make the actions, with their keys. Not from the start: nobody can open a menu before the first paint."""
        self._fill_file_menu()
        self._fill_edit_menu()
        self._fill_test_menu()
        self._fill_view_menu()
        self._fill_help_menu()
        self.set_situation(Situation())

    @property
    def all(self) -> Sequence[QAction]:
        """Every action, in the order of the menus."""
        return [action for menu in self._menus for action in menu.actions() if not action.isSeparator()]

    def set_situation(self, now: Situation) -> None:
        """Let exactly those actions be used that do something now."""
        idle = not now.is_running
        for action, is_usable in (
            (self.new_account, idle),
            (self.save_account, idle),
            (self.rename_account, idle and now.is_saved),
            (self.remove_account, idle and now.is_saved),
            (self.forget_password, idle and now.is_remembered),
            (self.import_settings, idle),
            (self.open_report, idle),
            (self.save_report, now.has_report),
            (self.copy_report, now.has_report),
            (self.history, idle),
            (self.copy_settings, now.has_result),
            (self.settings_card, now.has_card),
            (self.find, now.has_result),
            (self.test, idle),
            (self.stop, now.is_running),
            (self.compare_ports, idle),
            (self.send_test, idle),
            *((action, now.shows_details) for action in self.tabs),
            (self.tabs[PORTS_TAB], True),
        ):
            action.setEnabled(is_usable)

    def _fill_file_menu(self) -> None:
        menu = self._file
        self.new_account = self._action(menu, "newAccountAction", self.tr("&New account"), "Ctrl+N")
        self.save_account = self._action(menu, "saveAccountAction", self.tr("&Save account"), "Ctrl+S")
        self.rename_account = self._action(menu, "renameAccountAction", self.tr("Rena&me account…"))
        self.remove_account = self._action(menu, "removeAccountAction", self.tr("&Remove account…"))
        self.import_settings = self._action(menu, "importSettingsAction", self.tr("&Import settings…"))
        menu.addSeparator()
        self.open_report = self._action(menu, "openReportAction", self.tr("&Open report…"), "Ctrl+O")
        self.save_report = self._action(menu, "saveReportAction", self.tr("Sa&ve report…"), "Ctrl+Shift+S")
        menu.addSeparator()
        self.quit = self._action(menu, "quitAction", self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit_menu(self) -> None:
        menu = self._edit
        self.copy_report = self._action(menu, "copyReportAction", self.tr("Copy &report"), "Ctrl+Shift+C")
        self.copy_settings = self._action(menu, "copySettingsAction", self.tr("&Copy settings"))
        self.settings_card = self._action(menu, "settingsCardAction", self.tr("Settings car&d…"))
        menu.addSeparator()
        self.find = self._action(menu, "findAction", self.tr("&Find in conversation"), "Ctrl+F")
        menu.addSeparator()
        self.forget_password = self._action(menu, "forgetPasswordAction", self.tr("Forget saved &password"))
        menu.addSeparator()
        self.preferences = self._action(menu, "preferencesAction", self.tr("Pr&eferences…"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _fill_test_menu(self) -> None:
        menu = self._test
        self.test = self._action(menu, "testAction", self.tr("&Test connection"), "F5", "Ctrl+Return", "Ctrl+Enter")
        self.stop = self._action(menu, "stopAction", self.tr("&Stop"), "Esc")
        menu.addSeparator()
        self.compare_ports = self._action(menu, "comparePortsAction", self.tr("&Compare all ports"), "Ctrl+M")
        self.send_test = self._action(menu, "sendTestAction", self.tr("Send a test &message…"), "Ctrl+T")

    def _fill_view_menu(self) -> None:
        menu = self._view
        titles = (
            self.tr("&Steps"),
            self.tr("&Conversation"),
            self.tr("C&ertificate"),
            self.tr("Server &features"),
            self.tr("All &ports"),
        )
        self.tabs: Sequence[QAction] = [
            self._action(menu, name, title, f"Ctrl+{number}")
            for number, (name, title) in enumerate(zip(_TAB_ACTIONS, titles, strict=True), 1)
        ]
        menu.addSeparator()
        self.history = self._action(menu, "viewHistoryAction", self.tr("&History"), "Ctrl+H")

    def _fill_help_menu(self) -> None:
        menu = self._help
        self.help = self._action(menu, "helpAction", self.tr("&Help"), "F1")
        self.glossary = self._action(menu, "glossaryAction", self.tr("&What do these settings mean?"))
        self.explain = self._action(menu, "explainAction", self.tr("&Explain an error…"))
        menu.addSeparator()
        self.shortcuts = self._action(menu, "shortcutsAction", self.tr("&Keyboard shortcuts"))
        self.about = self._action(menu, "aboutAction", self.tr("&About Outbox Check"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, name: str, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setObjectName(name)
        menu.setAccessibleName(title.replace("&", ""))
        self._menus.append(menu)
        return menu

    def _action(self, menu: QMenu, name: str, text: str, *keys: str) -> QAction:
        # The window owns the actions, so that their keys also work while a menu bar of the desktop shows them.
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        menu.addAction(action)
        return action
