"""Every piece of Dutch in the pack that people read, with the place where an editor finds it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from faq.content import Answer, Entry, Pack

Kind = Literal["answer", "more", "card", "story", "person", "text"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One text as it is shown. `before` is what the reader has just read, for explanations given there."""

    file: str
    field: str
    kind: Kind
    text: str
    before: str = ""


def file_of(entry: Entry) -> str:
    return f"entries/{entry.slug}.yaml"


def passages(pack: Pack) -> Iterator[Passage]:
    """All passages: entries, stories, crisis cards, directory and texts, in that order."""
    for entry in pack.entries.values():
        yield from entry_passages(entry)
    for story in pack.stories.values():
        yield Passage(f"stories/{story.slug}.yaml", "text", "story", story.text)
    for card in pack.crisis.cards:
        where = f"{card.kind}, {card.person}"
        yield Passage("crisis.yaml", where, "card", card.text)
        if card.advice:
            yield Passage("crisis.yaml", f"{where}: advice", "card", card.advice)
    for organisation in pack.organisations.values():
        yield Passage("directory.yaml", f"{organisation.slug}.role", "person", organisation.role)
        if organisation.for_whom:
            yield Passage("directory.yaml", f"{organisation.slug}.for_whom", "person", organisation.for_whom)
    for contact in pack.contacts.values():
        yield Passage("directory.yaml", f"{contact.slug}.introduction", "person", contact.introduction)
    for name, text in pack.texts.items():
        yield Passage("texts/nl.yaml", name, "text", text)


def entry_passages(entry: Entry) -> Iterator[Passage]:
    """The answer of `entry` and each of its variants, each with what unfolds under it."""
    yield from _shown(entry, "", Answer(answer=entry.answer, more=entry.more))
    if entry.variants.relatives:
        yield from _shown(entry, "variants.relatives.", entry.variants.relatives)
    for benefit, answer in entry.variants.benefit.items():
        yield from _shown(entry, f"variants.benefit.{benefit}.", answer)
    for region, answer in entry.variants.region.items():
        yield from _shown(entry, f"variants.region.{region}.", answer)


def _shown(entry: Entry, where: str, shown: Answer) -> Iterator[Passage]:
    yield Passage(file_of(entry), f"{where}answer", "answer", shown.answer)
    if shown.more:
        yield Passage(file_of(entry), f"{where}more", "more", shown.more, before=shown.answer)
