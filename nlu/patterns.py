"""Rules over words: a small pattern language, matched in linear time.

A pattern is a line of steps. `ik|hij` one of these words; `zelfmoord*` a word that begins so; `*moord` one that ends
so; `@wish` a named class of words; `?echt` a word that may be absent; `~3` up to three other words, no negation;
`~~3` the same with negations allowed; `~3:fill` up to three words of a class; `!van` not followed by that word;
`^` and `$` the begin and end of a sentence.

Matching keeps, for each step, one integer whose bits are the places that a match may have reached; each step is a
few operations on that integer, whatever the text: no pattern can take exponential or quadratic time in Python.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from nlu.reading import Word

NEGATIONS = ("niet", "geen", "nooit", "niks", "nergens", "zonder", "noch", "nietmeer")
_LONGEST_AFFIX = 20
_SHORTEST_AFFIX = 3
_MOST_REMEMBERED = 5000
# Gaps that are not limited to a class: any word but a negation, any word at all.
_PLAIN_WORD, _ANY_WORD = -1, -2


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a pattern; `element` numbers a set of words, `reach` is the length of a gap."""

    kind: Literal["word", "gap", "not", "start", "end"]
    element: int = _PLAIN_WORD
    reach: int = 0
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern, with the elements that a text must hold for it to match at all."""

    source: str
    steps: tuple[Step, ...]
    required: tuple[int, ...]


class Grammar:
    """Compiles patterns that share their words, and marks where these words stand in a text."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = {name: tuple(words.split()) for name, words in classes.items()}
        self._elements: dict[str, int] = {}
        self._whole: dict[str, list[int]] = {}
        self._prefix: dict[str, list[int]] = {}
        self._suffix: dict[str, list[int]] = {}
        self._remembered: dict[str, tuple[int, ...]] = {}
        self._negation = self._element("|".join(NEGATIONS))

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every whole word that some pattern names: what typing errors may be corrected to."""
        return frozenset(self._whole)

    def compile(self, source: str) -> Pattern:
        """The compiled pattern. Raises KeyError for a class that does not exist."""
        self._remembered.clear()
        steps = tuple(self._step(part) for part in source.split())
        required = tuple(step.element for step in steps if step.kind == "word" and not step.optional)
        return Pattern(source, steps, required)

    def mark(self, words: Sequence[Word], spellings: Mapping[str, Iterable[str]]) -> "Marked":
        """Where each element stands in the words; `spellings` adds corrected forms of a word."""
        masks: dict[int, int] = {}
        for place, word in enumerate(words):
            bit = 1 << place
            for form in (word.form, *spellings.get(word.form, ())):
                for element in self._elements_of(form):
                    masks[element] = masks.get(element, 0) | bit
        return Marked(words, masks, self._negation)

    def _elements_of(self, form: str) -> tuple[int, ...]:
        """The elements a word belongs to; remembered, since most words of a message are common ones."""
        if form not in self._remembered:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            self._remembered[form] = tuple(self._look_up(form))
        return self._remembered[form]

    def _look_up(self, form: str) -> Iterable[int]:
        yield from self._whole.get(form, ())
        for size in range(_SHORTEST_AFFIX, min(len(form), _LONGEST_AFFIX) + 1):
            yield from self._prefix.get(form[:size], ())
            yield from self._suffix.get(form[-size:], ())

    def _step(self, part: str) -> Step:
        if part in ("^", "$"):
            return Step("start" if part == "^" else "end")
        if part.startswith("~"):
            size, _, only = part.lstrip("~").partition(":")
            element = self._element("@" + only) if only else _ANY_WORD if part.startswith("~~") else _PLAIN_WORD
            return Step("gap", element, int(size or 3))
        if part.startswith("!"):
            return Step("not", self._element(part[1:]))
        return Step("word", self._element(part.removeprefix("?")), optional=part.startswith("?"))

    def _element(self, source: str) -> int:
        if source in self._elements:
            return self._elements[source]
        number = self._elements[source] = len(self._elements)
        for word in self._expand(source):
            table, key = self._whole, word
            if word.endswith("*"):
                table, key = self._prefix, word[:-1]
            elif word.startswith("*"):
                table, key = self._suffix, word[1:]
            owners = table.setdefault(key, [])
            if number not in owners:
                owners.append(number)
        return number

    def _expand(self, source: str) -> Iterable[str]:
        for part in source.split("|"):
            if part.startswith("@"):
                for word in self._classes[part[1:]]:
                    yield from self._expand(word)
            else:
                yield part


class Marked:
    """A text whose words are marked with the elements they belong to."""

    def __init__(self, words: Sequence[Word], masks: dict[int, int], negation: int) -> None:
        self._masks = masks
        size = len(words)
        self._everywhere = (1 << (size + 1)) - 1
        ends = sum(1 << place for place, word in enumerate(words) if not word.form)
        self._words = ((1 << size) - 1) & ~ends
        self._sentence_ends = ends | 1 << size
        self._sentence_starts = (ends << 1 | 1) & self._everywhere
        self._plain = self._words & ~masks.get(negation, 0)

    def copy(self) -> "Marked":
        """The same marks, to blank words in without touching these."""
        twin = Marked((), {}, 0)
        vars(twin).update(vars(self), _masks=dict(self._masks))
        return twin

    def blank(self, start: int, end: int) -> None:
        """Make the words from start to end unreadable for later patterns."""
        keep = ~(((1 << (end - start)) - 1) << start)
        for element in self._masks:
            self._masks[element] &= keep

    def places(self, pattern: Pattern) -> list[tuple[int, int]]:
        """Where the pattern matches: (first word, one past the last), the shortest match for each end."""
        if not all(self._masks.get(element) for element in pattern.required):
            return []
        reached = [self._everywhere]
        for step in pattern.steps:
            reached.append(self._advance(step, reached[-1]))
            if not reached[-1]:
                return []
        found = []
        rest = reached[-1]
        while rest:
            bit = rest & -rest
            rest ^= bit
            start = self._back(pattern.steps, reached, bit).bit_length() - 1
            found.append((start, bit.bit_length() - 1))
        return found

    def _crossable(self, step: Step) -> int:
        if step.element == _PLAIN_WORD:
            return self._plain
        return self._words if step.element == _ANY_WORD else self._masks.get(step.element, 0) & self._words

    def _advance(self, step: Step, state: int) -> int:
        if step.kind == "word":
            moved = (state & self._masks.get(step.element, 0)) << 1
            return moved | state if step.optional else moved
        if step.kind == "gap":
            crossable = self._crossable(step)
            for _ in range(step.reach):
                state |= (state & crossable) << 1
            return state
        if step.kind == "not":
            return state & ~self._masks.get(step.element, 0)
        return state & (self._sentence_starts if step.kind == "start" else self._sentence_ends)

    def _back(self, steps: Sequence[Step], reached: Sequence[int], state: int) -> int:
        for number in range(len(steps) - 1, -1, -1):
            step = steps[number]
            if step.kind == "word":
                moved = (state >> 1) & self._masks.get(step.element, 0)
                state = moved | state if step.optional else moved
            elif step.kind == "gap":
                crossable = self._crossable(step)
                for _ in range(step.reach):
                    state |= (state >> 1) & crossable
            state &= reached[number]
        return state
