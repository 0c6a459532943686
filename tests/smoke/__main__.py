"""Opens the real window, runs two tests against a real Postfix, reads steps and verdicts, and closes the window.

    python -m tests.smoke COMMAND [ARGUMENT...]

COMMAND starts the program. Ends with 0 when verdicts and steps are those that the settings must get.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from tests.real_servers.accounts import PASSWORD, USER, WRONG_PASSWORD
from tests.real_servers.certificate_authority import CertificateAuthority
from tests.real_servers.loopback_server import make_public_folder
from tests.real_servers.postfix import Postfix
from tests.smoke.accessibility import Desktop, NotThereError
from tests.smoke.program_window import ProgramWindow
from tests.smoke.screen_picture import take_picture

GOOD_HEADLINE = "These settings work"
BAD_PASSWORD_HEADLINE = "The server did not accept the password"
FAILURE_PICTURE = Path("build/smoke-failure.png")
_STEPS = (
    *("Look up server name", "Reach the server", "Secure the connection", "Check the certificate"),
    *("Server greeting", "Introduce ourselves", "Sign in", "Say goodbye"),
)
_TEST_LIMIT = 30.0  # seconds; the test itself takes less than one


def _run_tests(window: ProgramWindow, server: Postfix) -> None:
    """Sign in with a wrong password and with the right one; each must get its verdict."""
    window.wait_until_shown()
    window.fill("emailEdit", USER)
    window.fill("hostEdit", "localhost")
    window.fill("portCombo", str(server.submissions))
    window.choose_with_keys("encryptionCombo", ["t"], after="portCombo", expected="TLS from the start")
    for password, headline, ends in (
        (WRONG_PASSWORD, BAD_PASSWORD_HEADLINE, ("failed", "not reached")),
        (PASSWORD, GOOD_HEADLINE, ("passed", "passed")),
    ):
        window.fill("passwordEdit", password)
        print(f"{headline}: {window.test(headline, _TEST_LIMIT)}")
        expected = [*(f"{step}: passed" for step in _STEPS[:-2]), *map("{}: {}".format, _STEPS[-2:], ends)]
        if (heard := window.steps(_STEPS)) != expected:
            msg = f"the steps are {heard}, not {expected}"
            raise NotThereError(msg)


def smoke(command: list[str], scratch: Path) -> int:
    """Drive the program that a command starts, and return 0 when all was as it must be."""
    authority = CertificateAuthority(scratch)
    home = scratch / "home"
    home.mkdir(mode=0o700)
    with (
        Postfix(authority) as server,
        Desktop() as desktop,
        ProgramWindow(command, home, authority.root_file, desktop) as window,
    ):
        try:
            _run_tests(window, server)
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
