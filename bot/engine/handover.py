"""The steps between the assistant and people: the preview, consent, and what the asker decides about other people.

Each runs in the transaction that has locked the conversation, says its lines, and returns the memory to keep.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.engine.memory import Memory
from bot.engine.people import Passing, People
from bot.engine.replies import Replies, Reply
from handoff.directory import Contact, Directory
from handoff.invitations import Invitations
from handoff.log import Log
from handoff.models import Conversation, Custody, Invitation, InvitationKind, Speaker
from handoff.transfer import Transfers


@dataclass(frozen=True)
class Handover:
    log: Log
    people: People
    replies: Replies
    transfers: Transfers
    invitations: Invitations
    directory: Directory

    async def say(self, session: AsyncSession, conversation: Conversation, reply: Reply, now: datetime) -> None:
        await self.log.append(session, conversation, Speaker.assistant, reply.body(), now)

    async def offer(
        self, session: AsyncSession, conversation: Conversation, memory: Memory, why: str, now: datetime
    ) -> None:
        """The people who fit, or honestly nobody. From here on one of them can be chosen."""
        reply = await self.people.propose(session, memory, why, now)
        await self._offered(session, conversation, reply, now)

    async def _offered(self, session: AsyncSession, conversation: Conversation, reply: Reply, now: datetime) -> None:
        if conversation.custody is Custody.assistant and (reply.people or reply.kind == "preview"):
            conversation.custody = Custody.offered
        await self.say(session, conversation, reply, now)

    async def preview(
        self, session: AsyncSession, conversation: Conversation, memory: Memory, argument: str, now: datetime
    ) -> Memory:
        """The preview for the contact in `argument`; while a contact has custody only for whom it would pass on to."""
        slug = argument.partition("\n")[0]
        asked = await self._passing_to(session, conversation, slug)
        if conversation.custody is Custody.contact and asked is None:
            await self.say(session, conversation, self.replies.text("preview.expired"), now)
            return memory
        passing = Passing(asked.by) if asked else None
        memory, reply = await self.people.preview(session, memory, argument, now, passing)
        await self._offered(session, conversation, reply, now)
        return memory

    async def _passing_to(self, session: AsyncSession, conversation: Conversation, slug: str) -> Invitation | None:
        if conversation.custody is not Custody.contact:
            return None
        return await self.invitations.accepted(session, conversation.id, slug)

    async def invited(
        self, session: AsyncSession, conversation: Conversation, memory: Memory, action: str, now: datetime
    ) -> Memory:
        """The asker's answer to "may someone join, or take over". Taking over begins with a preview of its own."""
        _, answer, invitation_id = (*action.split(":"), "", "")[:3]
        asked = await self.invitations.answer(session, conversation, invitation_id, agreed=answer == "yes", now=now)
        if asked is None or not asked.agreed or asked.kind is not InvitationKind.pass_on:
            return memory
        by, reason = self.directory.name(asked.by), self.invitations.reason_of(conversation, asked)
        passed = self.replies.say("preview.passed_line", by=by, reason=reason)
        memory = replace(memory, draft=f"{self.people.summary(memory)}\n{passed}", omitted=(), alone=False)
        memory, reply = await self.people.preview(session, memory, asked.contact, now, Passing(asked.by))
        if reply.kind != "passing":  # no room any more: the asker stays with whom they have
            asked.ended_at = now
            reply = self.replies.text("invitation.no_room", name=self.directory.name(asked.contact), by=by)
        await self.say(session, conversation, reply, now)
        return memory

    async def stay(self, session: AsyncSession, conversation: Conversation, slug: str, now: datetime) -> None:
        """The asker does not send it on to `slug` after all: they stay with the contact they have."""
        if conversation.custody is not Custody.contact:
            await self.say(session, conversation, self.replies.text("telegram.stale"), now)
            return
        asked = await self._passing_to(session, conversation, slug)
        if asked is not None:
            asked.ended_at = now
            await self.say(
                session,
                conversation,
                self.replies.text("invitation.stays", by=self.directory.name(asked.by)),
                now,
            )

    async def send(
        self, session: AsyncSession, conversation: Conversation, memory: Memory, argument: str, now: datetime
    ) -> Memory:
        """Consent was given. A proposal that no longer holds says so; the question is never lost on the way.

        Consent is to the preview that was shown last: for anybody else, or with other words, there is a new one first.
        """
        slug, has_field, own = argument.partition("\n")
        contact = self.directory.contacts.get(slug)
        asked = await self._passing_to(session, conversation, slug)
        if contact is None or (conversation.custody is not Custody.offered and asked is None):
            await self.say(session, conversation, self.replies.text("preview.expired"), now)
            return memory
        if own.strip():
            memory = replace(memory, draft=own.strip())
        cannot = await self.people.cannot_take(session, contact, now) or ("full" if slug in memory.declined else None)
        if cannot and asked is None:
            await self.say(session, conversation, await self.people.propose(session, memory, cannot, now), now)
            return memory
        summary = self.people.summary(memory).strip()
        if not summary or (has_field and not own.strip()):
            await self.say(session, conversation, self.replies.text("preview.empty"), now)
            return await self.preview(session, conversation, memory, slug, now)
        shown_to, _, shown = (memory.shown or "").partition("\n")
        if shown_to != slug or (shown.strip() != summary and not has_field):  # not what the asker has seen
            return await self.preview(session, conversation, memory, slug, now)
        backup = await self._agreed_backup(session, memory, contact, now)
        if asked is not None:
            await self.transfers.pass_on(session, conversation, asked, summary, now, backup)
        else:
            await self.transfers.request(session, conversation, contact, summary, now, backup)
        return replace(memory, editing=None, shown=None, draft=summary, last_contact=slug)

    async def _agreed_backup(
        self, session: AsyncSession, memory: Memory, contact: Contact, now: datetime
    ) -> str | None:
        """Whom the preview named as the one who may take over, if that person still can."""
        possible = await self.transfers.possible_backup(session, contact, now)
        return possible.slug if possible and possible.slug == memory.backup else None
