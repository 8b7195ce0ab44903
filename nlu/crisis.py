"""Signs of danger in a message, found by named rules that any reader can check.

A message is read as words (`nlu.reading`), typing errors and missing spaces are undone towards the words of the rules
(`nlu.spelling`), what is idiom, denial, a fact or mourning is taken out, and the rules are tried. What lies in a past
that is over is dropped (`nlu.crisis_context`); the gravest of the rest is the finding. When no rule speaks, signs
learned from messages (`nlu.signs`) may; where a message as a whole speaks clearly against a rule, they hold it back.

Choices: 113 is meant for suicidal thoughts only (its own request of September 2025). A bare "ik zie het niet meer
zitten" or "ik wil niet meer" counts as serious, the same words about letters or work do not; "ik kan niet meer" alone
is despair, see `nlu.intents`. A suicide in the family is mourning. Voices that give orders are a psychosis, whatever
they order.
"""

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Literal, cast

from nlu.crisis_context import about, over
from nlu.crisis_exempt import EXEMPT
from nlu.crisis_health import ACUTE_OTHER, ORDERS, PSYCHOSIS, SELFHARM
from nlu.crisis_idioms import IDIOMS
from nlu.crisis_plans import PLANS
from nlu.crisis_suicide import WISH
from nlu.crisis_violence import ABUSE, DANGER_OTHER
from nlu.crisis_words import CLASSES, WHOLE_FORMS
from nlu.patterns import Marked, Pattern
from nlu.reading import Word
from nlu.rulebook import Rulebook, rule_lines
from nlu.signs import Sign, Signs

CrisisKind = Literal["suicide", "selfharm", "danger_other", "abuse", "psychosis", "acute_other"]
Person = Literal["self", "other"]
Level = Literal["acute", "serious"]


@dataclass(frozen=True, slots=True)
class CrisisFinding:
    """One sign of danger: kind, who is at risk (danger_other: who is the danger), how pressing, which rule, where."""

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


ALONE = 0.2
ALONE_IN_A_STORY = 0.3
AGAINST_A_RULE = -0.1
"""Weights from which a learned sign counts without a rule, and below which it holds a rule back; chosen by leaving out
one writer of the training messages at a time. A long story has many stretches, and so more chances to be misread."""

_BOOK = Rulebook(CLASSES)
_NOW = " [now]"


def _rules(kind: CrisisKind, table: str) -> tuple[_Rule, ...]:
    rules = []
    for head, source in rule_lines(table):
        level, name = head.split(" ", 1)
        pattern = _BOOK.compile(source.removesuffix(_NOW))
        rules.append(_Rule(kind, cast("Level", level), f"{kind}/{name}", pattern, source.endswith(_NOW)))
    return tuple(rules)


_EXEMPT = tuple(_BOOK.compile(source) for table in (IDIOMS, EXEMPT) for _, source in rule_lines(table))
# In order of precedence among signs that press equally.
_RULES = (
    *_rules("psychosis", ORDERS),
    *_rules("suicide", WISH),
    *_rules("suicide", PLANS),
    *_rules("acute_other", ACUTE_OTHER),
    *_rules("abuse", ABUSE),
    *_rules("danger_other", DANGER_OTHER),
    *_rules("psychosis", PSYCHOSIS),
    *_rules("selfharm", SELFHARM),
)
_BOOK.ready(WHOLE_FORMS)


def find_crisis(text: str, signs: Signs | None = None) -> CrisisFinding | None:
    """The gravest sign of danger in the message, or None: acute before serious, then in the order of the tables.

    `signs` is trained on messages with and without danger, with the traits (person, level); without it rules decide.
    """
    words, marked = _BOOK.open(text)
    for start, end in _exempt(marked):
        marked.blank(start, end)
    best = None
    for rule in _RULES:
        if best is None or (best.level == "serious" and rule.level == "acute"):
            best = _first(rule, words, marked) or best
    return best if signs is None else _judged(words, best, signs.weigh(text))


def _judged(words: tuple[Word, ...], by_rule: CrisisFinding | None, sign: Sign) -> CrisisFinding | None:
    """Rules and learned signs together: a rule stands unless the message as a whole speaks clearly against it."""
    person, level = sign.traits
    learned = CrisisFinding(
        cast("CrisisKind", sign.kind),
        cast("Person", person),
        cast("Level", level),
        f"{sign.kind}/learned: {', '.join(sign.because)}",
        sign.span,
    )
    if by_rule is not None:
        if sign.weight <= AGAINST_A_RULE:
            return None
        # Of what a rule found, kind, person and level are learned better than worded.
        return replace(learned, rule=by_rule.rule, span=by_rule.span) if sign.weight > 0 else by_rule
    if sign.weight <= (ALONE_IN_A_STORY if sign.stretches > 1 else ALONE):
        return None
    start, end = (bisect_left([word.start for word in words], place) for place in sign.span)
    return None if over(words, start, end) else learned


def _exempt(marked: Marked) -> list[tuple[int, int]]:
    return [place for pattern in _EXEMPT for place in marked.places(pattern)]


def _first(rule: _Rule, words: tuple[Word, ...], marked: Marked) -> CrisisFinding | None:
    for start, end in marked.places(rule.pattern):
        if start < end and (rule.speaks_of_now or not over(words, start, end)):
            span = (words[start].start, words[end - 1].end)
            return CrisisFinding(rule.kind, about(rule.kind, words, start, end), rule.level, rule.name, span)
    return None
