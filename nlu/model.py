"""A trained ranking as plain values, and how it scores messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from nlu.calibration import Logistic
from nlu.evidence import Doubles, Evidence, Floats
from nlu.features import Integers, Matrix, Vectoriser, feature_counts, read
from nlu.lexicon import Lexicon
from nlu.ridge import bend
from nlu.text import Speller

Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True)
class Model:
    """`ways`: features x ways to ask, its columns sorted by class; `starts`: where each class begins.

    `weights`: ways (or the `pillars` among them, when there are many) x classes. `middles`: the length of the summed
    ways of each class. `mixture`: weights of the three scorers. `words`: the known words and how often each occurs.
    """

    labels: tuple[str, ...]
    topics: tuple[str, ...]
    lexicon: Lexicon
    vectoriser: Vectoriser
    ways: Matrix
    starts: Integers
    pillars: Integers
    weights: Floats
    middles: Floats
    words: Mapping[str, int]
    mixture: Doubles
    scope: Logistic
    sureness: Logistic

    @cached_property
    def _speller(self) -> Speller:
        return Speller(self.words)

    def evidence(self, texts: Sequence[str]) -> Evidence:
        """Return what the scorers say of `texts`."""
        readings = [read(text, self.lexicon, self._speller) for text in texts]
        rows = self.vectoriser.transform([feature_counts(reading) for reading in readings])
        likeness = (rows @ self.ways).toarray()
        length = np.array([len(reading.words) for reading in readings], dtype=np.float32)
        unknown = np.array([reading.unknown for reading in readings], dtype=np.float32)
        pillars = likeness if len(self.pillars) == likeness.shape[1] else likeness[:, self.pillars]
        return Evidence(
            linear=bend(pillars) @ self.weights,
            middle=np.asarray(np.add.reduceat(likeness, self.starts, axis=1) / self.middles, dtype=np.float32),
            near=np.maximum.reduceat(likeness, self.starts, axis=1),
            known=np.asarray(rows.multiply(rows).sum(axis=1), dtype=np.float32).ravel(),
            unknown=np.asarray(unknown / np.maximum(length, 1), dtype=np.float32),
            length=length,
        )

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
            "way_values": self.ways.data,
            "way_columns": self.ways.indices,
            "way_ends": self.ways.indptr,
            "way_count": np.array(self.ways.shape[1]),
            "starts": self.starts,
            "pillars": self.pillars,
            "weights": self.weights,
            "middles": self.middles,
            "words": np.array(list(self.words)),
            "word_counts": np.array(list(self.words.values())),
            "mixture": self.mixture,
            "scope": self.scope.array(),
            "sureness": self.sureness.array(),
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> Model:
        """Return the model that `arrays()` came from; raises `KeyError` or `ValueError` for other arrays."""
        meanings: dict[str, list[str]] = {}
        for form, official in arrays["meanings"].tolist():
            meanings.setdefault(form, []).append(official)
        keys = arrays["keys"]
        parts = (arrays["way_values"], arrays["way_columns"], arrays["way_ends"])
        return cls(
            labels=tuple(arrays["labels"].tolist()),
            topics=tuple(arrays["topics"].tolist()),
            lexicon=Lexicon(dict(arrays["spellings"].tolist()), {form: tuple(many) for form, many in meanings.items()}),
            vectoriser=Vectoriser(keys, arrays["idf"], arrays["shares"], float(arrays["rarest"])),
            ways=sparse.csr_matrix(parts, shape=(len(keys), int(arrays["way_count"]))),
            starts=arrays["starts"],
            pillars=arrays["pillars"],
            weights=arrays["weights"],
            middles=arrays["middles"],
            words=dict(zip(arrays["words"].tolist(), arrays["word_counts"].tolist(), strict=True)),
            mixture=arrays["mixture"],
            scope=Logistic.from_array(arrays["scope"]),
            sureness=Logistic.from_array(arrays["sureness"]),
        )
