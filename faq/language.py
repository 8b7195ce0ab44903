"""Plain Dutch: sentences, reading ease, words to avoid, and terms that nobody explained."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field

from faq.content import Text, Value, load_part
from faq.findings import Finding, error, warning
from faq.passages import Passage
from faq.readability import score, sentences, words

LONG_SENTENCE, TOO_LONG_SENTENCE = 20, 25
# Douma calls 60-70 normal; the names of laws and institutions, which cannot be avoided, cost about five points.
EASE = 55.0
_WORTH_SCORING = 25
_ANSWER_WORDS, _ANSWER_SENTENCES, _MORE_WORDS = (30, 70), (2, 5), 180

_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")
_PHONE = re.compile(r"\b0\d{1,3}[ -]?\d{2,3}(?:[ -]?\d{2,3}){1,3}\b|\b0800[ -]?\d{4}\b")
_AMOUNT = re.compile(r"€\s?\d|\b\d[\d.,]*\seuro\b")
_YEAR = re.compile(r"\b20[0-4]\d\b")
_CAPITALS = re.compile(r"(?<![\w.])[A-Z]{2,6}(?![\w])")

# What may follow a term to explain it, and what may go before it.
_FOLLOWS = (
    r"(?:-\w+)?[’'\"]?(?:\s?\(|, (?:de|het|een|dat|dit|die|dus|iemand|hulp|begeleiding|geld|werk|waarbij|of)\b|: "
    r"| (?:is|zijn) (?:een|de|het|iemand|hulp|geld|werk|als|er)\b| (?:betekent|helpt|regelt|betaalt|heeft zelf)\b"
    r"|[^.]{0,60}\. (?:Dat|Dit|Dan|Zo iemand|Zo[’']n \w+|Die|Daarmee|Daarin|Daarbij|Daar) \w+)"
)
_PRECEDES = r"(?:heet|heten|noemt|noemen|noem je|zegt|\()[^.]{0,40}?"
_OPENS = r"(?:Bij|Met|met|In)(?: een| het| de)? {} (?:betaal|krijg|laat|werk|staa|mag|help)"


class Words(Value):
    """Words with one advice; a star at the end stands for any ending."""

    words: Annotated[tuple[Text, ...], Field(min_length=1)]
    instead: Text

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        forms = (re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in self.words)
        return re.compile(rf"(?<![\w.-])(?:{'|'.join(forms)})(?![\w-]|\.\w)", re.IGNORECASE)


class LanguageRules(Value):
    """The word lists that editors keep in language.yaml."""

    words_to_avoid: tuple[Words, ...] = ()
    words_to_weigh: tuple[Words, ...] = ()
    terms: Mapping[str, tuple[Text, ...]] = Field(default_factory=dict)
    abbreviations: Mapping[str, tuple[Text, ...]] = Field(default_factory=dict)
    known_capitals: tuple[Text, ...] = ()


def load_rules(overlay: Path | None = None) -> LanguageRules:
    """Read language.yaml. Raises ContentError."""
    return load_part("language.yaml", LanguageRules, overlay)


def check_language(found: Iterable[Passage], rules: LanguageRules) -> Iterator[Finding]:
    """All findings about how the passages are written."""
    for passage in found:
        yield from _length(passage)
        yield from _sentences(passage)
        yield from _signs(passage)
        yield from _listed(passage, rules)
        if passage.kind in {"answer", "more", "story"}:
            yield from _unexplained(passage, rules)
            yield from _facts(passage)


def _length(passage: Passage) -> Iterator[Finding]:
    count = len(words(passage.text))
    if passage.kind == "answer":
        low, high = _ANSWER_WORDS
        if not low <= count <= high:
            message = f"has {count} words; an answer has {low} to {high}. Move what is extra to ‘more’."
            yield error(passage.file, passage.field, "answer-length", message)
        few, many = _ANSWER_SENTENCES
        if not few <= (number := len(sentences(passage.text))) <= many:
            message = f"has {number} sentences; {few} to {many} is what a person takes in at once."
            yield warning(passage.file, passage.field, "answer-sentences", message)
    if passage.kind == "more" and count > _MORE_WORDS:
        message = f"has {count} words; keep it under {_MORE_WORDS}, or make a second entry."
        yield error(passage.file, passage.field, "more-length", message)


def _sentences(passage: Passage) -> Iterator[Finding]:
    for sentence in sentences(passage.text):
        count = len(words(sentence))
        if count > LONG_SENTENCE:
            say = error if count > TOO_LONG_SENTENCE else warning
            message = f"a sentence of {count} words; split it: “{_short(sentence)}”"
            yield say(passage.file, passage.field, "long-sentence", message)
    if len(words(passage.text)) >= _WORTH_SCORING and (ease := score(passage.text)) < EASE:
        message = f"reads hard (Flesch-Douma {ease:.1f}, aim for {EASE:.0f} or more). Use shorter words and sentences."
        yield warning(passage.file, passage.field, "readability", message)


def _signs(passage: Passage) -> Iterator[Finding]:
    if "!" in passage.text:
        yield error(passage.file, passage.field, "exclamation-mark", "take out the exclamation mark; it sounds loud.")
    if _EMOJI.search(passage.text):
        yield error(passage.file, passage.field, "emoji", "take out the emoji; screen readers spell it out.")


def _listed(passage: Passage, rules: LanguageRules) -> Iterator[Finding]:
    for listed in rules.words_to_avoid:
        if hit := listed.pattern.search(passage.text):
            message = f"avoid “{hit.group()}”. Instead: {listed.instead}."
            yield error(passage.file, passage.field, "word-to-avoid", message)
    for listed in rules.words_to_weigh:
        if hit := listed.pattern.search(passage.text):
            message = f"weigh “{hit.group()}”. Perhaps: {listed.instead}."
            yield warning(passage.file, passage.field, "word-to-weigh", message)


def _facts(passage: Passage) -> Iterator[Finding]:
    shown = f"{passage.before} {passage.text}"
    if _AMOUNT.search(passage.text) and not _YEAR.search(shown):
        message = "names an amount without its year; add the year or leave the amount out."
        yield error(passage.file, passage.field, "amount-without-year", message)
    if hit := _PHONE.search(passage.text):
        message = f"has the number {hit.group()}; numbers live in directory.yaml. Name the organisation instead."
        yield error(passage.file, passage.field, "phone-number", message)


def _unexplained(passage: Passage, rules: LanguageRules) -> Iterator[Finding]:
    shown = f"{passage.before}\n{passage.text}"
    for term, explaining in rules.terms.items():
        if _term(term).search(passage.text) and not _explained(_term(term), explaining, shown):
            message = f"explain “{term}” where it first stands, or use a plain word."
            yield warning(passage.file, passage.field, "jargon", message)
    for short in dict.fromkeys(_CAPITALS.findall(passage.text)):
        if short in rules.known_capitals:
            continue
        if short not in rules.abbreviations:
            message = f"spell out {short}, or add it to language.yaml with what it means."
            yield warning(passage.file, passage.field, "abbreviation", message)
        elif not _explained(_abbreviation(short), rules.abbreviations[short], shown):
            message = f"say once what {short} is, for instance “{short}, {rules.abbreviations[short][0]}”."
            yield warning(passage.file, passage.field, "abbreviation", message)


def _explained(term: re.Pattern[str], explaining: Iterable[str], shown: str) -> bool:
    lower = shown.casefold()
    if any(word.casefold() in lower for word in explaining) or not term.search(shown):
        return True
    name = term.pattern
    return any(form.search(shown) for form in _explanations(name))


@cache
def _term(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?i:(?<![\w-]){re.escape(term)}(?:s|en|n)?(?!\w))")


@cache
def _abbreviation(short: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(short)}(?!\w| [A-Z][a-z])")


@cache
def _explanations(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, (name + _FOLLOWS, _PRECEDES + name, _OPENS.format(name))))


def _short(text: str, limit: int = 70) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"
