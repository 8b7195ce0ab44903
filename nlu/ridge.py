"""Kernel ridge regression on class membership, with exact scores for messages left out of training.

One factorisation gives the model, the scores of every message left out by itself, and those of every message when
its whole class is left out (block form of the leave-one-out identity: Rifkin and Lippert, 2007). So calibration and
the out-of-scope detector see no score of a message that was trained on.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

_SQUARED_SHARE = np.float32(0.4)


@dataclass(frozen=True)
class Fitted:
    """Scores are messages x classes.

    `weights`: the model. `alone`: scores of each message left out by itself. `apart`: scores of each message when all
    messages of its class are left out; its own class then means nothing.
    """

    weights: Floats
    alone: Floats
    apart: Floats


def bend(likeness: Floats) -> Floats:
    """Return the kernel for a likeness between 0 and 1: a part of it squared, so that close ones count for more."""
    return (1 - _SQUARED_SHARE) * likeness + _SQUARED_SHARE * likeness * likeness


def fit(likeness: Floats, penalty: Floats, targets: Floats, classes: Integers) -> Fitted:
    """Fit on a likeness of messages x messages (overwritten), sorted by class; `penalty` per message."""
    from scipy import linalg  # noqa: PLC0415  11 MB that serving does not need

    kernel = likeness
    for start in range(0, len(kernel), 512):
        kernel[start : start + 512] = bend(kernel[start : start + 512])
    kernel[np.diag_indices(len(kernel))] += penalty
    factor, lower = linalg.cho_factor(kernel.T, lower=True, overwrite_a=True, check_finite=False)
    weights = np.ascontiguousarray(linalg.cho_solve((factor, lower), targets, check_finite=False), dtype=np.float32)
    inverse, failed = linalg.lapack.spotri(factor, lower=True, overwrite_c=True)
    if failed:
        raise ArithmeticError("the kernel of the training messages cannot be inverted")
    alone = np.asarray(targets - weights / np.diag(inverse)[:, None], dtype=np.float32)
    return Fitted(weights, alone, _apart(inverse, weights, targets, classes))


def _apart(inverse: Floats, weights: Floats, targets: Floats, classes: Integers) -> Floats:
    apart = np.empty_like(targets)
    edges = np.flatnonzero(np.diff(classes, prepend=-1, append=-1))
    for start, end in pairwise(edges):
        lower = np.tril(inverse[start:end, start:end])
        block = lower + np.tril(lower, -1).T
        apart[start:end] = targets[start:end] - np.linalg.solve(block, weights[start:end])
    return apart
