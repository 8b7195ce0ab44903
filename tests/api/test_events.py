"""Wake-ups: within a process, between processes over a real Redis, and when there is none."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable

import pytest

from bot.app import build_services
from bot.events import EVERYTHING, Bus, RedisBus
from bot.settings import Settings
from tests.api.conversation import Asker, client
from tests.conftest import Clock


async def test_only_who_waits_for_it_is_woken() -> None:
    bus = Bus()
    with bus.subscribe("een") as one, bus.subscribe("twee") as two, bus.subscribe(EVERYTHING) as everything:
        await bus.publish(["een"])
        assert await one.wait(0.01)
        assert await everything.wait(0.01)
        assert not await two.wait(0.01)
        assert not await one.wait(0.01), "one wake-up wakes once"


async def test_a_wake_up_before_waiting_counts() -> None:
    bus = Bus()
    with bus.subscribe("een") as one:
        await bus.publish(["een"])
        await asyncio.sleep(0.01)
        assert await one.wait(0)


async def test_who_leaves_is_forgotten() -> None:
    bus = Bus()
    with bus.subscribe("een"):
        pass
    assert bus._waiting == {}


@pytest.fixture
async def buses(redis_url: str) -> AsyncIterator[tuple[RedisBus, RedisBus]]:
    pair = RedisBus(redis_url), RedisBus(redis_url)
    listening = [asyncio.create_task(bus.run()) for bus in pair]
    await asyncio.sleep(0.3)
    yield pair
    for task in listening:
        task.cancel()
    await asyncio.gather(*listening, return_exceptions=True)
    for bus in pair:
        await bus.close()


async def test_redis_wakes_the_other_process(buses: tuple[RedisBus, RedisBus]) -> None:
    here, there = buses
    with there.subscribe("een") as waiting, there.subscribe("twee") as other:
        await here.publish(["een"])
        assert await waiting.wait(5)
        assert not await other.wait(0.05)


async def test_without_redis_nothing_breaks() -> None:
    """A bus whose Redis is gone still wakes its own process, and publishing does not fail."""
    bus = RedisBus("redis://127.0.0.1:1/0")
    with bus.subscribe("een") as waiting:
        await bus.publish(["een"])
        assert await waiting.wait(1)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(0.2):
            await bus.run()
    await bus.close()


async def test_two_processes_on_postgresql_and_redis(
    make_settings: Callable[..., Settings], postgresql_url: str, redis_url: str, clock: Clock
) -> None:
    """What one process commits wakes a reader in the other at once, long before the slow poll."""
    settings = make_settings(database_url=postgresql_url, redis_url=redis_url, poll_seconds=30)
    one, two = await build_services(settings, clock), await build_services(settings, clock)
    listening = [asyncio.create_task(services.bus.run()) for services in (one, two)]
    await asyncio.sleep(0.3)
    async with client(one) as http:
        asker = await Asker(http).start()
        with two.bus.subscribe(asker.id) as waiting:
            before = time.monotonic()
            await asker.say("Wat is een proefplaatsing?")
            assert await waiting.wait(10)
            assert time.monotonic() - before < 10
    for task in listening:
        task.cancel()
    await asyncio.gather(*listening, return_exceptions=True)
    for services in (one, two):
        await services.bus.close()
        await services.database.close()
