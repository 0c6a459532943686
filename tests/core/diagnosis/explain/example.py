"""A pasted error and the rule that decides what it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.diagnosis.explain.pasted_error import PastedError

if TYPE_CHECKING:
    from core.values.diagnosis import Code
    from core.values.settings import Encryption
    from core.values.steps import Step


@dataclass(frozen=True)
class Example:
    """`rule` decides, and says `code`; the rest is what somebody pasted and knows."""

    rule: str
    raw: str
    code: Code
    stage: Step | None = None
    host: str = ""
    port: int | None = None
    encryption: Encryption | None = None
    client: str = ""

    @property
    def case(self) -> PastedError:
        return PastedError(self.raw, self.host, self.port, self.encryption, self.stage, self.client)
