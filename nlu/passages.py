"""Parts of a long message in which the question may be found."""

from __future__ import annotations

import re

from nlu.text import sentences

Span = tuple[int, int]

_LONG = 35  # words; shorter messages are judged whole, as most phrasings are that short
_WINDOW, _STEP = 24, 12
_MOST = 24  # parts judged, so that time stays bounded; those that look like a question go first
_WORD = re.compile(r"\S+")
_ASKING = re.compile(
    r"\b(?:wat|wie|hoe|hoeveel|hoelang|waar|wanneer|waarom|welke?|mag|kan|kun|moet|krijg|heb|is|klopt|word)\s"
    r"(?:ik|je|jij|u|we|wij|hij|ze|zij|mijn|er|dat|het|de|een|lang|veel)\b"
    r"|\b(?:vraag|weten|vroeg me af|vraag me af|weet niet|snap niet)\b",
    re.IGNORECASE,
)


def passages(text: str) -> tuple[Span, ...]:
    """Return the spans of the sentences of a long text, at most 24 of them; nothing for a short one."""
    if len(_WORD.findall(text)) <= _LONG:
        return ()
    pieces = [piece for start, end in sentences(text) for piece in _windows(text, start, end)]
    asking = [piece for piece in pieces if is_asking(text[slice(*piece)])]
    kept = tuple(dict.fromkeys((*asking, *pieces)))[:_MOST]
    return tuple(sorted(kept))


def _windows(text: str, start: int, end: int) -> list[Span]:
    """Cut a sentence that never seems to end into windows that overlap by half."""
    words = [(found.start(), found.end()) for found in _WORD.finditer(text, start, end)]
    if len(words) <= _WINDOW + _STEP:
        return [(start, end)]
    firsts = range(0, len(words) - _STEP, _STEP)
    return [(words[first][0], words[min(first + _WINDOW, len(words)) - 1][1]) for first in firsts]


def is_asking(passage: str) -> bool:
    """Say whether `passage` looks like a question, with or without its mark."""
    return "?" in passage or _ASKING.search(passage) is not None
