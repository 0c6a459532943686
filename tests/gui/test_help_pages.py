from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

import gui
from gui import help_pages
from gui.help_pages import HelpPage, page_for, page_text, page_title
from resources import path

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_ITSELF = Path(help_pages.__file__)
_LINK = re.compile(r"\]\(([^)]*)\)")


def test_every_page_has_a_file_and_every_file_is_a_page() -> None:
    assert {file.stem for file in path("help/en").iterdir()} == {page.value for page in HelpPage}


@pytest.mark.parametrize("page", HelpPage)
def test_a_page_begins_with_its_title_and_links_only_to_pages(page: HelpPage) -> None:
    text = page_text(page)
    assert text.startswith(f"# {page_title(page)}\n")
    assert len(text.split()) > 150
    names = {page.value for page in HelpPage}
    # A picture would be the one thing that the viewer loads by itself.
    assert "![" not in text
    assert "<" not in text
    for target in _LINK.findall(text):
        assert target.removesuffix(".md") in names, target


@pytest.mark.parametrize(
    ("page", "facts"),
    [
        (
            HelpPage.SMTP,
            ("Simple Mail Transfer Protocol", "IMAP and POP3", "does not mean that the message has arrived"),
        ),
        (HelpPage.PORT, ("RFC 8314", "January 2018", "IANA", "RFC 6409", "No standard gives port 2525", "block it")),
        (HelpPage.ENCRYPTION, ("SSL/TLS, implicit TLS", "if available", "wrong version number")),
        (HelpPage.TLS, ("RFC 8996", "RFC 8997", "RFC 8446", "RFC 6176", "handshake", "records", "Netscape")),
        (HelpPage.STARTTLS, ("RFC 3207", "220 ****", "introduces itself **again**")),
        (HelpPage.SIGN_IN, ("app password", "OAuth 2", "5.7.139", "asks after three failures")),
        (HelpPage.RESULT, ("RFC 3463", "who has to act", "spam folder")),
        (HelpPage.SERVER, ("localhost", "IPv6", "MX records")),
    ],
)
def test_what_people_ask_for_is_there(page: HelpPage, facts: tuple[str, ...]) -> None:
    for fact in facts:
        assert fact in page_text(page), fact


def test_dated_statements_are_not_repeated() -> None:
    text = "\n".join(page_text(page) for page in HelpPage)
    for claim in (
        r"465 (?:is|was) deprecated",
        r"587 is the TLS port[^”]",
        r"default port (?:is|for) .*25",
        "less secure apps",
    ):
        assert not re.search(claim, text), claim


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("emailEdit", HelpPage.SIGN_IN),
        ("hostEdit", HelpPage.SERVER),
        ("portCombo", HelpPage.PORT),
        ("encryptionCombo", HelpPage.ENCRYPTION),
        ("certChainTree", HelpPage.TLS),
        ("verdictCard", HelpPage.RESULT),
        ("somethingElse", HelpPage.SMTP),
    ],
)
def test_the_page_fits_the_control(name: str, page: HelpPage, qtbot: QtBot) -> None:
    control = QLineEdit()
    control.setObjectName(name)
    qtbot.addWidget(control)
    assert page_for(control) is page


def test_every_control_with_a_page_is_there() -> None:
    code = "\n".join(file.read_text("utf-8") for file in Path(gui.__file__).parent.rglob("*.py") if file != _ITSELF)
    lines = _ITSELF.read_text("utf-8").splitlines()
    names = [line.split('"')[1] for line in lines if re.fullmatch(r' {4}"\w+": HelpPage\.\w+,', line)]
    assert len(names) > 20
    assert [name for name in names if f'"{name}"' not in code] == []


def test_what_lies_in_a_control_has_its_page(qtbot: QtBot) -> None:
    outer = QWidget()
    outer.setObjectName("portCombo")
    qtbot.addWidget(outer)
    assert page_for(QLineEdit(outer)) is HelpPage.PORT
    assert page_for(None) is HelpPage.SMTP


def test_where_a_language_has_no_page_the_english_one_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "bcp47Name", lambda _: "cy-GB")
    assert page_title(HelpPage.PORT) == "Port"
