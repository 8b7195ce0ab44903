"""A message as words with exact offsets, for rules that must point at the original text.

Spelling is undone here (case, accents, `d00d`, `doooood`, `z e l f`, `'k`), typing errors and missing spaces in
`nlu.spelling`. A sentence end takes a place of its own between the words, so that no rule reads across it.
"""

import re
import unicodedata
from dataclasses import dataclass

from nlu.wordforms import ALIASES

_TOKEN = re.compile(
    r"(?P<word>(?:'(?=[tknms]\b))?[^\W_]+(?:['*]+[^\W_]+)*)|(?P<end>[.!?]+(?=\s|$|[\"')])|\n)|(?P<soft>[,;:()\"…\-–—]|\.\.)"
)
_LEET = str.maketrans("013457@", "oieast" + "a")
_REPEAT = re.compile(r"(.)\1{2,}")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
# Longer runs of letters are no Dutch word; what follows is not looked at, so that work stays linear.
LONGEST_WORD = 48
_SHORTEST_LEET = 4
_SPELT_OUT = 4  # single letters in a row


@dataclass(frozen=True, slots=True)
class Word:
    """A word (or, with an empty form, a sentence end) at code points start to end of the original text."""

    form: str
    start: int
    end: int
    soft: bool = False  # a comma, colon, quote or dash stands right before it


def fold(text: str) -> str:
    """The text in lower case, without accents and with straight quotes, code point for code point."""
    return "".join(_fold_char(char) for char in text.translate(_APOSTROPHES))


def _fold_char(char: str) -> str:
    """One character for one: what would become longer or shorter when folded stays as it is."""
    if char.isascii():
        return char.lower()
    base = unicodedata.normalize("NFKD", char)[:1].lower()
    return base if len(base) == 1 else char


def spell(form: str) -> str:
    """The plain spelling of one folded word: `d00d`, `doooood` and `'k` undone."""
    form = form[:LONGEST_WORD]
    mixed = any(char.isdigit() for char in form) and not form.isdigit()
    if mixed and len(form) >= _SHORTEST_LEET and not form[:2].isdigit():
        form = form.translate(_LEET)
    form = _REPEAT.sub(lambda run: run.group(1) * (2 if run.group(1) in "aeou" else 1), form)
    return ALIASES.get(form, form)


def read(text: str) -> tuple[Word, ...]:
    """The words and sentence ends of a message, in order. Written forms of one word (`'k`, `m'n`) become one form."""
    words: list[Word] = []
    soft = False
    for match in _TOKEN.finditer(fold(text)):
        if match["soft"] is not None or (match["end"] or "").startswith(".."):
            soft = True
        elif match["end"] is not None:
            words.append(Word("", match.start(), match.end()))
            soft = False
        else:
            for form in spell(match["word"]).split():
                words.append(Word(form, match.start(), match.end(), soft))
                soft = False
    return _join_letters(words)


def _join_letters(words: list[Word]) -> tuple[Word, ...]:
    """Four or more single letters in a row (`d o o d`) read as one word."""
    joined: list[Word] = []
    run: list[Word] = []
    for word in [*words, Word("", 0, 0)]:
        if len(word.form) == 1 and word.form.isalpha():
            run.append(word)
            continue
        if len(run) >= _SPELT_OUT:
            joined.append(Word(spell("".join(w.form for w in run)), run[0].start, run[-1].end, run[0].soft))
        else:
            joined += run
        run = []
        joined.append(word)
    return tuple(joined[:-1])
