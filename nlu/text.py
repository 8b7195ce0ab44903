"""Dutch text as people type it: normal forms, words, sentences, stems, compounds and typing errors."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

_QUOTES = str.maketrans(
    {"‘": "'", "’": "'", "`": "'", "´": "'", "“": '"', "”": '"', "\u00ad": None, "\u200b": None, "\ufeff": None}
)
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,6}(?![a-z])|\b(?:[a-z]\.){1,5}[a-z]\b(?!\.?[a-z])")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_WORD = re.compile(r"'?[^\W_]+(?:'[^\W_]+)*|%|€")
_SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:^|\s)(?:[a-z]|bijv|bv|evt|dhr|mevr|mw|dr|nr|max|min|ca|incl|excl|mr|drs|art|blz|tel|(?:[a-z]\.)+[a-z])$",
    re.IGNORECASE,
)
_USUAL = {
    "%": "procent", "€": "euro", "m'n": "mijn", "mn": "mijn", "z'n": "zijn", "zn": "zijn", "d'r": "haar", "'t": "het",
    "t": "het", "'n": "een", "ie": "hij", "u": "je", "uw": "je", "jij": "je", "jou": "je", "jouw": "je",
    "hoeveel'": "hoeveel", "ff": "even", "wrm": "waarom", "idd": "inderdaad", "evt": "eventueel", "aub": "alstublieft",
    "mss": "misschien", "ipv": "in plaats van", "ivm": "in verband met", "mbt": "over", "tov": "tegenover",
}  # fmt: skip
_LONGEST_WORD = 40
_SHORTEST_SPELLED, _LONGEST_SPELLED = 4, 24
_SURE_OF_FIRST = 8


def normalise(text: str) -> str:
    """Return `text` in lower case without diacritics, with plain quotes and with u.w.v. written as uwv.

    Lengths change, so offsets into the result do not hold for the original.
    """
    folded = unicodedata.normalize("NFKD", text.translate(_QUOTES)).casefold()
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign))
    undotted = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", plain)
    return " ".join(_STRETCHED.sub(r"\1\1", undotted).split())


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of `text` in their normal form; `%` and `€` count as words, other signs do not.

    Forms of address fall together (u, jij and jou are je) and chat shorthand is written out (mn is mijn).
    """
    words = (_USUAL.get(word, word).replace("'", " ") for word in _WORD.findall(normalise(text)))
    return tuple(part[:_LONGEST_WORD] for word in words for part in word.split())


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans (code points, end exclusive) of the sentences in `text`, without surrounding white space."""
    spans: list[tuple[int, int]] = []
    start = 0
    for found in _SENTENCE_END.finditer(text):
        if found.group() == "." and _ABBREVIATION.search(text[max(start, found.start() - 12) : found.start()]):
            continue
        spans.append((start, found.end()))
        start = found.end()
    spans.append((start, len(text)))
    trimmed = (_trim(text, first, last) for first, last in spans)
    return tuple((first, last) for first, last in trimmed if first < last)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


_VOWELS = "aeiouy"
_ENDINGS = ("eren", "ende", "tjes", "tje", "jes", "je", "en", "ed", "st", "e", "s", "t")
_S_AFTER = "rlnmgkpd"  # only after these is a final s an ending: werkgevers, but not baas or verlies
_SHORTEST_STEM = 3
_SHORTEST_PART = 4
_LONGEST_AFTER_GE = 6
_HARDENED = {"v": "f", "z": "s", "d": "t"}


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return a rough Dutch stem: endings off, doubled letters single, v, z and d at the end as f, s and t.

    It only has to send the forms of one word to one string; the result is no word for people to read.
    """
    if len(word) <= _SHORTEST_STEM or not word.isalpha():
        return word
    participle = word.startswith("ge") and len(word) > _LONGEST_AFTER_GE and word.endswith(("d", "t", "en"))
    base = word[2:] if participle else word
    shorter = (base[: -len(ending)] for ending in _ENDINGS if _ends_in(base, ending))
    base = next(
        (left for left in shorter if len(left) >= _SHORTEST_STEM and any(sign in _VOWELS for sign in left)), base
    )
    base = re.sub(r"([a-z])\1", r"\1", base)
    return base[:-1] + _HARDENED.get(base[-1], base[-1])


def _ends_in(word: str, ending: str) -> bool:
    return word.endswith(ending) and (ending != "s" or word[-2] in _S_AFTER)


def split_compound(word: str, parts: Collection[str]) -> tuple[str, ...]:
    """Return the two known parts of the compound `word`, or nothing when it does not fall apart in known parts.

    A linking s, e or en between the parts is allowed; both parts have at least four letters.
    """
    for cut in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        tail = word[cut:]
        if tail not in parts:
            continue
        for link in ("", "s", "en", "e"):
            head = word[: cut - len(link)] if word[:cut].endswith(link) else ""
            if len(head) >= _SHORTEST_PART and head in parts:
                return head, tail
    return ()


class Speller:
    """Finds the known word that was probably meant by an unknown one, by deleting letters on both sides.

    The method is symmetric deletion (Garbe, 2012): two words within one typing error of each other share a form
    with at most one letter less. Short words are left alone, as too many other words are one
    letter away; and people seldom get the first letter wrong, so only in long words it may differ.
    """

    def __init__(self, frequencies: Mapping[str, int]) -> None:
        self._known = frequencies
        forms: dict[str, list[str]] = {}
        for word in sorted(frequencies):
            if _spellable(word):
                for form in _shorter(word):
                    forms.setdefault(form, []).append(word)
        self._forms = forms

    def knows(self, word: str) -> bool:
        """Say whether `word` occurs in the training texts."""
        return word in self._known

    def split(self, word: str) -> tuple[str, ...]:
        """Return the known parts of the compound `word`, or nothing."""
        return split_compound(word, self._known)

    def correct(self, word: str) -> str | None:
        """Return the most frequent known word one typing error away from the unknown `word`, if there is one."""
        if word in self._known or not _spellable(word):
            return None
        near = {known for form in _shorter(word) for known in self._forms.get(form, ())}
        fitting = [
            known
            for known in near
            if (known[0] == word[0] or known[:2] == word[1::-1] or len(word) >= _SURE_OF_FIRST)
            and one_error_apart(word, known)
        ]
        return min(fitting, key=lambda known: (known[0] != word[0], -self._known[known], known), default=None)


def _spellable(word: str) -> bool:
    return _SHORTEST_SPELLED <= len(word) <= _LONGEST_SPELLED and word.isalpha()


def _shorter(word: str) -> Iterable[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def one_error_apart(one: str, other: str) -> bool:
    """Say whether one letter more, less, other or swapped with its neighbour turns `one` into `other`."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    left, right = one[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right or left == right[1:]
