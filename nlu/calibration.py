"""Small logistic models that turn scores into probabilities."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_STEPS = 30
_PENALTY = 1.0


@dataclass(frozen=True)
class Logistic:
    """Probability from features and their products two by two.

    `centre` and `scale` bring the features to one size; `weights` ends with the constant.
    """

    centre: Floats
    scale: Floats
    weights: Floats

    @classmethod
    def fit(cls, features: Floats, outcomes: Floats, importance: Floats | None = None) -> Logistic:
        """Fit by Newton's method on messages x features and outcomes of 0 or 1."""
        centre, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
        inputs = np.column_stack([_products((features - centre) / scale), np.ones(len(features))])
        importance = np.ones(len(features)) if importance is None else importance
        penalty = np.diag([_PENALTY] * (inputs.shape[1] - 1) + [1e-3])
        weights = np.zeros(inputs.shape[1])
        for _ in range(_STEPS):
            chance = sigmoid(inputs @ weights)
            slope = inputs.T @ (importance * (chance - outcomes)) + penalty @ weights
            curve = (inputs * (importance * chance * (1 - chance))[:, None]).T @ inputs + penalty
            weights = weights - np.linalg.solve(curve, slope)
        return cls(centre, scale, weights)

    def predict(self, features: Floats) -> Floats:
        """Return a probability for every row of `features`."""
        inputs = _products((features - self.centre) / self.scale)
        return sigmoid(inputs @ self.weights[:-1] + self.weights[-1])

    def array(self) -> Floats:
        """Return the model as one array: the number of features, centre, scale, weights."""
        return np.concatenate([[len(self.centre)], self.centre, self.scale, self.weights])

    @classmethod
    def from_array(cls, array: Floats) -> Logistic:
        """Return the model that `array()` came from."""
        count = int(array[0])
        return cls(array[1 : count + 1], array[count + 1 : 2 * count + 1], array[2 * count + 1 :])


@dataclass(frozen=True)
class Tempering:
    """Brings probabilities that were fitted on other messages to what comes true for questions of askers.

    Platt scaling (1999): a straight line in log-odds.
    """

    slope: float = 1.0
    shift: float = 0.0

    @classmethod
    def fit(cls, chances: Floats, outcomes: Floats) -> Tempering:
        """Fit by Newton's method; a weak pull towards no change keeps few questions from deciding everything."""
        inputs = np.column_stack([_log_odds(chances), np.ones(len(chances))])
        start = np.array([1.0, 0.0])
        line = start
        for _ in range(_STEPS):
            chance = sigmoid(inputs @ line)
            slope = inputs.T @ (chance - outcomes) + _PENALTY * (line - start)
            curve = (inputs * (chance * (1 - chance))[:, None]).T @ inputs + _PENALTY * np.eye(2)
            line = line - np.linalg.solve(curve, slope)
        return cls(float(line[0]), float(line[1]))

    def apply(self, chances: Floats) -> Floats:
        return sigmoid(self.slope * _log_odds(chances) + self.shift)


def _log_odds(chances: Floats) -> Floats:
    held = np.clip(chances, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(held / (1 - held)), dtype=np.float64)


def _products(features: Floats) -> Floats:
    """Append the product of every two features, within four standard deviations so that no rarity runs away."""
    held = np.clip(features, -4.0, 4.0)
    one, other = np.triu_indices(features.shape[1])
    return np.column_stack([held, held[:, one] * held[:, other]])


def sigmoid(values: Floats) -> Floats:
    """Return the logistic function of `values`, safe for large ones."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(values, -40, 40))), dtype=np.float64)


def softmax(values: Floats) -> Floats:
    """Return `values` as probabilities along the last axis."""
    raised = np.exp(values - values.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), dtype=np.float64)
