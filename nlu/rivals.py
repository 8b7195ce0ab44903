"""Each class learns to tell its own ways to ask from the ways of other classes that are most like them.

One ridge regression a class, on its own ways and its nearest rivals only: what is far away has nothing to say, so that
leaving it out costs no accuracy and the work grows with the number of classes, not with the square of the messages.
A message that resembles nothing scores under every rival (`FAR`). The same factorisation gives exact scores for
messages left out of training, alone or with their whole class (block form of the leave-one-out identity: Rifkin and
Lippert, 2007), so that calibration and the out-of-scope detector see no score of a message that was trained on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from nlu.features import Integers, Matrix

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

FAR = -1.1
"""The score of a message without any likeness; a class itself aims at 1, its rivals at -1."""

_RIVALS = 400
_TOPIC_SHARE = 0.4
_PENALTY = 0.1
_NEAR_CLASSES = 120  # classes in which the rivals of a class are looked for
_FREQUENT = 200  # a feature of more classes than this does not help to find them
_BLOCK = 64
_HEAVIEST = 12_000  # weights kept of a class; the others are next to nothing


@dataclass(frozen=True)
class Ways:
    """The training messages, sorted by class: vectors, class, weight; and per class its topic."""

    rows: Matrix
    classes: Integers
    importance: Floats
    topics: Sequence[str]

    @property
    def starts(self) -> Integers:
        return np.flatnonzero(np.diff(self.classes, prepend=-1))

    def spans(self) -> Iterator[tuple[int, int]]:
        starts = self.starts.tolist()
        return zip(starts, [*starts[1:], len(self.classes)], strict=True)


@dataclass(frozen=True)
class Fitted:
    """`heads`: features x classes, the model. Scores are of the judged messages x classes.

    `alone`: of each message left out by itself. `apart`: of each message when all messages of its class are left out;
    its own class then means nothing.
    """

    heads: Matrix
    alone: Floats
    apart: Floats


def fit(ways: Ways, judged: Integers) -> Fitted:
    """Fit every class; `judged` are the messages, in order, to score as if they had not been seen."""
    whole, classes = ways.rows[judged], ways.classes[judged]
    edges = np.searchsorted(classes, np.arange(len(ways.topics) + 1))
    place = np.full(len(ways.classes), -1)
    place[judged] = np.arange(len(judged))
    names = np.array(ways.topics)
    board = np.zeros(ways.rows.shape[1])
    heads: list[Any] = []
    alone = np.empty((len(judged), len(ways.topics)), dtype=np.float32)
    apart = np.empty_like(alone)
    for number, members in enumerate(_members(ways)):
        one = _OneClass.fit(ways, members, _goals(names, ways.classes[members], number))
        heads.append(one.column(len(board)))
        alone[:, number] = one.scores(one.weights, whole, board)
        apart[:, number] = alone[:, number]
        for rival in one.rivals(number):
            start, end = edges[rival : rival + 2]
            if start < end:
                apart[start:end, number] = one.scores(one.without(rival), whole[start:end], board)
        inside = np.flatnonzero(place[members] >= 0)
        alone[place[members[inside]], number] = one.alone()[inside]
    return Fitted(sparse.hstack(heads, format="csr", dtype=np.float32), alone, apart)


def _goals(topics: NDArray[np.str_], classes: Integers, number: int) -> Doubles:
    """Return +1 for the own class, -1 for others, and a little more for others on the same topic."""
    same = (topics[classes] == topics[number]) & (topics[number] != "")
    return np.asarray(np.where(classes == number, 1.0, -1.0) + _TOPIC_SHARE * same)


def _members(ways: Ways) -> Iterator[Integers]:
    """Yield for each class the messages it is trained on: its own and its rivals, in order.

    The rivals are looked for in the classes that are most like it as a whole.
    """
    spans = list(ways.spans())
    for number, near in enumerate(_near_classes(ways)):
        own = np.arange(*spans[number])
        others = np.concatenate([np.arange(*spans[other]) for other in near if other != number] or [own[:0]])
        if len(others) > _RIVALS:
            likeness = (ways.rows[own] @ ways.rows[others].T).max(axis=0).toarray().ravel()
            others = others[np.argsort(-likeness, kind="stable")[:_RIVALS]]
        yield np.sort(np.concatenate([own, others]))


def _near_classes(ways: Ways) -> Iterator[list[int]]:
    """Yield for each class the classes most like it, by the features that are in few classes."""
    count = len(ways.topics)
    sums = class_sums(ways)
    often = np.diff(sums.indptr)
    telling = sparse.diags((often <= _FREQUENT).astype(np.float32)) @ sums
    lengths = np.sqrt(np.asarray(telling.multiply(telling).sum(axis=0)).ravel()) + 1e-6
    telling = (telling @ sparse.diags(1 / lengths)).tocsr()
    turned = telling.T.tocsr()
    for start in range(0, count, _BLOCK):
        for likeness in (turned[start : start + _BLOCK] @ telling).toarray():
            yield np.argsort(-likeness, kind="stable")[:_NEAR_CLASSES].tolist()


def class_sums(ways: Ways) -> Matrix:
    """Return the summed rows of each class, features x classes."""
    ones = np.ones(len(ways.classes), dtype=np.float32)
    belongs = sparse.csr_matrix((ones, (np.arange(len(ones)), ways.classes)))
    return (ways.rows.T @ belongs).tocsr()


@dataclass(frozen=True)
class _OneClass:
    """The regression of one class on its messages.

    `goals` of the messages, their `weights`, and the `inverse` of their kernel. `columns` are the features they have;
    of every value of theirs, `values` and `owners`, and `places` among the columns.
    """

    classes: Integers
    goals: Doubles
    weights: Doubles
    inverse: Doubles
    columns: Integers
    values: Floats
    owners: Integers
    places: Integers

    @classmethod
    def fit(cls, ways: Ways, members: Integers, goals: Doubles) -> _OneClass:
        rows = ways.rows[members]
        kernel = (rows @ rows.T).toarray().astype(np.float64)
        kernel[np.diag_indices(len(kernel))] += _PENALTY / ways.importance[members]
        inverse = np.linalg.inv(kernel)
        columns, places = np.unique(rows.indices, return_inverse=True)
        owners = np.repeat(np.arange(len(members)), np.diff(rows.indptr))
        weights = inverse @ (goals - FAR)
        return cls(ways.classes[members], goals, weights, inverse, columns, rows.data, owners, places)

    def scores(self, weights: Doubles, rows: Matrix, board: Doubles) -> Doubles:
        """Return the scores of `rows` when the messages weigh `weights`; `board` is as long as a row and all zeros."""
        board[self.columns] = self._by_feature(weights)
        scores = rows @ board + FAR
        board[self.columns] = 0.0
        return np.asarray(scores)

    def alone(self) -> Doubles:
        """Return the score of each message left out by itself."""
        return np.asarray(self.goals - self.weights / np.diag(self.inverse))

    def rivals(self, number: int) -> list[int]:
        """Return the other classes; one way of a class among hundreds changes next to nothing and is passed over."""
        labels, sizes = np.unique(self.classes, return_counts=True)
        return [label for label in labels[sizes > 1].tolist() if label != number]

    def without(self, left_out: int) -> Doubles:
        """Return the weights of all messages when those of one class are left out."""
        block = np.flatnonzero(self.classes == left_out)
        moved = np.linalg.solve(self.inverse[np.ix_(block, block)], self.weights[block])
        return np.asarray(self.weights - self.inverse[:, block] @ moved)

    def column(self, size: int) -> Matrix:
        """Return the weights by feature, the heaviest of them, as one column of the model."""
        head = self._by_feature(self.weights)
        kept = np.arange(len(head))
        if len(head) > _HEAVIEST:
            kept = np.sort(np.argsort(-np.abs(head), kind="stable")[:_HEAVIEST])
        data = (head[kept], self.columns[kept], [0, len(kept)])
        return sparse.csc_matrix(data, shape=(size, 1), dtype=np.float32)

    def _by_feature(self, weights: Doubles) -> Doubles:
        spread = self.values * weights[self.owners]
        return np.bincount(self.places, weights=spread, minlength=len(self.columns)).astype(np.float64)
