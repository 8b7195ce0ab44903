"""One question, several benefits: asked without naming one, it may mean any of them.

"Hoeveel mag ik bijverdienen" is asked about bijstand, WIA and Wajong alike. When an entry about one benefit would
answer, the same words are read once more with each other benefit named; where that finds as good an answer about that
benefit, the asker is to say which is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlu.ranking import Candidate, Ranked, Ranking
from nlu.slots import find_benefit


def benefit_of(topic: str) -> str | None:
    """The benefit that a topic is about, by its name."""
    return find_benefit(topic.replace("-", " "))


def shared(text: str, ranked: Ranked, ranking: Ranking, sure: float) -> Ranked | None:
    """Return the candidates of all benefits that `text` fits, the chance shared between them; None when it fits one.

    `sure` is the confidence from which another benefit fits too.
    """
    best = ranked.candidates[0]
    own = benefit_of(best.topic)
    if own is None:
        return None
    others = sorted({benefit for topic in set(ranking.model.topics) if (benefit := benefit_of(topic))} - {own})
    if not others:
        return None
    read = ranking.rank_all([f"{text} {benefit}" for benefit in others], limit=1)
    fitting = [
        found.candidates[0]
        for benefit, found in zip(others, read, strict=True)
        if found.candidates[0].confidence >= sure and benefit_of(found.candidates[0].topic) == benefit
    ]
    return _divided(ranked, fitting) if fitting else None


def _divided(ranked: Ranked, fitting: Sequence[Candidate]) -> Ranked:
    best, *rest = ranked.candidates
    share = best.confidence / (1 + len(fitting))
    order = sorted(fitting, key=lambda each: -each.confidence)
    same = [replace(each, confidence=share) for each in (best, *order)]
    named = {each.entry for each in same}
    others = [replace(each, confidence=min(each.confidence, share)) for each in rest if each.entry not in named]
    return replace(ranked, candidates=(*same, *others)[: len(ranked.candidates)])
