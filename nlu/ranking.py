"""Ranks the entries for a message, with a calibrated confidence and a measure of being inside the FAQ's reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlu.calibration import softmax
from nlu.evidence import Doubles, Evidence
from nlu.lexicon import Lexicon
from nlu.model import Arrays, Model
from nlu.passages import is_asking, passages
from nlu.slots import find_benefit
from nlu.text import tokens
from nlu.training import Example, train

__all__ = ["Candidate", "Context", "Example", "Lexicon", "Ranked", "Ranking"]


_WHOLE_SHARE = 0.2
_ASKING_BONUS = 4.0
# "En hoeveel uur dan?" says too little by itself: it is read together with the message before it.
_LONGEST_FOLLOW_UP = 8
_FOLLOWING = frozenset(("en", "maar", "of", "dus", "ook"))
_REFERRING = frozenset(
    ("dan", "daar", "daarvoor", "daarna", "daarbij", "daarmee", "dat", "die", "dit", "erbij", "ervoor")
)
_FOLLOW_UP_SHARE = 0.6
_BENEFIT_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    entry: str
    topic: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Context:
    """What the asker wrote before: earlier messages, oldest first, and the benefit named in them."""

    earlier: tuple[str, ...] = ()
    benefit: str | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """Best candidates first; `in_scope` from 0 to 1; `quote` is the span of the question found in a long text."""

    candidates: tuple[Candidate, ...]
    in_scope: float
    quote: tuple[int, int] | None = None


def _hints(text: str, context: Context) -> tuple[tuple[str, float], ...]:
    """Return other readings of `text` with their share: after the earlier message, and with the benefit named."""
    words = tokens(text)
    hints: list[tuple[str, float]] = []
    if context.earlier and _is_follow_up(words):
        hints.append((f"{context.earlier[-1]} {text}", _FOLLOW_UP_SHARE))
    if context.benefit and find_benefit(text) is None and context.benefit != "geen":
        hints.append((f"{text} {context.benefit}", _BENEFIT_SHARE))
    return tuple(hints)


def _is_follow_up(words: Sequence[str]) -> bool:
    if not words or len(words) > _LONGEST_FOLLOW_UP:
        return False
    return words[0] in _FOLLOWING or not _REFERRING.isdisjoint(words)


@dataclass(frozen=True)
class Ranking:
    """A trained index."""

    model: Model

    @classmethod
    def train(
        cls,
        examples: Sequence[Example],
        lexicon: Lexicon | None = None,
        explanations: Sequence[Example] = (),
        asked: Sequence[Example] = (),
    ) -> Ranking:
        """Learn from ways to ask; at least two labels are needed, or `ValueError` is raised."""
        return cls(train(examples, explanations, lexicon or Lexicon(), asked))

    def rank(self, text: str, context: Context | None = None, limit: int = 5) -> Ranked:
        """Return the best candidates for `text`, read in the light of what was written before."""
        spans = passages(text)
        hints = _hints(text, context) if context else ()
        read_as = [text, *(text[start:end] for start, end in spans), *(hint for hint, _ in hints)]
        evidence = self.model.evidence(read_as)
        weights = self._part_weights(evidence, [text[start:end] for start, end in spans])
        for _, share in hints:
            weights = np.append(weights * (1 - share), share)
        quote = spans[int(weights[1 : len(spans) + 1].argmax())] if spans else None
        blended = evidence.blend(weights.astype(np.float32)) if len(read_as) > 1 else evidence
        return replace(self._ranked(blended, limit)[0], quote=quote)

    def _part_weights(self, evidence: Evidence, parts: Sequence[str]) -> Doubles:
        """Return the weight of the whole text and of each part: parts count that are clearly about something."""
        if not parts:
            return np.ones(1)
        features = evidence.features(self.model.mixture)[1 : len(parts) + 1]
        clear = self.model.scope.predict(features) ** 2 * self.model.sureness.predict(features)
        weights = clear * np.array([_ASKING_BONUS if is_asking(part) else 1.0 for part in parts]) + 1e-12
        return np.append(_WHOLE_SHARE, weights * (1 - _WHOLE_SHARE) / weights.sum())

    def rank_all(self, texts: Sequence[str], limit: int = 5) -> list[Ranked]:
        """Rank many messages, each by itself."""
        return [
            ranked
            for start in range(0, len(texts), 256)
            for ranked in self._ranked(self.model.evidence(texts[start : start + 256]), limit)
        ]

    def _ranked(self, evidence: Evidence, limit: int) -> list[Ranked]:
        chances = softmax(evidence.stacked(self.model.mixture))
        sure = self.model.confidence(evidence)
        scope = self.model.scope.predict(evidence.features(self.model.mixture))
        return [
            Ranked(self._candidates(chances[row], float(sure[row]), limit), float(scope[row]))
            for row in range(len(chances))
        ]

    def _candidates(self, chances: Doubles, sure: float, limit: int) -> tuple[Candidate, ...]:
        order = np.argsort(-chances, kind="stable")[:limit].tolist()
        rest = (1.0 - sure) / max(1e-9, 1.0 - float(chances[order[0]]))
        shares = [sure, *(min(sure, float(chances[place]) * rest) for place in order[1:])]
        return tuple(
            Candidate(self.model.labels[place], self.model.topics[place], share)
            for place, share in zip(order, shares, strict=True)
        )

    def arrays(self) -> Arrays:
        """Return everything the index consists of, as plain arrays."""
        return self.model.arrays()

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> Ranking:
        """Return the ranking that `arrays()` came from; raises `KeyError` or `ValueError` for other arrays."""
        return cls(Model.from_arrays(arrays))
