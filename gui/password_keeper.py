"""The password of the chosen account: from the keyring into the field and back, and never where it does not belong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.report.keyring_texts import KeyringNews, keyring_text
from core.report.problem_texts import problem_text, store_problem_text
from core.stores.account_keys import key_of, key_of_form
from core.values.credentials import CredentialStoreError, StoreProblem
from core.values.form import Field, Problem, ProblemKind

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from core.stores.account_passwords import AccountPasswords
    from core.stores.accounts import Account
    from core.values.credentials import AccountKey, CredentialStore, Secret
    from core.values.message import Message
    from core.values.settings import ConnectionSettings
    from gui.errands import Errands
    from gui.settings_pane.settings_pane import SettingsPane


PATIENCE_SECONDS: Final = 3.0
"""How long a test that was asked for waits for a password that is on its way."""


class PasswordKeeper:
    """Fills the password field, guards what it filled in, saves and forgets. The keyring is never waited for.

    A password from the keyring stays in the field only as long as server, port, encryption and user are those that
    it was saved for; changing them back fetches it again. What the user typed is left alone.
    """

    def __init__(
        self, pane: SettingsPane, passwords: AccountPasswords, keyring: CredentialStore, errands: Errands
    ) -> None:
        self._pane = pane
        self._passwords = passwords
        self._keyring = keyring
        self._errands = errands
        self._account_id = ""
        self._home: AccountKey | None = None
        self._here: AccountKey | None = None
        self._fetched: Secret | None = None
        self._fetching: asyncio.Task[None] | None = None
        self._unkept: tuple[ConnectionSettings, Secret] | None = None
        self._is_wanted = False
        self._is_absent = False

    @property
    def is_wanted(self) -> bool:
        """Whether the user wants the password remembered."""
        return self._is_wanted

    def has_fetched(self, secret: Secret) -> bool:
        """Whether this is the password that came from the keyring, for the settings that the form shows."""
        return self._fetched is not None and self._fetched == secret

    def open(self, account: Account | None, *, remembers_new: bool = False) -> None:
        """Begin with an account whose form was just filled in; None for a new one, remembered if that is preferred."""
        self._stop_fetching()
        self._account_id = account.id if account else ""
        self._home = key_of(account) if account else None
        self._is_wanted = account.remember if account else remembers_new and not self._is_absent
        self._here = key_of_form(self._pane.form())
        self._fetched = self._unkept = None
        self._pane.set_secret(None, from_keyring=False)
        self._show()
        if self._is_at_home:
            self.fetch()

    def reopen(self, account: Account) -> None:
        """Note what was saved of the account in use; its password stays in the field."""
        self._account_id, self._home = account.id, key_of(account)

    def follow_form(self) -> None:
        """Compare what the form says now with what the password in it was saved for."""
        was_at_home = self._is_at_home
        self._here = key_of_form(self._pane.form())
        if self._fetched and self._pane.secret() != self._fetched:
            self._fetched = None
        if self._fetched and self._here != self._home:
            # Attack stopped: a look-alike server that gets the password of the real one.
            self._fetched = None
            self._pane.clear_secret_with_hint(keyring_text(KeyringNews.OTHER_SETTINGS))
        elif self._is_at_home and not was_at_home and not self._pane.secret():
            self.fetch()

    def fetch(self) -> None:
        """Ask the keyring, in the background, for the password of the chosen account."""
        self._stop_fetching()
        self._fetching = self._errands.send(self._fetch())

    def retry(self) -> None:
        """Let the system ask the user to unlock the keyring, then do what could not be done before."""
        self._stop_fetching()
        self._fetching = self._errands.send(self._unlock())

    def after_fetching(self, action: Callable[[], object]) -> None:
        """Call `action` when the keyring has answered or has taken too long; at once when nobody is asking it."""
        if self._fetching:
            self._errands.send(self._wait_and_do(self._fetching, action))
        else:
            action()

    def want(self, is_wanted: bool) -> None:
        """Take what the check box says: ticked means that the password is saved after the next accepted sign-in."""
        self._is_wanted = is_wanted
        self._show()

    async def forget(self) -> None:
        """Delete the saved password now; what stands in the field stays until the window closes."""
        self._is_wanted = False
        self._stop_fetching()
        if problem := await self._passwords.forget_password(self._account_id):
            self.show_problem(problem)
        else:
            self._show(keyring_text(KeyringNews.FORGOTTEN))

    async def keep(self, settings: ConnectionSettings, secret: Secret) -> None:
        """Save a password for these settings of the account in use."""
        self._unkept = settings, secret
        try:
            kept = await self._passwords.keep_password(self._account_id, settings, secret)
        except CredentialStoreError as error:
            self.show_problem(error.problem)
            return
        self._unkept = None
        if kept:
            self._show(keyring_text(KeyringNews.SAVED))

    async def look_for_keyring(self) -> None:
        """Find out whether there is a keyring at all, and delete there what earlier could not be deleted."""
        try:
            await self._keyring.describe()
        except CredentialStoreError as error:
            # A locked keyring is nobody's concern as long as no password is wanted from it.
            if error.problem is StoreProblem.ABSENT:
                self.show_problem(error.problem)
        else:
            await self._passwords.settle()

    def show_problem(self, problem: StoreProblem) -> None:
        """Say below the check box what keeps the keyring from helping."""
        self._is_absent = problem is StoreProblem.ABSENT
        if self._is_absent and not self._account_id:
            # Nobody ticked this box: it was only preferred, and nothing can come of it.
            self._is_wanted = False
        self._show(store_problem_text(problem), retry=not self._is_absent)

    @property
    def _is_at_home(self) -> bool:
        return self._is_wanted and self._home is not None and self._here == self._home

    async def _fetch(self) -> None:
        self._show(keyring_text(KeyringNews.ASKING))
        try:
            secret = await self._passwords.password(self._account_id)
        except CredentialStoreError as error:
            self.show_problem(error.problem)
            return
        finally:
            self._note_end_of_fetching()
        self._show(None if secret else problem_text(Problem(Field.PASSWORD, ProblemKind.KEYRING_EMPTY)))
        if secret and self._is_at_home and not self._pane.secret():
            self._fetched = secret
            self._pane.set_secret(secret, from_keyring=True)

    async def _unlock(self) -> None:
        self._show(keyring_text(KeyringNews.ASKING))
        try:
            await self._keyring.unlock()
        except CredentialStoreError as error:
            self.show_problem(error.problem)
            return
        finally:
            self._note_end_of_fetching()
        self._show()
        await self._passwords.settle()
        if self._unkept:
            await self.keep(*self._unkept)
        elif self._is_at_home and not self._pane.secret():
            self.fetch()

    def _note_end_of_fetching(self) -> None:
        import asyncio

        # Cancelled means that another task, or none, has taken this place.
        if self._fetching is asyncio.current_task():
            self._fetching = None

    async def _wait_and_do(self, fetching: asyncio.Task[None], action: Callable[[], object]) -> None:
        import asyncio

        await asyncio.wait([fetching], timeout=PATIENCE_SECONDS)
        action()

    def _stop_fetching(self) -> None:
        if self._fetching:
            self._fetching.cancel()
            self._fetching = None

    def _show(self, hint: Message | None = None, *, retry: bool = False) -> None:
        self._pane.set_remember(self._is_wanted, not self._is_absent, hint, retry)
