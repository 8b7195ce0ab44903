"""The summary for a contact, made without generated text: the asker's own question, and a line per thing they chose."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.engine.memory import Memory
from faq.content import Pack, Say

QUESTION = "question"
MOST_ALSO = 300
"""Most characters of each other line that goes along; the question itself is whole."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a summary. All but the question can be left out by its `key`."""

    key: str
    text: str


def sections(memory: Memory, pack: Pack, say: Say) -> tuple[Section, ...]:
    """The parts of the summary, the question first; what the asker left out is still there, for them to put back."""
    return tuple(_sections(memory, pack, say))


def together(parts: Sequence[Section], omitted: Sequence[str] = ()) -> str:
    """The summary as one text, a line a part."""
    return "\n".join(part.text for part in parts if part.key not in omitted)


def _sections(memory: Memory, pack: Pack, say: Say) -> Iterator[Section]:
    if memory.question:
        yield Section(QUESTION, say("preview.question", question=memory.question))
    if memory.also:
        yield Section("also", "\n".join(say("preview.also", text=_short(line)) for line in memory.also))
    if memory.person == "other":
        yield Section("person", say("preview.relative"))
    whose = "_other" if memory.person == "other" else ""
    if memory.benefit:
        yield Section("benefit", say(f"preview.benefit{whose}", benefit=say(f"benefit.{memory.benefit}")))
    if memory.region:
        yield Section("region", say(f"preview.region{whose}", region=say(f"region.{memory.region}")))
    if memory.fixed == "yes":
        yield Section("fixed", say(f"preview.fixed{whose}"))
    seen = [pack.entries[slug].question for slug in memory.seen if slug in pack.entries]
    answers = [question for question in seen if question != memory.question]
    if answers:
        yield Section("seen", "\n".join(say("preview.seen", entry=question) for question in answers))


def _short(line: str) -> str:
    return line if len(line) <= MOST_ALSO else f"{line[:MOST_ALSO].rpartition(' ')[0] or line[:MOST_ALSO]} …"
