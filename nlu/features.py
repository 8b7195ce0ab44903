"""Turns a message into numbers: weighted words, word pairs, letter groups and official terms."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from nlu.lexicon import Lexicon
from nlu.text import Speller, stem, tokens

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]
Group = tuple[NDArray[np.uint32], Floats]  # the keys of the features of one group, and how often each occurs
Counts = tuple[Group, ...]
Matrix = Any  # scipy.sparse.csr_matrix of float32; scipy has no types

# Words and neighbours, pairs of stems, letter groups, official terms, pairs with an official term.
GROUP_WEIGHTS = (1.0, 1.0, 1.0, 3.0, 3.0)
_WINDOW = 6
_TERM_WINDOW = 8
_LETTER_GROUPS = range(2, 6)
# Words that say too little to pair with an official term.
_FUNCTION_WORDS = frozenset(
    (
        "ik", "mijn", "mij", "me", "je", "hij", "zij", "ze", "hem", "haar", "hun", "wij", "we", "ons",
        "onze", "jullie", "de", "het", "een", "dit", "dat", "die", "deze", "er", "en", "of", "maar", "want",
        "als", "dan", "om", "te", "van", "in", "op", "aan", "bij", "met", "voor", "door", "naar", "uit",
        "over", "tot", "af", "toe", "is", "ben", "bent", "zijn", "was", "waren", "wordt", "worden", "word",
        "heb", "hebt", "heeft", "had", "hebben", "kan", "kun", "kunt", "kunnen", "kon", "mag", "mogen",
        "moet", "moeten", "wil", "willen", "zal", "zou", "zullen", "ga", "gaat", "gaan", "doe", "doet",
        "doen", "niet", "geen", "wel", "ook", "nog", "al", "nu", "zo", "wat", "wie", "hoe", "waar", "welke",
        "waarom", "ja", "nee", "hier", "daar", "iets", "niets", "niks", "zelf", "even", "toch", "weer",
        "heel", "erg", "krijg", "krijgt", "krijgen", "kreeg",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """One message in words (after spelling), the official terms meant at each word, and its unknown words.

    `unknown` counts the words that were in no training text; what could be read as a typing error or as a compound
    of known words counts half.
    """

    words: tuple[str, ...]
    terms: tuple[tuple[str, ...], ...]
    unknown: float = 0.0


def read(text: str, lexicon: Lexicon, speller: Speller | None = None) -> Reading:
    """Return the words of `text`, spelt by the lexicon; with a speller, unknown words are corrected or split."""
    words = lexicon.spell(tokens(text))
    if speller is None:
        return Reading(words, lexicon.meant(words))
    unknown = 0.0
    guessed: list[str] = []
    for word in words:
        if speller.knows(word):
            guessed.append(word)
            continue
        better = speller.correct(word)
        parts = (better,) if better else speller.split(word)
        unknown += 0.5 if parts else 1.0
        guessed.extend(parts or (word,))
    return Reading(tuple(guessed), lexicon.meant(tuple(guessed)), unknown)


def feature_counts(reading: Reading) -> Counts:
    """Count the features of each group; their 32-bit keys are CRC-32, so the same in every process."""
    words = reading.words
    stems = tuple(stem(word) for word in words)
    return (
        _count("w", (*words, *_neighbours(words))),
        _count("p", _pairs(stems)),
        _count("c", (group for word in words for group in _letter_groups(word))),
        _count("m", (term for terms in reading.terms for term in terms)),
        _count("q", _term_pairs(words, stems, reading.terms)),
    )


def _count(group: str, features: Iterable[str]) -> Group:
    counted = Counter(zlib.crc32((group + feature).encode()) for feature in features)
    keys = np.fromiter(counted.keys(), np.uint32, len(counted))
    return keys, np.fromiter(counted.values(), np.float32, len(counted))


def _neighbours(words: Sequence[str]) -> Iterable[str]:
    edged = ("^", *words, "$")
    return (f"{one} {other}" for one, other in pairwise(edged))


def _pair(one: str, other: str) -> str:
    return f"{one} {other}" if one < other else f"{other} {one}"


def _pairs(words: Sequence[str]) -> Iterable[str]:
    for place, one in enumerate(words):
        for other in words[place + 1 : place + _WINDOW]:
            yield _pair(one, other)


def _term_pairs(words: Sequence[str], stems: Sequence[str], terms: Sequence[Sequence[str]]) -> Iterable[str]:
    """Pair official terms with each other and with the words that carry meaning, whatever their order."""
    plain = [
        () if word in _FUNCTION_WORDS or len(word) == 1 else (root,) for word, root in zip(words, stems, strict=True)
    ]
    full = [(meant, bare) for meant, bare in zip(terms, plain, strict=True) if meant or bare]
    for place, (meant, bare) in enumerate(full):
        for later_meant, later_bare in full[place + 1 : place + _TERM_WINDOW]:
            for one in meant:
                for other in (*(f"~{term}" for term in later_meant), *later_bare):
                    yield _pair(f"~{one}", other)
            for one in bare:
                for term in later_meant:
                    yield _pair(one, f"~{term}")


def _letter_groups(word: str) -> Iterable[str]:
    edged = f" {word} "
    for size in _LETTER_GROUPS:
        if len(edged) <= size:
            yield edged
            return
        for start in range(len(edged) - size + 1):
            yield edged[start : start + size]


@dataclass(frozen=True)
class Vectoriser:
    """TF-IDF over the groups: `keys` sorted, `idf` per key; each group is brought to its own length.

    `shares`: what each group adds to the squared length of a message; a group without any feature adds nothing.
    Features never seen in training count in the length at the highest idf, so a message full of them
    resembles nothing.
    """

    keys: NDArray[np.uint32]
    idf: Floats
    shares: Floats
    rarest: float

    @classmethod
    def fit(cls, counts: Sequence[Counts]) -> tuple[Vectoriser, Matrix]:
        """Learn which features there are and how rare each of them is; also return the rows of `counts`."""
        keys, often = np.unique(np.concatenate([keys for groups in counts for keys, _ in groups]), return_counts=True)
        frequency = often.astype(np.float64)
        idf = np.log((1 + len(counts)) / (1 + frequency)) + 1
        used = [any(len(groups[place][0]) for groups in counts) for place in range(len(GROUP_WEIGHTS))]
        weights = np.array(GROUP_WEIGHTS) * used
        shares = weights / max(1e-9, weights.sum())
        rarest = float(np.log((1 + len(counts)) / 2) + 1)
        fitted = cls(keys, idf.astype(np.float32), shares.astype(np.float32), rarest)
        return fitted, fitted.transform(counts)

    def transform(self, counts: Sequence[Counts]) -> Matrix:
        """Return the rows of `counts` as a sparse matrix, messages x features."""
        columns: list[Integers] = []
        values: list[Floats] = []
        ends = [0]
        for groups in counts:
            for share, group in zip(self.shares, groups, strict=True):
                column, value = self._group(group, float(share))
                columns.append(column)
                values.append(value)
            ends.append(ends[-1] + sum(len(column) for column in columns[-len(groups) :]))
        data = (np.concatenate(values), np.concatenate(columns), np.array(ends))
        return sparse.csr_matrix(data, shape=(len(counts), len(self.keys)), dtype=np.float32)

    def _group(self, group: Group, share: float) -> tuple[Integers, Floats]:
        keys, times = group[0], 1 + np.log(group[1])
        places = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        known = self.keys[places] == keys
        value = times * np.where(known, self.idf[places], np.float32(self.rarest))
        length = float(np.sqrt(np.dot(value, value))) or 1.0
        scaled = value[known] * (np.sqrt(share) / length)
        return places[known], scaled.astype(np.float32)
