"""The lay-to-official lexicon: what askers say, and what the same thing is called in the entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from nlu.text import stem, tokens

_LONGEST_PHRASE = 6
_STAR = "*"

Words = tuple[str, ...]


@dataclass(frozen=True)
class Lexicon:
    """Spellings replace a phrase by its usual form; meanings name the official terms and keep the asker's words.

    In the forms of `meanings` a star stands for any beginning or end of a word, and endings do not count.
    `outside` are messages beyond the FAQ's reach, to learn from.
    """

    spellings: Mapping[str, str] = field(default_factory=dict)
    meanings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    outside: tuple[str, ...] = ()

    @classmethod
    def from_mapping(cls, raw: Mapping[str, Any]) -> Lexicon:
        """Read the parsed lexicon file.

        `spellings` and `meanings` are official forms, each with a list of lay forms; `outside` are lists of messages.

        Raises `ValueError` when a section or a list has another shape.
        """
        spellings: dict[str, str] = {}
        meanings: dict[str, list[str]] = {}
        for official, forms in _section(raw, "spellings"):
            spellings.update(dict.fromkeys(forms, official))
        for official, forms in _section(raw, "meanings"):
            for form in dict.fromkeys((official, *forms)):
                meanings.setdefault(form, []).append(official)
        outside = tuple(text for _, texts in _section(raw, "outside") for text in texts)
        return cls(spellings, {form: tuple(officials) for form, officials in meanings.items()}, outside)

    def spell(self, words: Words) -> Words:
        """Return `words` with every variant spelling or spelt-out abbreviation in its usual form."""
        if not self._spellings:
            return words
        out: list[str] = []
        place = 0
        while place < len(words):
            length = self._spelling_length(words, place)
            out.extend(self._spellings[words[place : place + length]] if length else words[place : place + 1])
            place += max(1, length)
        return tuple(out)

    def meant(self, words: Words) -> tuple[Words, ...]:
        """Return for each of `words` (already spelt) the official terms of the phrases that begin there."""
        if not self.meanings:
            return ((),) * len(words)
        atoms = tuple(self._phrases.atoms(word) for word in words)
        return tuple(self._phrases.matches(atoms[place : place + _LONGEST_PHRASE]) for place in range(len(words)))

    @cached_property
    def _spellings(self) -> dict[Words, Words]:
        return {tokens(form): tokens(usual) for form, usual in self.spellings.items()}

    @cached_property
    def _phrases(self) -> _Phrases:
        return _Phrases((form, officials, self.spell) for form, officials in self.meanings.items())

    def _spelling_length(self, words: Words, place: int) -> int:
        longest = min(_LONGEST_PHRASE, len(words) - place)
        return next((size for size in range(longest, 0, -1) if words[place : place + size] in self._spellings), 0)


class _Phrases:
    """A tree of phrases; its steps are `=stem`, `<beginning` and `>end` of a word."""

    def __init__(self, forms: Iterable[tuple[str, Words, Any]]) -> None:
        self._tree: dict[str, Any] = {}
        self._beginnings: set[str] = set()
        self._ends: set[str] = set()
        for form, officials, spell in forms:
            branch = self._tree
            starred = _STAR in form
            for word in form.split() if starred else spell(tokens(form)):
                branch = branch.setdefault(self._step(word), {})
            branch.setdefault("", []).extend(officials)

    def _step(self, word: str) -> str:
        plain = "".join(tokens(word.replace("-", "")))
        if word.startswith(_STAR):
            self._ends.add(plain)
            return ">" + plain
        if word.endswith(_STAR):
            self._beginnings.add(plain)
            return "<" + plain
        return "=" + stem(plain)

    def atoms(self, word: str) -> Words:
        """Return the steps that `word` can take."""
        sizes = range(1, len(word) + 1)
        beginnings = ("<" + word[:size] for size in sizes if word[:size] in self._beginnings)
        ends = (">" + word[-size:] for size in sizes if word[-size:] in self._ends)
        return ("=" + stem(word), *beginnings, *ends)

    def matches(self, atoms: Sequence[Words]) -> Words:
        """Return the official terms of all phrases that begin at the first of `atoms`."""
        found: dict[str, None] = {}
        branches = [self._tree]
        for steps in atoms:
            branches = [branch[step] for branch in branches for step in steps if step in branch]
            for branch in branches:
                found.update(dict.fromkeys(branch.get("", ())))
            if not branches:
                break
        return tuple(found)


def _section(raw: Mapping[str, Any], name: str) -> Sequence[tuple[str, list[str]]]:
    section = raw.get(name) or {}
    if not isinstance(section, Mapping):
        raise ValueError(f"lexicon: {name} is not a mapping")  # noqa: TRY004 - content of a wrong shape is a wrong value
    for official, forms in section.items():
        if not isinstance(forms, list) or not all(isinstance(form, str) for form in forms):
            raise ValueError(f"lexicon: {name}.{official} is not a list of texts")
    return [(str(official), forms) for official, forms in section.items()]
