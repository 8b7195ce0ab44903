"""What several scorers say of a message, and what the detectors look at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nlu.calibration import softmax

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Evidence:
    """Scores of messages x classes, and of messages.

    `linear`: trained linear score. `middle`: cosine with the sum of the phrasings of a class. `known`: share of the
    squared length in features that were seen in training. `unknown`: share of words that were not. `length`: number
    of words.
    """

    linear: Floats
    middle: Floats
    known: Floats
    unknown: Floats
    length: Floats

    def stacked(self, mixture: Doubles) -> Doubles:
        """Return one score per class in log-odds, from the weights of the scorers."""
        parts = (self.linear, self.middle)
        return np.asarray(sum(weight * part.astype(np.float64) for weight, part in zip(mixture, parts, strict=True)))

    def blend(self, weights: Floats) -> Evidence:
        """Return the weighted mean of the messages as the evidence of one message."""
        share = (weights / weights.sum()).astype(np.float32)

        def mean(part: Floats) -> Floats:
            return np.asarray(share @ part, dtype=np.float32)[None]

        parts = (self.linear, self.middle, self.known, self.unknown, self.length)
        return Evidence(*(mean(part) for part in parts))

    def features(self, mixture: Doubles) -> Doubles:
        """Return what the detectors look at, messages x features."""
        chances = softmax(self.stacked(mixture))
        best = chances.max(axis=1)
        columns = (
            np.log(best + 1e-9) - np.log(1 - best + 1e-9),
            self.linear.max(axis=1),
            self.linear.mean(axis=1),
            self.middle.max(axis=1),
            self.known,
            self.unknown,
            np.log(self.length + 1),
        )
        return np.column_stack(columns).astype(np.float64)
