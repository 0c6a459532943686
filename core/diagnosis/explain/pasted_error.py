"""An error as somebody pasted it, with what they know of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.settings import Encryption
    from core.values.steps import Step


@value_class
class PastedError:
    """`raw` is the text as posted; the rest is "" or None where it is not known. `client` names the mail program."""

    raw: str
    host: str = ""
    port: int | None = None
    encryption: Encryption | None = None
    stage: Step | None = None
    client: str = ""
