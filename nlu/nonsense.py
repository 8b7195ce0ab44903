"""Whether a message holds no words at all: keyboard mash, only signs, one sound repeated."""

import re

from nlu.reading import fold
from nlu.wordforms import COMMON
from nlu.wordlists import word_set

_WORDS = re.compile(r"[a-z0-9]{1,60}")
_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ROW_RUN = 4
_KNOWN_SHORT = word_set("""
    uwv wia wao ww zw ggz ips pgb wmo anw wlz svb duo bbz iva wga wajong lkv lks brp bsn cv bv nv mbo hbo vwo tw ioaw
    ioaz wsnp
""")
# Consonants in a row that Dutch words do have (angstschreeuw, rechtstreeks, slechtst).
_DUTCH_CLUSTER = re.compile(
    r"ngstschr?|chtst?[prs]?|ngst|rscht|chtsch?|rtsch|ntschr?|rndst|mbtst|gdstr|rkstr|chtstr|ndst|nkst|lfst|rfst|rgst|ldst"
)
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}")
_SOUNDS = re.compile(r"(?:(?:ha){2,}h?|(?:la){2,}|(?:bla)+|(?:he){3,}|(?:ho){3,}|(?:na){3,}|h+m+|lol+|test|(?:xd)+)")
_MOST_WORDS = 12
_LONGEST_MASH = 12
_SHORTEST = 3
_FEW_LETTERS = 2  # different ones, in a word of more than three


def is_nonsense(text: str) -> bool:
    """True when no word of the message could be Dutch. Numbers, signs or emoji alone count as nonsense."""
    words = _WORDS.findall(fold(text))
    if not any(char.isalpha() for char in text):
        return bool(text.strip())
    return bool(words) and len(words) <= _MOST_WORDS and all(_mashed(word) for word in words)


def _mashed(word: str) -> bool:
    if word.isdigit() or _SOUNDS.fullmatch(word):
        return True
    if word in _KNOWN_SHORT or word in COMMON or len(word) < _SHORTEST:
        return len(word) == 1 and word not in "uik"
    if any(row[at : at + _ROW_RUN] in word for row in _ROWS for at in range(len(row) - _ROW_RUN + 1)):
        return len(word) < _LONGEST_MASH
    if len(word) == _SHORTEST:
        return False
    few = len(set(word)) <= _FEW_LETTERS
    return few or not _VOWELS & set(word) or _CONSONANTS.search(_DUTCH_CLUSTER.sub("a", word)) is not None
