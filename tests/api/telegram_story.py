"""A running Telegram channel and the contact at the other end, for the tests of the channel."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from uuid import uuid4

from sqlmodel import col, select

from bot.app import Services
from bot.channels.telegram import TelegramChannel
from handoff.log import Line, lock
from handoff.models import Conversation, Speaker
from tests.fakes.bot_api import BotApi


@asynccontextmanager
async def running(services: Services) -> AsyncIterator[None]:
    """The channel, stopped in the middle of whatever it does: cancelling is as sudden as a kill for what is on disk."""
    task = asyncio.create_task(TelegramChannel.of(services).run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


class Story:
    """One asker on Telegram, and what the log holds of it."""

    def __init__(self, services: Services, api: BotApi) -> None:
        self.services = services
        self.api = api

    def question(self) -> str:
        """A question that has one plain answer, and that the assistant is sure of."""
        for entry in self.services.pack.entries.values():
            plain = not entry.personal and entry.ask is None and not entry.variants.relatives
            understood = self.services.understand((entry.question,))
            if plain and entry.topic != "aanloop" and (understood.kind, understood.entry) == ("answer", entry.slug):
                return entry.question
        raise AssertionError("no question in the pack has a plain answer")

    async def to_preview(self) -> None:
        await self.api.say("Ik wil met een mens praten")
        await self.to_people()
        await self.api.press("Kies")
        await self.api.sees("Wil je iets veranderen?")

    async def to_people(self) -> None:
        """Past the questions that come before the people."""
        await self.api.sees("zodat je de juiste mensen ziet")
        await self.api.press("Laat meteen de mensen zien")
        await self.api.sees("noodgevallen")

    async def to_contact(self) -> str:
        """From a first message to a contact who accepted; returns the contact's slug."""
        await self.api.say(self.question())
        await self.api.sees("Helpt dit?")
        await self.to_preview()
        await self.api.press("Stuur dit naar")
        await self.api.sees("Verstuurd naar")
        slug = (await self.conversation()).contact
        assert slug
        await self.accept(slug)
        await self.api.sees("leest je vraag nu")
        return slug

    async def accept(self, slug: str) -> None:
        conversation_id = (await self.conversation()).id
        async with self.services.database.write() as session:
            conversation = await lock(session, conversation_id)
            await self.services.transfers.accept(session, conversation, slug, self.services.now())

    async def answer(self, slug: str, text: str) -> None:
        conversation_id = (await self.conversation()).id
        async with self.services.database.write() as session:
            conversation = await lock(session, conversation_id)
            now = self.services.now()
            await self.services.transfers.answer(
                session, conversation, slug, {"kind": "text", "text": text}, uuid4().hex, now
            )

    async def close(self, slug: str) -> None:
        conversation_id = (await self.conversation()).id
        async with self.services.database.write() as session:
            conversation = await lock(session, conversation_id)
            await self.services.transfers.close(session, conversation, slug, self.services.now())

    async def conversations(self) -> list[Conversation]:
        """Oldest first; the erased ones too."""
        async with self.services.database.read() as session:
            return list(
                (await session.exec(select(Conversation).order_by(col(Conversation.erased_at).nulls_last()))).all()
            )

    async def conversation(self) -> Conversation:
        return (await self.conversations())[-1]

    async def lines(self) -> list[Line]:
        async with self.services.database.read() as session:
            conversation = await session.get(Conversation, (await self.conversation()).id)
            assert conversation is not None
            return await self.services.log.read(session, conversation)

    async def typed(self) -> list[str]:
        """The asker's lines."""
        return [line.body["text"] for line in await self.lines() if line.speaker is Speaker.asker]

    async def settled(self) -> None:
        """Wait until every update is handled and every line is delivered."""
        await self.api.until(lambda: self.api.all_confirmed and not self.api.unanswered, "updates handled")
        async with asyncio.timeout(15):
            while any(  # noqa: ASYNC110  another task moves the cursor
                c.address and c.delivered < c.last_number for c in await self.conversations()
            ):
                await asyncio.sleep(0.02)
