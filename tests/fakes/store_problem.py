"""What a call of a credential store complains about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.values.credentials import CredentialStoreError, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Coroutine


async def problem_of(call: Coroutine[None, None, object]) -> StoreProblem:
    with pytest.raises(CredentialStoreError) as caught:
        await call
    return caught.value.problem
