"""Signs of danger: found, explained, and not seen where there are none.

`tests/data/crisis_dev.jsonl` is the working list the rules were written against. It says that nothing was lost; how well
the rules do on words nobody tuned them to is measured on the held-out sets.
"""

import json
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlu import crisis
from nlu.crisis import find_crisis

CASES = [
    json.loads(line) for line in (Path(__file__).parents[2] / "data/crisis_dev.jsonl").read_text("utf-8").splitlines()
]
SIGNS = [case for case in CASES if case["crisis"]]
NEAR_MISSES = [case for case in CASES if not case["crisis"]]
HOSTILE = (
    "ik wil dood ", "niet niet ", "ik ", "dood ", "a", "wil niet ", "mijn man slaat mij niet ", "zelfmoort ", "'", "er een eind aan ",
    ".", "ikwilniet", "é", "1", "d o o d ", "x@", "geen gedachten aan ", "😀", "van kant maken als ",
)  # fmt: skip


def share(hits: int, cases: list) -> float:
    return hits / len(cases)


def test_recall_on_the_working_list() -> None:
    acute = [case for case in SIGNS if case["crisis"]["level"] == "acute"]
    assert share(sum(find_crisis(case["text"]) is not None for case in acute), acute) >= 0.98
    assert share(sum(find_crisis(case["text"]) is not None for case in SIGNS), SIGNS) >= 0.95


def test_kind_and_person_on_the_working_list() -> None:
    found = [(find_crisis(case["text"]), case["crisis"]) for case in SIGNS]
    found = [(finding, wanted) for finding, wanted in found if finding]
    assert share(sum(finding.kind == wanted["kind"] for finding, wanted in found), found) >= 0.97
    assert share(sum(finding.person == wanted["person"] for finding, wanted in found), found) >= 0.97


def test_false_alarms_on_the_working_list() -> None:
    assert share(sum(find_crisis(case["text"]) is not None for case in NEAR_MISSES), NEAR_MISSES) <= 0.02


@pytest.mark.parametrize(
    ("text", "kind", "person", "level"),
    [
        ("ik wil dooood", "suicide", "self", "acute"),
        ("ikwildood", "suicide", "self", "acute"),
        ("mijn zoon zegt dat hij er een eind aan maakt", "suicide", "other", "acute"),
        ("mijn zoon appte: ik wil dood", "suicide", "other", "acute"),
        ("ik zie het niet meer zitten", "suicide", "self", "serious"),
        ("ik snij mezelf", "selfharm", "self", "serious"),
        ("mijn man slaat mij", "abuse", "self", "serious"),
        ("de stemmen zeggen dat ik moet springen", "psychosis", "self", "acute"),
        ("ik kom daar met een mes", "danger_other", "self", "acute"),
        ("ik heb te veel pillen genomen", "acute_other", "self", "acute"),
    ],
)
def test_says_what_whom_and_how_pressing(text: str, kind: str, person: str, level: str) -> None:
    finding = find_crisis(text)
    assert finding is not None
    assert (finding.kind, finding.person, finding.level) == (kind, person, level)


@pytest.mark.parametrize(
    "text",
    [
        "ik wil niet dood hoor",
        "vijf jaar geleden wilde ik dood maar nu gaat het goed",
        "ik zie het niet meer zitten met al die brieven",
        "mijn man is overleden door zelfmoord, heb ik recht op een uitkering",
        "",
        "   \n",
    ],
)
def test_does_not_fire(text: str) -> None:
    assert find_crisis(text) is None


def test_the_finding_explains_itself_and_points_at_the_words() -> None:
    text = "Mag ik werken in de ww? En ik wil dood."
    finding = find_crisis(text)
    assert finding is not None
    assert finding.rule == "suicide/wish-die"
    assert text[slice(*finding.span)] == "wil dood"


def test_every_rule_has_a_name_and_every_pattern_can_match() -> None:
    assert all(rule.name.startswith(rule.kind + "/") for rule in crisis._RULES)
    assert all(rule.pattern.required for rule in crisis._RULES)


@pytest.mark.parametrize("piece", HOSTILE)
def test_five_thousand_hostile_characters_per_pattern(piece: str) -> None:
    text = (piece * 5000)[:5000]
    _, marked = crisis._BOOK.open(text)
    slowest = 0.0
    for pattern in [*crisis._EXEMPT, *(rule.pattern for rule in crisis._RULES)]:
        start = time.process_time()
        marked.places(pattern)
        slowest = max(slowest, time.process_time() - start)
    assert slowest < 0.05


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from([*HOSTILE, "vijf jaar geleden ", "mijn zoon ", "pillen ", "mes "]), min_size=1, max_size=60
    ),
    st.text(max_size=30),
)
def test_any_text_gives_a_span_inside_it(pieces: list[str], tail: str) -> None:
    text = "".join(pieces) + tail
    finding = find_crisis(text)
    if finding:
        assert 0 <= finding.span[0] < finding.span[1] <= len(text)
    assert find_crisis(text) == finding
