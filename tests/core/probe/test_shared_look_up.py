from __future__ import annotations

import asyncio
import socket

import pytest

from core.probe.shared_look_up import SharedLookUp
from core.values.failures import NameNotFound
from core.values.settings import IpVersion
from core.wire.resolver import Address
from core.wire.step_aborted import StepAborted

ANY = IpVersion.ANY
FOUND = (
    *(Address(socket.AF_INET6, (f"2001:db8::{number}", 25, 0, 3)) for number in range(1, 6)),
    *(Address(socket.AF_INET, (f"203.0.113.{number}", 25)) for number in range(1, 6)),
)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    hosts: list[str] = []

    async def resolve(host: str, *_: object) -> tuple[Address, ...]:
        hosts.append(host)
        await asyncio.sleep(0)
        return FOUND

    monkeypatch.setattr("core.probe.shared_look_up.resolve", resolve)
    return hosts


async def test_one_answer_for_all_who_ask_each_at_its_port(asked: list[str]) -> None:
    with SharedLookUp(20) as look_up:
        first, second = await asyncio.gather(
            look_up.addresses("smtp.example.com", 465, ANY, 1.0), look_up.addresses("smtp.example.com", 587, ANY, 1.0)
        )
    assert asked == ["smtp.example.com"]
    assert {address.text for address in first} == {address.text for address in FOUND}
    assert Address(socket.AF_INET6, ("2001:db8::1", 465, 0, 3)) in first
    assert Address(socket.AF_INET, ("203.0.113.1", 587)) in second


@pytest.mark.usefixtures("asked")
async def test_no_more_addresses_than_allowed_and_both_families_among_them() -> None:
    with SharedLookUp(5) as look_up:
        addresses = await look_up.addresses("smtp.example.com", 465, ANY, 1.0)
    assert [address.text for address in addresses] == [
        "2001:db8::1", "203.0.113.1", "2001:db8::2", "203.0.113.2", "2001:db8::3",
    ]  # fmt: skip


@pytest.mark.usefixtures("asked")
async def test_the_one_address_that_answered() -> None:
    with SharedLookUp(5) as look_up:
        addresses = await look_up.only("203.0.113.2")("smtp.example.com", 465, ANY, 1.0)
    assert addresses == (Address(socket.AF_INET, ("203.0.113.2", 465)),)


async def test_who_stops_waiting_takes_the_answer_from_nobody(asked: list[str]) -> None:
    with SharedLookUp(5) as look_up:
        impatient = asyncio.create_task(look_up.addresses("smtp.example.com", 465, ANY, 1.0))
        patient = asyncio.create_task(look_up.addresses("smtp.example.com", 587, ANY, 1.0))
        while not asked:  # noqa: ASYNC110  # nothing else says that it has begun
            await asyncio.sleep(0)
        impatient.cancel()
        assert len(await patient) == 5
        assert impatient.cancelled()


async def test_all_are_told_why_it_failed_and_nobody_has_to_listen(monkeypatch: pytest.MonkeyPatch) -> None:
    async def resolve(host: str, *_: object) -> tuple[Address, ...]:
        await asyncio.sleep(0)
        raise StepAborted(NameNotFound(host))

    monkeypatch.setattr("core.probe.shared_look_up.resolve", resolve)
    with SharedLookUp(5) as look_up:
        for _ in range(2):
            with pytest.raises(StepAborted) as caught:
                await look_up.addresses("nosuch.invalid", 465, ANY, 1.0)
            assert caught.value.failure == NameNotFound("nosuch.invalid")
    with SharedLookUp(5) as look_up:
        leaving = asyncio.create_task(look_up.addresses("nosuch.invalid", 465, ANY, 1.0))
        await asyncio.sleep(0)
        leaving.cancel()
        await asyncio.wait([leaving])
        await asyncio.sleep(0)
