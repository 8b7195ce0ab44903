"""Somebody who answers: looks now and then within office hours, takes what waits from the top, and writes.

Everything goes through the same services as the console, and only what the console shows is known here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bench.week.agenda import Agenda
from bench.week.assumptions import Assumptions, Gone
from bench.week.questions import THANKS
from bot.app import Services
from handoff.absence import come_back, go_away
from handoff.custody import stands_in
from handoff.directory import Contact
from handoff.errors import CustodyError
from handoff.log import Line, lock
from handoff.models import Conversation, Custody, Promise, Speaker, Transfer, TransferState

A_MOMENT = timedelta(minutes=1)
SOON = timedelta(minutes=30)


@dataclass
class Diary:
    """What one contact did, for the figures: promises answered in a session that a reminder began."""

    looks: int = 0
    answers: int = 0
    declined: int = 0
    by_reminder: set[str] = field(default_factory=set)


class Person:
    def __init__(
        self, contact: Contact, services: Services, agenda: Agenda, assumed: Assumptions, gone: Gone | None
    ) -> None:
        self.contact = contact
        self.services = services
        self.agenda = agenda
        self.assumed = assumed
        self.habits = assumed.habits(contact.kind)
        self.times = assumed.times
        self.chance = Random(f"{assumed.seed}/contact/{contact.slug}")
        self.gone = gone
        self.busy = False
        self.next_look: datetime | None = None
        self.last_answer: datetime | None = None
        self.cause = "habit"
        self.skipped: set[datetime] = set()
        self.drawn: set[datetime] = set()
        self.diary = Diary()

    def start(self) -> None:
        self._plan_shift(self.agenda.clock.now)
        if self.gone and self.gone.said:
            self.agenda.at(self.gone.since, self._leave)
            if not self.gone.dated:
                self.agenda.at(self.gone.until, self._return)

    def absences(self) -> list[datetime]:
        """The moments at which they press "away"."""
        return [self.gone.since] if self.gone and self.gone.said else []

    # When they look.

    def _here(self, moment: datetime) -> datetime | None:
        """Until when they are there, when `moment` is in a shift they keep; None otherwise."""
        start, end = next(self.services.directory.openings(self.contact, moment), (moment, moment))
        return end if start <= moment < end and self._keeps(end) and not self._away(moment) else None

    def _keeps(self, end: datetime) -> bool:
        """Whether they turn up for the shift that ends then; drawn once."""
        if end not in self.drawn:
            self.drawn.add(end)
            if self.chance.random() < self.habits.missed:
                self.skipped.add(end)
        return end not in self.skipped

    def _away(self, moment: datetime) -> bool:
        return self.gone is not None and self.gone.since <= moment < self.gone.until

    def _plan_shift(self, after: datetime) -> None:
        """The first look of the next shift they turn up for."""
        for start, end in self.services.directory.openings(self.contact, after):
            begin = start if start > after else None
            if begin is None or not self._keeps(end):
                continue
            moment = begin + self.habits.first.draw(self.chance)
            if moment < end and not self._away(moment):
                self._look_at(moment, "habit")
                return

    def _plan_next(self) -> None:
        now = self.agenda.clock.now
        end = self._here(now)
        talking = self.last_answer is not None and now - self.last_answer < SOON
        stays = talking and self.chance.random() < self.assumed.stays
        moment = now + (self.times.staying if stays else self.habits.gap).draw(self.chance)
        if end is not None and moment < end and not self._away(moment):
            self._look_at(moment, "habit")
        else:
            self._plan_shift(now)

    def _look_at(self, moment: datetime, cause: str) -> None:
        self.next_look = moment

        async def look() -> None:
            if self.next_look == moment and not self.busy:
                self.cause = cause
                self.diary.looks += 1
                await self._look()

        self.agenda.at(moment, look, idle=True)

    def noticed(self, reason: str) -> None:
        """A notice on their phone: within a shift it may bring them to the console sooner than habit would."""
        now = self.agenda.clock.now
        end = self._here(now)
        comes = self.habits.reminder if reason == "reminder" else self.habits.notice
        if self.chance.random() >= comes or end is None or self.busy:
            return
        moment = now + self.habits.notice_delay.draw(self.chance)
        if moment < end and (self.next_look is None or moment < self.next_look):
            self._look_at(moment, reason)

    # What they do there.

    async def _look(self) -> None:
        """From the top of the list: close what is done, then the first that waits for an answer."""
        now = self.agenda.clock.now
        if self._here(now) is None:
            self._plan_shift(now)
            return
        for transfer, promise in await self._mine():
            if promise is None or await self._is_done(transfer):
                await self._close_when_done(transfer, promise)
            elif await self._take_up(transfer, promise):
                return
        self._plan_next()

    async def _mine(self) -> list[tuple[Transfer, Promise | None]]:
        """What the inbox shows this contact as theirs, in its order, with the promise that is open."""
        me = self.contact.slug
        query = (
            select(Transfer, Promise)
            .outerjoin(Promise, (col(Promise.transfer_id) == col(Transfer.id)) & col(Promise.settled_at).is_(None))
            .where(col(Transfer.ended_at).is_(None), or_(col(Transfer.contact) == me, col(Transfer.backup) == me))
            .order_by(col(Transfer.consented_at))
        )
        async with self.services.database.read() as session:
            found = (await session.exec(query)).all()
        return [(t, promise) for t, promise in found if t.contact == me or stands_in(t, me)]

    async def _lines(self, transfer: Transfer) -> Sequence[Line]:
        async with self.services.database.read() as session:
            conversation = await session.get(Conversation, transfer.conversation_id)
            if conversation is None:
                return ()
            return await self.services.transfers.seen_by_contact(session, conversation, transfer)

    async def _is_done(self, transfer: Transfer) -> bool:
        """Thanks were said after an answer."""
        said = [line for line in await self._lines(transfer) if line.speaker in {Speaker.asker, Speaker.contact}]
        return bool(said) and said[-1].body.get("text") == THANKS

    async def _close_when_done(self, transfer: Transfer, promise: Promise | None) -> None:
        """After thanks, or when nothing has come for a day; a transfer that still waits is taken up first."""
        now = self.agenda.clock.now
        lines = await self._lines(transfer)
        last = lines[-1].created_at if lines else transfer.consented_at
        if promise is None and now - last < self.assumed.closes_after:
            return
        async with self.services.database.write() as session:
            conversation = await lock(session, transfer.conversation_id)
            if conversation.custody is Custody.waiting:
                await self.services.transfers.accept(session, conversation, self.contact.slug, now)
            await self.services.transfers.close(session, conversation, self.contact.slug, now)

    async def _take_up(self, transfer: Transfer, promise: Promise) -> bool:
        """Accept and begin to write, or decline; False when there is nothing (more) to do about this one."""
        now = self.agenda.clock.now
        waits = transfer.state is TransferState.waiting
        declines = waits and transfer.escalated_at is None and self.chance.random() < self.assumed.declines
        async with self.services.database.write() as session:
            conversation = await lock(session, transfer.conversation_id)
            await self._read(session, transfer, now)
            if declines:
                self.diary.declined += 1
                await self.services.transfers.decline(session, conversation, self.contact.slug, now)
                await self.services.assistant.offer_after_decline(session, conversation, self.contact.slug, now)
                return False
            if conversation.custody is Custody.waiting:
                await self.services.transfers.accept(session, conversation, self.contact.slug, now)
        self.busy = True

        async def send() -> None:
            await self._send(transfer, promise.id)

        self.agenda.after(self.times.writing.draw(self.chance), send)
        return True

    @staticmethod
    async def _read(session: AsyncSession, transfer: Transfer, now: datetime) -> None:
        seen = await session.get(Transfer, transfer.id)
        if seen is not None:
            seen.read_at = seen.read_at or now

    async def _send(self, transfer: Transfer, promise_id: str) -> None:
        """The answer goes out; when the promise passed while they wrote, they take it up again and send it still."""
        now, me = self.agenda.clock.now, self.contact.slug
        self.busy = False
        body = {"kind": "text", "text": "Goed dat je het vraagt. Dit kun je doen, en zo pak je het aan."}
        try:
            async with self.services.database.write() as session:
                conversation = await lock(session, transfer.conversation_id)
                if conversation.custody is Custody.waiting:
                    await self.services.transfers.accept(session, conversation, me, now)
                self.diary.answers += 1
                client_id = f"{me}-{self.diary.answers:06}"
                await self.services.transfers.answer(session, conversation, me, body, client_id, now)
        except CustodyError:  # taken back, or with someone else by now: the console says so
            self.diary.answers -= 1
        else:
            self.last_answer = now
            if self.cause == "reminder":
                self.diary.by_reminder.add(promise_id)
        self._look_at(now + A_MOMENT, self.cause)

    # Away.

    async def _leave(self) -> None:
        until = self.gone.until if self.gone and self.gone.dated else None
        async with self.services.database.write() as session:
            await go_away(session, self.contact.slug, until, self.agenda.clock.now)

    async def _return(self) -> None:
        async with self.services.database.write() as session:
            await come_back(session, self.contact.slug)
