"""Signs of danger in a message, found by named rules that any reader can check.

A message is read as words (`nlu.reading`), typing errors and missing spaces are undone towards the words of the rules
(`nlu.spelling`), what is idiom, denial, a fact or mourning is taken out, and the rules are tried. What lies in a past
that is over is dropped (`nlu.crisis_context`); the gravest of the rest is the finding. When no rule speaks, a small
linear score (`nlu.crisis_score`) may.

Choices: 113 is meant for suicidal thoughts only (its own request of September 2025). A bare "ik zie het niet meer
zitten" or "ik wil niet meer" counts as serious, the same words about letters or work do not; "ik kan niet meer" alone
is despair, see `nlu.intents`. A suicide in the family is mourning. Voices that give orders are a psychosis, whatever
they order.
"""

from dataclasses import dataclass
from typing import Literal, cast

from nlu.crisis_context import about, over
from nlu.crisis_exempt import EXEMPT
from nlu.crisis_health import ACUTE_OTHER, ORDERS, PSYCHOSIS, SELFHARM
from nlu.crisis_idioms import IDIOMS
from nlu.crisis_plans import PLANS
from nlu.crisis_score import weigh
from nlu.crisis_suicide import WISH
from nlu.crisis_violence import ABUSE, DANGER_OTHER
from nlu.crisis_words import CLASSES, WHOLE_FORMS
from nlu.patterns import Marked, Pattern
from nlu.reading import Word
from nlu.rulebook import Rulebook, rule_lines

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


def find_crisis(text: str) -> CrisisFinding | None:
    """The gravest sign of danger in the message, or None: acute before serious, then in the order of the tables."""
    words, marked = _BOOK.open(text)
    exempt = _exempt(marked)
    for start, end in exempt:
        marked.blank(start, end)
    best = None
    for rule in _RULES:
        if best is None or (best.level == "serious" and rule.level == "acute"):
            best = _first(rule, words, marked) or best
    return best or _weighed(words, _readable(words, exempt))


def read_for_score(text: str) -> tuple[tuple[Word, ...], list[str]]:
    """The words of a message and, for each, its corrected form, empty where idiom or denial stands."""
    words, marked = _BOOK.open(text)
    return words, _readable(words, _exempt(marked))


def _exempt(marked: Marked) -> list[tuple[int, int]]:
    return [place for pattern in _EXEMPT for place in marked.places(pattern)]


def _readable(words: tuple[Word, ...], exempt: list[tuple[int, int]]) -> list[str]:
    forms = [_BOOK.corrected(word.form) for word in words]
    for start, end in exempt:
        forms[start:end] = [""] * (end - start)
    return forms


def _weighed(words: tuple[Word, ...], forms: list[str]) -> CrisisFinding | None:
    score = weigh(words, forms)
    if score is None or over(words, score.start, score.end):
        return None
    kind = cast("CrisisKind", score.kind)
    span = (words[score.start].start, words[score.end - 1].end)
    name = f"{kind}/score: {', '.join(score.because)}"
    return CrisisFinding(kind, about(kind, words, score.start, score.end), "serious", name, span)


def _first(rule: _Rule, words: tuple[Word, ...], marked: Marked) -> CrisisFinding | None:
    for start, end in marked.places(rule.pattern):
        if start < end and (rule.speaks_of_now or not over(words, start, end)):
            span = (words[start].start, words[end - 1].end)
            return CrisisFinding(rule.kind, about(rule.kind, words, start, end), rule.level, rule.name, span)
    return None
