"""What the assistant remembers within one conversation. Sealed with the conversation's key, gone when it is erased."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Self

from nlu.slots import is_about_self
from nlu.understanding import Understanding

TURNS = 4
ALSO = 3
"""Most other lines that go along in a summary; a question often leans on what was said before it."""

SAYS_NOTHING = frozenset({"nonsense", "insult", "language"})
"""Not understood, and nothing that a contact would need."""


@dataclass(frozen=True, slots=True)
class Memory:
    """`turns` are the asker's last messages, the context of the next; `question` is what a contact would be asked.

    `also` are the questions before it and the lines that were not understood, so that nobody has to say them again.

    `offering` is why people are about to be offered, while the questions before that offer run. `editing`, `draft`,
    `omitted` and `backup` belong to the preview: for whom, in the asker's own words, without which parts, and who may
    take over; `alone` is the wish that nobody does. `shown` is the preview that was shown last: for whom, and below it
    the text. Only to that one the asker can agree.
    """

    benefit: str | None = None
    region: str | None = None
    person: str | None = None
    prefers: str | None = None
    language: str | None = None
    fixed: str | None = None
    topic: str | None = None
    entry: str | None = None
    pending: str | None = None
    offering: str | None = None
    question: str | None = None
    also: tuple[str, ...] = ()
    editing: str | None = None
    draft: str | None = None
    omitted: tuple[str, ...] = ()
    backup: str | None = None
    alone: bool = False
    shown: str | None = None
    last_contact: str | None = None
    unsure: int = 0
    unhelpful: int = 0
    repeated: int = 0
    awaits_help: bool = False
    asked: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()

    def heard(self, text: str, understood: Understanding) -> Self:
        """What the asker says about themselves replaces what was known.

        Small talk is no question, and one that was not understood does not replace one that was. Who asks for somebody
        else goes on doing so until they say that it is about themselves: "ik" alone says no more than who types.
        """
        asks = understood.kind not in {"smalltalk", "offer", "crisis", "about"}
        understands = asks and understood.kind != "unknown"
        question = text if understands or (asks and self.question is None) else self.question
        same = question == self.question
        stays_other = self.person == "other" and understood.person == "self" and not is_about_self(text)
        return replace(
            self,
            benefit=understood.benefit or self.benefit,
            region=understood.region or self.region,
            person=self.person if stays_other else understood.person or self.person,
            language=understood.language or self.language,
            topic=understood.topic if understands and understood.topic else self.topic,
            question=question,
            also=self._also(text, question, understood),
            draft=self.draft if same else None,
            omitted=self.omitted if same else (),
            turns=(*self.turns, text)[-TURNS:],
        )

    def _also(self, text: str, question: str | None, understood: Understanding) -> tuple[str, ...]:
        if question not in {self.question, None} and self.question is not None:
            return (*self.also, self.question)[-ALSO:]
        if understood.kind == "unknown" and question != text and understood.reason not in SAYS_NOTHING:
            return (*self.also, text)[-ALSO:]
        return self.also

    def asks_about(self, name: str) -> Self:
        """This question is put now, and never again."""
        return replace(self, asked=tuple(dict.fromkeys((*self.asked, name))))

    def saw(self, entry: str) -> Self:
        """An answer was given."""
        seen = tuple(slug for slug in self.seen if slug != entry)
        return replace(self, entry=entry, seen=(*seen, entry), awaits_help=True)

    def dump(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def load(cls, text: str | None) -> Self:
        if text is None:
            return cls()
        values: dict[str, Any] = json.loads(text)
        known = {f.name for f in fields(cls)}
        chosen: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items() if k in known}
        return cls(**chosen)
