"""What a message does besides asking, and the benefit, region and person it names."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.intents import find_benefit, find_intent, find_person, find_region

CASES = [
    json.loads(line) for line in (Path(__file__).parents[2] / "data/intents_dev.jsonl").read_text("utf-8").splitlines()
]
HUMAN = [case for case in CASES if case["intent"] == "human"]


def test_requests_for_a_human_on_the_working_list() -> None:
    found = [(find_intent(case["text"]), case["prefers"]) for case in HUMAN]
    asked = [(finding, prefers) for finding, prefers in found if finding and finding.intent == "human"]
    assert len(asked) / len(HUMAN) >= 0.97
    assert sum(finding.prefers == prefers for finding, prefers in asked) / len(asked) >= 0.95


@pytest.mark.parametrize("case", [case for case in CASES if case["intent"] != "human"], ids=lambda case: case["text"])
def test_intent(case: dict) -> None:
    finding = find_intent(case["text"])
    assert (finding.intent if finding else None) == case["intent"]


def test_alone_on_the_working_list() -> None:
    cases = [case for case in CASES if case["alone"] is not None]
    right = [case for case in cases if (finding := find_intent(case["text"])) and finding.alone == case["alone"]]
    assert len(right) / len(cases) >= 0.97


@pytest.mark.parametrize(
    ("text", "benefit"),
    [
        ("ik zit in de WIA", "wia"),
        ("wajong en werken", "wajong"),
        ("ziektewet", "ziektewet"),
        ("ik heb bijstand van de gemeente", "bijstand"),
        ("participatiewet", "bijstand"),
        ("hoe lang duurt ww", "ww"),
        ("mijn wao", "wao"),
        ("ik heb geen uitkering", "geen"),
        ("mag ik werken", None),
        ("straks heb ik geen uitkering meer", None),
        ("als ik geen uitkering krijg, wat dan", None),
        ("ik ben bang dat ik geen uitkering krijg", None),
        ("krijg ik dan geen uitkering meer", None),
        ("ik heb nog geen uitkering", "geen"),
        ("ik leef zonder uitkering. straks weer werk", "geen"),
        ("straks heb ik geen uitkering meer, nu wia", "wia"),
    ],
)
def test_benefit(text: str, benefit: str | None) -> None:
    assert find_benefit(text) == benefit


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("ik woon in Goes", "zeeland"),
        ("gemeente Schouwen-Duiveland", "zeeland"),
        ("Leiden", "holland-rijnland"),
        ("Alphen aan den Rijn", "holland-rijnland"),
        ("kaag en braassem", "holland-rijnland"),
        ("dat kan leiden tot stress", None),
        ("ik kom uit Nieuw-Zeeland", None),
        ("Amsterdam", None),
    ],
)
def test_region(text: str, region: str | None) -> None:
    assert find_region(text) == region


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("mag ik werken", "self"),
        ("mag mijn zoon werken", "other"),
        ("mijn man heeft wia", "other"),
        ("ik woon samen met mijn partner", "self"),
        ("hoe lang duurt de ww", None),
    ],
)
def test_person(text: str, person: str | None) -> None:
    assert find_person(text) == person


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    assert find_intent(text) == find_intent(text)
    find_benefit(text)
    find_region(text)
    find_person(text)
