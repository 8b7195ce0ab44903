"""Contacts with channels, conversations that cause notices, and what arrives; for the tests of notices."""

import re
from contextlib import AsyncExitStack
from typing import Self
from uuid import uuid4

import httpx
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.app import Services
from handoff.log import erase, lock
from handoff.models import ChannelKind, Notice, NoticeChannel, NoticeDelivery, Transfer
from handoff.notice_channels import NoticeChannels
from handoff.notices import Notices
from tests.api.conversation import Contact, client
from tests.conftest import Clock
from tests.fakes.bot_api import BotApi
from tests.fakes.mail_server import MailServer

MILA = "mila@post.test"
CHAT = 7_310_554_999


class NoticeStory:
    def __init__(self, services: Services, mail: MailServer, api: BotApi, clock: Clock) -> None:
        self.services = services
        self.mail = mail
        self.api = api
        self.clock = clock
        self._stack = AsyncExitStack()

    @property
    def channels(self) -> NoticeChannels:
        return self.services.notice_desk.channels

    @property
    def notices(self) -> Notices:
        return self.services.notice_desk.notices

    async def close(self) -> None:
        await self._stack.aclose()
        await self.services.notice_desk.sender.close()
        await self.services.database.close()

    async def with_email(self, contact: str = "mila", address: str = MILA) -> Self:
        async with self.services.database.write() as session:
            _, token = await self.channels.add_email(session, contact, address, self.clock())
            await session.flush()
            await self.channels.confirm(session, token, self.clock())
        return self

    async def with_chat(self, contact: str = "mila", chat: int = CHAT) -> Self:
        async with self.services.database.write() as session:
            code = await self.channels.telegram_code(session, contact, self.clock())
            await session.flush()
            assert await self.channels.link_chat(session, code, chat, self.clock())
        return self

    async def conversation(self) -> str:
        async with self.services.database.write() as session:
            return self.services.log.start(session, "web", uuid4().bytes, self.clock()).id

    async def add(self, reason: str = "new", conversation: str | None = None, contact: str = "mila") -> str:
        conversation = conversation or await self.conversation()
        async with self.services.database.write() as session:
            await self._with(session, conversation, contact)
            await self.notices.add(session, contact, conversation, reason, self.clock())
        return conversation

    async def _with(self, session: AsyncSession, conversation: str, contact: str) -> None:
        """The conversation is with this contact."""
        query = select(Transfer.id).where(Transfer.conversation_id == conversation, Transfer.contact == contact)
        if (await session.exec(query)).first() is None:
            now = self.clock()
            session.add(Transfer(conversation_id=conversation, contact=contact, first_number=1, consented_at=now))
            await session.flush()

    async def settle(self, conversation: str, contact: str = "mila") -> None:
        async with self.services.database.write() as session:
            await self.notices.settle(session, contact, conversation, self.clock())

    async def erase(self, conversation: str) -> None:
        async with self.services.database.write() as session:
            await erase(session, await lock(session, conversation), self.clock())

    async def later(self, **duration: float) -> list[str]:
        """Let time pass, send what is due, and return the first line of what arrived by mail since."""
        self.clock.advance(**duration)
        before = len(self.mail.mails)
        await self.services.notice_desk.sender.send_due()
        return [mail.get_content().splitlines()[0] for _, mail in self.mail.mails[before:]]

    async def channel(self, kind: ChannelKind = ChannelKind.email, contact: str = "mila") -> NoticeChannel | None:
        async with self.services.database.read() as session:
            return await self.channels.find(session, contact, kind)

    async def states(self) -> list[str]:
        """The state of each delivery, in the order the notices came."""
        async with self.services.database.read() as session:
            query = select(NoticeDelivery.state).join(Notice, col(Notice.id) == col(NoticeDelivery.notice_id))
            return [str(state) for state in (await session.exec(query.order_by(col(Notice.created_at)))).all()]

    async def browser(self) -> httpx.AsyncClient:
        return await self._stack.enter_async_context(client(self.services))

    async def sign_in(self, contact: str = "mila") -> Contact:
        return await Contact(await self.browser(), self.services, contact).sign_in()

    def link(self, address: str = MILA) -> str:
        """The path of the newest confirmation link that this address got."""
        found = re.search(r"http\S+(/staff/notices/confirm/\S+)", self.mail.texts(address)[-1])
        assert found
        return found[1]
