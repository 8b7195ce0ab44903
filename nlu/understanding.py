"""What the language layer makes of one message: the one entry point of this package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from nlu.benefits import shared
from nlu.foreign import foreign_language
from nlu.intents import Intent, IntentFinding, find_benefit, find_intent, find_person, find_region
from nlu.outside import is_other_service
from nlu.ranking import Candidate, Context, Ranked, Ranking
from nlu.safety import CrisisFinding, PersonalData, find_crisis, find_personal_data
from nlu.signs import Signs

Kind = Literal["answer", "clarify", "offer", "crisis", "about", "smalltalk", "unknown"]
Preference = Literal["expert_by_experience", "institution", "any"]
Found = TypeVar("Found")

ABOUT_TOPIC = "aanloop"
_NEAR = 3
_SURELY_OUTSIDE = 0.1
_UNANSWERABLE = frozenset(("insult", "despair", "nonsense", "language"))


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Probabilities from which the assistant speaks up; chosen on the questions kept apart and on messages outside.

    `answer`: the best candidate is right. `reach`: the message is inside the FAQ's reach, to answer.
    `clarify`: one of the best three is right. `doubt`: the message is inside the FAQ's reach, to ask which is meant.
    """

    answer: float = 0.75
    reach: float = 0.65
    clarify: float = 0.50
    doubt: float = 0.40


@dataclass(frozen=True)
class Language:
    """All that understanding needs besides the message; built once."""

    ranking: Ranking
    thresholds: Thresholds = field(default_factory=Thresholds)
    public_numbers: frozenset[str] = frozenset()
    danger: Signs | None = None
    human: Signs | None = None
    outside: Signs | None = None


@dataclass(frozen=True, slots=True)
class Understanding:
    """One message, understood. `candidates`: at most five, best first, filled in whatever the kind is.

    `language` is the code (or the name of the script) of another language than Dutch, when most of it is in one.
    """

    kind: Kind
    reason: str | None
    intent: Intent | None
    candidates: tuple[Candidate, ...]
    crisis: CrisisFinding | None
    personal_data: tuple[PersonalData, ...]
    prefers: Preference | None
    benefit: str | None
    region: str | None
    person: Literal["self", "other"] | None
    quote: str | None
    language: str | None = None

    @property
    def confidence(self) -> float:
        """The probability that the best candidate is right; 0 when there is none."""
        return self.candidates[0].confidence if self.candidates else 0.0

    @property
    def entry(self) -> str | None:
        return self.candidates[0].entry if self.candidates else None

    @property
    def topic(self) -> str | None:
        return self.candidates[0].topic if self.candidates else None


def understand(turns: Sequence[str], language: Language) -> Understanding:
    """Understand the last of `turns`, the messages of one asker; the earlier ones are context.

    What would be answered for one benefit and may as well be meant for another is asked instead.

    Raises `ValueError` when there are no turns.
    """
    if not turns:
        raise ValueError("there is no message to understand")
    text = turns[-1]
    benefit = _latest(turns, find_benefit)
    ranked = language.ranking.rank(text, Context(tuple(turns[:-1]), benefit))
    crisis = find_crisis(text, language.danger)
    intent = find_intent(text, language.human)
    kind, reason = ("crisis", None) if crisis else _kind(text, intent, ranked, language)
    if kind == "answer" and benefit is None:
        several = shared(text, ranked, language.ranking, language.thresholds.answer)
        if several is not None:
            kind, ranked = "clarify", several
    return Understanding(
        kind=kind,
        reason=reason,
        intent=intent.intent if intent else None,
        candidates=ranked.candidates,
        crisis=crisis,
        personal_data=find_personal_data(text, language.public_numbers),
        prefers=intent.prefers if intent else None,
        benefit=benefit,
        region=_latest(turns, find_region),
        person=_latest(turns, find_person),
        quote=text[slice(*ranked.quote)] if ranked.quote else None,
        language=foreign_language(text),
    )


_Decision = tuple[Kind, str | None]


def _kind(text: str, intent: IntentFinding | None, ranked: Ranked, language: Language) -> _Decision:
    if intent and intent.intent == "human":
        return "offer", "asked"
    if intent and intent.alone:
        return ("unknown", intent.intent) if intent.intent in _UNANSWERABLE else ("smalltalk", None)
    return _question(text, intent, ranked, language)


def _question(text: str, intent: IntentFinding | None, ranked: Ranked, language: Language) -> _Decision:
    best, thresholds = ranked.candidates[0], language.thresholds
    if best.confidence >= thresholds.answer and ranked.in_scope >= thresholds.reach:
        return ("about" if best.topic == ABOUT_TOPIC else "answer"), None
    if ranked.in_scope < thresholds.reach and is_other_service(text):
        return "unknown", "other_service"
    if reason := _outside(text, ranked, language):
        return ("smalltalk", None) if reason == "smalltalk" else ("unknown", reason)
    near = sum(candidate.confidence for candidate in ranked.candidates[:_NEAR])
    if near >= thresholds.clarify and ranked.in_scope >= thresholds.doubt:
        return "clarify", None
    return "unknown", intent.intent if intent and intent.intent in _UNANSWERABLE else "unsure"


def _outside(text: str, ranked: Ranked, language: Language) -> str | None:
    """Why the message is no question for this FAQ, as learned from examples; None when it may be one."""
    if language.outside is None or ranked.in_scope >= language.thresholds.reach:
        return None
    sign = language.outside.weigh(text)
    return sign.kind if sign.weight > _SURELY_OUTSIDE else None


def _latest(turns: Sequence[str], find: Callable[[str], Found | None]) -> Found | None:
    return next((found for turn in reversed(turns) if (found := find(turn)) is not None), None)
