"""A small linear score for signs of danger that no rule words exactly: the sum of the weights of a few words and word pairs.

The weights (`nlu.crisis_weights`) were trained by `nlu.crisis_training` on sentences written for it. The score only adds
to the rules, never takes away, and explains itself by the features that weighed most.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nlu.crisis_weights import BIAS, KINDS, THRESHOLD, WEIGHTS
from nlu.crisis_words import CLASSES
from nlu.reading import Word
from nlu.wordlists import word_set

WINDOW = 14  # words that are weighed together
_STRIDE = 7
_REACH = 4  # words between the two of a pair
_STEM = 5
_SHORTEST_STEMMED = 6
_KIN = word_set(CLASSES["kin"])
_TOLD = 3  # features named in an explanation


@dataclass(frozen=True, slots=True)
class Score:
    """The heaviest window of a message: its words (first, one past the last), kind of danger, and what weighed most."""

    value: float
    start: int
    end: int
    kind: str
    because: tuple[str, ...]


def windows(size: int) -> Iterator[tuple[int, int]]:
    """Overlapping stretches of a message of so many words."""
    for start in range(0, max(1, size - _STRIDE), _STRIDE):
        yield start, min(size, start + WINDOW)


def features(forms: Sequence[str]) -> list[str]:
    """Words, stems and pairs of near words of a stretch, each once, in order; empty forms count as gaps."""
    plain = ["kin" if form in _KIN else "num" if form.isdigit() else form for form in forms]
    found: dict[str, None] = {}
    for place, form in enumerate(plain):
        if form:
            found[form] = None
            if len(form) >= _SHORTEST_STEMMED:
                found[form[:_STEM] + "*"] = None
            found.update(dict.fromkeys(f"{form} {near}" for near in plain[place + 1 : place + 1 + _REACH] if near))
    return list(found)


def weigh(words: Sequence[Word], forms: Sequence[str]) -> Score | None:
    """The heaviest window when it is over the threshold; `forms` are the words as read, empty where no rule may read."""
    best: Score | None = None
    for start, end in windows(len(words)):
        found = [(WEIGHTS[name], name) for name in features(forms[start:end]) if name in WEIGHTS]
        value = BIAS + sum(weight for weight, _ in found)
        if value > max(THRESHOLD, best.value if best else THRESHOLD):
            heaviest = sorted(found, key=lambda pair: (-pair[0], pair[1]))[:_TOLD]
            best = Score(value, start, end, _kind(features(forms[start:end])), tuple(name for _, name in heaviest))
    return best


def _kind(names: Sequence[str]) -> str:
    totals = {kind: bias + sum(table.get(name, 0.0) for name in names) for kind, (bias, table) in KINDS.items()}
    return max(sorted(totals), key=lambda kind: totals[kind])
