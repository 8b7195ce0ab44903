"""Signs of danger in a message, found by named rules that any reader can check.

A message is read as words (`nlu.reading`), typing errors and missing spaces are undone towards the words of the rules
(`nlu.spelling`), what is idiom, denial, a fact or mourning is taken out (`nlu.crisis_exempt`), and the rules are tried.
What lies in a past that is over is dropped; the gravest of the rest is the finding.
"""

from dataclasses import dataclass
from typing import Literal, cast

from nlu.crisis_context import about, over
from nlu.crisis_exempt import EXEMPT
from nlu.crisis_harm import ABUSE, ACUTE_OTHER, DANGER_OTHER, ORDERS, PSYCHOSIS, SELFHARM
from nlu.crisis_suicide import SUICIDE
from nlu.crisis_words import CLASSES
from nlu.patterns import Grammar, Marked, Pattern
from nlu.reading import Word, read
from nlu.spelling import Speller

CrisisKind = Literal["suicide", "selfharm", "danger_other", "abuse", "psychosis", "acute_other"]
Person = Literal["self", "other"]
Level = Literal["acute", "serious"]


@dataclass(frozen=True, slots=True)
class CrisisFinding:
    """One sign of danger: what, who is at risk (for danger_other: who is the danger), how pressing, which rule, and where."""

    kind: CrisisKind
    person: Person
    level: Level
    rule: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: CrisisKind
    level: Level
    name: str
    pattern: Pattern
    speaks_of_now: bool


_GRAMMAR = Grammar(CLASSES)


def _rules(kind: CrisisKind, table: str) -> tuple[_Rule, ...]:
    rules = []
    for line in filter(None, table.splitlines()):
        head, source = line.split(": ", 1)
        level, name = head.split(" ", 1)
        now = source.endswith(" [now]")
        pattern = _GRAMMAR.compile(source.removesuffix(" [now]"))
        rules.append(_Rule(kind, cast("Level", level), f"{kind}/{name}", pattern, now))
    return tuple(rules)


_EXEMPT = tuple(_GRAMMAR.compile(line.split(": ", 1)[1]) for line in filter(None, EXEMPT.splitlines()))
_RULES = (
    *_rules("psychosis", ORDERS),
    *_rules("suicide", SUICIDE),
    *_rules("acute_other", ACUTE_OTHER),
    *_rules("abuse", ABUSE),
    *_rules("danger_other", DANGER_OTHER),
    *_rules("psychosis", PSYCHOSIS),
    *_rules("selfharm", SELFHARM),
)
# Whole forms of words that the rules know by their beginning only, so that errors in them can be undone.
_GRAVE_FORMS = """zelfmoordgedachten zelfmoordgedachte zelfmoordgedachtes zelfmoordplannen zelfmoordneigingen zelfmoordpoging
    zelfbeschadiging zelfverwonding automutilatie automutileren hallucinaties afscheidsbrief vermoorden mishandeling""".split()
_SPELLER = Speller([*_GRAMMAR.vocabulary, *_GRAVE_FORMS])


def find_crisis(text: str) -> CrisisFinding | None:
    """The gravest sign of danger in the message, or None. Acute before serious; among equals the order of the tables."""
    words = _read(text)
    marked = _GRAMMAR.mark(words, {word.form: _SPELLER.meant(word.form) for word in words if word.form})
    for pattern in _EXEMPT:
        for start, end in marked.places(pattern):
            marked.blank(start, end)
    best = None
    for rule in _RULES:
        if best is not None and (best.level == "acute" or rule.level == "serious"):
            continue
        best = _first(rule, words, marked) or best
    return best


def _first(rule: _Rule, words: tuple[Word, ...], marked: Marked) -> CrisisFinding | None:
    for start, end in marked.places(rule.pattern):
        if start < end and (rule.speaks_of_now or not over(words, start, end)):
            span = (words[start].start, words[end - 1].end)
            return CrisisFinding(rule.kind, about(rule.kind, words, start, end), rule.level, rule.name, span)
    return None


def _read(text: str) -> tuple[Word, ...]:
    words: list[Word] = []
    for word in read(text):
        pieces = _SPELLER.split(word.form) or (word.form,)
        words += [Word(piece, word.start, word.end, word.soft and place == 0) for place, piece in enumerate(pieces)]
    return tuple(words)
