"""Opens the real window, runs two tests against a real Postfix, reads all that is there, and closes the window.

    python -m tests.smoke COMMAND [ARGUMENT...]

COMMAND starts the program. Ends with 0 when verdicts, steps, names and announcements are those that there must be.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.real_servers.accounts import PASSWORD, USER, WRONG_PASSWORD
from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.loopback_server import make_public_folder
from tests.real_servers.postfix import Postfix
from tests.smoke.accessibility import Desktop, NotThereError
from tests.smoke.contract import DESCRIBED, DIALOGS, WINDOW, faults
from tests.smoke.program_window import ProgramWindow
from tests.smoke.screen_picture import take_picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.smoke.accessibility import Announcement

GOOD_HEADLINE = "These settings work"
BAD_PASSWORD_HEADLINE = "The server did not accept the password"
FAILURE_PICTURE = Path("build/smoke-failure.png")
_STEPS = (
    *("Look up server name", "Reach the server", "Secure the connection", "Check the certificate"),
    *("Server greeting", "Introduce ourselves", "Sign in", "Say goodbye"),
)
_MOST = 5  # announcements: the start and the verdict of each test, and the failed step
_TEST_LIMIT = 30.0  # seconds; the test itself takes less than one


def _run_tests(window: ProgramWindow, server: Postfix) -> None:
    """Sign in with a wrong password and with the right one; each must get its verdict."""
    window.wait_until_shown()
    window.fill("emailEdit", USER)
    window.fill("hostEdit", "localhost")
    window.fill("portCombo", str(server.submissions))
    window.choose_with_keys("encryptionCombo", ["t"], after="portCombo", expected="TLS from the start")
    for password, headline, ends in (
        (PASSWORD, GOOD_HEADLINE, ("passed", "passed")),
        (WRONG_PASSWORD, BAD_PASSWORD_HEADLINE, ("failed", "not reached")),
    ):
        window.fill("passwordEdit", password)
        print(f"{headline}: {window.test(headline, _TEST_LIMIT)}")
        expected = [*(f"{step}: passed" for step in _STEPS[:-2]), *map("{}: {}".format, _STEPS[-2:], ends)]
        if (heard := window.steps(_STEPS)) != expected:
            msg = f"the steps are {heard}, not {expected}"
            raise NotThereError(msg)


def _hear_controls(window: ProgramWindow) -> None:
    """Compare what a screen reader finds in the window and in its dialogs with what it must find."""
    found = window.controls()
    wrong = [*faults(found, WINDOW)]
    wrong += [f"{name} has no description" for name in DESCRIBED if not found[name].description]
    if not found["verdictCard"].description.startswith(f"{BAD_PASSWORD_HEADLINE}\n"):
        wrong.append(f"the result is described as {found['verdictCard'].description!r}")
    rows = [row for row in window.rows() if row.name.partition(": ")[0] in _STEPS]
    wrong += [f"the row {row.name!r} has no description" for row in rows if not row.description]
    for name, dialog in DIALOGS.items():
        window.open_dialog(name, dialog.title, *dialog.keys)
        wrong += faults(window.controls(name), dialog.controls)
        window.close_dialog(name)
    print(f"{len(WINDOW)} controls of the window and {len(DIALOGS)} dialogs were read.")
    if wrong:
        raise NotThereError("; ".join(wrong))


def _judge_announcements(heard: Sequence[Announcement]) -> None:
    """Both verdicts must have interrupted, the failed step must have followed, and nothing else may be a flood."""
    said = [(text.partition("\n")[0].partition(",")[0], is_urgent) for text, is_urgent in heard]
    urgent = [text for text, is_urgent in said if is_urgent]
    print(f"Heard: {said}")
    if urgent != [GOOD_HEADLINE, BAD_PASSWORD_HEADLINE] or ("Sign in: failed", False) not in said or len(said) > _MOST:
        msg = f"what was announced is {heard}"
        raise NotThereError(msg)


def smoke(command: list[str], scratch: Path) -> int:
    """Drive the program that a command starts, and return 0 when all was as it must be."""
    authority = CertificateAuthority(scratch)
    home = scratch / "home"
    home.mkdir(mode=0o700)
    with (
        Postfix(authority) as server,
        Desktop() as desktop,
        desktop.ear() as ear,
        ProgramWindow(command, home, authority.root_file, desktop) as window,
    ):
        try:
            _run_tests(window, server)
            _judge_announcements(ear.heard())
            _hear_controls(window)
        except NotThereError as error:
            take_picture(FAILURE_PICTURE)
            print(f"Failed: {error}. What the screen showed is in {FAILURE_PICTURE}.", file=sys.stderr)
            return 1
        if status := window.close():
            print(f"The program ended with {status}.", file=sys.stderr)
        return status


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(prog="python -m tests.smoke", description=__doc__)
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    scratch = make_public_folder("smoke")
    try:
        return smoke(arguments.command, scratch)
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    sys.exit(main())
