"""Wake-ups: who waits for a conversation hears that there is something new to read.

The log is the truth; a lost wake-up costs a reader one slow poll and never a message. Events carry ids only. Beside
them goes who is looking and who is writing: nothing that anybody said, and nothing that is kept.
"""

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from redis.asyncio import Redis
from redis.exceptions import RedisError

from handoff.presence import Presence

EVERYTHING = "*"
"""Subscribe to this to hear of every conversation (the console's inbox, the Telegram sender)."""

CHANNEL, PRESENCE = "aanloop", "aanloop-presence"
RECONNECT_SECONDS = 2.0
logger = logging.getLogger(__name__)


class Subscription:
    """Waits for the next wake-up of one conversation, or of all."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def wake(self) -> None:
        self._event.set()

    async def wait(self, seconds: float) -> bool:
        """True when woken, False when `seconds` passed."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
        woken = self._event.is_set()
        self._event.clear()
        return woken


class Bus:
    """Wake-ups inside one process."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[Subscription]] = defaultdict(set)
        self.presence = Presence(time.monotonic)

    async def signal(self, conversation_id: str, who: str, what: str) -> None:
        """Somebody looks at this conversation, or writes in it."""
        self.hear_signal(conversation_id, who, what)

    def hear_signal(self, conversation_id: str, who: str, what: str) -> None:
        new = self.presence.of(conversation_id, who) != what
        self.presence.note(conversation_id, who, what)
        if new:
            self.deliver([conversation_id])

    async def publish(self, conversation_ids: Iterable[str]) -> None:
        self.deliver(conversation_ids)

    def deliver(self, conversation_ids: Iterable[str]) -> None:
        for conversation_id in conversation_ids:
            for topic in (conversation_id, EVERYTHING):
                for subscription in self._waiting.get(topic, ()):
                    subscription.wake()

    @contextmanager
    def subscribe(self, topic: str) -> Iterator[Subscription]:
        subscription = Subscription()
        self._waiting[topic].add(subscription)
        try:
            yield subscription
        finally:
            self._waiting[topic].discard(subscription)
            if not self._waiting[topic]:
                del self._waiting[topic]

    def wake_all(self) -> None:
        """Let every open stream look up, for instance because the server stops."""
        for subscriptions in self._waiting.values():
            for subscription in subscriptions:
                subscription.wake()

    async def run(self) -> None:
        """Pass on wake-ups of other processes; one process has none."""

    async def close(self) -> None:
        """Let go of what was opened."""


class RedisBus(Bus):
    """Wake-ups between processes over Redis pub/sub. Without Redis readers fall back to their slow poll."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._redis = Redis.from_url(url)

    async def publish(self, conversation_ids: Iterable[str]) -> None:
        ids = list(conversation_ids)
        self.deliver(ids)
        with suppress(RedisError, OSError):
            for conversation_id in ids:
                await self._redis.publish(CHANNEL, conversation_id)

    async def signal(self, conversation_id: str, who: str, what: str) -> None:
        self.hear_signal(conversation_id, who, what)
        with suppress(RedisError, OSError):
            await self._redis.publish(PRESENCE, f"{conversation_id} {who} {what}")

    async def run(self) -> None:
        while True:
            try:
                await self._listen()
            except (RedisError, OSError):
                logger.warning("Redis does not answer; readers poll until it does")
                await asyncio.sleep(RECONNECT_SECONDS)

    async def close(self) -> None:
        await self._redis.aclose()

    async def _listen(self) -> None:
        async with self._redis.pubsub() as pubsub:
            await pubsub.subscribe(CHANNEL, PRESENCE)
            async for message in pubsub.listen():
                if message["type"] == "message":
                    self._heard(message["channel"].decode(), message["data"].decode())

    def _heard(self, channel: str, said: str) -> None:
        if channel == CHANNEL:
            self.deliver([said])
        elif len(parts := said.split(" ")) == 3:  # noqa: PLR2004  conversation, who, what
            self.hear_signal(*parts)
