"""Which server is worth testing after an error of another mail program was explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.lint.host_lint import lint_host
from core.lint.port_lint import lint_port
from core.values.form import Problem, SettingsForm
from core.values.settings import Encryption
from core.values.value_class import value_class

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.values.diagnosis import Diagnosis


@value_class
class FoundServer:
    """A server as the form takes it; `port` is "" where the one that goes with the encryption is meant."""

    host: str
    port: str
    encryption: Encryption


def found_server(diagnosis: Diagnosis) -> FoundServer | None:
    """Return what the provider's own settings are, else what the error was about; None when no server is known."""
    return next(filter(None, _candidates(diagnosis)), None)


def _candidates(diagnosis: Diagnosis) -> Iterator[FoundServer | None]:
    for prefix in ("provider_", ""):
        host, port, encryption = (diagnosis.facts.get(prefix + name, "") for name in ("host", "port", "encryption"))
        yield _checked(host, port, encryption)


def _checked(host: str, port: str, encryption: str) -> FoundServer | None:
    """Attack stopped: a pasted text that puts something else than a server into the form."""
    name = lint_host(SettingsForm(host=host))
    number = lint_port(port, Encryption.AUTOMATIC)
    if isinstance(name, Problem) or isinstance(number, Problem):
        return None
    known = Encryption(encryption) if encryption in set(Encryption) else Encryption.AUTOMATIC
    return FoundServer(name, port, known)
