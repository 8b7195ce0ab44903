"""The assistant's side of the conversation: pure. Memory and what was said go in; a decision comes out.

The decision holds the replies, the new memory, and at most one effect that the service carries out (propose people,
prepare or send a summary, take back, erase, reopen). Nothing here knows the clock, the database or a channel.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, get_args

from bot.engine.memory import Memory
from bot.engine.replies import MOST_ASKED, Button, Replies, Reply
from faq.content import ABOUT_ITSELF, Benefit, Entry, Pack, Region
from nlu.understanding import Understanding

Effect = Literal["people", "preview", "send", "withdraw", "erase", "reopen", "helped"]
RELATED = 3
OPTIONS = {"benefit": get_args(Benefit), "region": get_args(Region), "person": ("self", "other")}
"""What a question may be answered with."""

NEAR = 3
HELPED = ("yes", "bit", "no")
"""What the question whether a conversation helped may be answered with."""


@dataclass(frozen=True, slots=True)
class Limits:
    """When the assistant is stuck: after this many unsure answers in a row it offers people."""

    unsure: int = 2


@dataclass(frozen=True, slots=True)
class Decision:
    memory: Memory
    replies: tuple[Reply, ...] = ()
    effect: Effect | None = None
    argument: str = ""


@dataclass(frozen=True)
class Dialogue:
    """Decides what to say. `today` is the local date, for entries past their `valid_until`."""

    pack: Pack
    replies: Replies
    limits: Limits = field(default_factory=Limits)

    def open(self) -> Decision:
        return Decision(Memory(), (self.replies.opening(),))

    def hear(
        self, memory: Memory, text: str, understood: Understanding, today: date, *, edits: bool = False
    ) -> Decision:
        """The asker typed `text`. Where a channel has no field to edit a summary in, typing replaces it (`edits`)."""
        memory = memory.heard(text, understood)
        warned = self._warning(understood)
        if edits and memory.editing is not None and understood.kind not in {"crisis", "smalltalk", "offer"}:
            return Decision(replace(memory, editing=None), effect="preview", argument=f"{memory.editing}\n{text}")
        decision = self._by_kind(memory, understood, today)
        return replace(decision, replies=(*warned, *decision.replies))

    def press(self, memory: Memory, action: str, value: str, today: date) -> Decision:
        """The asker pressed a button, or (`value`) sent an edited summary. Unknown actions say that they are stale."""
        verb, _, argument = action.partition(":")
        handler = self._handlers().get(verb)
        if handler is None:
            return self._stale(memory)
        if verb not in {"contact", "consent"}:
            memory = replace(memory, editing=None)
        return handler(memory, argument, value, today)

    def _by_kind(self, memory: Memory, understood: Understanding, today: date) -> Decision:
        if understood.kind == "crisis":
            return Decision(memory)  # the card has been said before anything else
        if understood.kind == "offer":
            return self._offer(replace(memory, prefers=understood.prefers or memory.prefers), "asked")
        if understood.kind == "smalltalk":
            return self._smalltalk(memory, understood)
        if understood.kind in {"answer", "about"}:
            return self._answer_found(memory, understood, today)
        if understood.kind == "clarify":
            return self._clarify(memory, understood)
        return self._unknown(memory, understood.reason or "unsure")

    def _answer_found(self, memory: Memory, understood: Understanding, today: date) -> Decision:
        entry = self.pack.entries[understood.entry or ""]
        if memory.entry == entry.slug and entry.topic != ABOUT_ITSELF:
            return self._offer(memory, "repeated")
        return self._tell(memory, entry, today, understood.quote)

    def _tell(self, memory: Memory, entry: Entry, today: date, quote: str | None = None) -> Decision:
        """Answer with this entry, or first ask the one question its answer depends on."""
        memory = replace(memory, unsure=0, pending=None)
        if not entry.is_valid_on(today):
            return self._offer(memory.saw(entry.slug), "personal", self.replies.expired(entry))
        if (question := self._question_for(memory, entry)) is not None:
            about, reply = question
            return Decision(replace(memory, pending=entry.slug, asked=(*memory.asked, about)), (reply,))
        answer = entry.answer_for(benefit=memory.benefit, region=memory.region, relative=memory.person == "other")
        reply = self.replies.answer(entry, answer, quote)
        if entry.personal:
            return self._offer(memory.saw(entry.slug), "personal", reply)
        return Decision(memory.saw(entry.slug), (reply,))

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
        unsure = memory.unsure + 1
        memory = replace(memory, unsure=unsure)
        if unsure > self.limits.unsure:
            return self._offer(memory, "unsure")
        return Decision(memory, (self.replies.clarify(near),))

    def _unknown(self, memory: Memory, reason: str) -> Decision:
        memory = replace(memory, unsure=memory.unsure + 1)
        if reason == "despair" or memory.unsure >= self.limits.unsure:
            return self._offer(memory, "despair" if reason == "despair" else "unsure")
        return Decision(memory, (self.replies.unknown(reason),))

    def _smalltalk(self, memory: Memory, understood: Understanding) -> Decision:
        intent = understood.intent
        if intent == "unhelpful" or (intent == "no" and memory.entry and memory.awaits_help):
            return self._helpful(memory, "no", "", date.min)
        if intent == "yes" and memory.entry and memory.awaits_help:
            return self._helpful(memory, "yes", "", date.min)
        if intent == "stop":
            return Decision(replace(memory, pending=None), (self.replies.stop(),))
        if intent == "restart":
            return self._restart(memory)
        if intent == "simpler":
            return self._simpler(memory)
        return Decision(memory, (self.replies.text(f"smalltalk.{intent or 'greeting'}"),))

    def _restart(self, memory: Memory) -> Decision:
        buttons = self.replies.opening_buttons()
        return Decision(Memory(last_contact=memory.last_contact), (self.replies.text("smalltalk.restart", *buttons),))

    def _simpler(self, memory: Memory) -> Decision:
        """The first two sentences of the answer again: shorter, and still word for word."""
        if memory.entry is None:
            return Decision(memory, (self.replies.text("smalltalk.simpler_none"),))
        entry = self.pack.entries[memory.entry]
        answer = entry.answer_for(benefit=memory.benefit, region=memory.region, relative=memory.person == "other")
        sentences = answer.answer.replace("\n", " ").split(". ")
        short = ". ".join(sentences[:2]).rstrip(".") + "."
        return Decision(memory, (self.replies.simpler(short),))

    def _offer(self, memory: Memory, reason: str, *first: Reply) -> Decision:
        memory = replace(memory, unsure=0, pending=None, awaits_help=False)
        return Decision(memory, first, "people", reason)

    def _warning(self, understood: Understanding) -> tuple[Reply, ...]:
        kinds = [found.kind for found in understood.personal_data]
        return (self.replies.warning(kinds),) if kinds else ()

    # Buttons: each takes (memory, argument, value, today).

    def _handlers(self) -> dict[str, Callable[[Memory, str, str, date], Decision]]:
        return {
            "menu": self._menu,
            "entry": self._entry,
            "story": self._story,
            "helpful": self._helpful,
            "none": lambda memory, _a, _v, _t: self._unknown(memory, "unsure"),
            "set": self._set,
            "skip": self._skip,
            "people": lambda memory, _a, _v, _t: self._offer(memory, "asked"),
            "later": lambda memory, _a, _v, _t: Decision(memory, (self.replies.text("people.later"),)),
            "contact": lambda memory, slug, _v, _t: Decision(memory, effect="preview", argument=slug),
            "consent": lambda memory, slug, value, _t: Decision(memory, effect="send", argument=f"{slug}\n{value}"),
            "cancel": lambda memory, _a, _v, _t: Decision(replace(memory, editing=None), (self.replies.cancelled(),)),
            "withdraw": lambda memory, _a, _v, _t: Decision(memory, effect="withdraw"),
            "stop": lambda memory, _a, _v, _t: Decision(memory, (self.replies.stop(),)),
            "restart": lambda memory, _a, _v, _t: self._restart(memory),
            "simpler": lambda memory, _a, _v, _t: self._simpler(memory),
            "erase": self._erase,
            "reopen": lambda memory, argument, _v, _t: Decision(memory, effect="reopen", argument=argument),
            "helped": self._helped,
            "keep": lambda memory, _a, _v, _t: Decision(memory, (self.replies.text("return.not_here"),)),
        }

    def _stale(self, memory: Memory) -> Decision:
        """A button of something that is no longer there, or one that was never there."""
        return Decision(memory, (self.replies.text("telegram.stale"),))

    def _menu(self, memory: Memory, name: str, _value: str, _today: date) -> Decision:
        if name == "relative":
            memory = replace(memory, person="other")
        elif name not in MOST_ASKED:
            return self._stale(memory)
        return Decision(memory, (self.replies.menu(name),))

    def _entry(self, memory: Memory, slug: str, _value: str, today: date) -> Decision:
        entry = self.pack.entries.get(slug)
        if entry is None:
            return self._stale(memory)
        return self._tell(replace(memory, question=memory.question or entry.question), entry, today)

    def _story(self, memory: Memory, slug: str, _value: str, _today: date) -> Decision:
        story = self.pack.stories.get(slug)
        return Decision(memory, (self.replies.story(story) if story else self.replies.text("telegram.stale"),))

    def _helpful(self, memory: Memory, argument: str, _value: str, _today: date) -> Decision:
        memory = replace(memory, awaits_help=False)
        if argument == "no":
            return self._offer(memory, "unhelpful")
        entry = self.pack.entries.get(memory.entry or "")
        related = [self.pack.entries[slug] for slug in entry.related[:RELATED]] if entry else []
        return Decision(memory, (self.replies.helped(related),))

    def _helped(self, memory: Memory, argument: str, _value: str, _today: date) -> Decision:
        if argument not in HELPED:
            return self._stale(memory)
        return Decision(memory, effect="helped", argument=argument)

    def _set(self, memory: Memory, argument: str, _value: str, today: date) -> Decision:
        about, _, option = argument.partition(":")
        if option not in OPTIONS.get(about, ()):
            return self._stale(memory)
        return self._go_on(replace(memory, **{about: option}), today)  # type: ignore[arg-type]

    def _skip(self, memory: Memory, argument: str, _value: str, today: date) -> Decision:
        if argument not in OPTIONS:
            return self._stale(memory)
        return self._go_on(replace(memory, asked=tuple(dict.fromkeys((*memory.asked, argument)))), today)

    def _go_on(self, memory: Memory, today: date) -> Decision:
        """Answer the question that was waiting for this."""
        entry = self.pack.entries.get(memory.pending or "")
        if entry is None:
            return Decision(memory, (self.replies.text("opening.again", *self.replies.opening_buttons()),))
        return self._tell(memory, entry, today)

    def _erase(self, memory: Memory, argument: str, _value: str, _today: date) -> Decision:
        if argument == "yes":
            return Decision(memory, effect="erase")
        if argument == "no":
            return Decision(memory, (self.replies.text("erase.kept"),))
        return Decision(memory, (self.replies.ask_erase(),))


__all__ = ["Button", "Decision", "Dialogue", "Limits"]
