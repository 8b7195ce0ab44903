"""The moment by which a contact answers, and the watchdog that says so honestly when it passes.

A promise is kept by a message of a contact, not by accepting. Exactly one is open while a conversation waits for a
contact, so nobody waits in silence.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.directory import Directory
from handoff.log import Body, Log, lock
from handoff.models import Conversation, Promise, Speaker, Transfer


@dataclass(frozen=True, slots=True)
class Voice:
    """How the system speaks: `say(name, **values)` gives a text, `moment(due, now)` a moment in plain words."""

    say: Callable[..., str]
    moment: Callable[[datetime, datetime], str]


class Promises:
    def __init__(self, log: Log, directory: Directory, voice: Voice) -> None:
        self.log = log
        self.directory = directory
        self.voice = voice

    async def open(self, session: AsyncSession, transfer: Transfer, now: datetime) -> datetime:
        """Open a promise for this transfer, unless one is open; returns when it is due."""
        running = await self.running(session, transfer.conversation_id)
        if running is not None:
            return running.due_at
        contact = self.directory.contacts.get(transfer.contact)
        due = self.directory.due(contact, now) if contact else now
        session.add(
            Promise(
                conversation_id=transfer.conversation_id,
                transfer_id=transfer.id,
                contact=transfer.contact,
                opened_at=now,
                due_at=due,
            )
        )
        return due

    async def running(self, session: AsyncSession, conversation_id: str) -> Promise | None:
        query = select(Promise).where(Promise.conversation_id == conversation_id, col(Promise.settled_at).is_(None))
        return (await session.exec(query)).first()

    async def settle(self, session: AsyncSession, conversation_id: str, now: datetime, *, kept: bool | None) -> None:
        """Close the open promise: kept, broken, or (None) no longer needed."""
        await session.exec(
            update(Promise)
            .where(col(Promise.conversation_id) == conversation_id, col(Promise.settled_at).is_(None))
            .values(settled_at=now, kept=kept)
        )

    async def overdue(self, session: AsyncSession, now: datetime) -> Promise | None:
        """One promise that has passed, claimed so that no other worker takes it too."""
        query = select(Promise).where(col(Promise.settled_at).is_(None), Promise.due_at <= now)
        query = query.order_by(col(Promise.due_at)).limit(1).with_for_update(skip_locked=True)
        return (await session.exec(query)).first()

    async def say_it_passed(self, session: AsyncSession, promise: Promise, now: datetime) -> None:
        """Tell the asker that the promise was not kept, whom they can call, and what the new promise is."""
        conversation = await lock(session, promise.conversation_id)
        current = await session.get(Promise, promise.id, populate_existing=True)
        transfer = await session.get(Transfer, promise.transfer_id)
        if current is None or current.settled_at is not None or transfer is None:
            return
        await self.settle(session, promise.conversation_id, now, kept=False)
        transfer.escalated_at = transfer.escalated_at or now
        due = await self.open(session, transfer, now)
        body = self._passed(transfer, self.voice.moment(due, now))
        await self.log.append(session, conversation, Speaker.system, body, now)

    def _passed(self, transfer: Transfer, moment: str) -> Body:
        say = self.voice.say
        name = self.directory.name(transfer.contact)
        parts = [say("custody.late", name=name)]
        if transfer.backup:
            parts.append(say("custody.late_backup", backup=self.directory.name(transfer.backup)))
        organisation = self.directory.organisation_of(transfer.contact)
        if organisation and organisation.phone and organisation.hours:
            values = {"organisation": organisation.name, "number": organisation.phone, "hours": organisation.hours}
            parts.append(say("custody.late_phone", **values))
        elif organisation and organisation.phone:
            parts.append(say("custody.late_phone_no_hours", organisation=organisation.name, number=organisation.phone))
        elif organisation and organisation.url:
            parts.append(say("custody.late_no_phone", organisation=organisation.name, url=organisation.url))
        parts.append(say("custody.new_promise", name=name, moment=moment))
        return {"kind": "late", "text": "\n".join(parts)}


async def waits_for(session: AsyncSession, conversation: Conversation) -> Transfer | None:
    """The transfer that is running for this conversation."""
    query = select(Transfer).where(Transfer.conversation_id == conversation.id, col(Transfer.ended_at).is_(None))
    return (await session.exec(query)).first()
