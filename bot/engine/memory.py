"""What the assistant remembers within one conversation. Sealed with the conversation's key, gone when it is erased."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Self

from nlu.understanding import Understanding

TURNS = 4


@dataclass(frozen=True, slots=True)
class Memory:
    """`turns` are the asker's last messages, the context of the next; `question` is what a contact would be asked."""

    benefit: str | None = None
    region: str | None = None
    person: str | None = None
    prefers: str | None = None
    topic: str | None = None
    entry: str | None = None
    pending: str | None = None
    question: str | None = None
    editing: str | None = None
    draft: str | None = None
    last_contact: str | None = None
    unsure: int = 0
    awaits_help: bool = False
    asked: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()

    def heard(self, text: str, understood: Understanding) -> Self:
        """What the asker says about themselves replaces what was known.

        Small talk is no question, and one that was not understood does not replace one that was.
        """
        asks = understood.kind not in {"smalltalk", "offer", "crisis", "about"}
        understands = asks and understood.kind != "unknown"
        question = text if understands or (asks and self.question is None) else self.question
        return replace(
            self,
            benefit=understood.benefit or self.benefit,
            region=understood.region or self.region,
            person=understood.person or self.person,
            topic=understood.topic if understands and understood.topic else self.topic,
            question=question,
            draft=self.draft if question == self.question else None,
            turns=(*self.turns, text)[-TURNS:],
        )

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
