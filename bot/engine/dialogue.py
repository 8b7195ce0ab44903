"""The assistant's side of the conversation: pure. Memory and what was said go in; a decision comes out.

The decision holds the replies, the new memory, and at most one effect that the service carries out (propose people,
prepare or send a summary, take back, erase, reopen). Nothing here knows the clock, the database or a channel.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal, get_args

from bot.engine.memory import SAYS_NOTHING, Memory
from bot.engine.replies import MOST_ASKED, Button, Replies, Reply
from bot.engine.stuck import Limits, Stuck
from bot.engine.summary import sections, together
from faq.content import ABOUT_ITSELF, Benefit, Entry, Pack, Region
from nlu.slots import without_benefit
from nlu.text import sentences
from nlu.understanding import Understanding

Effect = Literal["people", "preview", "send", "withdraw", "erase", "reopen", "stay", "helped"]
RELATED = 3
OPTIONS = {
    "benefit": get_args(Benefit),
    "region": get_args(Region),
    "person": ("self", "other"),
    "fixed": ("yes", "no"),
    "prefers": ("expert_by_experience", "institution"),
}
"""What a question may be answered with."""

TRIAGE = ("person", "fixed", "prefers")
"""What is asked before people are shown, one by one: for whom, is there already someone, and rather whom."""

NEAR = 3
SHORT_CORRECTION = 8
"""Words up to which a message that names another benefit, region or person corrects the last question."""
HELPED = ("yes", "bit", "no")
"""What the question whether a conversation helped may be answered with."""

SIMPLER_SENTENCES = 2

MEANS_OTHER = "je"
"""Kept among what was asked: it has been said that "je" means the other person."""

TO_WHO_ASKS = frozenset(
    {ABOUT_ITSELF, "relatives", "machtigen-naasten", "help-organisations", "crisis", "clientondersteuning"}
)
"""Topics whose entries speak to whoever reads them."""

JE = re.compile(r"\b(?:je|jij|jou|jouw)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decision:
    memory: Memory
    replies: tuple[Reply, ...] = ()
    effect: Effect | None = None
    argument: str = ""


@dataclass(frozen=True)
class Dialogue:
    """Decides what to say. `today` is the local date, for entries past their `valid_until`.

    `understand` reads messages in their context (a pure function), for a question that is asked again about another
    benefit; `mask` takes personal data out of a text.
    """

    pack: Pack
    replies: Replies
    understand: Callable[[tuple[str, ...]], Understanding]
    mask: Callable[[str], str]
    limits: Limits = field(default_factory=Limits)

    def open(self) -> Decision:
        return Decision(Memory(), (self.replies.opening(),))

    def hear(
        self, memory: Memory, text: str, understood: Understanding, today: date, *, edits: bool = False
    ) -> Decision:
        """The asker typed `text`. Where a channel has no field to edit a summary in, typing replaces it (`edits`)."""
        before, memory = memory, memory.heard(text, understood)
        warned = self._warning(understood)
        if edits and memory.editing is not None and understood.kind not in {"crisis", "smalltalk", "offer"}:
            return Decision(replace(memory, editing=None), effect="preview", argument=f"{memory.editing}\n{text}")
        decision = self._corrected(before, memory, text, understood, today) or self._by_kind(memory, understood, today)
        return replace(decision, replies=(*warned, *decision.replies))

    def press(self, memory: Memory, action: str, value: str | None, today: date) -> Decision:
        """The asker pressed a button, or (`value`) sent an edited summary. Unknown actions say that they are stale.

        An empty `value` is a summary that was emptied; None means that this channel has no field to edit one in.
        """
        verb, _, argument = action.partition(":")
        handler = self._handlers().get(verb)
        if handler is None:
            return self._stale(memory)
        if verb not in PREVIEW:
            memory = replace(memory, editing=None)
        return handler(memory, argument, value, today)

    def _by_kind(self, memory: Memory, understood: Understanding, today: date) -> Decision:
        kind = understood.kind
        if kind == "crisis":
            return Decision(memory)  # the card has been said before anything else
        if kind in {"answer", "about"}:
            return self._answer_found(replace(memory, offering=None), understood, today)
        if kind == "offer":
            return self._offer(replace(memory, prefers=understood.prefers or memory.prefers), Stuck.asked)
        if kind == "clarify":
            return self._clarify(replace(memory, offering=None), understood)
        if memory.offering and understood.intent not in {"stop", "restart", "simpler"}:
            return self._triage_answered(memory, understood)
        return self._smalltalk(memory, understood) if kind == "smalltalk" else self._unknown(memory, understood.reason)

    def _corrected(
        self, before: Memory, memory: Memory, text: str, understood: Understanding, today: date
    ) -> Decision | None:
        """The last question again, for what is now known ("nee, ik heb Wajong"); None for any other message."""
        changed = [
            name
            for name in ("benefit", "region", "person")
            if getattr(before, name) not in {None, getattr(memory, name)}
        ]
        sure = understood.kind in {"answer", "about", "offer", "crisis"} and understood.entry != before.entry
        if before.entry is None or not changed or sure or len(text.split()) > SHORT_CORRECTION:
            return None
        memory = replace(memory, question=before.question, topic=before.topic, also=before.also, unsure=0, draft=None)
        entry = self.pack.entries[before.entry]
        if entry.answer_for(**_known(before)) != entry.answer_for(**_known(memory)):
            return self._tell(memory, entry, today)
        if changed != ["benefit"] or not before.question:
            return None
        again = self.understand((f"{without_benefit(before.question)} {memory.benefit}",))
        if again.kind != "answer" or again.entry == before.entry:
            return None
        question = f"{before.question} ({self.replies.say(f'benefit.{memory.benefit}')})"
        return self._tell(
            replace(memory, question=question, topic=again.topic), self.pack.entries[again.entry or ""], today
        )

    def _answer_found(self, memory: Memory, understood: Understanding, today: date) -> Decision:
        entry = self.pack.entries[understood.entry or ""]
        if memory.entry == entry.slug and entry.topic != ABOUT_ITSELF:
            memory = replace(memory, repeated=memory.repeated + 1)
            if memory.repeated >= self.limits.repeated:
                return self._offer(memory, Stuck.repeated)
        return self._tell(memory, entry, today, understood.quote)

    def _tell(self, memory: Memory, entry: Entry, today: date, quote: str | None = None) -> Decision:
        """Answer with this entry, or first ask the one question its answer depends on."""
        memory = replace(memory, unsure=0, pending=None)
        if not entry.is_valid_on(today):
            return self._offer(memory.saw(entry.slug), Stuck.expired, self.replies.expired(entry))
        if (question := self._question_for(memory, entry)) is not None:
            about, reply = question
            return Decision(replace(memory.asks_about(about), pending=entry.slug), (reply,))
        means_other = self._means_the_other(memory, entry)
        if means_other:
            memory = memory.asks_about(MEANS_OTHER)
        reply = self.replies.answer(entry, entry.answer_for(**_known(memory)), quote, for_other=means_other)
        if entry.personal:
            return self._offer(memory.saw(entry.slug), Stuck.personal, reply)
        return Decision(memory.saw(entry.slug), (reply,))

    def _means_the_other(self, memory: Memory, entry: Entry) -> bool:
        """Whether "je" in this answer is the person asked for, and not who reads it. Said once in a conversation."""
        spoken_to = memory.person == "other" and not entry.variants.relatives and entry.topic not in TO_WHO_ASKS
        return spoken_to and MEANS_OTHER not in memory.asked and JE.search(entry.answer) is not None

    def _question_for(self, memory: Memory, entry: Entry) -> tuple[str, Reply] | None:
        """What must be known first, unless it is known, or was asked before (never the same question twice)."""
        if entry.ask is None or entry.ask.about in memory.asked:
            return None
        about = entry.ask.about
        if about == "benefit" and memory.benefit is None:
            return about, self.replies.ask("benefit", entry.ask.question, list(entry.variants.benefit))
        if about == "region" and memory.region is None:
            return about, self.replies.ask("region", entry.ask.question, list(entry.variants.region))
        if about == "person" and memory.person is None:
            return about, self.replies.ask_person()
        return None

    def _clarify(self, memory: Memory, understood: Understanding) -> Decision:
        near = [self.pack.entries[c.entry] for c in understood.candidates[:NEAR]]
        memory = replace(memory, unsure=memory.unsure + 1)
        if memory.unsure > self.limits.unsure:
            return self._offer(memory, Stuck.unsure)
        return Decision(memory, (self.replies.clarify(near),))

    def _unknown(self, memory: Memory, reason: str | None) -> Decision:
        memory = replace(memory, unsure=memory.unsure + 1)
        if reason == "despair":
            return self._offer(memory, Stuck.despair)
        if memory.unsure >= self.limits.unsure:
            return self._offer(memory, Stuck.unsure)
        return Decision(memory, (self.replies.unknown(reason or "unsure"),))

    def _smalltalk(self, memory: Memory, understood: Understanding) -> Decision:
        intent = understood.intent
        if intent == "unhelpful" or (intent == "no" and memory.entry and memory.awaits_help):
            return self._helpful(memory, "no", "", date.min)
        if intent == "yes" and memory.entry and memory.awaits_help:
            return self._helpful(memory, "yes", "", date.min)
        if intent == "stop":
            return Decision(replace(memory, pending=None, offering=None), (self.replies.stop(),))
        if intent == "restart":
            return self._restart(memory)
        if intent == "simpler":
            return self._simpler(memory)
        return Decision(memory, (self.replies.text(f"smalltalk.{intent or 'other'}"),))

    def _restart(self, memory: Memory) -> Decision:
        buttons = self.replies.opening_buttons()
        return Decision(Memory(last_contact=memory.last_contact), (self.replies.text("smalltalk.restart", *buttons),))

    def _simpler(self, memory: Memory) -> Decision:
        """The first two sentences of the answer again: shorter, and still word for word."""
        if memory.entry is None:
            return Decision(memory, (self.replies.text("smalltalk.simpler_none"),))
        answer = self.pack.entries[memory.entry].answer_for(**_known(memory)).answer
        spans = sentences(answer)[:SIMPLER_SENTENCES]
        return Decision(memory, (self.replies.simpler(" ".join(answer[start:end].strip() for start, end in spans)),))

    # Stuck: first the questions that help to choose, one by one, then the people.

    def _offer(self, memory: Memory, why: Stuck, *first: Reply) -> Decision:
        memory = replace(memory, unsure=0, pending=None, awaits_help=False, offering=why)
        return self._next_question(memory, first, because=why)

    def _next_question(self, memory: Memory, first: tuple[Reply, ...] = (), because: Stuck | None = None) -> Decision:
        """The next thing to know before people are shown, or the people. `because` is said once, at the start."""
        known = {"person": memory.person, "fixed": memory.fixed, "prefers": memory.prefers}
        about = next((name for name in TRIAGE if known[name] is None and name not in memory.asked), None)
        if about is not None:
            return Decision(
                memory.asks_about(about),
                (*first, self.replies.triage(about, because)),
            )
        why = because or ""
        return Decision(replace(memory, offering=None), first, "people", why)

    def _triage_answered(self, memory: Memory, understood: Understanding) -> Decision:
        """Words instead of a button: yes or no where that was asked; whatever else it was, the questions go on.

        What was not understood goes along to a person, and that is said.
        """
        if memory.asked[-1:] == ("fixed",) and memory.fixed is None and understood.intent in {"yes", "no"}:
            return self._set(memory, f"fixed:{understood.intent}", "", date.min)
        kept = understood.kind == "unknown" and understood.reason not in SAYS_NOTHING
        noted = (self.replies.text("triage.noted"),) if kept else ()
        return self._next_question(memory, noted)

    def _warning(self, understood: Understanding) -> tuple[Reply, ...]:
        kinds = [found.kind for found in understood.personal_data]
        return (self.replies.warning(kinds),) if kinds else ()

    # Buttons: each takes (memory, argument, value, today).

    def _handlers(self) -> dict[str, Callable[[Memory, str, str | None, date], Decision]]:
        return {
            "menu": self._menu,
            "entry": self._entry,
            "story": self._story,
            "helpful": self._helpful,
            "none": lambda memory, _a, _v, _t: self._unknown(memory, "unsure"),
            "set": self._set,
            "skip": self._skip,
            "people": self._people,
            "later": lambda memory, _a, _v, _t: Decision(memory, (self.replies.text("people.later"),)),
            "contact": lambda memory, slug, _v, _t: Decision(
                replace(memory, alone=False), effect="preview", argument=slug
            ),
            "consent": lambda memory, slug, value, _t: Decision(memory, effect="send", argument=_with(slug, value)),
            "alone": self._alone,
            "omit": self._omit,
            "cancel": lambda memory, _a, _v, _t: Decision(replace(memory, editing=None), (self.replies.cancelled(),)),
            "stay": lambda memory, _a, _v, _t: Decision(memory, effect="stay", argument=memory.editing or ""),
            "withdraw": lambda memory, _a, _v, _t: Decision(memory, effect="withdraw"),
            "stop": lambda memory, _a, _v, _t: Decision(memory, (self.replies.stop(),)),
            "restart": lambda memory, _a, _v, _t: self._restart(memory),
            "simpler": lambda memory, _a, _v, _t: self._simpler(memory),
            "erase": self._erase,
            "reopen": lambda memory, argument, _v, _t: Decision(memory, effect="reopen", argument=argument),
            "helped": self._helped,
            "keep": lambda memory, _a, _v, _t: Decision(memory, (self.replies.text("return.not_here"),)),
        }

    def while_waiting(self, memory: Memory, slug: str, today: date) -> Decision:
        """The answer behind a button, for an asker who waits: nothing is asked first, and nobody is offered."""
        entry = self.pack.entries.get(slug)
        if entry is None:
            return self._stale(memory)
        if not entry.is_valid_on(today):
            return Decision(memory, (self.replies.expired(entry),))
        return Decision(memory.saw(slug), (self.replies.answer(entry, entry.answer_for(**_known(memory))),))

    def _stale(self, memory: Memory) -> Decision:
        """A button of something that is no longer there, or one that was never there."""
        return Decision(memory, (self.replies.text("telegram.stale"),))

    def _people(self, memory: Memory, argument: str, _value: str | None, _today: date) -> Decision:
        """Asked for people; `now` passes over the questions that would come first."""
        if argument == "now":
            return Decision(replace(memory, offering=None, pending=None), (), "people", "")
        return self._offer(memory, Stuck.asked)

    def _alone(self, memory: Memory, slug: str, value: str | None, _today: date) -> Decision:
        """Rather nobody else, when this person does not answer; the preview again, with the text as it was changed."""
        memory = replace(memory, alone=True)
        return Decision(memory, effect="preview", argument=f"{slug}\n{value}" if value else slug)

    def _omit(self, memory: Memory, key: str, _value: str | None, _today: date) -> Decision:
        """Leave a part of the summary out, or (again) put it back; then the preview anew."""
        if memory.editing is None or key not in [part.key for part in sections(memory, self.pack, self.replies.say)]:
            return self._stale(memory)
        kept = tuple(name for name in memory.omitted if name != key)
        memory = replace(memory, omitted=kept if key in memory.omitted else (*kept, key), draft=None)
        return Decision(memory, effect="preview", argument=memory.editing or "")

    def _menu(self, memory: Memory, name: str, _value: str | None, _today: date) -> Decision:
        if name == "relative":
            memory = replace(memory, person="other")
        elif name not in MOST_ASKED:
            return self._stale(memory)
        return Decision(memory, (self.replies.menu(name),))

    def _entry(self, memory: Memory, slug: str, _value: str | None, today: date) -> Decision:
        entry = self.pack.entries.get(slug)
        if entry is None:
            return self._stale(memory)
        return self._tell(replace(memory, question=memory.question or entry.question), entry, today)

    def _story(self, memory: Memory, slug: str, _value: str | None, _today: date) -> Decision:
        story = self.pack.stories.get(slug)
        return Decision(memory, (self.replies.story(story) if story else self.replies.text("telegram.stale"),))

    def _helpful(self, memory: Memory, argument: str, _value: str | None, _today: date) -> Decision:
        memory = replace(memory, awaits_help=False)
        if argument == "no":
            memory = replace(memory, unhelpful=memory.unhelpful + 1)
            if memory.unhelpful >= self.limits.unhelpful:
                return self._offer(memory, Stuck.unhelpful)
            return Decision(memory, (self.replies.unknown("unsure"),))
        entry = self.pack.entries.get(memory.entry or "")
        related = [self.pack.entries[slug] for slug in entry.related[:RELATED]] if entry else []
        return Decision(memory, (self.replies.helped(related),))

    def _helped(self, memory: Memory, argument: str, _value: str | None, _today: date) -> Decision:
        if argument not in HELPED:
            return self._stale(memory)
        return Decision(memory, effect="helped", argument=argument)

    def _set(self, memory: Memory, argument: str, _value: str | None, today: date) -> Decision:
        about, _, option = argument.partition(":")
        if option not in OPTIONS.get(about, ()):
            return self._stale(memory)
        memory = replace(memory, **{about: option})  # type: ignore[arg-type]
        if (about, option) == ("fixed", "yes"):
            return self._next_question(memory, (self._for_their_own_contact(memory),))
        return self._go_on(memory, today)

    def _skip(self, memory: Memory, argument: str, _value: str | None, today: date) -> Decision:
        if argument not in OPTIONS:
            return self._stale(memory)
        return self._go_on(memory.asks_about(argument), today)

    def _go_on(self, memory: Memory, today: date) -> Decision:
        """Answer the question that was waiting for this, or go on towards people."""
        if memory.offering:
            return self._next_question(memory)
        entry = self.pack.entries.get(memory.pending or "")
        if entry is None:
            return Decision(memory, (self.replies.text("opening.again", *self.replies.opening_buttons()),))
        return self._tell(memory, entry, today)

    def _for_their_own_contact(self, memory: Memory) -> Reply:
        """The question as it could be put to the person who helps them already, to show or to copy."""
        text = together(sections(replace(memory, fixed=None), self.pack, self.replies.say))
        return self.replies.for_own_contact(self.mask(text))

    def _erase(self, memory: Memory, argument: str, _value: str | None, _today: date) -> Decision:
        if argument == "yes":
            return Decision(memory, effect="erase")
        if argument == "no":
            return Decision(memory, (self.replies.text("erase.kept"),))
        return Decision(memory, (self.replies.ask_erase(),))


PREVIEW = frozenset({"contact", "consent", "alone", "omit", "stay"})
"""Buttons of a preview; every other one leaves it."""


def _with(slug: str, value: str | None) -> str:
    """Whom it goes to, and on the lines below it the text as the asker left it, when there is a field for that."""
    return slug if value is None else f"{slug}\n{value}"


def _known(memory: Memory) -> dict[str, Any]:
    """What an answer can depend on."""
    return {"benefit": memory.benefit, "region": memory.region, "relative": memory.person == "other"}


__all__ = ["Button", "Decision", "Dialogue", "Limits"]
