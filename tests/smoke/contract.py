"""What a screen reader must find: the names and roles of the controls, in the window and in its dialogs.

Of a combo box Qt tells the text that is chosen instead of its name; there None stands for the name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.smoke.accessibility import Spoken

    Controls = Mapping[str, tuple[str | None, str]]

_BUTTON: Final = "push button"
_CHECK: Final = "check box"
_COMBO: Final = "combo box"
_LABEL: Final = "label"
_MENU: Final = "popup menu"
_ITEM: Final = "menu item"
_TEXT: Final = "text"
_TREE: Final = "tree"
_FILLER: Final = "filler"

WINDOW: Final[Controls] = {
    "mainWindow": ("Outbox Check", "frame"),
    "fileMenu": ("File", _MENU),
    "editMenu": ("Edit", _MENU),
    "testMenu": ("Test", _MENU),
    "viewMenu": ("View", _MENU),
    "helpMenu": ("Help", _MENU),
    "testAction": ("Test connection", _ITEM),
    "stopAction": ("Stop", _ITEM),
    "newAccountAction": ("New account", _ITEM),
    "saveAccountAction": ("Save account", _ITEM),
    "renameAccountAction": ("Rename account…", _ITEM),
    "removeAccountAction": ("Remove account…", _ITEM),
    "comparePortsAction": ("Compare all ports", _ITEM),
    "sendTestAction": ("Send a test message…", _ITEM),
    "copyReportAction": ("Copy report", _ITEM),
    "copySettingsAction": ("Copy settings", _ITEM),
    "saveReportAction": ("Save report…", _ITEM),
    "findAction": ("Find in conversation", _ITEM),
    "forgetPasswordAction": ("Forget saved password", _ITEM),
    "preferencesAction": ("Preferences…", _ITEM),
    "viewStepsAction": ("Steps", _ITEM),
    "viewTranscriptAction": ("Conversation", _ITEM),
    "viewCertificateAction": ("Certificate", _ITEM),
    "viewFeaturesAction": ("Server features", _ITEM),
    "viewPortsAction": ("All ports", _ITEM),
    "viewHistoryAction": ("History", _ITEM),
    "helpAction": ("Help", _ITEM),
    "glossaryAction": ("What do these settings mean?", _ITEM),
    "shortcutsAction": ("Keyboard shortcuts", _ITEM),
    "aboutAction": ("About Outbox Check", _ITEM),
    "quitAction": ("Quit", _ITEM),
    "settingsPane": ("Settings", _FILLER),
    "accountCombo": (None, _COMBO),
    "accountMenuButton": ("Account actions", _BUTTON),
    "emailEdit": ("E-mail address", _TEXT),
    "passwordEdit": ("Password", _TEXT),
    "rememberCheck": ("Remember in this computer’s keyring", _CHECK),
    "hostEdit": ("Server", _TEXT),
    "portCombo": (None, _COMBO),
    "encryptionCombo": (None, _COMBO),
    "portHintLabel": ("Not a usual mail port. Check it with your provider.", _LABEL),
    "moreOptionsButton": ("More options", _CHECK),
    "usernameEdit": ("User name", _TEXT),
    "authCombo": (None, _COMBO),
    "timeoutSpin": ("Time limit per step in seconds", "spin box"),
    "ipVersionCombo": (None, _COMBO),
    "ehloEdit": ("Name used to introduce this computer", _TEXT),
    "sendTestCheck": ("Also send a test message to myself", _CHECK),
    "recipientEdit": ("Send the test message to", _TEXT),
    "testButton": ("Test connection", _BUTTON),
    "verdictCard": ("Result", "panel"),
    "progressBar": ("Test progress", "progress bar"),
    "fixUndoButton": ("Put back previous settings", _BUTTON),
    "detailTabs": ("Details", _FILLER),
    "stepTree": ("Test steps", _TREE),
    "expandAllButton": ("Expand all", _BUTTON),
    "saveReportButton": ("Save report…", _BUTTON),
    "transcriptView": ("Conversation with the server", _TEXT),
    "transcriptFindEdit": ("Find in conversation", _TEXT),
    "copyTranscriptButton": ("Copy conversation", _BUTTON),
    "saveTranscriptButton": ("Save conversation…", _BUTTON),
    "certSummaryLabel": ("Trusted on this computer and issued for this server", _LABEL),
    "certChainTree": ("Chain of trust", _TREE),
    "copyCertButton": ("Copy certificate details", _BUTTON),
    "saveCertButton": ("Save certificate…", _BUTTON),
    "featureTable": ("Server features", _TREE),
    "copyFeaturesButton": ("Copy server features", _BUTTON),
}
"""Of the window after a test that has failed at signing in, with a port of a test's own."""

DESCRIBED: Final = (
    *("accountCombo", "emailEdit", "passwordEdit", "rememberCheck", "hostEdit", "portCombo", "encryptionCombo"),
    *("usernameEdit", "authCombo", "timeoutSpin", "ehloEdit"),
)
"""Where a screen reader also says what helps to fill it in."""


class DialogContract(NamedTuple):
    """The title of a dialog, the keys that open it, and what is in it."""

    title: str
    keys: tuple[str, ...]
    controls: Controls


DIALOGS: Final[Mapping[str, DialogContract]] = {
    "reportDialog": DialogContract(
        "Save report",
        ("ctrl+shift+s",),
        {
            "reportDialog": ("Save report", "dialog"),
            "reportPreview": ("Preview", _TEXT),
            "hideEmailCheck": ("Hide my e-mail address", _CHECK),
            "hideComputerCheck": ("Hide this computer’s name and addresses", _CHECK),
            "hideServerCheck": ("Hide the server name", _CHECK),
            "reportFormatCombo": (None, _COMBO),
        },
    ),
    "historyDialog": DialogContract(
        "History",
        ("ctrl+h",),
        {
            "historyDialog": ("History", "dialog"),
            "historyTable": ("Past tests", _TREE),
            "clearHistoryButton": ("Clear history", _BUTTON),
        },
    ),
    "preferencesDialog": DialogContract(
        "Preferences",
        ("ctrl+comma",),
        {
            "preferencesDialog": ("Preferences", "dialog"),
            "themeCombo": (None, _COMBO),
            "prefTimeoutSpin": ("Time limit", "spin box"),
            "keepHistoryCheck": ("Keep history", _CHECK),
            "reduceMotionCheck": ("Reduce motion", _CHECK),
        },
    ),
    "aboutDialog": DialogContract(
        "About Outbox Check", ("alt+h", "a"), {"aboutDialog": ("About Outbox Check", "dialog")}
    ),
}


def faults(found: Mapping[str, Spoken], wanted: Controls) -> Iterator[str]:
    """Say what is missing, or called something else."""
    for object_name, (name, role) in wanted.items():
        control = found.get(object_name)
        if control is None:
            yield f"there is no {object_name}"
        elif control.role != role or (name is not None and control.name != name):
            yield f"{object_name} is a {control.role} called {control.name!r}"
