"""How easy a Dutch text reads: sentences, words, syllables and the Flesch-Douma score."""

import re

from nlu.text import sentences as sentence_spans

_WORD = re.compile(r"[^\W_]+(?:['’.,/-][^\W_]+)*")
_PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
_VOWELS = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|oe|ie|ij|ei|eu|ui|ou|au|[aeiouyàáâèéêìíòóôùúû]|[äëïöü]", re.IGNORECASE
)
_CAPITALS = re.compile(r"[A-Z]{2,}")


def sentences(text: str) -> list[str]:
    """The sentences of `text`; a name in braces counts as one word."""
    plain = _PLACEHOLDER.sub("naam", text)
    return [plain[start:end] for start, end in sentence_spans(plain)]


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Syllables as spoken, by groups of vowels; abbreviations in capitals are spelled, digits are read one by one."""
    total = 0
    for part in re.split(r"[^\w]+|(?<=\D)(?=\d)|(?<=\d)(?=\D)", word):
        if not part:
            continue
        spelled = part.isdigit() or (_CAPITALS.fullmatch(part) and len(part) <= 4)  # noqa: PLR2004 - longer is a name
        total += len(part) if spelled else len(_VOWELS.findall(part))
    return max(1, total)


def score(text: str) -> float:
    """Flesch-Douma reading ease: 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence.

    Source: W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960), the Dutch fitting of Flesch. Douma's own
    bands: 60-70 normal, 70-80 fairly easy, 80-90 easy. The score sees the length of words and sentences and nothing
    else: it says where to look, not whether a text is understood.
    """
    found = words(_PLACEHOLDER.sub("naam", text))
    if not found:
        return 100.0
    per_hundred = 100 * sum(map(syllables, found)) / len(found)
    return 206.84 - 0.77 * per_hundred - 0.93 * len(found) / max(1, len(sentences(text)))
