"""Channel-neutral replies: what is said, and the buttons under it. Channels only render them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.engine.stuck import Stuck
from bot.rendering import source_line
from faq.content import Answer, Entry, Organisation, Pack, Say, Story

MOST_ASKED = {
    "work": (
        "uitkering-kwijt-door-werken",
        "wia-mag-ik-werken",
        "wajong-terug-als-werken-stopt",
        "bijstand-bijverdienen-mag",
    ),
    "letter": (
        "brief-durf-ik-niet-te-openen",
        "keuring-uwv-wat-gebeurt-er",
        "keuring-uwv-iemand-meenemen",
        "bezwaar-uwv-hoe",
    ),
}
"""Entries behind the first two opening buttons: what people are afraid to ask first. Others than these are typed."""


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    action: str
    style: str = "plain"


@dataclass(frozen=True, slots=True)
class Phone:
    name: str
    number: str | None = None
    hours: str | None = None
    url: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A contact card: who, why this person, and the promise."""

    name: str
    kind: str
    role: str
    introduction: str
    why: str
    here: str
    promise: str
    button: Button


@dataclass(frozen=True, slots=True)
class Fold:
    """Text that unfolds under its label."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a summary that can be left out, by a box to tick or by its button. `on`: it is sent along."""

    key: str
    text: str
    on: bool
    button: Button


@dataclass(frozen=True, slots=True)
class SourceLine:
    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    kind: str
    text: str
    quote: str | None = None
    entry: str | None = None
    more: Fold | None = None
    sources: tuple[SourceLine, ...] = ()
    phones: tuple[Phone, ...] = ()
    people: tuple[Person, ...] = ()
    summary: Fold | None = None
    parts: tuple[Part, ...] = ()
    copy: Fold | None = None
    question: str | None = None
    buttons: tuple[Button, ...] = ()

    def body(self) -> dict[str, Any]:
        """As the JSON object that goes into the log; what is empty is left out."""
        body: dict[str, Any] = _without_empty(asdict(self))
        return body


class Replies:
    """Builds replies from the pack and its texts."""

    def __init__(self, pack: Pack, say: Say, keep_days: int = 30) -> None:
        self.pack = pack
        self.say = say
        self.keep_days = keep_days

    def opening(self) -> Reply:
        return Reply("opening", self.say("opening.text", days=self.keep_days), buttons=self.opening_buttons())

    def opening_buttons(self) -> tuple[Button, ...]:
        return (
            Button(self.say("opening.work"), "menu:work"),
            Button(self.say("opening.letter"), "menu:letter"),
            Button(self.say("opening.relative"), "menu:relative"),
            Button(self.say("opening.human"), "people"),
        )

    def menu(self, name: str) -> Reply:
        entries = [self.pack.entries[slug] for slug in MOST_ASKED.get(name, ()) if slug in self.pack.entries]
        return Reply("text", self.say(f"menu.{name}"), buttons=self._entry_buttons(entries))

    def answer(self, entry: Entry, answer: Answer, quote: str | None = None, *, for_other: bool = False) -> Reply:
        """An entry word for word. `for_other`: say first whom it means by "je", for who asks for someone else."""
        above = [self.say("answer.quote", quote=quote)] if quote else []
        above += [self.say("answer.for_other")] if for_other else []
        return Reply(
            "answer",
            answer.answer,
            quote=" ".join(above) or None,
            entry=entry.slug,
            more=Fold(self.say("answer.more"), answer.more) if answer.more else None,
            sources=tuple(SourceLine(source_line(s, self.say), s.url) for s in entry.sources),
            phones=tuple(self.phone(self.pack.organisations[slug]) for slug in entry.organisations),
            question=self.say("answer.helpful"),
            buttons=(
                *self._yes_or_no(),
                *(Button(self.say("answer.story"), f"story:{slug}") for slug in entry.stories[:1]),
                Button(self.say("answer.simpler"), "simpler", "quiet"),
            ),
        )

    def story(self, story: Story) -> Reply:
        """How someone else did it: the title, the story, and that it was retold."""
        return Reply("story", f"{story.title}\n{story.text}\n{story.about}", buttons=self._yes_or_no())

    def _yes_or_no(self) -> tuple[Button, ...]:
        return (
            Button(self.say("answer.yes"), "helpful:yes"),
            Button(self.say("answer.no"), "helpful:no"),
        )

    def cancelled(self) -> Reply:
        return self.text("preview.cancelled", Button(self.say("opening.human"), "people"))

    def expired(self, entry: Entry) -> Reply:
        names = " of ".join(dict.fromkeys(source.name for source in entry.sources))
        return Reply("text", self.say("answer.expired", sources=names), entry=entry.slug)

    def helped(self, related: Sequence[Entry]) -> Reply:
        return Reply("text", self.say("answer.thanks_yes"), buttons=(*self._entry_buttons(related), self._erase()))

    def ask(self, about: str, question: str, options: Sequence[str]) -> Reply:
        """One question with its options; it can always be passed over."""
        buttons = [Button(self.say(f"{about}.{option}"), f"set:{about}:{option}") for option in options]
        return Reply("question", question, buttons=(*buttons, Button(self.say("ask.unknown"), f"skip:{about}")))

    def ask_person(self) -> Reply:
        buttons = (
            Button(self.say("ask.self"), "set:person:self"),
            Button(self.say("ask.other"), "set:person:other"),
            Button(self.say("ask.skip"), "skip:person"),
        )
        return Reply("question", self.say("ask.person"), buttons=buttons)

    def triage(self, about: str, because: Stuck | None) -> Reply:
        """A question that helps to choose a person, after why people are offered; it can be passed over, or all can."""
        options = {
            "person": ("self", "other"),
            "fixed": ("yes", "no"),
            "prefers": ("expert_by_experience", "institution"),
        }
        buttons = [Button(self.say(f"triage.{about}_{option}"), f"set:{about}:{option}") for option in options[about]]
        question = self.say(f"triage.{about}")
        text = (
            f"{self.say(f'people.because.{because}')} {self.say('triage.first')}\n{question}" if because else question
        )
        skip = (Button(self.say("triage.skip"), f"skip:{about}"), Button(self.say("triage.now"), "people:now", "quiet"))
        return Reply("question", text, buttons=(*buttons, *skip))

    def for_own_contact(self, summary: str) -> Reply:
        """Someone is there already: the question to take along to them."""
        return Reply("text", self.say("triage.own_contact"), copy=Fold(self.say("triage.own_copy"), summary))

    def clarify(self, entries: Sequence[Entry]) -> Reply:
        buttons = (*self._entry_buttons(entries), Button(self.say("clarify.none"), "none"))
        return Reply("question", self.say("clarify.text"), buttons=buttons)

    def unknown(self, reason: str) -> Reply:
        human = Button(self.say("opening.human"), "people")
        return Reply("text", self.say(f"unknown.{reason}"), buttons=(human,))

    def text(self, name: str, /, *buttons: Button, **values: object) -> Reply:
        return Reply("text", self.say(name, **values), buttons=buttons)

    def simpler(self, text: str) -> Reply:
        return self.text("smalltalk.simpler", Button(self.say("opening.human"), "people"), text=text)

    def stop(self) -> Reply:
        """A calm way out: begin again or erase; leaving it is fine too."""
        return self.text("smalltalk.stop", Button(self.say("smalltalk.again"), "restart"), self._erase())

    def ask_erase(self) -> Reply:
        return self.text(
            "erase.ask",
            Button(self.say("erase.confirm"), "erase:yes", "danger"),
            Button(self.say("erase.cancel"), "erase:no"),
        )

    def crisis(self, kind: str, person: str, *, contact_sees: bool) -> Reply:
        """The human-written card for a sign of danger, with numbers to tap."""
        card = self.pack.card(kind, person)
        parts = [card.text, card.advice, self.say("crisis.go_on")]
        if contact_sees:
            parts.append(self.say("crisis.contact_sees"))
        phones = tuple(self.phone(self.pack.organisations[slug]) for slug in card.organisations)
        return Reply("crisis", "\n".join(part for part in parts if part), phones=phones)

    def warning(self, kinds: Sequence[str]) -> Reply:
        named = ", ".join(dict.fromkeys(self.say(f"personal_data.{kind}") for kind in kinds))
        return Reply("notice", self.say("personal_data.warning", kinds=named))

    def reopen(self, name: str) -> Reply:
        return self.text(
            "reopen.text",
            Button(self.say("reopen.same", name=name), "reopen:same"),
            Button(self.say("reopen.new"), "reopen:new"),
            name=name,
        )

    def reopen_without(self) -> Reply:
        """The person of last time is not in the directory any more."""
        return self.text(
            "reopen.left", Button(self.say("reopen.other"), "people"), Button(self.say("reopen.new"), "reopen:new")
        )

    def thanks(self, helped: str, *, first: bool) -> Reply:
        """After "hielp dit gesprek?"; keeping and erasing stay at hand."""
        text = f"closing.thanks_{helped}" if first else "closing.answered"
        return self.text(text, Button(self.say("return.button"), "keep"), self._erase())

    def phone(self, organisation: Organisation) -> Phone:
        """How to reach an organisation. A number is there only when graded A or B; a missing one gives the site."""
        phone = organisation.phone
        return Phone(
            organisation.name,
            phone.number if phone else None,
            organisation.hours,
            organisation.url,
            phone.note if phone else None,
        )

    def _entry_buttons(self, entries: Sequence[Entry]) -> tuple[Button, ...]:
        return tuple(Button(entry.question, f"entry:{entry.slug}") for entry in entries)

    def _erase(self) -> Button:
        return Button(self.say("erase.button"), "erase", "quiet")


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_empty(v) for k, v in value.items() if v not in (None, (), [], {})}
    if isinstance(value, list | tuple):
        return [_without_empty(v) for v in value]
    return value
