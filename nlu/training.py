"""Learns a ranking from ways to ask; every probability is fitted on scores of messages left out of training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from nlu import rivals
from nlu.calibration import Logistic, Tempering, softmax
from nlu.evidence import Doubles, Evidence, Floats
from nlu.features import Integers, Matrix, Reading, Vectoriser, feature_counts, read
from nlu.lexicon import Lexicon
from nlu.model import Model
from nlu.rivals import Ways

_EXPLANATION_WEIGHT = 3.0
_MOST_JUDGED = 6000  # messages to fit the probabilities on, evenly spread when there are more
_FEWEST_ASKED = 100
# Trained linear score, cosine with the whole class; chosen once for all sets of questions.
_BALANCE = (1.0, 0.0)
_SCALES = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 15.0, 20.0)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Example:
    """One way to ask (`text`) for one entry (`label`)."""

    text: str
    label: str
    topic: str = ""


def train(
    examples: Sequence[Example], explanations: Sequence[Example], lexicon: Lexicon, asked: Sequence[Example] = ()
) -> Model:
    """Return a model of the labels of `examples`; raises `ValueError` when there are fewer than two.

    `explanations` are texts that belong to a label but are no question (its answer): they add vocabulary and are
    never calibrated on. The `outside` messages of the lexicon teach what is beyond reach. `asked` are questions that
    are kept apart: never learnt from, they only say how often a confidence comes true.
    """
    labels = tuple(sorted({example.label for example in examples}))
    if len(labels) < 2:  # noqa: PLR2004 - with one label there is nothing to choose
        raise ValueError("a ranking needs examples of at least two entries")
    number = {label: place for place, label in enumerate(labels)}
    texts = [(number[each.label], 0, each.text) for each in examples]
    texts += [(number[each.label], 1, each.text) for each in explanations if each.label in number]
    texts.sort()
    topic = {example.label: example.topic for example in examples}
    topics = tuple(topic[label] for label in labels)
    readings = [read(text, lexicon) for _, _, text in texts]
    vectoriser, rows = Vectoriser.fit([feature_counts(reading) for reading in readings])
    explains = np.array([explained for _, explained, _ in texts])
    importance = np.where(explains, _EXPLANATION_WEIGHT, 1.0).astype(np.float32)
    ways = Ways(rows, np.array([place for place, _, _ in texts]), importance, topics)
    judged = _judged(np.flatnonzero(explains == 0))
    fitted = rivals.fit(ways, judged)
    sums = rivals.class_sums(ways)
    held_out = _held_out(ways, readings, judged, fitted, sums)
    mixture = _mixture(held_out.alone, held_out.truth)
    right = held_out.alone.stacked(mixture).argmax(axis=1) == held_out.truth
    model = Model(
        labels=labels,
        topics=topics,
        lexicon=lexicon,
        vectoriser=vectoriser,
        heads=fitted.heads,
        middles=(sums @ sparse.diags(1 / np.sqrt(_squares(sums)))).tocsr().astype(np.float32),
        words=_counted(readings),
        mixture=mixture,
        scope=Logistic.fit(*_scope_material(held_out, mixture, None)),
        sureness=Logistic.fit(held_out.alone.features(mixture), right.astype(np.float64)),
    )
    if lexicon.outside:
        outside = model.evidence(lexicon.outside)
        model = replace(model, scope=Logistic.fit(*_scope_material(held_out, mixture, outside)))
    return replace(model, tempering=_tempering(model, [each for each in asked if each.label in number]))


def _tempering(model: Model, asked: Sequence[Example]) -> Tempering:
    """Ways to ask are written to differ from each other, so left-out ones are harder to find than what people ask."""
    if len(asked) < _FEWEST_ASKED:
        return Tempering()
    evidence = model.evidence([each.text for each in asked])
    best = evidence.stacked(model.mixture).argmax(axis=1)
    right = np.array([model.labels[place] == each.label for place, each in zip(best, asked, strict=True)])
    return Tempering.fit(model.confidence(evidence), right.astype(np.float64))


def _judged(asked: Integers) -> Integers:
    if len(asked) <= _MOST_JUDGED:
        return asked
    return asked[np.unique(np.linspace(0, len(asked) - 1, _MOST_JUDGED).astype(np.int64))]


def _squares(matrix: Matrix) -> Floats:
    """Return the squared length of each column."""
    return np.maximum(np.asarray(matrix.multiply(matrix).sum(axis=0), dtype=np.float32).ravel(), np.float32(1e-6))


@dataclass(frozen=True)
class _HeldOut:
    """Evidence of the judged messages: left out `alone`, and `apart`, with their whole class."""

    alone: Evidence
    apart: Evidence
    truth: Integers


def _held_out(
    ways: Ways, readings: Sequence[Reading], judged: Integers, fitted: rivals.Fitted, sums: Matrix
) -> _HeldOut:
    truth, rows = ways.classes[judged], ways.rows[judged]
    own = (np.arange(len(judged)), truth)
    likeness = np.asarray((rows @ sums).toarray())
    squares = _squares(sums)
    itself = np.asarray(rows.multiply(rows).sum(axis=1), dtype=np.float32).ravel()
    middle = np.asarray(likeness / np.sqrt(squares), dtype=np.float32)
    middle[own] = (likeness[own] - itself) / np.sqrt(np.maximum(squares[truth] - 2 * likeness[own] + itself, 1e-6))
    length = np.array([len(readings[one].words) for one in judged.tolist()], dtype=np.float32)
    singly = ((one, one + 1) for one in judged.tolist())
    alone = Evidence(fitted.alone, middle, *_known(ways, readings, judged, singly), length)
    strange = (_silenced(fitted.apart, own, rivals.FAR), _silenced(middle, own, 0.0))
    return _HeldOut(alone, Evidence(*strange, *_known(ways, readings, judged, ways.spans()), length), truth)


def _silenced(scores: Floats, places: tuple[Integers, Integers], value: float) -> Floats:
    silenced = scores.copy()
    silenced[places] = value
    return silenced


def _known(ways: Ways, readings: Sequence[Reading], judged: Integers, unseen: Iterable[Span]) -> tuple[Floats, Floats]:
    """Return (known, unknown) of the judged messages, as if all messages in the span of each had not been seen."""
    rows = ways.rows
    often = np.bincount(rows.indices, minlength=rows.shape[1])
    everywhere = _counted(readings)
    known, unknown = np.ones((2, len(judged)), dtype=np.float32)
    for start, end in unseen:
        features, times = np.unique(rows.indices[rows.indptr[start] : rows.indptr[end]], return_counts=True)
        new = features[often[features] == times]
        own = _counted(readings[start:end])
        for place in range(*np.searchsorted(judged, [start, end]).tolist()):
            edges = slice(*rows.indptr[judged[place] : judged[place] + 2].tolist())
            old = ~np.isin(rows.indices[edges], new, assume_unique=True)
            known[place] = np.square(rows.data[edges][old]).sum()
            words = readings[judged[place]].words
            unknown[place] = sum(everywhere[word] == own[word] for word in words) / max(1, len(words))
    return known, unknown


def _counted(readings: Iterable[Reading]) -> Counter[str]:
    """Return in how many messages each word stands."""
    return Counter(word for reading in readings for word in set(reading.words))


def _mixture(alone: Evidence, truth: Integers) -> Doubles:
    """Return the weights of the scorers, scaled so that the left-out messages are least surprising."""
    rows = np.arange(len(truth))
    balance = np.array(_BALANCE)

    def surprise(scale: float) -> float:
        chances = softmax(alone.stacked(balance * scale))
        return -float(np.log(chances[rows, truth] + 1e-12).mean())

    return balance * min(_SCALES, key=surprise)


def _scope_material(held_out: _HeldOut, mixture: Doubles, outside: Evidence | None) -> tuple[Doubles, Doubles, Doubles]:
    """Return features, outcomes and importance: left-out questions against those whose class is left out.

    Known outside messages, where there are any, weigh as much as all questions whose class is left out: the first
    are mostly far from the entries, the others as near as can be.
    """
    parts = [held_out.alone.features(mixture), held_out.apart.features(mixture)]
    if outside is not None:
        parts.append(outside.features(mixture))
    sizes = [len(part) for part in parts]
    beyond = sizes[0] / (len(parts) - 1)
    importance = np.repeat([1.0, *(beyond / size for size in sizes[1:])], sizes)
    return np.vstack(parts), np.repeat([1.0, *(0.0 for _ in sizes[1:])], sizes), importance
