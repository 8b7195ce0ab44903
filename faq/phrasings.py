"""The ways people ask: enough of them, none that two entries share, and no check question among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from faq.content import Entry, Pack
from faq.findings import Finding, error, warning
from faq.passages import file_of
from nlu.text import tokens

WANTED_PHRASINGS, WANTED_CHECKS = 25, 5
ALIKE, LEAKED = 0.80, 0.95
_GRAMS = (3, 4, 5)
_BLOCK = 512


@dataclass(frozen=True, slots=True)
class Way:
    """One way to ask, the entry it belongs to, and its words in their normal form."""

    text: str
    entry: Entry
    plain: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two ways to ask that are alike, from 0 to 1."""

    one: Way
    other: Way
    likeness: float


def check_phrasings(pack: Pack) -> Iterator[Finding]:
    entries = list(pack.entries.values())
    for entry in entries:
        yield from _counts(entry)
    trained = [way for entry in entries for way in _ways(entry, (entry.question, *entry.phrasings))]
    held_out = [way for entry in entries for way in _ways(entry, entry.check_questions)]
    grams = likenesses([way.plain for way in (*trained, *held_out)])
    yield from _shared(trained, grams[: len(trained)])
    yield from _leaks(trained, held_out, grams)


def _ways(entry: Entry, texts: Sequence[str]) -> list[Way]:
    return [Way(text, entry, " ".join(tokens(text))) for text in dict.fromkeys(texts)]


def _counts(entry: Entry) -> Iterator[Finding]:
    if len(entry.phrasings) < WANTED_PHRASINGS:
        message = f"has {len(entry.phrasings)}; write at least {WANTED_PHRASINGS}, each of another kind."
        yield warning(file_of(entry), "phrasings", "few-phrasings", message)
    if len(entry.check_questions) < WANTED_CHECKS:
        message = f"has {len(entry.check_questions)}; ask somebody who has not seen the phrasings for {WANTED_CHECKS}."
        yield warning(file_of(entry), "check_questions", "few-check-questions", message)
    twice = [text for text, times in Counter(" ".join(tokens(p)) for p in entry.phrasings).items() if times > 1]
    for text in twice:
        yield warning(file_of(entry), "phrasings", "phrasing-twice", f"“{text}” stands there twice; take one out.")


def _shared(trained: list[Way], grams: sparse.csr_matrix) -> Iterator[Finding]:
    told: set[frozenset[str]] = set()
    for pair in nearest(trained, trained, grams, grams):
        both = frozenset({pair.one.plain, pair.other.plain})
        if pair.likeness < ALIKE or both in told:
            continue
        told.add(both)
        same = len(both) == 1
        message = (
            f"“{pair.one.text}” is {'the same as' if same else 'much like'} “{pair.other.text}” of "
            f"{pair.other.entry.slug}. Keep it where the answer fits best."
        )
        say, rule = (error, "phrasing-shared") if same else (warning, "phrasing-alike")
        yield say(file_of(pair.one.entry), "phrasings", rule, message)


def _leaks(trained: list[Way], held_out: list[Way], grams: sparse.csr_matrix) -> Iterator[Finding]:
    for pair in nearest(held_out, trained, grams[len(trained) :], grams[: len(trained)], apart=False):
        if pair.likeness >= LEAKED or pair.one.plain == pair.other.plain:
            message = (
                f"“{pair.one.text}” is also the phrasing “{pair.other.text}” of {pair.other.entry.slug}, so it "
                "checks nothing. Take out or change the phrasing."
            )
            yield error(file_of(pair.one.entry), "check_questions", "leaked-check-question", message)


def likenesses(texts: Sequence[str]) -> sparse.csr_matrix:
    """Rows of length one, so that a product of rows is a cosine: groups of 3 to 5 letters, rare ones weighing more."""
    numbers: dict[str, int] = {}
    starts: list[int] = [0]
    columns: list[int] = []
    counts: list[int] = []
    for text in texts:
        found = Counter(numbers.setdefault(gram, len(numbers)) for gram in _letter_groups(text))
        columns.extend(found.keys())
        counts.extend(found.values())
        starts.append(len(columns))
    rows = sparse.csr_matrix((np.asarray(counts, dtype=np.float32), columns, starts), (len(texts), len(numbers)))
    often = np.bincount(np.asarray(columns, dtype=np.int64), minlength=len(numbers))
    rows.data = (1 + np.log(rows.data)) * (1 + np.log((1 + len(texts)) / (1 + often)))[rows.indices].astype(np.float32)
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return sparse.csr_matrix(sparse.diags_array(1 / np.maximum(lengths, 1e-9)) @ rows)


def _letter_groups(text: str) -> Iterator[str]:
    padded = f" {text} "
    for size in _GRAMS:
        for start in range(len(padded) - size + 1):
            yield padded[start : start + size]


def nearest(
    ones: list[Way], others: list[Way], left: sparse.csr_matrix, right: sparse.csr_matrix, *, apart: bool = True
) -> Iterator[Pair]:
    """For each of `ones` the most alike of `others`; with `apart` only of another entry."""
    if not ones or not others:
        return
    slugs = np.array([way.entry.slug for way in others])
    turned = right.T.tocsr()
    for start in range(0, len(ones), _BLOCK):
        block = (left[start : start + _BLOCK] @ turned).toarray()
        for row, cosines in enumerate(block):
            one = ones[start + row]
            if apart:
                cosines[slugs == one.entry.slug] = 0.0
            place = int(cosines.argmax())
            yield Pair(one, others[place], float(cosines[place]))
