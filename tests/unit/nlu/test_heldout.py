"""What is measured on questions and sets that nothing was written or trained from does not get worse unnoticed.

The floors stand a little under what was measured when they were set; docs/understanding.md has the figures with their
intervals, and the aims. Raise a floor when the figure has risen. Never change a rule or a phrasing to fit a message of
these sets: then they would measure nothing any more.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.evaluate import judge, language_of, pack_group
from bot.figures import Figure, Group
from bot.heldout import measure_sets, read_sets
from faq.content import Pack
from nlu.evaluation import Proportion, with_typing_errors
from nlu.understanding import Language
from tests.conftest import INDEX

HELDOUT = Path(__file__).parents[2] / "data" / "heldout"

AT_LEAST = {
    "check": {"accuracy": 0.0},
}
AT_MOST = {
    "check": {"wrong_and_confident": 0.0},
}


def worse(groups: Iterable[Group]) -> list[str]:
    """The figures of `groups` that are under their floor or over their ceiling."""
    found = [(group, figure) for group in groups for figure in group.figures]
    return [
        f"{group.key}.{figure.key} is {figure.value:.3f}"
        for group, figure in found
        if figure.value < AT_LEAST.get(group.key, {}).get(figure.key, 0.0)
        or figure.value > AT_MOST.get(group.key, {}).get(figure.key, float("inf"))
    ]


@pytest.fixture(scope="module")
def language(pack: Pack) -> Language:
    return language_of(pack, INDEX)


def questions(pack: Pack) -> list[tuple[str, str]]:
    return [(text, entry.slug) for entry in pack.entries.values() for text in entry.check_questions]


def test_check_questions(pack: Pack, language: Language) -> None:
    asked = questions(pack)
    assert len(asked) >= 1000
    assert worse([pack_group("check", "", judge(asked, pack, language), 0.0)]) == []


def test_check_questions_with_typing_errors(pack: Pack, language: Language) -> None:
    asked = [(with_typing_errors(text, place), slug) for place, (text, slug) in enumerate(questions(pack))]
    assert worse([pack_group("noisy", "", judge(asked, pack, language), 0.0)]) == []


def test_held_out_sets(pack: Pack, language: Language) -> None:
    sets = read_sets(HELDOUT)
    groups = measure_sets(sets, language, [text for text, _ in questions(pack)])
    assert {group.key for group in groups} == set(sets) == {*AT_LEAST, *AT_MOST} - {"check", "noisy"}
    assert sum(row["level"] == "acute" for row in sets["crisis"]) >= 300
    assert len(sets["near_miss"]) >= 300
    assert groups[2]["false_alarms"].measured.total >= 3000  # type: ignore[union-attr]
    assert worse(groups) == []


def test_every_floor_and_ceiling_can_fail() -> None:
    bad = [
        *((name, key, Proportion(0, 100)) for name, floors in AT_LEAST.items() for key in floors),
        *((name, key, Proportion(100, 100)) for name, ceilings in AT_MOST.items() for key in ceilings),
    ]
    assert len(worse(Group(name, "", (Figure(key, "", value),)) for name, key, value in bad)) == len(bad)
