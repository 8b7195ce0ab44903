"""When the assistant is stuck and offers people: each signal has a name, a limit in the settings, and its own words."""

from dataclasses import dataclass
from enum import StrEnum


class Stuck(StrEnum):
    """Why people are offered. The texts `people.because.<name>` say so to the asker."""

    asked = "asked"
    """A person was asked for, in words or by a button."""
    unsure = "unsure"
    """Not understood, or not surely, several times in a row."""
    unhelpful = "unhelpful"
    """The asker said that an answer does not help."""
    repeated = "repeated"
    """The same question came again after its answer."""
    personal = "personal"
    """The entry says that it always depends on the person."""
    expired = "expired"
    """The entry is too old to answer with."""
    despair = "despair"
    """Heavy feelings without a question, and without danger."""


@dataclass(frozen=True, slots=True)
class Limits:
    """After how many of a kind the assistant offers people. In a row for `unsure`; in all for the others."""

    unsure: int = 2
    unhelpful: int = 1
    repeated: int = 1
