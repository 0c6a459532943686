"""The saved accounts: which one is in the form, whether it was changed there, and what the user does with it."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.lint.settings_lint import lint
from core.report.account_file_texts import account_file_text
from core.stores.account_store import AccountFileError
from core.stores.accounts import Account, AccountBook, new_account_id
from gui.errands import Errands
from gui.new_account import NewAccount
from gui.password_keeper import PasswordKeeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from core.stores.account_passwords import AccountPasswords
    from core.values.credentials import CredentialStore, Secret
    from core.values.form import SettingsForm
    from core.values.outcome import ProbeOutcome
    from gui.settings_pane.settings_pane import SettingsPane

    class AccountQuestions(Protocol):
        """What the user is asked about accounts."""

        async def new_name(self, name: str) -> str | None:
            """Ask for another name; None to leave it."""

        async def may_remove(self, name: str) -> bool:
            """Ask whether the account and its saved password may be deleted."""


class AccountController(QObject):
    """Fills the form from the accounts and the accounts from the form.

    `changed` is emitted when another account is chosen or the chosen one became another; `notice` with what the user
    must read (a Message), such as why nothing could be saved. What was typed and not saved is kept per account until
    the window closes.
    """

    changed = Signal()
    notice = Signal(object)

    def __init__(
        self,
        pane: SettingsPane,
        passwords: AccountPasswords,
        keyring: CredentialStore,
        questions: AccountQuestions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._passwords = passwords
        self._questions = questions
        self._errands = Errands()
        self.keeper = PasswordKeeper(pane, passwords, keyring, self._errands)
        self._account: Account | None = None
        self._blank = NewAccount()
        self._drafts: dict[str, SettingsForm] = {}
        self._was_modified = False
        self._is_filling = False
        pane.account_chosen.connect(self.choose)
        pane.account_action.connect(self.act)
        pane.remember_toggled.connect(self._remember)
        pane.keyring_retry_requested.connect(self.keeper.retry)
        pane.form_changed.connect(self._follow_form)

    @property
    def account(self) -> Account | None:
        """The chosen account as saved; None for a new one."""
        return self._account

    def open(self) -> None:
        """Read the accounts, choose the one used last, and look for the keyring in the background."""
        loaded = self._passwords.load()
        if loaded.problem:
            self.notice.emit(account_file_text(loaded.problem, loaded.path))
        self._show_account(loaded.book.get(loaded.book.last_used))
        self._errands.send(self.keeper.look_for_keyring())

    def begin_new_with(self, blank: NewAccount) -> None:
        """Let new accounts begin with this; also the one in the form, as long as nothing was typed into it."""
        if blank == self._blank:
            return
        is_untouched = self._account is None and self._pane.form() == self._blank.form and not self._pane.secret()
        self._blank = blank
        if is_untouched:
            self._show_account(None)

    def begin_from(self, found: SettingsForm) -> None:
        """Begin a new account with the server, the address and the user name of `found`, and without a password."""
        self._begin_new()
        blank = self._blank.form
        self._pane.set_form(
            replace(
                blank,
                host=found.host,
                port=found.port,
                encryption=found.encryption,
                email=found.email,
                username=found.username,
                auth=found.auth,
            )
        )

    def choose(self, account_id: str) -> None:
        """Fill the form from an account; from nothing with an empty id."""
        self._keep_draft()
        self._show_account(self._passwords.book.get(account_id))
        self._errands.send(self._note_use(account_id))

    def act(self, action: str) -> None:
        """Carry out what the menu of accounts offers, by its id."""
        errands = {
            "save": self._save_form,
            "rename": self._rename,
            "duplicate": self._duplicate,
            "forget": self._forget,
            "remove": self._remove,
        }
        if action == "new":
            self._begin_new()
        else:
            self._errands.send(errands[action]())

    def learn(self, outcome: ProbeOutcome, secret: Secret | None) -> None:
        """Take note of the end of a test: a password that the server accepted is saved if that is wanted."""
        if outcome.signed_in and secret and self.keeper.is_wanted and not self.keeper.has_fetched(secret):
            self._errands.send(self._save(secret))

    async def settled(self) -> None:
        """Wait until nothing is being read or written."""
        await self._errands.settled()

    def _begin_new(self) -> None:
        self._keep_draft()
        self._drafts.pop("", None)
        self._show_account(None)

    def _show_account(self, account: Account | None) -> None:
        self._account = account
        draft = self._drafts.pop(account.id if account else "", None)
        self._is_filling = True
        self._pane.set_form(draft or (account.form() if account else self._blank.form))
        self._is_filling = False
        self.keeper.open(account, remembers_new=self._blank.remember)
        self._show_accounts()

    def _show_accounts(self) -> None:
        entries = [(account.id, account.name) for account in self._passwords.book.accounts]
        self._was_modified = self._is_modified
        self._pane.set_accounts(entries, self._account.id if self._account else "", self._was_modified)
        self.changed.emit()

    @property
    def _is_modified(self) -> bool:
        return self._account is not None and self._account.with_form(self._pane.form()) != self._account

    def _keep_draft(self) -> None:
        form = self._pane.form()
        if self._is_modified or (self._account is None and form != self._blank.form):
            self._drafts[self._account.id if self._account else ""] = form

    def _follow_form(self) -> None:
        if self._is_filling:
            return
        self.keeper.follow_form()
        if self._is_modified != self._was_modified:
            self._show_accounts()

    def _remember(self, is_wanted: bool) -> None:
        self.keeper.want(is_wanted)
        if not is_wanted and self._account and self._account.remember:
            self._errands.send(self._forget())

    async def _forget(self) -> None:
        chosen = self._account
        try:
            await self.keeper.forget()
        except AccountFileError as error:
            self.notice.emit(account_file_text(error.problem, error.path))
        if chosen and self._account is chosen:
            self._take(chosen.id)

    async def _save_form(self) -> None:
        await self._save(self._pane.secret())

    async def _save(self, secret: Secret) -> None:
        chosen, form = self._account, self._pane.form()
        base = chosen or Account(new_account_id(), form.email or form.host)
        account = replace(base.with_form(form), remember=self.keeper.is_wanted)
        if not await self._change(lambda book: book.replace(account).use(account.id)) or self._account is not chosen:
            return
        self._take(account.id)
        settings = lint(form).settings
        if settings and secret and account.remember:
            await self.keeper.keep(settings, secret)

    async def _rename(self) -> None:
        chosen = self._account
        if chosen and (name := await self._questions.new_name(chosen.name)):
            await self._change(lambda book: book.rename(chosen.id, name))
            if self._account is chosen:
                self._take(chosen.id)

    async def _duplicate(self) -> None:
        chosen = self._account
        if chosen and await self._change(lambda book: book.duplicate(chosen.id)):
            self._keep_draft()
            self._show_account(self._passwords.book.get(self._passwords.book.last_used))

    async def _remove(self) -> None:
        chosen = self._account
        if chosen and await self._questions.may_remove(chosen.name):
            removed = await self._change(lambda book: book.remove(chosen.id))
            if removed and self._account is chosen:
                self._drafts.pop(chosen.id, None)
                self._show_account(None)

    async def _note_use(self, account_id: str) -> None:
        # Where nothing can be saved the user has read so already; the next start then begins with another account.
        with contextlib.suppress(AccountFileError):
            await self._passwords.change(lambda book: book.use(account_id))

    async def _change(self, transition: Callable[[AccountBook], AccountBook]) -> bool:
        try:
            problem = await self._passwords.change(transition)
        except AccountFileError as error:
            self.notice.emit(account_file_text(error.problem, error.path))
            return False
        if problem:
            self.keeper.show_problem(problem)
        return True

    def _take(self, account_id: str) -> None:
        """Go on with an account as it was saved just now; form and password stay as they are."""
        self._account = self._passwords.book.get(account_id)
        if self._account:
            self.keeper.reopen(self._account)
        self._show_accounts()
