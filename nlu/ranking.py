"""Ranks the entries for a message, with a calibrated confidence and a measure of being inside the FAQ's reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlu.calibration import softmax
from nlu.evidence import Doubles, Evidence
from nlu.lexicon import Lexicon
from nlu.model import Arrays, Model
from nlu.training import Example, train

__all__ = ["Candidate", "Context", "Example", "Lexicon", "Ranked", "Ranking"]


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
        outside: Sequence[str] = (),
    ) -> Ranking:
        """Learn from ways to ask; at least two labels are needed, or `ValueError` is raised."""
        return cls(train(examples, explanations, outside, lexicon or Lexicon()))

    def rank(self, text: str, context: Context | None = None, limit: int = 5) -> Ranked:
        """Return the best candidates for `text`."""
        return self._ranked(self.model.evidence([text]), limit)[0]

    def rank_all(self, texts: Sequence[str], limit: int = 5) -> list[Ranked]:
        """Rank many messages, each by itself."""
        return [
            ranked
            for start in range(0, len(texts), 256)
            for ranked in self._ranked(self.model.evidence(texts[start : start + 256]), limit)
        ]

    def _ranked(self, evidence: Evidence, limit: int) -> list[Ranked]:
        chances = softmax(evidence.stacked(self.model.mixture))
        features = evidence.features(self.model.mixture)
        sure = self.model.sureness.predict(features)
        scope = self.model.scope.predict(features)
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
