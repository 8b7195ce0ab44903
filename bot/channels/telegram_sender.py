"""Brings lines of the log to Telegram, in order per chat, from the delivered-up-to cursor of each conversation.

A line counts as delivered after Telegram took it, so a kill between the two repeats one line and loses none. What
fails stays in the log: it is read again later, and not at all when the conversation was erased meanwhile.
"""

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import update
from sqlmodel import col, select
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.channels.telegram_inbox import CHANNEL
from bot.channels.telegram_render import Outgoing, render
from bot.database import Database
from bot.events import EVERYTHING, Bus, Subscription
from faq.content import Say
from handoff.directory import Directory
from handoff.log import Line, Log
from handoff.models import Conversation, Speaker

AT_ONCE = 8
LONGEST_PAUSE = 60.0
TRIES = 6
logger = logging.getLogger(__name__)


def pause_after(failures: int) -> float:
    """Seconds to wait after this many failures in a row: 1, 2, 4 … up to a minute."""
    return min(2.0 ** min(failures - 1, 10), LONGEST_PAUSE)


def asked_pause(error: RetryAfter) -> float:
    """How long Telegram asks to wait, in seconds."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


class Sender:
    """Sends for one bot. `group` owns the tasks, one per conversation at most."""

    def __init__(
        self,
        *,
        bot: Bot,
        group: asyncio.TaskGroup,
        database: Database,
        log: Log,
        bus: Bus,
        directory: Directory,
        say: Say,
        poll_seconds: float,
        pause: Callable[[float], Awaitable[Any]] = asyncio.sleep,
    ) -> None:
        self.bot = bot
        self.group = group
        self.database = database
        self.log = log
        self.bus = bus
        self.directory = directory
        self.say = say
        self.poll_seconds = poll_seconds
        self.pause = pause
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._busy: set[str] = set()
        self._held: dict[str, float] = {}
        self._sent: dict[str, tuple[int, int]] = {}
        self._failures = 0
        self._woken = Subscription()

    async def run(self) -> None:
        """Send what is due, whenever woken and every `poll_seconds`."""
        with self.bus.subscribe(EVERYTHING) as self._woken:
            while True:
                try:
                    await self._start_due()
                except Exception as error:  # noqa: BLE001  the log keeps the lines; the next round sends them
                    logger.warning("looking for lines to send failed (%s)", type(error).__name__)
                await self._woken.wait(self.poll_seconds)

    def release(self, conversation_id: str) -> None:
        """This chat wrote, so it can be reached again."""
        if self._held.get(conversation_id) == math.inf:
            del self._held[conversation_id]
            self._woken.wake()

    def soon(self, call: Callable[[], Awaitable[Any]]) -> None:
        """Do a call that belongs to no line, without waiting for it: a few tries, then let go."""
        self.group.create_task(self._try(call))

    def first(self, conversation_id: str, call: Callable[[], Awaitable[Any]]) -> None:
        """Do a call that lines of this conversation wait for: a welcome stands above what it is about."""
        self._busy.add(conversation_id)
        self.group.create_task(self._first(conversation_id, call))

    async def _first(self, conversation_id: str, call: Callable[[], Awaitable[Any]]) -> None:
        try:
            await self._try(call)
        finally:
            self._busy.discard(conversation_id)
            self._woken.wake()

    async def post(self, chat_id: int, outgoing: Outgoing) -> None:
        """Send one message; as plain text when Telegram does not take its markup. Raises TelegramError."""
        async with self._slots:
            try:
                await self._send(chat_id, outgoing.html, outgoing, ParseMode.HTML)
            except BadRequest:
                await self._send(chat_id, outgoing.plain, outgoing, None)

    async def _send(self, chat_id: int, text: str, outgoing: Outgoing, mode: ParseMode | None) -> None:
        rows = [[InlineKeyboardButton(k.label, callback_data=k.data, style=k.style)] for k in outgoing.keys]
        await self.bot.send_message(
            chat_id,
            text,
            parse_mode=mode,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=InlineKeyboardMarkup(rows) if rows else None,
        )

    async def _start_due(self) -> None:
        query = select(Conversation.id).where(
            Conversation.channel == CHANNEL,
            col(Conversation.address).is_not(None),
            col(Conversation.last_number) > col(Conversation.delivered),
        )
        async with self.database.read() as session:
            due = (await session.exec(query)).all()
        now = asyncio.get_running_loop().time()
        for conversation_id in due:
            if conversation_id not in self._busy and self._held.get(conversation_id, 0) <= now:
                self._busy.add(conversation_id)
                self.group.create_task(self._deliver(conversation_id))

    async def _deliver(self, conversation_id: str) -> None:
        """Send all that is due to one chat; on failure hold it until it makes sense to try again."""
        try:
            while await self._deliver_batch(conversation_id):
                pass
        except RetryAfter as error:
            self._hold(conversation_id, asked_pause(error))
        except (Forbidden, BadRequest, ChatMigrated):
            self._held[conversation_id] = math.inf  # blocked, or gone: until the asker writes again
        except TelegramError as error:
            self._failures += 1
            logger.warning("Telegram did not take a message (%s), it is tried again", type(error).__name__)
            self._hold(conversation_id, pause_after(self._failures))
        except Exception as error:  # noqa: BLE001  one conversation must not stop the others
            logger.warning("sending failed (%s), it is tried again", type(error).__name__)
            self._hold(conversation_id, LONGEST_PAUSE)
        else:
            self._failures = 0
            self._woken.wake()  # a line may have come in after the last look
        finally:
            self._busy.discard(conversation_id)

    def _hold(self, conversation_id: str, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        self._held[conversation_id] = loop.time() + seconds
        loop.call_later(seconds + 0.01, self._woken.wake)

    async def _deliver_batch(self, conversation_id: str) -> bool:
        """Send the lines after the cursor, moving it after each; False when there were none."""
        async with self.database.read() as session:
            conversation = await session.get(Conversation, conversation_id)
            if conversation is None or conversation.address is None:
                return False
            sealed = conversation.address
            address = self.log.open_text(conversation, sealed, "address")
            lines = await self.log.read(session, conversation, conversation.delivered)
        for line in lines:
            if line.speaker is not Speaker.asker:
                await self._deliver_line(conversation_id, int(address or 0), line)
            elif line is not lines[-1]:
                continue  # the cursor moves with the next line
            if not await self._mark(conversation_id, sealed, line.number):
                return False
            self._sent.pop(conversation_id, None)
        self._held.pop(conversation_id, None)
        return bool(lines)

    async def _deliver_line(self, conversation_id: str, chat_id: int, line: Line) -> None:
        """A long line is several messages; those that were taken before a failure are not sent again."""
        number, count = self._sent.get(conversation_id, (line.number, 0))
        parts = render(self._name(line), line.body, self.say)
        for index, part in enumerate(parts):
            if number == line.number and index < count:
                continue
            await self.post(chat_id, part)
            self._sent[conversation_id] = (line.number, index + 1)

    async def _mark(self, conversation_id: str, sealed: bytes, number: int) -> bool:
        """Move the cursor; False when the conversation was erased or went elsewhere, so that nothing more is sent."""
        here = col(Conversation.id) == conversation_id
        behind = col(Conversation.delivered) < number
        async with self.database.write() as session:
            moved = await session.exec(
                update(Conversation)
                .where(here, behind, col(Conversation.address) == sealed)
                .values(delivered=number)
                .returning(col(Conversation.id))
            )
            return moved.first() is not None

    def _name(self, line: Line) -> str:
        if line.speaker is Speaker.contact:
            return self.directory.name(line.contact)
        return str(self.say(f"speaker.{line.speaker}"))

    async def _try(self, call: Callable[[], Awaitable[Any]]) -> None:
        for failures in range(1, TRIES + 1):
            try:
                await call()
            except RetryAfter as error:
                await self.pause(asked_pause(error))
            except (Forbidden, BadRequest, ChatMigrated):
                return
            except TelegramError:
                await self.pause(pause_after(failures))
            else:
                return
