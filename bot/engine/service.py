"""The assistant at work: loads, lets the dialogue decide, persists, wakes readers. One command is one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database import Database
from bot.engine.dialogue import Decision, Dialogue
from bot.engine.handover import Handover
from bot.engine.memory import Memory
from bot.engine.people import People
from bot.engine.replies import Reply
from handoff.directory import Directory
from handoff.errors import CustodyError, MovedError
from handoff.log import ERASED, Erased, Log, claim, erase, expired, is_expired, lock
from handoff.models import Conversation, Custody, Speaker
from handoff.transfer import Transfers
from nlu.understanding import Understanding

MEMORY = "memory"
WEB = "web"
WITH_A_CONTACT = frozenset({"", "erase", "leave", "invited", "without", "consent", "alone", "omit", "stay"})
"""What an asker can do by a button while a contact has custody: stop, erase, and decide about other people."""
AFTER_CLOSING = frozenset({"erase", "helped", "keep"})
"""Buttons of a closed conversation that do not reopen it."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an asker sends: typed `text`, or a button (`action`, its label as text), an edited summary in `value`.

    `value` is empty when the asker took everything out, and None when there was no field to edit.
    """

    text: str
    action: str | None = None
    value: str | None = None
    client_id: str | None = None


class Assistant:
    """Everything an asker can do, on whatever channel."""

    def __init__(
        self,
        *,
        database: Database,
        log: Log,
        dialogue: Dialogue,
        people: People,
        handover: Handover,
        transfers: Transfers,
        directory: Directory,
        understand: Callable[[tuple[str, ...]], Understanding],
        now: Callable[[], datetime],
        zone: ZoneInfo,
    ) -> None:
        self.database = database
        self.log = log
        self.dialogue = dialogue
        self.people = people
        self.handover = handover
        self.transfers = transfers
        self.directory = directory
        self.understand = understand
        self.now = now
        self.zone = zone

    async def open(self, channel: str, access: bytes, address: str | None = None) -> Conversation:
        """Start a conversation and say what this is."""
        async with self.database.write() as session:
            return await self.begin(session, channel, access, address)

    async def begin(
        self, session: AsyncSession, channel: str, access: bytes, address: str | None = None, note: str = ""
    ) -> Conversation:
        """As `open`, inside a transaction; `note` is what this channel adds to the opening."""
        now = self.now()
        conversation = self.log.start(session, channel, access, now)
        if address is not None:
            conversation.address = self.log.seal_text(conversation, address, "address")
        decision = self.dialogue.open()
        if note:
            noted = tuple(replace(reply, text=f"{reply.text}\n\n{note}") for reply in decision.replies)
            decision = replace(decision, replies=noted)
        await self._carry_out(session, conversation, decision, now)
        return conversation

    async def hear(self, conversation_id: str, said: Said, access: bytes | None = None) -> Erased | None:
        """Take in what the asker says, and answer if it is the assistant's turn. A repeated client id does nothing.

        `access` must still open the conversation once it is locked. Returns what was erased, if that was asked.
        Raises ErasedError, MovedError, UnknownConversationError or CustodyError; then nothing is kept.
        """
        async with self.database.write() as session:
            conversation = await lock(session, conversation_id)
            if access is not None and conversation.erased_at is None and conversation.access != access:
                raise MovedError("the conversation went on at another place")
            await self.take(session, conversation, said)
            erased: Erased | None = session.info.pop(ERASED, None)
        if erased is not None:
            await self.database.forget()
        return erased

    async def take(self, session: AsyncSession, conversation: Conversation, said: Said) -> None:
        """As `hear`, inside a transaction that has locked the conversation."""
        now = self.now()
        memory = self._memory(conversation)
        body: dict[str, Any] = {"kind": "text", "text": said.text}
        if said.action:
            body["action"] = said.action
        verb = (said.action or "").partition(":")[0]
        number = await self.log.append(session, conversation, Speaker.asker, body, now, client_id=said.client_id)
        if number is None:
            return
        if conversation.custody is Custody.contact and verb not in WITH_A_CONTACT:
            raise CustodyError("this button belongs to the assistant, and a contact has the conversation")
        understood = self.understand((*memory.turns, said.text))
        await self._crisis_first(session, conversation, said, understood, now)
        if conversation.custody is Custody.contact:
            await self._with_a_contact(session, conversation, memory, said, understood, now)
        elif conversation.custody is Custody.waiting:
            await self._while_waiting(session, conversation, memory, said, understood, now)
        elif conversation.custody is Custody.closed:
            await self._after_closing(session, conversation, memory, said, understood, now)
        else:
            await self._decide(session, conversation, memory, said, understood, now)

    async def purge(self, keep: timedelta) -> int:
        """Erase conversations closed, or without any new line, longer than `keep` ago; returns how many.

        Each in a transaction of its own, looked at again under its lock: a line of this very moment keeps it.
        """
        now, count = self.now(), 0
        async with self.database.read() as session:
            ids = await expired(session, now, keep)
        for conversation_id in ids:
            async with self.database.write() as session:
                conversation = await claim(session, conversation_id)
                if conversation is not None and is_expired(conversation, now, keep):
                    await erase(session, conversation, now)
                    count += 1
        if count:
            await self.database.forget()
        return count

    async def _crisis_first(
        self, session: AsyncSession, conversation: Conversation, said: Said, understood: Understanding, now: datetime
    ) -> None:
        """Invariant 7: danger is looked for in every message, in every state, before anything else."""
        crisis = understood.crisis or (self.understand((said.value,)).crisis if said.value else None)
        if crisis is None:
            return
        contact_sees = conversation.custody in {Custody.contact, Custody.waiting}
        card = self.dialogue.replies.crisis(crisis.kind, crisis.person, contact_sees=contact_sees)
        await self._say(session, conversation, card, now)

    async def _decide(
        self,
        session: AsyncSession,
        conversation: Conversation,
        memory: Memory,
        said: Said,
        understood: Understanding,
        now: datetime,
    ) -> None:
        today = now.astimezone(self.zone).date()
        if said.action:
            decision = self.dialogue.press(memory, said.action, said.value, today)
        else:
            edits = conversation.channel != WEB
            decision = self.dialogue.hear(memory, said.text, understood, today, edits=edits)
        await self._carry_out(session, conversation, decision, now)

    async def _with_a_contact(
        self,
        session: AsyncSession,
        conversation: Conversation,
        memory: Memory,
        said: Said,
        understood: Understanding,
        now: datetime,
    ) -> None:
        """The asker speaks to a person: the assistant is silent, and carries out only what a button asks of it."""
        verb, _, argument = (said.action or "").partition(":")
        match verb:
            case "":
                await self.transfers.hear(session, conversation, now)
            case "leave":
                await self.transfers.leave(session, conversation, now)
                await self._ask_again(session, conversation, now)
            case "invited":
                memory = await self.handover.invited(session, conversation, memory, said.action or "", now)
                self._remember(conversation, memory)
            case "without":
                await self.handover.invitations.end(session, conversation, argument, now)
            case _:
                await self._decide(session, conversation, memory, said, understood, now)

    async def _while_waiting(
        self,
        session: AsyncSession,
        conversation: Conversation,
        memory: Memory,
        said: Said,
        understood: Understanding,
        now: datetime,
    ) -> None:
        """The question is with a contact: buttons still work; a typed line is added, and a sure answer only offered."""
        verb, _, argument = (said.action or "").partition(":")
        if verb == "entry":
            today = now.astimezone(self.zone).date()
            await self._carry_out(session, conversation, self.dialogue.while_waiting(memory, argument, today), now)
            return
        if verb in {"withdraw", "erase"} or said.action == "helpful:yes":
            await self._decide(session, conversation, memory, said, understood, now)
            return
        name = self.directory.name(conversation.contact)
        if said.action or understood.intent in {"stop", "restart"} or understood.kind == "offer":
            await self._say(session, conversation, await self.people.remember(session, conversation, name, now), now)
            return
        offer = self.people.while_waiting(understood, memory, name)
        await self._say(session, conversation, offer, now)
        self._remember(conversation, memory.heard(said.text, understood))

    async def _after_closing(
        self,
        session: AsyncSession,
        conversation: Conversation,
        memory: Memory,
        said: Said,
        understood: Understanding,
        now: datetime,
    ) -> None:
        """Writing reopens, and asks: go on with the same person, or something new.

        The person is who closed, not who was chosen first. Of someone who has left the directory it is said so.
        """
        if (said.action or "").partition(":")[0] in AFTER_CLOSING:
            await self._decide(session, conversation, memory, said, understood, now)
            return
        self.transfers.reopen(conversation)
        closed = await self.transfers.last_closed(session, conversation)
        if closed is None or said.action:
            await self._decide(session, conversation, memory, said, understood, now)
            return
        heard = replace(memory.heard(said.text, understood), unsure=0, question=said.text, also=(), draft=None)
        self._remember(conversation, replace(heard, last_contact=closed.contact))
        await self._say(session, conversation, self._ask_with_whom(closed.contact), now)

    def _ask_with_whom(self, last_contact: str) -> Reply:
        replies = self.dialogue.replies
        known = last_contact in self.directory.contacts
        return replies.reopen(self.directory.name(last_contact)) if known else replies.reopen_without()

    async def _carry_out(
        self, session: AsyncSession, conversation: Conversation, decision: Decision, now: datetime
    ) -> None:
        for reply in decision.replies:
            await self._say(session, conversation, reply, now)
        if decision.effect == "erase":
            await erase(session, conversation, now)
            return
        self._remember(conversation, await self._effect(session, conversation, decision, now))

    async def _effect(
        self, session: AsyncSession, conversation: Conversation, decision: Decision, now: datetime
    ) -> Memory:
        """Carry out what was decided besides talking; returns what to remember."""
        memory, argument = decision.memory, decision.argument
        match decision.effect:
            case "people":
                await self.handover.offer(session, conversation, memory, argument, now)
            case "preview":
                memory = await self.handover.preview(session, conversation, memory, argument, now)
            case "send":
                memory = await self.handover.send(session, conversation, memory, argument, now)
            case "stay":
                await self.handover.stay(session, conversation, argument, now)
            case "withdraw":
                await self.transfers.withdraw(session, conversation, now)
                await self._ask_again(session, conversation, now)
            case "reopen":
                memory = await self._reopen(session, conversation, memory, argument, now)
            case "helped":
                first = await self.transfers.helped(session, conversation, argument)
                await self._say(session, conversation, self.dialogue.replies.thanks(argument, first=first), now)
        return memory

    async def _reopen(
        self, session: AsyncSession, conversation: Conversation, memory: Memory, choice: str, now: datetime
    ) -> Memory:
        if choice == "same" and memory.last_contact in self.directory.contacts:
            return await self.handover.preview(session, conversation, memory, memory.last_contact or "", now)
        if choice == "same":
            await self._say(session, conversation, self.dialogue.replies.reopen_without(), now)
            return memory
        if not memory.turns:
            await self._ask_again(session, conversation, now)
            return Memory()
        understood = self.understand((memory.turns[-1],))
        await self._decide(session, conversation, Memory(), Said(memory.turns[-1]), understood, now)
        return self._memory(conversation)

    async def _ask_again(self, session: AsyncSession, conversation: Conversation, now: datetime) -> None:
        buttons = self.dialogue.replies.opening_buttons()
        await self._say(session, conversation, self.dialogue.replies.text("opening.again", *buttons), now)

    async def offer_after_decline(
        self, session: AsyncSession, conversation: Conversation, by: str, now: datetime
    ) -> None:
        await self.offer_others(session, conversation, (by,), "declined", now)

    async def offer_others(
        self, session: AsyncSession, conversation: Conversation, without: tuple[str, ...], reason: str, now: datetime
    ) -> None:
        """The question came back: the other people who can take it up. Who gave it back is not proposed again."""
        if conversation.custody is not Custody.assistant:
            raise CustodyError("somebody has custody; nothing to offer")
        memory = self._memory(conversation)
        memory = replace(memory, declined=tuple(dict.fromkeys((*memory.declined, *without))))
        self._remember(conversation, memory)
        await self.handover.offer(session, conversation, memory, reason, now)

    async def _say(self, session: AsyncSession, conversation: Conversation, reply: Reply, now: datetime) -> None:
        await self.log.append(session, conversation, Speaker.assistant, reply.body(), now)

    def _memory(self, conversation: Conversation) -> Memory:
        return Memory.load(self.log.open_text(conversation, conversation.memory, MEMORY))

    def _remember(self, conversation: Conversation, memory: Memory) -> None:
        conversation.memory = self.log.seal_text(conversation, memory.dump(), MEMORY)
