"""What a message does besides asking a question (first version)."""

import re
from dataclasses import dataclass
from typing import Literal

from nlu.slots import find_benefit, find_person, find_region

Intent = Literal[
    "human",
    "greeting",
    "thanks",
    "bye",
    "yes",
    "no",
    "unhelpful",
    "stop",
    "restart",
    "simpler",
    "insult",
    "despair",
    "nonsense",
    "language",
]
Preference = Literal["expert_by_experience", "institution", "any"]

__all__ = ["Intent", "IntentFinding", "Preference", "find_benefit", "find_intent", "find_person", "find_region"]


@dataclass(frozen=True, slots=True)
class IntentFinding:
    """What the message does; `alone` when it says nothing else."""

    intent: Intent
    prefers: Preference | None
    alone: bool
    rule: str


_HUMAN = re.compile(
    r"\b(?:wil|kan ik|mag ik|liever) (?:\w+ ){0,4}(?:mens|iemand|persoon|medewerker|ervaringsdeskundige)\b", re.IGNORECASE
)
_WHOLE: tuple[tuple[Intent, str], ...] = (
    ("greeting", r"(?:hoi|hallo|hey|goede\w*)"),
    ("thanks", r"(?:dank\w*|bedankt)(?: je)?(?: wel)?"),
    ("bye", r"(?:doei|dag|tot ziens)"),
    ("yes", r"ja"),
    ("no", r"nee"),
    ("stop", r"stop"),
    ("restart", r"opnieuw"),
    ("unhelpful", r"dit helpt niet|dat bedoel ik niet"),
)


def find_intent(text: str) -> IntentFinding | None:
    """The intent besides a question, or None."""
    if _HUMAN.search(text):
        expert = re.search(r"ervaringsdeskundige|zelf (?:heeft )?meegemaakt", text, re.IGNORECASE)
        return IntentFinding("human", "expert_by_experience" if expert else "any", False, "human")
    for intent, pattern in _WHOLE:
        if re.fullmatch(rf"\W*(?:{pattern})\W*", text, re.IGNORECASE):
            return IntentFinding(intent, None, True, intent)
    return None
