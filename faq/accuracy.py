"""How well the check questions find their own entry, and which entry steals whose questions."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from faq.content import Entry, Pack
from faq.findings import Finding, warning
from faq.passages import file_of

Rank = Callable[[Sequence[str]], list[list[str]]]
"""For each question the slugs of the entries found, best first."""
Train = Callable[[Sequence[Entry]], Rank]

CURVE = (5, 10, 15, 25)


@dataclass(frozen=True, slots=True)
class Judged:
    """One check question and what the ranking made of it."""

    question: str
    entry: Entry
    found: tuple[str, ...]

    @property
    def right(self) -> bool:
        return self.found[:1] == (self.entry.slug,)


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Shares of the check questions whose own entry comes first, and among the first three."""

    questions: int
    first: float
    three: float


def judge(pack: Pack, rank: Rank) -> list[Judged]:
    asked = [(question, entry) for entry in pack.entries.values() for question in entry.check_questions]
    found = rank([question for question, _ in asked])
    return [Judged(q, entry, tuple(slugs)) for (q, entry), slugs in zip(asked, found, strict=True)]


def accuracy_of(judged: Sequence[Judged]) -> Accuracy:
    total = max(1, len(judged))
    three = sum(one.entry.slug in one.found[:3] for one in judged)
    return Accuracy(len(judged), sum(one.right for one in judged) / total, three / total)


def check_thefts(judged: Sequence[Judged]) -> Iterator[Finding]:
    """For each entry the entries that answer its check questions instead."""
    asked = Counter(one.entry.slug for one in judged)
    stolen: dict[tuple[str, str], list[Judged]] = {}
    for one in judged:
        if one.found and not one.right:
            stolen.setdefault((one.entry.slug, one.found[0]), []).append(one)
    for (slug, thief), lost in stolen.items():
        questions = " ".join(f"“{one.question}”" for one in lost)
        message = f"{len(lost)} of {asked[slug]} are answered by {thief}: {questions}"
        yield warning(file_of(lost[0].entry), "check_questions", "answered-by-another", message)


def learning_curve(pack: Pack, train: Train, sizes: Sequence[int] = CURVE) -> list[tuple[int, Accuracy]]:
    """Accuracy when each entry has at most so many phrasings, drawn the same way every time."""
    curve = []
    for size in sizes:
        rank = train([_fewer(entry, size) for entry in pack.entries.values()])
        curve.append((size, accuracy_of(judge(pack, rank))))
    return curve


def _fewer(entry: Entry, size: int) -> Entry:
    drawn = random.Random(entry.slug).sample(entry.phrasings, min(size, len(entry.phrasings)))
    return entry.model_copy(update={"phrasings": tuple(drawn)})
