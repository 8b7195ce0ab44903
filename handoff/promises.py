"""The moment by which a contact answers, and the watchdog that keeps every promise or says honestly that it passed.

A promise is kept by a message of a contact, not by accepting. Exactly one is open while a conversation waits for a
contact, so nobody waits in silence. All of it stands in the database: a restart, or a second worker, changes nothing.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import and_, col, exists, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.absence import attendance
from handoff.custody import end_transfer, running_transfer, settle
from handoff.directory import Contact, Directory, Organisation
from handoff.log import Body, Log, claim
from handoff.models import Absence, Conversation, Custody, Promise, Speaker, Transfer, TransferState

Notify = Callable[[AsyncSession, str, str, str, datetime], Awaitable[None]]
"""notify(session, contact, conversation_id, reason, now): tell a contact that there is something for them."""


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
    def __init__(self, log: Log, directory: Directory, voice: Voice, notify: Notify) -> None:
        self.log = log
        self.directory = directory
        self.voice = voice
        self.notify = notify

    async def open(self, session: AsyncSession, transfer: Transfer, now: datetime) -> datetime:
        """Open a promise for this transfer, unless one is open; returns when it is due.

        For someone who left the directory, or is away and nobody knows until when, it is due at once, so that the
        watchdog passes the question on.
        """
        running = await self.running(session, transfer.conversation_id)
        if running is not None:
            return running.due_at
        contact = self.directory.contacts.get(transfer.contact)
        back = (await attendance(session, now)).back_at(transfer.contact, now)
        if contact is None or back is None:
            return self._promise(session, transfer, transfer.contact, now, None, now)
        return self._promise_of(session, transfer, contact, back, now)

    async def running(self, session: AsyncSession, conversation_id: str) -> Promise | None:
        query = select(Promise).where(Promise.conversation_id == conversation_id, col(Promise.settled_at).is_(None))
        return (await session.exec(query)).first()

    async def overdue(self, session: AsyncSession, now: datetime) -> Sequence[tuple[str, str]]:
        """Promises that have passed, or that nobody can keep, the longest first; read without a lock.

        As (promise, conversation). Nobody can keep a promise whose contact is away until after it.
        """
        gone = exists().where(
            col(Absence.contact) == col(Promise.contact),
            or_(col(Absence.until).is_(None), and_(col(Absence.until) > now, col(Absence.until) > col(Promise.due_at))),
        )
        query = select(Promise.id, Promise.conversation_id).where(
            col(Promise.settled_at).is_(None), or_(col(Promise.due_at) <= now, gone)
        )
        return (await session.exec(query.order_by(col(Promise.due_at)))).all()

    async def halfway(self, session: AsyncSession, now: datetime) -> Sequence[tuple[str, str]]:
        """Promises of which half the time has gone and nobody was reminded, as (promise, conversation)."""
        query = select(Promise.id, Promise.conversation_id).where(
            col(Promise.settled_at).is_(None),
            col(Promise.reminded_at).is_(None),
            col(Promise.remind_at) <= now,
            col(Promise.due_at) > now,
        )
        return (await session.exec(query.order_by(col(Promise.remind_at)))).all()

    async def remind(self, session: AsyncSession, promise_id: str, conversation_id: str, now: datetime) -> bool:
        """Remind who promised, once, and say so in the log; False when that is not needed (any more)."""
        conversation = await claim(session, conversation_id)
        promise = await session.get(Promise, promise_id, populate_existing=True)
        if (
            conversation is None
            or promise is None
            or promise.settled_at
            or promise.reminded_at
            or promise.due_at <= now
        ):
            return False
        promise.reminded_at = now
        await self.notify(session, promise.contact, conversation_id, "reminder", now)
        text = self.voice.say("custody.reminded", name=self.directory.name(promise.contact))
        await self.log.append(session, conversation, Speaker.system, {"kind": "reminder", "text": text}, now)
        return True

    async def pass_by(
        self, session: AsyncSession, promise_id: str, conversation_id: str, now: datetime
    ) -> Outcome | None:
        """Say honestly that a promise passed or cannot be kept.

        The first time the backup whom the asker agreed to may take over, with a promise of their own. After that, or
        without a backup who is there, the transfer ends with the organisation's phone number, and the caller offers
        the asker other people, colleagues first. So nobody waits for someone who does not come.
        None when there is nothing to do: another worker has it, or it was settled meanwhile.
        """
        conversation = await claim(session, conversation_id)
        promise = await session.get(Promise, promise_id, populate_existing=True)
        if conversation is None or promise is None or promise.settled_at is not None:
            return None
        transfer = await running_transfer(session, conversation)
        if transfer is None:
            return None
        late = promise.due_at <= now
        await settle(session, conversation.id, now, kept=False if late else None)
        cause = self._cause(promise.contact, late=late)
        backup = await self._backup(session, transfer, now)
        if backup is not None:
            await self._hand_to(session, conversation, transfer, backup, cause, now)
            return Outcome(conversation, ())
        await self._tell(session, conversation, transfer, [cause], now)
        await end_transfer(session, conversation, transfer, TransferState.broken, Custody.assistant, now)
        return Outcome(conversation, tuple(slug for slug in (transfer.contact, transfer.backup) if slug))

    async def _backup(self, session: AsyncSession, transfer: Transfer, now: datetime) -> Contact | None:
        """The person the asker agreed to, once, and only while they are there."""
        backup = self.directory.contacts.get(transfer.backup or "")
        if transfer.escalated_at is not None or backup is None:
            return None
        return None if backup.slug in (await attendance(session, now)).away else backup

    async def _hand_to(
        self,
        session: AsyncSession,
        conversation: Conversation,
        transfer: Transfer,
        backup: Contact,
        cause: str,
        now: datetime,
    ) -> None:
        """Both may take it up now; the promise is the backup's."""
        transfer.escalated_at = now
        transfer.state, transfer.accepted_at = TransferState.waiting, None
        conversation.custody, conversation.contact = Custody.waiting, backup.slug
        due = self._promise_of(session, transfer, backup, now, now)
        await self.notify(session, backup.slug, conversation.id, "took_over", now)
        text = self.voice.say("custody.late_backup", backup=backup.name, moment=self.voice.moment(due, now))
        await self._tell(session, conversation, transfer, [cause, text], now)

    def _cause(self, slug: str, *, late: bool) -> str:
        """Why the question goes on: the promise passed, or who made it cannot keep it."""
        if slug not in self.directory.contacts:
            return self.voice.say("custody.left")
        return self.voice.say("custody.late" if late else "custody.away", name=self.directory.name(slug))

    async def _tell(
        self, session: AsyncSession, conversation: Conversation, transfer: Transfer, parts: list[str], now: datetime
    ) -> None:
        """The honest message: what happened, what happens now, and where the asker can call meanwhile."""
        body: Body = {"kind": "late", "text": "\n".join([*parts, *self._where_to_call(transfer.contact)])}
        await self.log.append(session, conversation, Speaker.system, body, now)

    def _where_to_call(self, slug: str) -> list[str]:
        """The contact's own organisation; where nothing is known of it, the ones anybody can call."""
        own = self.directory.organisation_of(slug)
        found = [line for line in map(self._line, [own] if own else []) if line]
        return found or [line for line in map(self._line, self.directory.anybodys) if line]

    def _line(self, organisation: Organisation) -> str | None:
        values = {"organisation": organisation.name, "number": organisation.phone, "hours": organisation.hours}
        if organisation.phone:
            return self.voice.say(
                "custody.late_phone" if organisation.hours else "custody.late_phone_no_hours", **values
            )
        return self.voice.say("custody.late_no_phone", **values, url=organisation.url) if organisation.url else None

    def _promise_of(
        self, session: AsyncSession, transfer: Transfer, contact: Contact, start: datetime, now: datetime
    ) -> datetime:
        """A promise of `contact`, counted from `start`, with a reminder halfway through their office hours."""
        due = self.directory.due(contact, start)
        halfway = self.directory.after(contact, start, contact.reply_within / 2)
        return self._promise(session, transfer, contact.slug, due, halfway if halfway < due else None, now)

    @staticmethod
    def _promise(
        session: AsyncSession,
        transfer: Transfer,
        contact: str,
        due: datetime,
        remind_at: datetime | None,
        now: datetime,
    ) -> datetime:
        session.add(
            Promise(
                conversation_id=transfer.conversation_id,
                transfer_id=transfer.id,
                contact=contact,
                opened_at=now,
                due_at=due,
                remind_at=remind_at,
            )
        )
        return due
