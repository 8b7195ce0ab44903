"""Proposing people, and the summary that would be sent to one of them: made without generated text."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.engine.memory import Memory
from bot.engine.replies import Button, Fold, Person, Replies, Reply
from handoff.directory import Contact, Directory
from handoff.models import Conversation
from handoff.promises import Promises
from handoff.routing import Proposal, Wish, propose
from handoff.transfer import load
from nlu.safety import PersonalData, mask
from nlu.understanding import Understanding

MIN_SURE = 0.8


class People:
    def __init__(
        self,
        *,
        directory: Directory,
        replies: Replies,
        promises: Promises,
        moment: Callable[[datetime, datetime], str],
        find_personal_data: Callable[[str], Sequence[PersonalData]],
    ) -> None:
        self.directory = directory
        self.replies = replies
        self.promises = promises
        self.say = replies.say
        self.moment = moment
        self.find_personal_data = find_personal_data

    async def has_room(self, session: AsyncSession, contact: Contact) -> bool:
        return (await load(session))[contact.slug] < contact.max_open

    async def propose(self, session: AsyncSession, memory: Memory, reason: str, now: datetime) -> Reply:
        """A card per person who fits, best first, and why people are offered; or honestly nobody."""
        wish = Wish(memory.topic, memory.region, None if memory.prefers == "any" else memory.prefers)
        proposals = propose(self.directory, wish, now, await load(session), frozenset(memory.declined))
        if not proposals:
            return self._nobody(memory)
        people = tuple(self._card(p, wish, now) for p in proposals)
        text = f"{self.say(f'people.{reason}')} {self.say('people.not_crisis')}"
        return Reply("people", text, people=people, buttons=(Button(self.say("people.not_now"), "later"),))

    def preview(self, memory: Memory, argument: str, now: datetime) -> tuple[Memory, Reply]:
        """What would be sent to this contact: theirs to change first. `argument`: slug, then their own text."""
        slug, _, own = argument.partition("\n")
        contact = self.directory.contacts.get(slug)
        if contact is None:
            return memory, self.replies.text("preview.expired")
        summary = own or memory.draft or self.summary(memory)
        masked = self.masked(summary)
        parts = [self.say("preview.text", name=contact.name)]
        if contact.backup:
            parts.append(self.say("preview.backup", name=contact.name, backup=self.directory.name(contact.backup)))
        due = self.directory.due(contact, now)
        parts.append(self.say("preview.promise", name=contact.name, moment=self.moment(due, now)))
        if masked != summary:
            parts.append(self.say("preview.masked"))
        reply = Reply(
            "preview",
            "\n".join(parts),
            summary=Fold(self.say("preview.label", name=contact.name), masked),
            buttons=(
                Button(self.say("preview.send", name=contact.name), f"consent:{slug}", "primary"),
                Button(self.say("preview.cancel"), "cancel"),
            ),
        )
        return replace(memory, editing=slug, draft=masked), reply

    def summary(self, memory: Memory) -> str:
        """The question in the asker's own words, and what they chose and saw; a line each."""
        lines = []
        if memory.question:
            lines.append(self.say("preview.question", question=memory.question))
        if memory.person == "other":
            lines.append(self.say("preview.relative"))
        whose = "_other" if memory.person == "other" else ""
        if memory.benefit:
            lines.append(self.say(f"preview.benefit{whose}", benefit=self.say(f"benefit.{memory.benefit}")))
        if memory.region:
            lines.append(self.say(f"preview.region{whose}", region=self.say(f"region.{memory.region}")))
        entries = self.replies.pack.entries
        seen = [entries[slug].question for slug in memory.seen if slug in entries]
        lines += [self.say("preview.seen", entry=question) for question in seen if question != memory.question]
        return "\n".join(lines)

    def masked(self, text: str) -> str:
        return mask(text, self.find_personal_data(text))

    async def remember(self, session: AsyncSession, conversation: Conversation, name: str, now: datetime) -> Reply:
        """Who the asker waits for, and until when."""
        promise = await self.promises.running(session, conversation.id)
        moment = self.moment(promise.due_at if promise else now, now)
        return self.replies.text("waiting.remember", name=name, moment=moment)

    def while_waiting(self, understood: Understanding, memory: Memory, name: str) -> Reply:
        """The line was added to the question; an answer the assistant is sure of is offered, as a button only."""
        entry = self.replies.pack.entries.get(understood.entry or "")
        sure = understood.kind == "answer" and understood.confidence >= MIN_SURE
        if entry is None or not sure or entry.slug in memory.seen:
            return self.replies.text("waiting.added", name=name)
        text = f"{self.say('waiting.added', name=name)} {self.say('waiting.sure', name=name)}"
        return Reply("text", text, buttons=(Button(entry.question, f"entry:{entry.slug}"),))

    def _card(self, proposal: Proposal, wish: Wish, now: datetime) -> Person:
        contact = proposal.contact
        organisation = self.directory.organisations[contact.organisation].name
        return Person(
            name=contact.name,
            kind=self.say(f"people.{contact.kind}"),
            role=self.say("people.role", role=contact.role, organisation=organisation),
            introduction=contact.introduction,
            why=" ".join(self._reason(reason, wish) for reason in proposal.reasons),
            promise=self.say("people.promise", moment=self.moment(proposal.due, now)),
            button=Button(self.say("people.choose", name=contact.name), f"contact:{contact.slug}"),
        )

    def _reason(self, reason: str, wish: Wish) -> str:
        topic = self.replies.pack.topics.get(wish.topic or "", "")
        region = self.say(f"region.{wish.region}") if wish.region else ""
        return self.say(f"people.reason.{reason}", topic=topic, region=region)

    def _nobody(self, memory: Memory) -> Reply:
        """Nobody has room: the organisations that the last answer named, else the general ones."""
        pack = self.replies.pack
        entry = pack.entries.get(memory.entry or "")
        slugs = (entry.organisations if entry else ()) or ("uwv", "juridisch-loket", "gemeente")
        phones = tuple(self.replies.phone(pack.organisations[slug]) for slug in slugs if slug in pack.organisations)
        return Reply("text", self.say("people.none"), phones=phones)
