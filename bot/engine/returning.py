"""Keeping a conversation with a return code, and coming back to it at another place. One place at a time.

The code is part of an answer on its channel and never a line of the log: a contact reads lines of the log.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.rendering import WEEKDAYS
from bot.security import GuessLimit
from faq.content import Say
from handoff.directory import Directory
from handoff.errors import BusyError
from handoff.log import Erased, Log, erase, find, lock, wake
from handoff.models import Conversation, Custody, Message, Speaker
from handoff.promises import Promises, Voice
from handoff.return_codes import ReturnCodes, detach, move

JUST_OPENED = 1
"""Number of the last line when an asker has said nothing yet."""

SHOWN = 5
"""At most so many lines since the asker's last one are brought to a chat that the conversation moves to."""

BUSY = frozenset({Custody.waiting, Custody.contact})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a conversation can be had: a tab of a browser, or a chat. `access` is the keyed hash that finds it."""

    channel: str
    access: bytes
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A fresh code, to show once, and what to know about it."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """`text` welcomes back. `was_here`: it was this conversation already. `erased`: what stood here was erased."""

    conversation: Conversation
    text: str
    was_here: bool
    erased: bool


class Returning:
    def __init__(
        self,
        *,
        codes: ReturnCodes,
        guesses: GuessLimit,
        log: Log,
        promises: Promises,
        directory: Directory,
        voice: Voice,
        now: Callable[[], datetime],
        zone: ZoneInfo,
        keep: timedelta,
    ) -> None:
        self.codes = codes
        self.guesses = guesses
        self.log = log
        self.promises = promises
        self.directory = directory
        self.say: Say = voice.say
        self.moment = voice.moment
        self.now = now
        self.zone = zone
        self.keep_for = keep

    def keep(self, session: AsyncSession, conversation: Conversation) -> Kept:
        """Make a code for this (locked) conversation. Raises ErasedError."""
        self.log.key(conversation)
        parts = [self.say("return.text", date=self._until(conversation))]
        if conversation.return_code is not None:
            parts.append(self.say("return.replaced"))
        return Kept(self.codes.give(session, conversation), "\n".join(parts))

    async def come_back(
        self, session: AsyncSession, code: str, place: Place, here: bytes | None = None
    ) -> Arrived | None:
        """Move the conversation of this code to `place`; None when there is none.

        `here` opens what stands at that place now, and is let go. Raises BusyError when a person is involved there.
        """
        wanted = await self.codes.find(session, code)
        if wanted is None:
            return None
        standing = await find(session, here) if here else None
        conversation, left = await _lock_both(session, wanted.id, standing.id if standing else None)
        if not self.codes.opens(code, conversation):
            return None
        was_here = standing is not None and left is None
        if conversation.access == place.access:
            return Arrived(conversation, self.say("return.already"), was_here=True, erased=False)
        if left is not None and left.access == here:
            parts, erased = await self._let_go(session, left)
        else:
            parts, erased = [], False
        await session.flush()  # the place is free before it is taken
        address = self.log.seal_text(conversation, place.address, "address") if place.address else None
        shown_from = await self._seen_until(session, conversation)
        move(conversation, place.channel, place.access, address, shown_from)
        wake(session, conversation.id)
        text = self.say("return.already" if was_here else "return.welcome")
        return Arrived(conversation, "\n".join([text, *parts]), was_here, erased)

    async def standing(self, session: AsyncSession, conversation: Conversation) -> str | None:
        """Who has the conversation and what is promised, in words; None while it is the assistant's."""
        if conversation.custody not in BUSY:
            return None
        name = self.directory.name(conversation.contact)
        promise = await self.promises.running(session, conversation.id)
        if promise is None:
            return self.say("custody.with", name=name) if conversation.custody is Custody.contact else None
        text = "custody.owes" if conversation.custody is Custody.contact else "waiting.status"
        return self.say(text, name=name, moment=self.moment(promise.due_at, self.now()))

    def receipt(self, erased: Erased) -> str:
        """What was erased, when, what stays, and by which reference the host can look it up."""
        messages = "erase.messages_one" if erased.messages == 1 else "erase.messages"
        things = [self.say(messages, count=erased.messages)]
        if erased.summaries:
            things.append(self.say("erase.summary"))
        if erased.code:
            things.append(self.say("erase.code"))
        *most, last = things
        return "\n".join(
            (
                self.say("erase.done", moment=self._dated(erased.at)),
                self.say("erase.what", things=f"{', '.join(most)} {self.say('erase.and')} {last}" if most else last),
                self.say("erase.stays", reference=erased.reference),
            )
        )

    def _dated(self, at: datetime) -> str:
        """The moment with its date, never "vandaag": a receipt is read again later."""
        local = at.astimezone(self.zone)
        return self.say(
            "moment.date",
            day=self.say(f"days.{WEEKDAYS[local.weekday()]}"),
            number=local.day,
            month=self.say(f"months.{local.month}"),
            time=f"{local.hour}.{local.minute:02}",
        )

    async def _let_go(self, session: AsyncSession, left: Conversation) -> tuple[list[str], bool]:
        """What stood here makes room: kept when it has a code of its own, else erased; the asker is told."""
        if left.custody in BUSY:
            raise BusyError("a contact has the conversation that stands here, or it waits for one")
        if left.return_code is not None:
            detach(left)
            wake(session, left.id)
            return [self.say("return.left_kept")], False
        spoke = left.last_number > JUST_OPENED
        await erase(session, left, self.now())
        return ([self.say("return.left_erased")] if spoke else []), True

    async def _seen_until(self, session: AsyncSession, conversation: Conversation) -> int:
        """Up to which number the asker needs nothing brought again: their own last line, or a few lines back."""
        query = select(func.max(Message.number)).where(
            Message.conversation_id == conversation.id, col(Message.speaker) == Speaker.asker
        )
        own = (await session.exec(query)).one() or 0
        return max(own, conversation.last_number - SHOWN)

    def _until(self, conversation: Conversation) -> str:
        """The day the conversation is erased if nothing is added; see `handoff.log.expired`."""
        last = min(conversation.closed_at or conversation.updated_at, conversation.updated_at)
        day = (last + self.keep_for).astimezone(self.zone)
        return f"{day.day} {self.say(f'months.{day.month}')}"


async def _lock_both(
    session: AsyncSession, wanted: str, standing: str | None
) -> tuple[Conversation, Conversation | None]:
    """Lock both conversations, always in the same order, so that two who change places do not wait for each other."""
    locked = {found: await lock(session, found) for found in sorted({wanted, standing or wanted})}
    return locked[wanted], locked[standing] if standing and standing != wanted else None


__all__ = ["Arrived", "Kept", "Place", "Returning"]
