"""Proposing people, and the summary that would be sent to one of them: made without generated text."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.engine.memory import Memory
from bot.engine.replies import Button, Fold, Part, Person, Replies, Reply
from bot.engine.stuck import Stuck
from bot.engine.summary import QUESTION, Section, sections
from handoff.absence import attendance, backup_of
from handoff.directory import Contact, Directory
from handoff.models import Conversation
from handoff.promises import Promises
from handoff.routing import Proposal, Wish, nobody_now, propose
from nlu.understanding import Understanding

MIN_SURE = 0.8
ANYBODYS = ("uwv", "juridisch-loket", "gemeente")
"""Organisations of the pack that anybody can turn to."""


@dataclass(frozen=True, slots=True)
class Passing:
    """Who passes the conversation on."""

    by: str


@dataclass(frozen=True)
class People:
    """`mask` takes personal data out of a text; `moment` says a moment in plain words."""

    directory: Directory
    replies: Replies
    promises: Promises
    moment: Callable[[datetime, datetime], str]
    mask: Callable[[str], str]

    def say(self, name: str, /, **values: object) -> str:
        return self.replies.say(name, **values)

    async def cannot_take(self, session: AsyncSession, contact: Contact, now: datetime) -> str | None:
        """Why this contact cannot take a question now, as the name of a text; None when they can."""
        found = await attendance(session, now)
        if found.back_at(contact.slug, now) is None:
            return "away"
        return None if found.has_room(contact) else "full"

    async def propose(self, session: AsyncSession, memory: Memory, why: str, now: datetime) -> Reply:
        """A card per person who fits, best first, why people are offered, and when none is at work now; or nobody."""
        wish = self._wish(memory, why)
        proposals = propose(self.directory, wish, now, await attendance(session, now), frozenset(memory.declined))
        because = self.say(f"people.because.{why}") if why else ""
        if not proposals:
            return self._nobody(memory, because)
        parts = [because, self.say("people.here" if why in set(Stuck) | {""} else "people.others")]
        if (first := nobody_now(proposals)) is not None:
            moment = self.moment(first.here_from, now)
            parts.append(self.say("people.nobody_now", name=first.contact.name, moment=moment))
        parts.append(self.say("people.not_crisis"))
        people = tuple(self._card(p, wish, now) for p in proposals)
        text = " ".join(part for part in parts if part)
        return Reply("people", text, people=people, buttons=(Button(self.say("people.not_now"), "later"),))

    def _wish(self, memory: Memory, why: str) -> Wish:
        """What routing goes by. After a broken promise colleagues of who made it come first."""
        late = self.directory.contacts.get(memory.declined[-1]) if why == "late" and memory.declined else None
        languages = self.replies.pack.texts
        return Wish(
            topic=memory.topic,
            region=memory.region,
            prefers=None if memory.prefers == "any" else memory.prefers,
            language=languages.get(f"language.{memory.language}"),
            earlier=memory.last_contact,
            organisation=late.organisation if late else None,
        )

    async def preview(
        self, session: AsyncSession, memory: Memory, argument: str, now: datetime, passing: Passing | None = None
    ) -> tuple[Memory, Reply]:
        """What would be sent to this contact: theirs to change first. `argument`: slug, then their own text.

        Says who gets it, who may take over, by when an answer comes, and what the contact will not see.
        """
        slug, _, own = argument.partition("\n")
        contact = self.directory.contacts.get(slug)
        if contact is None:
            return memory, self.replies.text("preview.expired")
        if (reason := await self.cannot_take(session, contact, now)) is not None:
            return memory, await self.propose(session, memory, reason, now)
        found = await attendance(session, now)
        backup = None if memory.alone else backup_of(self.directory, contact, found, now)
        memory = replace(memory, editing=slug, draft=own or memory.draft, backup=backup.slug if backup else None)
        memory = replace(memory, shown=f"{slug}\n{self.summary(memory)}")
        text, parts = self._text_and_parts(memory)
        masked = self.mask(text)
        due = self.directory.due(contact, found.back_at(slug, now) or now)
        lines = self._lines(contact, backup, self.moment(due, now), passing)
        if masked != text:
            lines.append(self.say("preview.masked"))
        label = Fold(self.say("preview.label", name=contact.name), masked)
        buttons = self._preview_buttons(contact, backup, passing)
        kind = "passing" if passing else "preview"
        return memory, Reply(kind, "\n".join(lines), summary=label, parts=parts, buttons=buttons)

    def summary(self, memory: Memory) -> str:
        """What is sent when the asker changed nothing in a field: their own text, or the parts left in."""
        text, parts = self._text_and_parts(memory)
        return self.mask("\n".join(line for line in (text, *(part.text for part in parts if part.on)) if line))

    def _text_and_parts(self, memory: Memory) -> tuple[str, tuple[Part, ...]]:
        """The text to edit, and the parts that can be left out; a text of their own holds all there is."""
        if memory.draft:
            return memory.draft, ()
        found = sections(memory, self.replies.pack, self.replies.say)
        question = next((part.text for part in found if part.key == QUESTION), "")
        return question, tuple(self._part(part, memory) for part in found if part.key != QUESTION)

    def _part(self, part: Section, memory: Memory) -> Part:
        on = part.key not in memory.omitted
        label = self.say("preview.leave_out" if on else "preview.put_back", part=self.say(f"preview.part.{part.key}"))
        return Part(part.key, part.text, on, Button(label, f"omit:{part.key}", "quiet"))

    def _lines(self, contact: Contact, backup: Contact | None, moment: str, passing: Passing | None) -> list[str]:
        lines = [self.say("preview.text", name=contact.name)]
        if passing:
            lines.append(self.say("preview.passing", name=contact.name, by=self.directory.name(passing.by)))
        lines += [self.say("preview.sees", name=contact.name), self.say("preview.sees_not", name=contact.name)]
        lines.append(self.say("preview.promise", name=contact.name, moment=moment))
        takes_over = self.say("preview.backup", name=contact.name, backup=backup.name) if backup else ""
        lines.append(takes_over or self.say("preview.no_backup", name=contact.name))
        return lines

    def _preview_buttons(self, contact: Contact, backup: Contact | None, passing: Passing | None) -> tuple[Button, ...]:
        send = Button(self.say("preview.send", name=contact.name), f"consent:{contact.slug}", "primary")
        alone = Button(self.say("preview.alone", name=contact.name), f"alone:{contact.slug}", "quiet")
        cancel = Button(self.say("preview.cancel"), "stay" if passing else "cancel")
        return (send, *((alone,) if backup else ()), cancel)

    async def remember(self, session: AsyncSession, conversation: Conversation, name: str, now: datetime) -> Reply:
        """Who the asker waits for, and until when."""
        promise = await self.promises.running(session, conversation.id)
        moment = self.moment(promise.due_at if promise else now, now)
        other_way = Button(self.say("waiting.withdraw"), "withdraw")
        return self.replies.text("waiting.remember", other_way, name=name, moment=moment)

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
        here = self.say(
            "people.here_now" if proposal.here_until else "people.here_from",
            moment=self.moment(proposal.here_from, now),
        )
        return Person(
            name=contact.name,
            kind=self.say(f"people.{contact.kind}"),
            role=self.say("people.role", role=contact.role, organisation=organisation),
            introduction=contact.introduction,
            why=" ".join(self._reason(reason, wish) for reason in proposal.reasons),
            here=here,
            promise=self.say("people.promise", moment=self.moment(proposal.due, now)),
            button=Button(self.say("people.choose", name=contact.name), f"contact:{contact.slug}"),
        )

    def _reason(self, reason: str, wish: Wish) -> str:
        topic = self.replies.pack.topics.get(wish.topic or "", "")
        region = self.say(f"region.{wish.region}") if wish.region else ""
        return self.say(f"people.reason.{reason}", topic=topic, region=region, language=wish.language)

    def _nobody(self, memory: Memory, because: str) -> Reply:
        """Nobody has room: the organisations that the last answer named, else the general ones."""
        pack = self.replies.pack
        entry = pack.entries.get(memory.entry or "")
        slugs = (entry.organisations if entry else ()) or ANYBODYS
        phones = tuple(self.replies.phone(pack.organisations[slug]) for slug in slugs if slug in pack.organisations)
        return Reply("text", " ".join(part for part in (because, self.say("people.none")) if part), phones=phones)
