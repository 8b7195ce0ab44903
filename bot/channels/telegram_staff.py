"""Chats of contacts on Telegram: linking one by a code, and saying that an answer typed there reaches nobody.

Such a chat is staff data. What is typed in it starts no conversation, and is neither kept nor read.
"""

import re
import time
from collections.abc import Callable
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.security import RateLimit
from faq.content import Say
from handoff.log import find
from handoff.notice_channels import NoticeChannels

LINK = re.compile(r"/koppel(?:@\w+)?(?:\s+(.*))?", re.IGNORECASE | re.DOTALL)
GUESSES = 5
GUESS_SECONDS = 600


class StaffChats:
    """Hears a message before an asker's conversation does. Guesses of codes are limited for each chat, in memory."""

    def __init__(
        self,
        channels: NoticeChannels,
        say: Say,
        console: str,
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.channels = channels
        self.now = now
        self.say = say
        self.console = console
        self.guesses = RateLimit(GUESSES, GUESS_SECONDS, clock)

    async def heard(self, session: AsyncSession, chat_id: int, access: bytes, text: str) -> str | None:
        """What to say back; None when this is an asker's business. `access` finds a conversation of this chat.

        A contact who also asks something in the same chat did so before linking; that conversation goes on.
        """
        if (typed := LINK.fullmatch(text)) is not None:
            return self.say(f"notices.{await self._link(session, chat_id, access, typed[1] or '')}")
        if await self.channels.is_linked(session, chat_id) and await find(session, access) is None:
            return self.say("notices.not_here", link=self.console)
        return None

    async def _link(self, session: AsyncSession, chat_id: int, access: bytes, code: str) -> str:
        if not self.guesses.allows(access.hex()):
            return "code_often"
        linked = await self.channels.link_chat(session, code, chat_id, self.now())
        return "linked" if linked else "code_unknown"
