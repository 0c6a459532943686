"""Which mechanism to sign in with, and whether at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.values.failures import AuthNotOffered, Exposure, NoCommonMechanism, PasswordWithheld
from core.wire.sasl import SASL_NAMES, wanted_methods
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from core.values.ehlo import EhloKeywords
    from core.values.settings import AuthMethod, ConnectionSettings


def choose_method(settings: ConnectionSettings, keywords: EhloKeywords, *, encrypted: bool) -> AuthMethod:
    """Return the one method to use: the best that both sides can.

    Raises StepAborted when there is none, or when the password would travel where others can read it and the user has
    not agreed in this run. `encrypted` means inside TLS with a certificate that verified.
    """
    offered = keywords.mechanisms
    if not offered:
        raise StepAborted(AuthNotOffered(keywords.texts))
    if not encrypted and not settings.allow_unencrypted_password:
        raise StepAborted(PasswordWithheld(Exposure.NOT_ENCRYPTED, starttls_offered="STARTTLS" in keywords))
    wanted = wanted_methods(settings.auth, encrypted=encrypted)
    for method in wanted:
        if SASL_NAMES[method] in offered:
            return method
    raise StepAborted(NoCommonMechanism(offered, tuple(SASL_NAMES[method] for method in wanted)))
