"""Learns to see one sort of sign in a message (danger; the wish for a person) from labelled messages.

Linear models on the features of the ranking: one says whether there is a sign, others which kind and with which traits.
A long message is read in stretches besides, so that one sentence in a long story is not outvoted by the rest; its score
is halfway between that of the heaviest stretch and that of the whole: by stretches alone, one odd sentence would be
enough for a false alarm; by the whole alone, one sentence could hide. Deterministic: the solver starts at zero and no
randomness is used.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from nlu.features import Counts, Matrix, Vectoriser, feature_counts, read
from nlu.lexicon import Lexicon
from nlu.text import sentences, tokens

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Arrays = dict[str, NDArray[np.generic]]

SHORT = 30
"""Words up to which a message is read as a whole."""

_STEP = 12
_MOST_SENTENCES = 40
_PENALTY = 0.1
_CONSTANT = 10.0  # so large that the penalty leaves the constant alone
_MOST_STEPS = 150
_TOLD = 3
_PLAIN = Lexicon()


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message and the kind of sign in it (None: no sign), with the value of each trait."""

    text: str
    kind: str | None = None
    traits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """What was seen: its `weight` (about -1 for no sign to 1 for a sign), likeliest kind and traits, where, and why.

    `because` are the words that weighed most; `stretches` counts the parts the message was read in.
    """

    weight: float
    kind: str
    traits: tuple[str, ...]
    span: tuple[int, int]
    because: tuple[str, ...]
    stretches: int = 1


def stretches(text: str) -> tuple[tuple[int, int], ...]:
    """The spans to read: the whole message first; of a long one also its sentences, alone and by two, and windows.

    Every word stands in some span, however long the message; of a very long one only windows are read.
    """
    count, whole = len(text.split()), (0, len(text))
    if count <= SHORT:
        return (whole,)
    spans = sentences(text)
    if len(spans) > _MOST_SENTENCES:
        return (whole, *_windows(text, max(_STEP, -(-count // _MOST_SENTENCES))))
    pairs = ((one[0], two[1]) for one, two in pairwise(spans))
    return tuple(dict.fromkeys((whole, *spans, *pairs, *_windows(text, _STEP))))


@lru_cache(maxsize=16)
def _counted(text: str) -> tuple[tuple[tuple[int, int], ...], tuple[Counts, ...]]:
    """The stretches of a message with their features, kept for the next reader of the same message."""
    spans = stretches(text)
    return spans, tuple(feature_counts(read(text[start:end], _PLAIN)) for start, end in spans)


def _windows(text: str, step: int) -> tuple[tuple[int, int], ...]:
    """Spans of twice `step` words, each beginning halfway the one before."""
    edges = [(word.start(), word.end()) for word in re.finditer(r"\S+", text)]
    starts = range(0, max(1, len(edges) - step), step)
    return tuple((edges[start][0], edges[min(start + 2 * step, len(edges)) - 1][1]) for start in starts)


@dataclass(frozen=True)
class Signs:
    """A trained reader. `heads` (features x heads) weigh, in order: sign, each kind, each trait (its second value)."""

    vectoriser: Vectoriser
    kinds: tuple[str, ...]
    traits: tuple[tuple[str, str], ...]
    heads: Floats
    constants: Floats

    @classmethod
    def train(cls, examples: Sequence[Labelled]) -> Signs:
        """Learn from messages with and without a sign. Raises ValueError when either is missing."""
        kinds = tuple(sorted({each.kind for each in examples if each.kind}))
        if not kinds or all(each.kind for each in examples):
            raise ValueError("signs need examples with and without a sign")
        first = next(each for each in examples if each.kind)
        traits = tuple(
            (values[0], values[-1])
            for place in range(len(first.traits))
            for values in [sorted({each.traits[place] for each in examples if each.kind})]
        )
        parts = [(each, each.text[start:end]) for each in examples for start, end in stretches(each.text)]
        whole = [each.kind is None or part == each.text for each, part in parts]
        counts = [feature_counts(read(part, _PLAIN)) for _, part in parts]
        vectoriser, _ = Vectoriser.fit([count for count, used in zip(counts, whole, strict=True) if used])
        rows = vectoriser.transform(counts)
        chosen = np.flatnonzero(whole)
        for _ in range(2):  # of a long message with a sign, the stretch that the last round found heaviest
            head, constant = _fit(rows[chosen], np.array([parts[n][0].kind is not None for n in chosen]))
            chosen = _heaviest(parts, whole, rows @ head + constant)
        signs = [n for n in chosen if parts[n][0].kind]
        fitted = [(head, constant)]
        fitted += [_fit(rows[signs], np.array([parts[n][0].kind == kind for n in signs])) for kind in kinds]
        for place, (_, second) in enumerate(traits):
            fitted.append(_fit(rows[signs], np.array([parts[n][0].traits[place] == second for n in signs])))
        return cls(
            vectoriser,
            kinds,
            traits,
            np.ascontiguousarray(np.array([weights for weights, _ in fitted], dtype=np.float32).T),
            np.array([constant for _, constant in fitted], dtype=np.float32),
        )

    def weigh(self, text: str) -> Sign:
        """The heaviest stretch of `text`; the caller decides from which weight it is a sign."""
        spans, counts = _counted(text)
        rows = self.vectoriser.transform(counts)
        scores = np.asarray(rows @ self.heads + self.constants)
        best = int(scores[1:, 0].argmax()) + 1 if len(spans) > 1 else 0
        found, after = scores[best], 1 + len(self.kinds)
        kind = self.kinds[int(found[1:after].argmax())]
        traits = tuple(pair[int(value > 0)] for pair, value in zip(self.traits, found[after:], strict=True))
        start, end = spans[best]
        weight = float(found[0] + scores[0, 0]) / 2
        return Sign(weight, kind, traits, (start, end), self._because(text[start:end]), len(spans))

    def _because(self, text: str) -> tuple[str, ...]:
        """The words and word pairs with the largest weight, heaviest first."""
        words = tokens(text)
        names = dict.fromkeys((*words, *(f"{one} {two}" for one, two in pairwise(words))))
        places = {name: self._place(name) for name in names}
        known = {name: float(self.heads[place, 0]) for name, place in places.items() if place is not None}
        heavy = sorted((name for name in known if known[name] > 0), key=lambda name: (-known[name], name))
        return tuple(heavy[:_TOLD])

    def _place(self, name: str) -> int | None:
        key = np.uint32(zlib.crc32(("w" + name).encode()))
        place = int(np.searchsorted(self.vectoriser.keys, key))
        return place if place < len(self.vectoriser.keys) and self.vectoriser.keys[place] == key else None

    def arrays(self) -> Arrays:
        return {
            "keys": self.vectoriser.keys,
            "idf": self.vectoriser.idf,
            "shares": self.vectoriser.shares,
            "rarest": np.array(self.vectoriser.rarest),
            "kinds": np.array(self.kinds),
            "traits": np.array(self.traits, dtype=np.str_).reshape(-1, 2),
            "heads": self.heads,
            "constants": self.constants,
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Signs:
        """Raises KeyError or ValueError for arrays that `arrays()` did not make."""
        values = {name: np.asarray(array) for name, array in arrays.items()}
        vectoriser = Vectoriser(values["keys"], values["idf"], values["shares"], float(values["rarest"]))
        traits = tuple((str(one), str(two)) for one, two in values["traits"].tolist())
        return cls(vectoriser, tuple(values["kinds"].tolist()), traits, values["heads"], values["constants"])


def _heaviest(parts: Sequence[tuple[Labelled, str]], whole: Sequence[bool], scores: Doubles) -> NDArray[np.int64]:
    """Every stretch without a sign, every short message with one, and of each long one its heaviest stretch."""
    best: dict[int, int] = {}
    for place, (each, _) in enumerate(parts):
        if not whole[place] and (id(each) not in best or scores[place] > scores[best[id(each)]]):
            best[id(each)] = place
    return np.sort(np.array([*np.flatnonzero(whole), *best.values()], dtype=np.int64))


def _fit(rows: Matrix, labels: NDArray[np.bool_]) -> tuple[Doubles, float]:
    """Ridge regression on -1 and 1; both sides count the same however many there are.

    Squares serve better here than the logistic loss: left-out writers gained up to 20 points of recall at the same
    false alarms, for what is far on the right side still counts, so rare wordings keep weight.
    """
    from scipy.sparse import linalg  # noqa: PLC0415  11 MB that serving does not need

    shares = np.sqrt(np.where(labels, 0.5 / max(1, labels.sum()), 0.5 / max(1, (~labels).sum())) * len(labels))
    constant = sparse.csr_matrix(np.full((len(labels), 1), _CONSTANT))
    matrix = sparse.diags(shares) @ sparse.hstack([sparse.csr_matrix(rows, dtype=np.float64), constant])
    goals = shares * np.where(labels, 1.0, -1.0)
    found = linalg.lsqr(matrix.tocsr(), goals, damp=_PENALTY**0.5, atol=1e-5, btol=1e-5, iter_lim=_MOST_STEPS)[0]
    return found[:-1], float(found[-1] * _CONSTANT)
