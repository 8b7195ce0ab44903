"""Measures a ranking on labelled questions; everything is computed from values and given back as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nlu.lexicon import Lexicon
from nlu.ranking import Example, Ranked, Ranking

OUTSIDE = "oos"
_BINS = 10
_Z95 = 1.959964
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CURVE = tuple(round(step / 20, 2) for step in range(20))

Doubles = NDArray[np.float64]
Booleans = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Proportion:
    """`right` out of `total`, with Wilson's 95% confidence interval (Wilson, 1927)."""

    right: int
    total: int

    @property
    def value(self) -> float:
        return self.right / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        if not self.total:
            return 0.0, 1.0
        share, spread = self.value, _Z95**2 / self.total
        centre = (share + spread / 2) / (1 + spread)
        half = _Z95 * float(np.sqrt(share * (1 - share) / self.total + spread / (4 * self.total))) / (1 + spread)
        return max(0.0, centre - half), min(1.0, centre + half)


@dataclass(frozen=True, slots=True)
class Bar:
    """Where the assistant answers at once: from these probabilities of being right and of being within reach."""

    answer: float = 0.75
    reach: float = 0.70


@dataclass(frozen=True, slots=True)
class Step:
    """At confidence `bar`, the share of messages answered and the share of those answered rightly."""

    bar: float
    answered: float
    right: float


@dataclass(frozen=True, slots=True)
class Bin:
    """One bin of the calibration plot: mean confidence, share right, number of messages."""

    confidence: float
    right: float
    size: int


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of one evaluation. Rates are of in-scope messages, unless they say outside.

    `rejected`: the share of messages outside that is turned away by the bar that keeps 90% of those inside.
    `confusions`: per label what was taken for it instead, most frequent first.
    """

    first: Proportion
    among_three: Proportion
    macro_f1: float
    calibration_error: float
    auroc: float | None
    rejected: Proportion | None
    answered: Proportion
    wrong_and_confident: Proportion
    outside_and_confident: Proportion
    curve: tuple[Step, ...]
    bins: tuple[Bin, ...]
    confusions: dict[str, tuple[tuple[str, int], ...]]

    def as_dict(self) -> dict[str, object]:
        """Return the figures as plain values for JSON."""
        rates = {
            "accuracy": self.first,
            "accuracy_3": self.among_three,
            "answered_at_once": self.answered,
            "wrong_and_confident": self.wrong_and_confident,
            "outside_and_confident": self.outside_and_confident,
        }
        plain: dict[str, object] = {name: round(rate.value, 4) for name, rate in rates.items()}
        plain["intervals"] = {name: [round(end, 4) for end in rate.interval] for name, rate in rates.items()}
        plain["in_scope"], plain["outside"] = self.first.total, self.outside_and_confident.total
        plain["macro_f1"], plain["ece"] = round(self.macro_f1, 4), round(self.calibration_error, 4)
        plain["auroc"] = None if self.auroc is None else round(self.auroc, 4)
        plain["rejected_keeping_90"] = None if self.rejected is None else round(self.rejected.value, 4)
        plain["abstention"] = [[step.bar, round(step.answered, 4), round(step.right, 4)] for step in self.curve]
        plain["calibration"] = [[round(each.confidence, 4), round(each.right, 4), each.size] for each in self.bins]
        plain["confusions"] = {label: [list(pair) for pair in taken] for label, taken in self.confusions.items()}
        return plain


def evaluate(
    train: Sequence[Example],
    test: Sequence[Example],
    lexicon: Lexicon | None = None,
    bar: Bar | None = None,
    explaining: Sequence[Example] = (),
) -> Report:
    """Train on `train` and measure on `test`; messages labelled "oos" are outside every entry."""
    inside = [example for example in train if example.label != OUTSIDE]
    known_outside = tuple(example.text for example in train if example.label == OUTSIDE)
    lexicon = lexicon or Lexicon()
    lexicon = Lexicon(lexicon.spellings, lexicon.meanings, (*lexicon.outside, *known_outside))
    ranking = Ranking.train(inside, lexicon, explaining)
    return report([ranking.rank(example.text) for example in test], [example.label for example in test], bar or Bar())


def report(ranked: Sequence[Ranked], labels: Sequence[str], bar: Bar) -> Report:
    """Return the figures for messages ranked as `ranked` whose right labels are `labels`."""
    best = np.array([each.candidates[0].entry for each in ranked])
    truth = np.array(labels)
    inside = truth != OUTSIDE
    both = bool(inside.any() and not inside.all())
    right = best == truth
    three = np.array(
        [label in {each.entry for each in one.candidates[:3]} for one, label in zip(ranked, labels, strict=True)]
    )
    confidence = np.array([each.candidates[0].confidence for each in ranked])
    scope = np.array([each.in_scope for each in ranked])
    spoken = (confidence >= bar.answer) & (scope >= bar.reach)
    bins = calibration_bins(confidence[inside], right[inside])
    return Report(
        first=_rate(right[inside]),
        among_three=_rate(three[inside]),
        macro_f1=macro_f1(best[inside].tolist(), truth[inside].tolist()),
        calibration_error=calibration_error(bins),
        auroc=auroc(scope[inside], scope[~inside]) if both else None,
        rejected=rejected(scope[inside], scope[~inside]) if both else None,
        answered=_rate(spoken[inside]),
        wrong_and_confident=_rate((spoken & ~right)[inside]),
        outside_and_confident=_rate(spoken[~inside]),
        curve=abstention_curve(confidence[inside], right[inside]),
        bins=bins,
        confusions=confusions(best[inside].tolist(), truth[inside].tolist()),
    )


def _rate(hits: Booleans) -> Proportion:
    return Proportion(int(hits.sum()), len(hits))


def macro_f1(found: Sequence[str], truth: Sequence[str]) -> float:
    """Return the mean over the labels in `truth` of the harmonic mean of precision and recall."""
    hits = Counter(one for one, other in zip(found, truth, strict=True) if one == other)
    said, meant = Counter(found), Counter(truth)
    scores = [2 * hits[label] / (said[label] + meant[label]) for label in sorted(meant)]
    return float(np.mean(scores)) if scores else 0.0


def calibration_bins(confidence: Doubles, right: Booleans) -> tuple[Bin, ...]:
    """Return ten bins with equally many messages each, from least to most confident."""
    order = np.argsort(confidence, kind="stable")
    parts = [part for part in np.array_split(order, _BINS) if len(part)]
    return tuple(Bin(float(confidence[part].mean()), float(right[part].mean()), len(part)) for part in parts)


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the mean distance between confidence and share right, weighted by size (Naeini et al., 2015)."""
    total = sum(each.size for each in bins)
    return sum(each.size * abs(each.confidence - each.right) for each in bins) / total if total else 0.0


def auroc(inside: Doubles, outside: Doubles) -> float:
    """Return the chance that a message inside scores higher than one outside; a tie counts half."""
    order = np.sort(outside)
    below = np.searchsorted(order, inside, side="left")
    level = np.searchsorted(order, inside, side="right") - below
    return float((below + level / 2).mean() / len(outside))


def rejected(inside: Doubles, outside: Doubles, kept: float = 0.9) -> Proportion:
    """Return how many messages outside score below the bar that at least a share `kept` of those inside reach."""
    bar = np.sort(inside)[int((1 - kept) * len(inside) + 1e-9)]
    return _rate(outside < bar)


def abstention_curve(confidence: Doubles, right: Booleans) -> tuple[Step, ...]:
    """Return, for rising bars, which share is answered and which share of the answered is right."""
    steps = []
    for bar in _CURVE:
        spoken = confidence >= bar
        steps.append(Step(bar, float(spoken.mean()), float(right[spoken].mean()) if spoken.any() else 1.0))
    return tuple(steps)


def confusions(found: Sequence[str], truth: Sequence[str]) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return, for each label, what its messages were taken for instead."""
    wrong = Counter((label, taken) for taken, label in zip(found, truth, strict=True) if taken != label)
    listed: dict[str, list[tuple[str, int]]] = {}
    for (label, taken), times in sorted(wrong.items(), key=lambda item: (item[0][0], -item[1], item[0][1])):
        listed.setdefault(label, []).append((taken, times))
    return {label: tuple(pairs) for label, pairs in listed.items()}


def with_typing_errors(text: str, seed: int, errors: int = 2) -> str:
    """Return `text` with letters left out, doubled in, replaced or swapped; the same every time for one `seed`."""
    chance = np.random.default_rng([seed, len(text)])
    signs = list(text)
    for _ in range(errors):
        places = [place for place, sign in enumerate(signs) if sign.isalpha()]
        if not places:
            break
        place = places[int(chance.integers(len(places)))]
        letter = _LETTERS[int(chance.integers(len(_LETTERS)))]
        kind = int(chance.integers(4))
        if kind == 0:
            del signs[place]
        elif kind == 1:
            signs[place] = letter
        elif kind == 2 or place + 1 == len(signs):  # noqa: PLR2004 - the third of four kinds of error
            signs.insert(place, letter)
        else:
            signs[place], signs[place + 1] = signs[place + 1], signs[place]
    return "".join(signs)
