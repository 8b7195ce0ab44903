"""Learns a ranking from ways to ask; every probability is fitted on scores of messages left out of training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nlu import ridge
from nlu.calibration import Logistic, softmax
from nlu.evidence import Doubles, Evidence, Floats
from nlu.features import Integers, Matrix, Reading, Vectoriser, feature_counts, read
from nlu.lexicon import Lexicon
from nlu.model import Model

_PENALTY = 0.1
_EXPLANATION_WEIGHT = 3.0
_TOPIC_SHARE = 0.4
_BLOCK = 256
_MOST_PILLARS = 9000
# Trained linear score, cosine with the whole class, nearest phrasing; chosen once for all sets of questions.
_BALANCE = (1.0, 1.0, 0.0)
_SCALES = (2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 15.0, 20.0)


@dataclass(frozen=True, slots=True)
class Example:
    """One way to ask (`text`) for one entry (`label`)."""

    text: str
    label: str
    topic: str = ""


@dataclass(frozen=True)
class _Material:
    """The training texts, sorted by class: vectors, classes, and which of them are questions of askers."""

    rows: Matrix
    readings: Sequence[Reading]
    classes: Integers
    asked: NDArray[np.bool_]
    importance: Floats
    starts: Integers


def train(examples: Sequence[Example], explanations: Sequence[Example], lexicon: Lexicon) -> Model:
    """Return a model of the labels of `examples`; raises `ValueError` when there are fewer than two.

    `explanations` are texts that belong to a label but are no question (its answer): they add vocabulary and are
    never calibrated on. The `outside` messages of the lexicon teach what is beyond reach.
    """
    labels = tuple(sorted({example.label for example in examples}))
    if len(labels) < 2:  # noqa: PLR2004 - with one label there is nothing to choose
        raise ValueError("a ranking needs examples of at least two entries")
    number = {label: place for place, label in enumerate(labels)}
    texts = [(number[each.label], 0, each.text) for each in examples]
    texts += [(number[each.label], 1, each.text) for each in explanations if each.label in number]
    texts.sort()
    readings = [read(text, lexicon) for _, _, text in texts]
    counts = [feature_counts(reading) for reading in readings]
    vectoriser = Vectoriser.fit(counts)
    explains = np.array([explained for _, explained, _ in texts])
    classes = np.array([place for place, _, _ in texts])
    material = _Material(
        rows=vectoriser.transform(counts),
        readings=readings,
        classes=classes,
        asked=explains == 0,
        importance=np.where(explains, _EXPLANATION_WEIGHT, 1.0).astype(np.float32),
        starts=np.flatnonzero(np.diff(classes, prepend=-1)),
    )
    topic = {example.label: example.topic for example in examples}
    topics = tuple(topic[label] for label in labels)
    pillars = _pillars(classes)
    held_out = _held_out(material, pillars, topics)
    mixture = _mixture(held_out.alone, held_out.truth)
    right = held_out.alone.stacked(mixture).argmax(axis=1) == held_out.truth
    model = Model(
        labels=labels,
        topics=topics,
        lexicon=lexicon,
        vectoriser=vectoriser,
        ways=material.rows.T.tocsr(),
        starts=material.starts,
        pillars=pillars,
        weights=held_out.weights,
        middles=held_out.middles,
        words=Counter(word for reading in readings for word in set(reading.words)),
        mixture=mixture,
        scope=Logistic.fit(*_scope_material(held_out, mixture, None)),
        sureness=Logistic.fit(held_out.alone.features(mixture), right.astype(np.float64)),
    )
    if not lexicon.outside:
        return model
    outside = model.evidence(lexicon.outside)
    return replace(model, scope=Logistic.fit(*_scope_material(held_out, mixture, outside)))


def _targets(classes: Integers, topics: Sequence[str]) -> Floats:
    """Return +1 for the own class, -1 for others, and a little more for others on the same topic."""
    targets = np.full((len(classes), len(topics)), -1.0, dtype=np.float32)
    targets[np.arange(len(classes)), classes] = 1.0
    names = np.array(topics)
    same = (names[classes][:, None] == names[None, :]) & (names != "")[None, :]
    return np.asarray(targets + np.float32(_TOPIC_SHARE) * same, dtype=np.float32)


def _pillars(classes: Integers) -> Integers:
    """Return the rows that the linear scorer is trained on: all, or evenly spread ones of a very large index."""
    if len(classes) <= _MOST_PILLARS:
        return np.arange(len(classes))
    return np.unique(np.linspace(0, len(classes) - 1, _MOST_PILLARS).astype(np.int64))


def _compare(material: _Material, pillars: Integers) -> tuple[Floats, Floats, Floats]:
    """Return the likeness of the pillars with each other, and per class its sum and its maximum without their own.

    Works block by block, so that the full table of a large index never stands in memory.
    """
    turned = material.rows.T.tocsr()
    likeness = np.empty((len(pillars), len(pillars)), dtype=np.float32)
    sums = np.empty((len(pillars), len(material.starts)), dtype=np.float32)
    near = np.empty_like(sums)
    for start in range(0, len(pillars), _BLOCK):
        chosen = pillars[start : start + _BLOCK]
        part = (material.rows[chosen] @ turned).toarray()
        likeness[start : start + _BLOCK] = part[:, pillars]
        part[np.arange(len(chosen)), chosen] = 0.0
        sums[start : start + _BLOCK] = np.add.reduceat(part, material.starts, axis=1)
        near[start : start + _BLOCK] = np.maximum.reduceat(part, material.starts, axis=1)
    return likeness, sums, near


def _squared_lengths(material: _Material) -> Floats:
    """Return the squared length of the summed rows of each class."""
    spans = _spans(material.starts, len(material.classes))
    summed = (np.asarray(material.rows[start:end].sum(axis=0)) for start, end in spans)
    return np.array([float(np.square(total).sum()) for total in summed], dtype=np.float32)


@dataclass(frozen=True)
class _HeldOut:
    """Evidence of the pillars that are questions: left out `alone`, and `apart`, with their whole class."""

    alone: Evidence
    apart: Evidence
    truth: Integers
    weights: Floats
    middles: Floats


def _held_out(material: _Material, pillars: Integers, topics: Sequence[str]) -> _HeldOut:
    classes = material.classes[pillars]
    rows = np.arange(len(pillars))
    likeness, sums, near = _compare(material, pillars)
    own = likeness.diagonal().copy()
    penalty = np.float32(_PENALTY) / material.importance[pillars]
    fitted = ridge.fit(likeness, penalty, _targets(classes, topics), classes)
    lengths = _squared_lengths(material)
    middles = np.sqrt(np.maximum(lengths, 1e-6)).astype(np.float32)
    without = np.sqrt(np.maximum(lengths[classes] - 2 * sums[rows, classes] - own, 1e-6))
    middle = sums / middles
    middle[rows, classes] = sums[rows, classes] / without
    measures = _known(material)
    alone = Evidence(fitted.alone, middle, near, *(part[pillars] for part in measures[0]))
    apart = Evidence(
        _silenced(fitted.apart, classes, -1.0),
        _silenced(middle, classes),
        _silenced(near, classes),
        *(part[pillars] for part in measures[1]),
    )
    asked = np.flatnonzero(material.asked[pillars])
    return _HeldOut(_of(alone, asked), _of(apart, asked), classes[asked], fitted.weights, middles)


def _of(evidence: Evidence, rows: Integers) -> Evidence:
    return Evidence(
        evidence.linear[rows],
        evidence.middle[rows],
        evidence.near[rows],
        evidence.known[rows],
        evidence.unknown[rows],
        evidence.length[rows],
    )


def _silenced(scores: Floats, classes: Integers, value: float = 0.0) -> Floats:
    silenced = scores.copy()
    silenced[np.arange(len(classes)), classes] = value
    return silenced


def _spans(starts: Integers, size: int) -> list[tuple[int, int]]:
    return list(zip(starts.tolist(), [*starts[1:].tolist(), size], strict=True))


def _known(material: _Material) -> tuple[tuple[Floats, Floats, Floats], tuple[Floats, Floats, Floats]]:
    """Return (known, unknown, length) of each message as if it, and as if its whole class, had not been seen."""
    squares = material.rows.multiply(material.rows).tocsr()
    present = material.rows.astype(bool).astype(np.float32).tocsr()
    often = np.asarray(present.sum(axis=0)).ravel()
    known_alone = np.asarray(squares @ (often > 1).astype(np.float32))
    known_apart = np.empty_like(known_alone)
    words = [set(reading.words) for reading in material.readings]
    everywhere = Counter(word for each in words for word in each)
    unknown_alone = np.array([_share(reading, everywhere, {}) for reading in material.readings], dtype=np.float32)
    unknown_apart = np.empty_like(unknown_alone)
    for start, end in _spans(material.starts, len(words)):
        inside = np.asarray(present[start:end].sum(axis=0)).ravel()
        known_apart[start:end] = squares[start:end] @ (often > inside).astype(np.float32)
        own = Counter(word for each in words[start:end] for word in each)
        unknown_apart[start:end] = [_share(reading, everywhere, own) for reading in material.readings[start:end]]
    length = np.array([len(reading.words) for reading in material.readings], dtype=np.float32)
    return (known_alone, unknown_alone, length), (known_apart, unknown_apart, length)


def _share(reading: Reading, everywhere: Mapping[str, int], own: Mapping[str, int]) -> float:
    """Return the share of words that occur only in this message, or only in its class when `own` counts that."""
    new = sum(everywhere[word] <= own.get(word, 1) for word in reading.words)
    return new / max(1, len(reading.words))


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
