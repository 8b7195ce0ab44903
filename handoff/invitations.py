"""A contact asks the asker for another person: a guest beside them, or someone to pass the conversation on to.

Nothing happens before the asker agrees, and what they agreed to is what the other person sees: a guest the summary and
the messages from then on; someone it is passed on to a summary that the asker looks through again.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.custody import check_step, guests, running_transfer
from handoff.directory import Directory
from handoff.errors import CustodyError, NotAllowedError
from handoff.log import Body, Log
from handoff.models import Conversation, Invitation, InvitationKind, Speaker, Transfer
from handoff.promises import Notify, Voice

REASON = "invitation"
MOST_GUESTS = 2
"""Beside the contact; more people than that is no conversation that an anxious person asked for."""


class Invitations:
    def __init__(self, log: Log, directory: Directory, voice: Voice, notify: Notify) -> None:
        self.log = log
        self.directory = directory
        self.say = voice.say
        self.notify = notify

    async def ask(
        self,
        session: AsyncSession,
        conversation: Conversation,
        transfer: Transfer,
        kind: InvitationKind,
        contact: str,
        reason: str,
        now: datetime,
    ) -> Invitation:
        """The contact asks the asker; one question at a time. Raises CustodyError or NotAllowedError."""
        check_step("invite", conversation.custody)
        present = {transfer.contact, *(guest.contact for guest in await guests(session, transfer))}
        if contact not in self.directory.contacts or contact in present:
            raise NotAllowedError("this person cannot be asked in")
        if kind is InvitationKind.guest and len(present) > MOST_GUESTS:
            raise NotAllowedError("there are enough people in this conversation")
        if await self.unanswered(session, conversation.id) is not None:
            raise CustodyError("asked: the asker has not answered the last request yet")
        asked = Invitation(
            conversation_id=conversation.id,
            transfer_id=transfer.id,
            kind=kind,
            by=transfer.contact,
            contact=contact,
            reason=b"",
            asked_at=now,
        )
        asked.reason = self.log.seal_text(conversation, reason, f"{REASON}/{asked.id}")
        session.add(asked)
        await self._say(session, conversation, self._question(asked, reason), now)
        return asked

    async def unanswered(self, session: AsyncSession, conversation_id: str) -> Invitation | None:
        query = select(Invitation).where(
            Invitation.conversation_id == conversation_id, col(Invitation.answered_at).is_(None)
        )
        return (await session.exec(query)).first()

    async def answer(
        self, session: AsyncSession, conversation: Conversation, invitation_id: str, *, agreed: bool, now: datetime
    ) -> Invitation | None:
        """The asker's answer; None when this was answered before or has lapsed. A guest is in from here on."""
        check_step("decide", conversation.custody)
        asked = await session.get(Invitation, invitation_id)
        if asked is None or asked.conversation_id != conversation.id or asked.answered_at is not None:
            return None
        asked.answered_at, asked.agreed = now, agreed
        names = {"name": self.directory.name(asked.contact), "by": self.directory.name(asked.by)}
        if not agreed:
            asked.ended_at = now
            await self._event(session, conversation, self.say("invitation.refused", **names), now)
        elif asked.kind is InvitationKind.guest:
            asked.first_number = conversation.last_number + 1
            await self._say(session, conversation, self._came_in(asked, names), now)
            await self.notify(session, asked.contact, conversation.id, "guest", now)
        return asked

    async def accepted(self, session: AsyncSession, conversation_id: str, contact: str) -> Invitation | None:
        """The agreed and not yet carried out passing on to `contact`."""
        query = select(Invitation).where(
            Invitation.conversation_id == conversation_id,
            Invitation.contact == contact,
            Invitation.kind == InvitationKind.pass_on,
            col(Invitation.agreed).is_(True),
            col(Invitation.ended_at).is_(None),
        )
        return (await session.exec(query)).first()

    def reason_of(self, conversation: Conversation, asked: Invitation) -> str:
        return self.log.open_text(conversation, asked.reason, f"{REASON}/{asked.id}") or ""

    async def end(self, session: AsyncSession, conversation: Conversation, contact: str, now: datetime) -> None:
        """A guest leaves, or the asker would rather go on without. Raises CustodyError when `contact` is no guest."""
        transfer = await running_transfer(session, conversation)
        here: Sequence[Invitation] = await guests(session, transfer) if transfer else ()
        guest = next((guest for guest in here if guest.contact == contact), None)
        if guest is None:
            raise CustodyError("this person is not in the conversation")
        guest.ended_at = now
        guest.last_number = conversation.last_number
        await self._event(
            session, conversation, self.say("invitation.guest_left", name=self.directory.name(contact)), now
        )

    def _question(self, asked: Invitation, reason: str) -> Body:
        names = {"name": self.directory.name(asked.contact), "by": self.directory.name(asked.by)}
        contact = self.directory.contacts[asked.contact]
        organisation = self.directory.organisation_of(asked.contact)
        role = self.say("people.role", role=contact.role, organisation=organisation.name if organisation else "")
        parts = [
            self.say(f"invitation.ask_{asked.kind}", **names),
            self.say("invitation.who", role=role, **names),
            self.say("invitation.reason", reason=reason, **names),
            self.say(f"invitation.sees_{asked.kind}", **names),
        ]
        buttons = [
            {"label": self.say(f"invitation.yes_{asked.kind}", **names), "action": f"invited:yes:{asked.id}"},
            {"label": self.say("invitation.no"), "action": f"invited:no:{asked.id}"},
        ]
        return {"kind": "invitation", "text": "\n".join(parts), "buttons": buttons}

    def _came_in(self, asked: Invitation, names: dict[str, str]) -> Body:
        button = {
            "label": self.say("invitation.without", **names),
            "action": f"without:{asked.contact}",
            "style": "quiet",
        }
        return {"kind": "event", "text": self.say("invitation.guest_in", **names), "buttons": [button]}

    async def _event(self, session: AsyncSession, conversation: Conversation, text: str, now: datetime) -> None:
        await self._say(session, conversation, {"kind": "event", "text": text}, now)

    async def _say(self, session: AsyncSession, conversation: Conversation, body: Body, now: datetime) -> None:
        await self.log.append(session, conversation, Speaker.system, body, now)
