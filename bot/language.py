"""The language layer of a pack: four trained parts, each made once and kept in the cache."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from faq.content import ABOUT_ITSELF, Pack
from faq.index import examples, explanations, is_kept, kept, ranking_key, signs_key
from faq.signs import load_asked, load_danger, load_human, load_outside
from nlu.lexicon import Lexicon
from nlu.ranking import Example, Ranking
from nlu.signs import Labelled, Signs
from nlu.understanding import Language, Understanding, understand


@dataclass(frozen=True)
class Material:
    """What the parts are trained on.

    Every way to ask is also a message without danger and without another wish; so is what is outside the FAQ.
    """

    pack: Pack
    danger: list[Labelled]
    human: list[Labelled]
    outside: list[Labelled]
    asked: list[Example]

    @classmethod
    def of(cls, pack: Pack, overlay: Path | None = None) -> "Material":
        """Raises ContentError."""
        danger, human = load_danger(overlay), load_human(overlay)
        asked = [(entry.topic, way) for entry in pack.entries.values() for way in (entry.question, *entry.phrasings)]
        ordinary = [Labelled(way) for topic, way in asked if topic not in {"crisis", ABOUT_ITSELF}]
        outside = load_outside(overlay)
        calm = [Labelled(each.text) for each in (*human, *outside)]
        unasked = [Labelled(each.text) for each in outside if each.kind]
        return cls(
            pack,
            [*danger, *ordinary, *calm],
            [*human, *ordinary, *unasked],
            [*outside, *ordinary],
            load_asked(overlay),
        )

    def language(self, cache: Path | None) -> Language:
        """Train, or take from the cache what was trained on this very content."""
        entries = tuple(self.pack.entries.values())
        lexicon = Lexicon.from_mapping(self.pack.lexicon)
        ways, texts = examples(entries), explanations(entries)
        keys = self.keys()
        return Language(
            ranking=kept(cache, keys["ranking"], Ranking, lambda: Ranking.train(ways, lexicon, texts, self.asked)),
            danger=kept(cache, keys["danger"], Signs, lambda: Signs.train(self.danger)),
            human=kept(cache, keys["human"], Signs, lambda: Signs.train(self.human)),
            outside=kept(cache, keys["outside"], Signs, lambda: Signs.train(self.outside)),
            public_numbers=self.pack.public_numbers,
        )

    def keys(self) -> dict[str, str]:
        entries = tuple(self.pack.entries.values())
        lexicon = Lexicon.from_mapping(self.pack.lexicon)
        return {
            "ranking": ranking_key(examples(entries), lexicon, explanations(entries), self.asked),
            "danger": signs_key("danger", self.danger),
            "human": signs_key("human", self.human),
            "outside": signs_key("outside", self.outside),
        }

    def is_trained(self, cache: Path) -> bool:
        return all(is_kept(cache, key) for key in self.keys().values())


def understander(
    pack: Pack, cache: Path | None, overlay: Path | None = None
) -> Callable[[tuple[str, ...]], Understanding]:
    """understand(turns) over this pack. Raises ContentError when the labelled messages cannot be read."""
    language = Material.of(pack, overlay).language(cache)
    return lambda turns: understand(turns, language)
