"""A trained ranking as plain values, and how it scores messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from nlu.calibration import Logistic, Tempering, softmax
from nlu.evidence import Doubles, Evidence, Floats
from nlu.features import Matrix, Vectoriser, feature_counts, read
from nlu.lexicon import Lexicon
from nlu.rivals import FAR
from nlu.text import Speller

Arrays = dict[str, NDArray[Any]]

_PARTS = ("values", "columns", "ends", "shape")


@dataclass(frozen=True)
class Model:
    """`heads`: trained weights, features x classes. `middles`: the summed ways of each class, brought to length one.

    `mixture`: weights of the scorers. `words`: the known words and how often each occurs.
    """

    labels: tuple[str, ...]
    topics: tuple[str, ...]
    lexicon: Lexicon
    vectoriser: Vectoriser
    heads: Matrix
    middles: Matrix
    words: Mapping[str, int]
    mixture: Doubles
    scope: Logistic
    sureness: Logistic
    tempering: Tempering = field(default_factory=Tempering)

    @cached_property
    def _speller(self) -> Speller:
        return Speller(self.words)

    def evidence(self, texts: Sequence[str]) -> Evidence:
        """Return what the scorers say of `texts`."""
        readings = [read(text, self.lexicon, self._speller) for text in texts]
        rows = self.vectoriser.transform([feature_counts(reading) for reading in readings])
        length = np.array([len(reading.words) for reading in readings], dtype=np.float32)
        unknown = np.array([reading.unknown for reading in readings], dtype=np.float32)
        return Evidence(
            linear=(rows @ self.heads).toarray() + FAR,
            middle=(rows @ self.middles).toarray(),
            known=_squared_lengths(rows),
            unknown=np.asarray(unknown / np.maximum(length, 1), dtype=np.float32),
            length=length,
        )

    def confidence(self, evidence: Evidence) -> Doubles:
        """Return for each message the probability that its best class is right."""
        sure = self.tempering.apply(self.sureness.predict(evidence.features(self.mixture)))
        # Where nothing was recognised there is nothing to be sure of.
        return np.where(evidence.known > 0, sure, softmax(evidence.stacked(self.mixture)).max(axis=1))

    def arrays(self) -> Arrays:
        """Return everything the model consists of, as plain arrays."""
        spellings = list(self.lexicon.spellings.items())
        meanings = [(form, official) for form, many in self.lexicon.meanings.items() for official in many]
        return {
            "labels": np.array(self.labels),
            "topics": np.array(self.topics),
            "spellings": np.array(spellings, dtype=np.str_).reshape(-1, 2),
            "meanings": np.array(meanings, dtype=np.str_).reshape(-1, 2),
            "keys": self.vectoriser.keys,
            "idf": self.vectoriser.idf,
            "shares": self.vectoriser.shares,
            "rarest": np.array(self.vectoriser.rarest),
            **_taken_apart("heads", self.heads),
            **_taken_apart("middles", self.middles),
            "words": np.array(list(self.words)),
            "word_counts": np.array(list(self.words.values())),
            "mixture": self.mixture,
            "scope": self.scope.array(),
            "sureness": self.sureness.array(),
            "tempering": np.array([self.tempering.slope, self.tempering.shift]),
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> Model:
        """Return the model that `arrays()` came from; raises `KeyError` or `ValueError` for other arrays."""
        meanings: dict[str, list[str]] = {}
        for form, official in arrays["meanings"].tolist():
            meanings.setdefault(form, []).append(official)
        keys = arrays["keys"]
        return cls(
            labels=tuple(arrays["labels"].tolist()),
            topics=tuple(arrays["topics"].tolist()),
            lexicon=Lexicon(dict(arrays["spellings"].tolist()), {form: tuple(many) for form, many in meanings.items()}),
            vectoriser=Vectoriser(keys, arrays["idf"], arrays["shares"], float(arrays["rarest"])),
            heads=_put_together("heads", arrays),
            middles=_put_together("middles", arrays),
            words=dict(zip(arrays["words"].tolist(), arrays["word_counts"].tolist(), strict=True)),
            mixture=arrays["mixture"],
            scope=Logistic.from_array(arrays["scope"]),
            sureness=Logistic.from_array(arrays["sureness"]),
            tempering=Tempering(*arrays["tempering"].tolist()),
        )


def _squared_lengths(rows: Matrix) -> Floats:
    """Return the squared length of each row; the sparse product of rows with themselves would look at every column."""
    owners = np.repeat(np.arange(rows.shape[0]), np.diff(rows.indptr))
    return np.bincount(owners, np.square(rows.data), minlength=rows.shape[0]).astype(np.float32)


def _taken_apart(name: str, matrix: Matrix) -> Arrays:
    shape = np.array(matrix.shape)
    return {
        f"{name}_{part}": array
        for part, array in zip(_PARTS, (matrix.data, matrix.indices, matrix.indptr, shape), strict=True)
    }


def _put_together(name: str, arrays: Mapping[str, NDArray[Any]]) -> Matrix:
    data, indices, ends, shape = (arrays[f"{name}_{part}"] for part in _PARTS)
    return sparse.csr_matrix((data, indices, ends), shape=shape.tolist())
