"""A session bus of its own with a real gnome-keyring on it, both away from those of the user who runs the tests.

The bus starts no services by itself, above all no prompter that would open a window.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

import secretstorage
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

if TYPE_CHECKING:
    from types import TracebackType

MASTER_PASSWORD = "opens the keyring"
"""Not empty: gnome-keyring asks its prompter for another one then."""
SECRETS_NAME = "org.freedesktop.secrets"
LIMIT = 30.0

_BUS_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class PrivateBus:
    """A session bus on which there is nothing yet."""

    def __init__(self) -> None:
        # Not pytest's folder: the path of a socket may have 107 bytes only.
        self.folder = Path(tempfile.mkdtemp(prefix="keyring-"))
        self.address = f"unix:path={self.folder / 'bus'}"
        configuration = self.folder / "bus.conf"
        configuration.write_text(_BUS_CONFIGURATION.format(socket=self.folder / "bus"), encoding="utf-8")
        with (self.folder / "bus.log").open("wb") as log:
            self._daemon = subprocess.Popen(
                ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile", "--print-address=1"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        assert self._daemon.stdout
        assert self._daemon.stdout.readline(), (self.folder / "bus.log").read_text()

    def connect(self) -> DBusConnection:
        return open_dbus_connection(self.address)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        end(self._daemon)
        shutil.rmtree(self.folder)


class RealKeyring:
    """A gnome-keyring on a private bus, unlocked and empty."""

    def __init__(self, bus: PrivateBus) -> None:
        self.bus = bus
        home = bus.folder / "home"
        runtime = bus.folder / "run"
        for folder in (home, runtime):
            folder.mkdir(mode=0o700)
        with closing(bus.connect()) as connection, (bus.folder / "keyring.log").open("wb") as log:
            appeared = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
            appeared.add_arg_condition(0, SECRETS_NAME)
            Proxy(message_bus, connection).AddMatch(appeared)
            with connection.filter(appeared) as signals:
                self._daemon = subprocess.Popen(
                    ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=log,
                    env={
                        "PATH": os.environ["PATH"],
                        "HOME": str(home),
                        "XDG_DATA_HOME": str(home),
                        "XDG_RUNTIME_DIR": str(runtime),
                        "DBUS_SESSION_BUS_ADDRESS": bus.address,
                    },
                )
                assert self._daemon.stdin
                self._daemon.stdin.write(MASTER_PASSWORD.encode())
                self._daemon.stdin.close()
                connection.recv_until_filtered(signals, timeout=LIMIT)
        with closing(bus.connect()) as connection:
            assert not secretstorage.Collection(connection).is_locked()

    def lock(self) -> None:
        with closing(self.bus.connect()) as connection:
            secretstorage.Collection(connection).lock()

    def is_locked(self) -> bool:
        with closing(self.bus.connect()) as connection:
            return secretstorage.Collection(connection).is_locked()

    def delete_collection(self) -> None:
        """Leave it as on a computer where nobody ever saved a password."""
        with closing(self.bus.connect()) as connection:
            secretstorage.Collection(connection).delete()

    def labels(self) -> list[str]:
        """What a keyring program would show of the entries, in no order."""
        with closing(self.bus.connect()) as connection:
            return [item.get_label() for item in secretstorage.Collection(connection).get_all_items()]

    def stop_answering(self) -> None:
        self._daemon.send_signal(signal.SIGSTOP)

    def answer_again(self) -> None:
        self._daemon.send_signal(signal.SIGCONT)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.answer_again()  # a stopped process does not see the request to end
        end(self._daemon)


def end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(LIMIT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with suppress(BrokenPipeError):
                pipe.close()
