"""What a message does besides asking a question: wants a person, greets, thanks, stops, insults, despairs."""

from dataclasses import dataclass
from typing import Literal, cast

from nlu.foreign import foreign_language
from nlu.intent_rules import CLASSES, NO_HUMAN, RULES
from nlu.nonsense import is_nonsense
from nlu.patterns import Marked, Pattern
from nlu.reading import Word
from nlu.rulebook import Rulebook, rule_lines
from nlu.signs import Sign, Signs
from nlu.slots import find_benefit, find_person, find_region
from nlu.wordlists import word_set

Intent = Literal[
    "human", "greeting", "thanks", "bye", "yes", "no", "unhelpful", "stop", "restart", "simpler", "insult", "despair",
    "nonsense", "language",
]  # fmt: skip
Preference = Literal["expert_by_experience", "institution", "any"]

__all__ = ["Intent", "IntentFinding", "Preference", "find_benefit", "find_intent", "find_person", "find_region"]

# The first of these that a message shows is its intent; those in _ONLY_ALONE count only when nothing else is said.
_ORDER: tuple[Intent, ...] = (
    "human", "unhelpful", "simpler", "restart", "stop", "insult", "despair", "no", "bye", "thanks", "yes",
    "greeting",
)  # fmt: skip
_ONLY_ALONE = frozenset({"stop", "restart", "yes", "no", "bye"})
_FILLER = word_set("""
    aub alsjeblieft hoor dan nu maar even toch wel echt gewoon mij me ik je jij u jullie mevrouw meneer robot bot
    computer en o oh ok oke ja nee wow sorry heel erg zeer zo het dit dat er van voor met de een is was al weer nog
    eens ook hier daar allemaal helemaal aanloop mijn om te hallo hoi dag dank bedankt wil graag iets anders nou tja
    hmm eh uh beste jou snel meteen alvast svp mens iemand beetje kan kun kunt leg zeg taal te ten raad moeilijk
    zeggen geven
""")


@dataclass(frozen=True, slots=True)
class IntentFinding:
    """What the message does, `alone` when it says nothing else; `prefers` is filled for `human` only."""

    intent: Intent
    prefers: Preference | None
    alone: bool
    rule: str


@dataclass(frozen=True, slots=True)
class _Rule:
    intent: Intent
    name: str
    pattern: Pattern


ALONE = -0.2
AGAINST_A_RULE = -0.2
"""Weights from which a learned wish counts without a rule, and below which it holds a rule back; chosen by leaving out
writers of the training messages."""

_BOOK = Rulebook(CLASSES)


def _rule(head: str, source: str) -> _Rule:
    intent, name = head.split(" ", 1)
    return _Rule(cast("Intent", intent), f"{intent}/{name}", _BOOK.compile(source))


_RULES = tuple(_rule(head, source) for head, source in rule_lines(RULES))
_NO_HUMAN = tuple(_BOOK.compile(source) for _, source in rule_lines(NO_HUMAN))
_EXPERT = _BOOK.compile("@expert")
_LIVED = tuple(rule.pattern for rule in _RULES if rule.name == "human/expert")
_OFFICE = _BOOK.compile("@office")
_BOOK.ready()


def find_intent(text: str, signs: Signs | None = None) -> IntentFinding | None:
    """The intent of the message besides a question, or None.

    `signs` is trained on requests for a person, by the kind of person preferred; without it rules decide.
    """
    if language := foreign_language(text):
        return IntentFinding("language", None, alone=True, rule=f"language/{language}")
    words, marked = _BOOK.open(text)
    spans = {rule: marked.places(rule.pattern) for rule in _RULES if rule.intent != "human"}
    asks = _human(marked)
    sign = signs.weigh(text) if signs else None
    if sign is not None:
        if sign.weight > (AGAINST_A_RULE if asks else ALONE):
            return _wanted(sign, words, marked, asks)
        asks = {}
    spans = {rule: places for rule, places in spans.items() if places} | asks
    if not spans:
        return IntentFinding("nonsense", None, alone=True, rule="nonsense/mash") if is_nonsense(text) else None
    for intent in _ORDER:
        for rule, places in spans.items():
            if rule.intent == intent:
                said = [place for other in spans if _goes_with(other.intent, intent) for place in spans[other]]
                alone = _alone(words, said)
                if alone or intent not in _ONLY_ALONE:
                    prefers = _preference(marked, places) if intent == "human" else None
                    return IntentFinding(intent, prefers, alone, rule.name)
    return None


def _wanted(
    sign: Sign, words: tuple[Word, ...], marked: Marked, asks: dict[_Rule, list[tuple[int, int]]]
) -> IntentFinding:
    """A request for a person: what kind the rules heard, else what kind was learned."""
    places = [place for found in asks.values() for place in found]
    heard = _preference(marked, places) if places else "any"
    prefers = heard if heard != "any" else cast("Preference", sign.kind)
    rule = next((rule.name for rule in asks), f"human/learned: {', '.join(sign.because)}")
    return IntentFinding("human", prefers, _alone(words, places), rule)


def _goes_with(other: Intent, intent: Intent) -> bool:
    return other == intent or other in ("greeting", "thanks", "yes", "no", "bye")


def _human(marked: Marked) -> dict[_Rule, list[tuple[int, int]]]:
    readable = marked.copy()
    for pattern in _NO_HUMAN:
        for start, end in marked.places(pattern):
            readable.blank(start, end)
    found = {rule: readable.places(rule.pattern) for rule in _RULES if rule.intent == "human"}
    return {rule: places for rule, places in found.items() if places}


def _alone(words: tuple[Word, ...], places: list[tuple[int, int]]) -> bool:
    covered = {place for start, end in places for place in range(start, end)}
    return all(place in covered or not word.form or word.form in _FILLER for place, word in enumerate(words))


def _preference(marked: Marked, places: list[tuple[int, int]]) -> Preference:
    if marked.places(_EXPERT) or any(marked.places(pattern) for pattern in _LIVED):
        return "expert_by_experience"
    near = any(start - 4 <= place <= end + 4 for place, _ in marked.places(_OFFICE) for start, end in places)
    return "institution" if near else "any"
