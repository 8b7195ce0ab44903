"""What askers type: held-out ways to ask, and messages that are out of reach or ask for a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bot.evaluate import HELDOUT
from bot.heldout import read_sets
from faq.content import Pack

ROOT = Path(__file__).parent.parent.parent
THANKS = "Dank je wel, hier kan ik mee verder."
ADDED = ("Ik vergat nog iets: het is voor volgende maand.", "Het gaat om de brief van vorige week.")
TALK = ("Dat wist ik niet. En hoe pak ik dat aan?", "Oke. Moet ik dat zelf melden?", "En als dat niet lukt?")


@dataclass(frozen=True, slots=True)
class Question:
    """A first message; `entry` is the right answer, None when there is none."""

    text: str
    entry: str | None = None


class Questions:
    """Check questions of the pack, evenly over its entries, and what is out of reach from the held-out sets."""

    def __init__(self, pack: Pack) -> None:
        self.ways = {e.slug: e.check_questions for e in pack.entries.values() if e.check_questions}
        self.slugs: Sequence[str] = sorted(self.ways)
        sets = read_sets(ROOT / HELDOUT)
        outside = [row["text"] for row in sets["outside"] if row["reason"] != "smalltalk"]
        human = [row["text"] for row in sets["human"] if row["human"]]
        self.outside: Sequence[str] = outside
        self.human: Sequence[str] = human

    def draw(self, chance: Random, out_of_reach: float) -> Question:
        """One in three of the messages out of reach asks for a person in words."""
        if chance.random() < out_of_reach:
            return Question(chance.choice(self.human if chance.random() < 1 / 3 else self.outside))
        slug = chance.choice(self.slugs)
        return Question(chance.choice(self.ways[slug]), slug)

    def again(self, chance: Random, question: Question) -> Question:
        """The same in other words, where there are any."""
        ways = [way for way in self.ways.get(question.entry or "", ()) if way != question.text]
        return Question(chance.choice(ways), question.entry) if ways else question
