"""Custody passing from the assistant to a named contact and back, step by step, with the asker's consent.

Every step runs in a transaction that has locked the conversation, checks that it fits who has custody now, and leaves
its line in the log. Refused steps raise CustodyError and change nothing.
"""

from datetime import datetime
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.absence import attendance, backup_of
from handoff.custody import check_step, end_transfer, guests, running_transfer, settle, stands_in, take_up
from handoff.directory import Contact, Directory
from handoff.errors import CustodyError
from handoff.log import Body, Line, Log
from handoff.models import Conversation, Custody, Invitation, Speaker, Transfer, TransferState
from handoff.promises import Notify, Promises, Voice

SUMMARY = "summary"
KEEPING = frozenset({"web", "telegram"})


class Transfers:
    def __init__(self, log: Log, directory: Directory, promises: Promises, voice: Voice, notify: Notify) -> None:
        self.log = log
        self.directory = directory
        self.promises = promises
        self.say = voice.say
        self.moment = voice.moment
        self.notify = notify

    async def request(
        self,
        session: AsyncSession,
        conversation: Conversation,
        contact: Contact,
        summary: str,
        now: datetime,
        backup: str | None = None,
    ) -> Transfer:
        """The asker agreed: the summary goes to `contact`, who now owes an answer by a promised moment.

        `backup` is who the preview named for when that promise passes; without one the asker is asked again.
        """
        check_step("request", conversation.custody)
        return await self._start(session, conversation, contact, summary, backup, "new", now)

    async def pass_on(
        self,
        session: AsyncSession,
        conversation: Conversation,
        asked: Invitation,
        summary: str,
        now: datetime,
        backup: str | None = None,
    ) -> Transfer:
        """The asker agreed to go on with someone else: the contact's part ends, and the new one owes an answer."""
        check_step("pass_on", conversation.custody)
        transfer = await self._running(session, conversation)
        asked.ended_at = now
        await end_transfer(session, conversation, transfer, TransferState.passed_on, Custody.offered, now)
        contact = self.directory.contacts[asked.contact]
        return await self._start(session, conversation, contact, summary, backup, "passed_on", now)

    async def _start(
        self,
        session: AsyncSession,
        conversation: Conversation,
        contact: Contact,
        summary: str,
        backup: str | None,
        reason: str,
        now: datetime,
    ) -> Transfer:
        transfer = Transfer(
            conversation_id=conversation.id,
            contact=contact.slug,
            backup=backup,
            summary=self.log.seal_text(conversation, summary, SUMMARY),
            first_number=conversation.last_number + 1,
            consented_at=now,
        )
        session.add(transfer)
        await session.flush()
        conversation.custody = Custody.waiting
        conversation.contact = contact.slug
        due = await self.promises.open(session, transfer, now)
        body: Body = {
            "kind": "waiting",
            "text": self._sent(conversation, contact, self.moment(due, now)),
            "copy": {"label": self.say("waiting.copy"), "text": summary},
            "buttons": [self._button("waiting.withdraw", "withdraw"), *self._keep(conversation)],
        }
        await self.log.append(session, conversation, Speaker.system, body, now)
        await self.notify(session, contact.slug, conversation.id, reason, now)
        return transfer

    def _sent(self, conversation: Conversation, contact: Contact, moment: str) -> str:
        """What was sent, until when to wait, and that the asker may leave and come back."""
        sent = self.say("waiting.sent", name=contact.name, moment=moment)
        return f"{sent}\n{self.say('waiting.keep')}" if self._keep(conversation) else sent

    def _keep(self, conversation: Conversation) -> list[Body]:
        """The button that makes a return code, on the channels that can show one outside the log."""
        return [self._button("return.button", "keep")] if conversation.channel in KEEPING else []

    def _button(self, text: str, action: str) -> Body:
        return {"label": self.say(text), "action": action}

    async def possible_backup(self, session: AsyncSession, contact: Contact, now: datetime) -> Contact | None:
        """Who could take over from `contact` when the promise that they would give now passes."""
        return backup_of(self.directory, contact, await attendance(session, now), now)

    async def withdraw(self, session: AsyncSession, conversation: Conversation, now: datetime) -> None:
        """The asker takes the question back: nobody can read the summary any more, also who had read it."""
        check_step("withdraw", conversation.custody)
        transfer = await self._running(session, conversation)
        transfer.summary = None
        text = "waiting.withdrawn_read" if transfer.read_at else "waiting.withdrawn"
        await end_transfer(session, conversation, transfer, TransferState.withdrawn, Custody.assistant, now)
        await self._tell(session, conversation, self.say(text, name=self.directory.name(transfer.contact)), now)

    async def accept(self, session: AsyncSession, conversation: Conversation, by: str, now: datetime) -> None:
        """`by` takes custody. Raises CustodyError, naming who has it, when someone else was first."""
        transfer = await self.running_for(session, conversation, by)
        check_step("accept", conversation.custody)
        transfer.state = TransferState.accepted
        transfer.accepted_at = now
        transfer.read_at = transfer.read_at or now
        await take_up(session, conversation, transfer, by, now)
        conversation.custody = Custody.contact
        conversation.contact = by
        await self._tell(session, conversation, self.say("custody.accepted", name=self.directory.name(by)), now)

    async def decline(self, session: AsyncSession, conversation: Conversation, by: str, now: datetime) -> None:
        """`by` cannot take it up; the caller offers the asker other people."""
        transfer = await self.running_for(session, conversation, by)
        check_step("decline", conversation.custody)
        await end_transfer(session, conversation, transfer, TransferState.declined, Custody.assistant, now)
        await self._tell(session, conversation, self.say("custody.declined", name=self.directory.name(by)), now)

    async def answer(
        self,
        session: AsyncSession,
        conversation: Conversation,
        by: str,
        body: Body,
        client_id: str,
        now: datetime,
    ) -> None:
        """A message of the contact or of a guest, which keeps the promise. A repeated client id adds nothing."""
        await self.speaks(session, conversation, by)
        check_step("answer", conversation.custody)
        number = await self.log.append(
            session,
            conversation,
            Speaker.contact,
            {**body, "name": self.directory.name(by)},
            now,
            contact=by,
            client_id=client_id,
        )
        if number is not None:
            await settle(session, conversation.id, now, kept=True)

    async def hear(self, session: AsyncSession, conversation: Conversation, now: datetime) -> None:
        """The asker wrote while a contact has custody: an answer is owed again, and whoever can give it hears so."""
        transfer = await self._running(session, conversation)
        owed = await self.promises.running(session, conversation.id)
        await self.promises.open(session, transfer, now)
        if owed is None:
            for contact in (transfer.contact, *(guest.contact for guest in await guests(session, transfer))):
                await self.notify(session, contact, conversation.id, "wrote", now)

    async def give_back(self, session: AsyncSession, conversation: Conversation, by: str, now: datetime) -> None:
        transfer = await self.running_for(session, conversation, by)
        check_step("give_back", conversation.custody)
        await self._tell(session, conversation, self.say("custody.returned", name=self.directory.name(by)), now)
        await end_transfer(session, conversation, transfer, TransferState.returned, Custody.assistant, now)

    async def close(self, session: AsyncSession, conversation: Conversation, by: str, now: datetime) -> None:
        transfer = await self.running_for(session, conversation, by)
        check_step("close", conversation.custody)
        await self.log.append(session, conversation, Speaker.system, self._closing(conversation, by), now)
        await end_transfer(session, conversation, transfer, TransferState.closed, Custody.closed, now)
        conversation.closed_at = now

    def _closing(self, conversation: Conversation, by: str) -> Body:
        """That it is closed; whether it helped may be told, and the conversation kept or erased."""
        helped = [self._button(f"closing.{answer}", f"helped:{answer}") for answer in ("yes", "bit", "no")]
        erase = {**self._button("erase.button", "erase"), "style": "quiet"}
        return {
            "kind": "closing",
            "text": self.say("custody.closed", name=self.directory.name(by)),
            "question": self.say("closing.helped"),
            "buttons": [*helped, *self._keep(conversation), erase],
        }

    async def helped(self, session: AsyncSession, conversation: Conversation, answer: str) -> bool:
        """Whether the conversation helped, told once for the transfer that was closed last; False when it was told."""
        transfer = await self.last_closed(session, conversation)
        if transfer is None or transfer.helped is not None:
            return False
        transfer.helped = answer
        return True

    async def last_closed(self, session: AsyncSession, conversation: Conversation) -> Transfer | None:
        """The transfer that its contact closed last."""
        query = (
            select(Transfer)
            .where(Transfer.conversation_id == conversation.id, Transfer.state == TransferState.closed)
            .order_by(col(Transfer.ended_at).desc())
        )
        return (await session.exec(query)).first()

    async def leave(self, session: AsyncSession, conversation: Conversation, now: datetime) -> None:
        """The asker stops talking with the contact, and is back with the assistant."""
        check_step("leave", conversation.custody)
        transfer = await self._running(session, conversation)
        name = self.directory.name(transfer.contact)
        await self._tell(session, conversation, self.say("custody.left_by_asker", name=name), now)
        await end_transfer(session, conversation, transfer, TransferState.returned, Custody.assistant, now)

    def reopen(self, conversation: Conversation) -> None:
        """A closed conversation goes on with the assistant."""
        check_step("reopen", conversation.custody)
        conversation.custody = Custody.assistant
        conversation.closed_at = None

    async def running_for(self, session: AsyncSession, conversation: Conversation, by: str) -> Transfer:
        """The running transfer, if it is with `by` or open to them as backup. Raises CustodyError otherwise."""
        transfer = await running_transfer(session, conversation)
        if transfer is None:
            raise CustodyError("this question was withdrawn or has ended")
        if transfer.contact != by and not stands_in(transfer, by):
            raise CustodyError(f"with:{transfer.contact}")
        return transfer

    async def speaks(self, session: AsyncSession, conversation: Conversation, by: str) -> Transfer:
        """The running transfer in which `by` may write: as its contact, or as a guest. Raises CustodyError."""
        transfer = await running_transfer(session, conversation)
        if transfer is not None and by in [guest.contact for guest in await guests(session, transfer)]:
            return transfer
        return await self.running_for(session, conversation, by)

    async def _running(self, session: AsyncSession, conversation: Conversation) -> Transfer:
        transfer = await running_transfer(session, conversation)
        if transfer is None:
            raise CustodyError("no transfer is running")
        return transfer

    async def _tell(self, session: AsyncSession, conversation: Conversation, text: str, now: datetime) -> None:
        body: dict[str, Any] = {"kind": "event", "text": text}
        await self.log.append(session, conversation, Speaker.system, body, now)

    async def seen_by_contact(
        self, session: AsyncSession, conversation: Conversation, seen: Transfer | Invitation, after: int = 0
    ) -> list[Line]:
        """What a contact or guest may read besides the summary: the messages from consent until their part ended."""
        start = max(after, (seen.first_number or 1) - 1)
        return await self.log.read(session, conversation, start, seen.last_number)
