"""What is known of a failure that somebody put into words: a server in a reply, or a program in a message.

The same rules judge a live test and a pasted error, so both are brought into this form first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from core.values.steps import Step
from core.values.value_class import value_class

if TYPE_CHECKING:
    from core.values.settings import Encryption

JUDGED_CHARACTERS: Final = 2000
"""No explanation is longer; a reply may be, to keep pattern after pattern busy with it for seconds."""

SENDING_STEPS: Final = frozenset({Step.MAIL, Step.RCPT, Step.DATA})
REACHING_STEPS: Final = frozenset({Step.RESOLVE, Step.CONNECT})


@value_class
class Clues:
    """Everything the rules look at; what is not known is empty, 0 or None.

    `words` is what was said, in small letters. `code` and `enhanced` are those of the reply. `family` is who runs the
    server, where that is well known (`mail_families`). `mechanisms` are those that the server offered, None when it was
    not seen. `mechanism` is the one that was tried. `public` is whether `host` is a server of a well-known provider,
    which is known to be up; `listed` is whether it is the very name to send through that is known of one.
    """

    words: str = ""
    code: int = 0
    enhanced: str = ""
    stage: Step | None = None
    family: str = ""
    public: bool = False
    listed: bool = False
    host: str = ""
    port: int | None = None
    encryption: Encryption | None = None
    signed_in: bool | None = None
    mechanism: str = ""
    mechanisms: tuple[str, ...] | None = None
    client: str = ""

    def says(self, pattern: str) -> bool:
        """Whether the words match a regular expression, which is written in small letters."""
        return _compiled(pattern).search(self.words) is not None

    def is_from(self, *families: str) -> bool:
        """Whether the server is run by one of these."""
        return self.family in families

    def may_be_at(self, *steps: Step) -> bool:
        """Whether it happened in one of these steps, as far as is known."""
        return self.stage is None or self.stage in steps

    @property
    def has_reply(self) -> bool:
        """Whether the words are those of a server."""
        return self.code > 0 or bool(self.enhanced)

    @property
    def is_temporary(self) -> bool:
        """Whether the server said that trying again may help (4xx)."""
        return 400 <= self.code < 500

    @property
    def is_sending(self) -> bool:
        """Whether it happened after the sign-in, as far as is known."""
        return self.may_be_at(*SENDING_STEPS)

    @property
    def could_have_signed_in(self) -> bool:
        """Whether the server offered sign-in and none took place."""
        return not self.signed_in and bool(self.mechanisms)

    @property
    def used_token(self) -> bool:
        """Whether an OAuth access token was the secret."""
        return self.mechanism in {"XOAUTH2", "OAUTHBEARER"}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # Compiled when first needed: hundreds of patterns would delay the start of a program that may need none of them.
    return re.compile(pattern)
