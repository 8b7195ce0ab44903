"""The moment by which a contact answers, and the watchdog that says so honestly when it passes.

A promise is kept by a message of a contact, not by accepting. Exactly one is open while a conversation waits for a
contact, so nobody waits in silence.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.directory import Contact, Directory
from handoff.log import Body, Log, lock
from handoff.models import Conversation, Custody, Promise, Speaker, Transfer, TransferState


@dataclass(frozen=True, slots=True)
class Voice:
    """How the system speaks: `say(name, **values)` gives a text, `moment(due, now)` a moment in plain words."""

    say: Callable[..., str]
    moment: Callable[[datetime, datetime], str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a passed promise; `given_back_by` names who had the question when the asker must choose anew."""

    conversation: Conversation
    given_back_by: tuple[str, ...]


class Promises:
    def __init__(self, log: Log, directory: Directory, voice: Voice) -> None:
        self.log = log
        self.directory = directory
        self.voice = voice

    async def open(self, session: AsyncSession, transfer: Transfer, now: datetime) -> datetime:
        """Open a promise for this transfer, unless one is open; returns when it is due.

        For someone who left the directory it is due at once, so that the watchdog gives the question back.
        """
        running = await self.running(session, transfer.conversation_id)
        if running is not None:
            return running.due_at
        contact = self.directory.contacts.get(transfer.contact)
        due = self.directory.due(contact, now) if contact else now
        self._promise(session, transfer, transfer.contact, due, now)
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

    async def overdue(self, session: AsyncSession, now: datetime) -> Sequence[tuple[str, str]]:
        """Promises that have passed, the longest first, as (promise, conversation); read without a lock."""
        query = select(Promise.id, Promise.conversation_id).where(
            col(Promise.settled_at).is_(None), Promise.due_at <= now
        )
        return (await session.exec(query.order_by(col(Promise.due_at)))).all()

    async def pass_by(self, session: AsyncSession, promise_id: str, conversation_id: str, now: datetime) -> Outcome:
        """Say honestly that a promise passed.

        The first time the named backup may take over, with a promise of their own; after that, or without a backup,
        the transfer ends and the caller offers the asker other people. So nobody waits for someone who does not come.
        The conversation is locked before the promise is looked at, as everywhere.
        """
        conversation = await lock(session, conversation_id)
        promise = await session.get(Promise, promise_id, populate_existing=True)
        transfer = await waits_for(session, conversation)
        if promise is None or promise.settled_at is not None or transfer is None:
            return Outcome(conversation, ())
        await self.settle(session, conversation_id, now, kept=False)
        backup = self.directory.contacts.get(transfer.backup or "")
        if transfer.escalated_at is None and backup is not None:
            await self._hand_to(session, conversation, transfer, backup, now)
            return Outcome(conversation, ())
        await self._tell(session, conversation, transfer, [], now)
        transfer.state = TransferState.broken
        transfer.ended_at = now
        transfer.last_number = conversation.last_number
        conversation.custody, conversation.contact = Custody.assistant, None
        return Outcome(conversation, tuple(slug for slug in (transfer.contact, transfer.backup) if slug))

    async def _hand_to(
        self, session: AsyncSession, conversation: Conversation, transfer: Transfer, backup: Contact, now: datetime
    ) -> None:
        """Both may take it up now; the promise is the backup's."""
        transfer.escalated_at = now
        transfer.state, transfer.accepted_at = TransferState.waiting, None
        conversation.custody, conversation.contact = Custody.waiting, backup.slug
        due = self.directory.due(backup, now)
        self._promise(session, transfer, backup.slug, due, now)
        text = self.voice.say("custody.late_backup", backup=backup.name, moment=self.voice.moment(due, now))
        await self._tell(session, conversation, transfer, [text], now)

    async def _tell(
        self, session: AsyncSession, conversation: Conversation, transfer: Transfer, more: list[str], now: datetime
    ) -> None:
        """The honest message: who did not answer, and where the asker can call."""
        say = self.voice.say
        late = conversation.contact if transfer.escalated_at and not more else transfer.contact
        known = late in self.directory.contacts
        parts = [say("custody.late", name=self.directory.name(late)) if known else say("custody.left")]
        parts += [*more, *self._where_to_call(transfer.contact)]
        body: Body = {"kind": "late", "text": "\n".join(parts)}
        await self.log.append(session, conversation, Speaker.system, body, now)

    def _where_to_call(self, slug: str) -> list[str]:
        organisation = self.directory.organisation_of(slug)
        if organisation is None:
            return []
        values = {"organisation": organisation.name, "number": organisation.phone, "hours": organisation.hours}
        if organisation.phone and organisation.hours:
            return [self.voice.say("custody.late_phone", **values)]
        if organisation.phone:
            return [self.voice.say("custody.late_phone_no_hours", **values)]
        return [self.voice.say("custody.late_no_phone", **values, url=organisation.url)] if organisation.url else []

    def _promise(self, session: AsyncSession, transfer: Transfer, contact: str, due: datetime, now: datetime) -> None:
        session.add(
            Promise(
                conversation_id=transfer.conversation_id,
                transfer_id=transfer.id,
                contact=contact,
                opened_at=now,
                due_at=due,
            )
        )


async def waits_for(session: AsyncSession, conversation: Conversation) -> Transfer | None:
    """The transfer that is running for this conversation."""
    query = select(Transfer).where(Transfer.conversation_id == conversation.id, col(Transfer.ended_at).is_(None))
    return (await session.exec(query)).first()
