"""What is measured on questions and sets that nothing was written or trained from does not get worse unnoticed.

The floors stand a little under what was measured when they were set; some are still under the aims, which
docs/understanding.md names beside the figures. Raise a floor when the figure has risen. Never change a rule or a
phrasing to fit a message of these sets: then they would measure nothing any more.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.evaluate import judge, pack_group
from bot.figures import Figure, Group
from bot.heldout import measure_sets, read_sets
from bot.labelled import read_rows
from bot.language import Material
from faq.content import Pack
from faq.signs import load_danger, load_human, load_outside
from nlu.evaluation import with_typing_errors
from nlu.safety import find_crisis
from nlu.text import tokens
from nlu.understanding import Language
from tests.conftest import INDEX

A_FEW_WORDS = 4
HELDOUT = Path(__file__).parents[2] / "data" / "heldout"

AT_LEAST = {
    "check": {"accuracy": 0.94, "accuracy_3": 0.98, "topic": 0.955, "macro_f1": 0.94, "answered_at_once": 0.82},
    "noisy": {"accuracy": 0.89, "accuracy_3": 0.96, "answered_at_once": 0.69},
    "crisis": {"recall_acute": 0.94, "recall": 0.91, "right_kind": 0.95, "right_person": 0.96},
    "personal_data": {"f1": 0.96, "recall_partly": 0.95},
    "human": {"recall": 0.98, "preference": 0.97},
    "outside": {"reason": 0.83, "reason_despair": 0.62, "reason_other": 0.85},
}
AT_MOST = {
    "check": {"wrong_and_confident": 0.018, "ece": 0.025},
    "noisy": {"wrong_and_confident": 0.022, "ece": 0.025},
    "near_miss": {"false_alarms": 0.037},
    "ordinary": {"false_alarms": 0.006},
    "human": {"false_alarms": 0.11},
    "outside": {"wrong_and_confident": 0.013},
}


def worse(groups: Iterable[Group]) -> list[str]:
    """The figures of `groups` that are under their floor or over their ceiling."""
    found = {group.key: group for group in groups}
    low = [
        (name, key)
        for name, floors in AT_LEAST.items()
        for key, floor in floors.items()
        if name in found and found[name][key].value < floor
    ]
    high = [
        (name, key)
        for name, ceilings in AT_MOST.items()
        for key, ceiling in ceilings.items()
        if name in found and found[name][key].value > ceiling
    ]
    return [f"{name}.{key} is {found[name][key].value:.3f}" for name, key in (*low, *high)]


@pytest.fixture(scope="module")
def language(pack: Pack) -> Language:
    return Material.of(pack).language(INDEX)


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
    def group(name: str, key: str, value: float) -> Group:
        keys = {*AT_LEAST.get(name, {}), *AT_MOST.get(name, {})}
        good = {each: 1.0 if each in AT_LEAST.get(name, {}) else 0.0 for each in keys}
        return Group(
            name, "", tuple(Figure(each, "", each_value) for each, each_value in (good | {key: value}).items())
        )

    for table, bad in ((AT_LEAST, 0.0), (AT_MOST, 1.0)):
        for name, limits in table.items():
            for key in limits:
                assert worse([group(name, key, bad)]) == [f"{name}.{key} is {bad:.3f}"]
                assert worse([group(name, key, 1.0 - bad)]) == []


def test_hardly_any_held_out_message_was_written_from(pack: Pack) -> None:
    """Short ones ("nee", "mens aub") stand everywhere; a set of which more is known by heart measures nothing."""
    known = {text for entry in pack.entries.values() for text in (entry.question, *entry.phrasings)}
    known |= {row["text"] for path in HELDOUT.parent.glob("*.jsonl") for row in read_rows(path)}
    known |= {each.text for load in (load_danger, load_human, load_outside) for each in load()}
    seen = {" ".join(tokens(text)) for text in known}
    for name, rows in read_sets(HELDOUT).items():
        longer = [words for row in rows if len(words := tokens(row["text"])) > A_FEW_WORDS]
        copied = sum(" ".join(words) in seen for words in longer)
        assert copied <= 0.03 * len(rows), name


def test_nothing_we_let_people_press_or_answer_reads_as_danger(pack: Pack, language: Language) -> None:
    """A pressed button comes in with its label, and is searched for danger like every message."""
    theirs = [name for name in pack.texts if not name.startswith(("console.", "notices."))]
    labels = [pack.texts[name] for name in theirs if "{" not in pack.texts[name] and len(pack.texts[name]) < 60]
    asked = [*labels, *(entry.question for entry in pack.entries.values())]
    assert [text for text in asked if find_crisis(text, language.danger)] == []
