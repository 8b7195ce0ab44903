"""The exported Rasa project: complete, consistent, and word for word."""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.channels import rasa_turns as turns
from bot.export_rasa import COMMANDS, HUMAN, example, export
from faq.content import Pack

TODAY = date(2026, 11, 24)
ACTIONS_URL = "http://127.0.0.1:5055/webhook"
FILES = ["config.yml", "domain.yml", "data/nlu.yml", "data/rules.yml", "endpoints.yml", "credentials.yml", "README.md"]


@pytest.fixture(scope="module")
def folder(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rasa") / "made" / "on the way"
    assert export(pack, folder, ACTIONS_URL, TODAY) == [folder / name for name in FILES]
    return folder


@pytest.fixture(scope="module")
def project(folder: Path) -> dict[str, Any]:
    return {name: yaml.safe_load((folder / name).read_text(encoding="utf-8")) for name in FILES if name != "README.md"}


@pytest.fixture(scope="module")
def examples(project: dict[str, Any]) -> dict[str, list[str]]:
    found = {item["intent"]: item["examples"].splitlines() for item in project["data/nlu.yml"]["nlu"]}
    assert all(line.startswith("- ") for lines in found.values() for line in lines)
    return {intent: [line[2:] for line in lines] for intent, lines in found.items()}


@pytest.fixture(scope="module")
def rules(project: dict[str, Any]) -> dict[str, str]:
    found = {}
    for rule in project["data/rules.yml"]["rules"]:
        intent, action = rule["steps"]
        found[intent["intent"]] = action["action"]
    assert len(found) == len(project["data/rules.yml"]["rules"])
    return found


def test_every_intent_has_a_rule_and_examples(
    project: dict[str, Any], examples: dict[str, list[str]], rules: dict[str, str]
) -> None:
    intents = project["domain.yml"]["intents"]
    assert len(intents) == len(set(intents))
    assert set(rules) == {*intents, "nlu_fallback"}
    assert set(examples) == set(intents)
    for intent in set(intents) - set(COMMANDS):
        assert len(examples[intent]) >= 5, intent


def test_every_valid_entry_is_an_intent(project: dict[str, Any], pack: Pack) -> None:
    valid = {entry.slug for entry in pack.entries.values() if entry.is_valid_on(TODAY)}
    assert set(project["domain.yml"]["intents"]) == {*valid, HUMAN, *COMMANDS}


def test_every_action_of_a_rule_is_served(project: dict[str, Any], rules: dict[str, str]) -> None:
    """Each rule ends in an action, so that the crisis layer sees every message."""
    assert set(rules.values()) == set(project["domain.yml"]["actions"]) == set(turns.ACTIONS)
    assert rules["nlu_fallback"] == turns.CLARIFY
    assert rules[HUMAN] == turns.OFFER_PEOPLE
    assert rules[turns.CONSENT] == turns.START_TRANSFER


def test_the_slots_are_those_the_actions_set(project: dict[str, Any]) -> None:
    slots = project["domain.yml"]["slots"]
    assert set(slots) == set(turns.SLOTS)
    assert not any(slot["influence_conversation"] for slot in slots.values())
    entities = {m["entity"] for slot in slots.values() for m in slot["mappings"] if m["type"] == "from_entity"}
    assert entities <= set(project["domain.yml"]["entities"])
    consent = slots[turns.CONSENT]["mappings"]
    assert consent == [{"type": "from_intent", "intent": turns.CONSENT, "value": True}]


def test_answers_stand_word_for_word_with_source_and_date(project: dict[str, Any], pack: Pack) -> None:
    responses = project["domain.yml"]["responses"]
    for slug in set(project["domain.yml"]["intents"]) & set(pack.entries):
        (response,) = responses[f"utter_{slug}"]
        entry = pack.entries[slug]
        assert response["text"].startswith(entry.answer)
        assert entry.more is None or entry.more in response["text"]
        for source in entry.sources:
            assert source.name in response["text"]
            assert (source.date or "datum onbekend")[:4] in response["text"]
        assert not re.search(r"[{}]", response["text"]), "Rasa would fill these in"
    assert len(responses) == len(set(project["domain.yml"]["intents"]) & set(pack.entries))


def test_phrasings_hold_nothing_that_rasa_reads_as_markup(examples: dict[str, list[str]]) -> None:
    for intent in set(examples) - set(COMMANDS):
        for text in examples[intent]:
            assert text == text.strip() != ""
            assert not re.search(r"[\[\]{}|\\\n]", text), text
            assert not text.startswith("/"), text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mag ik [werken](werk) met {wia}?", "Mag ik werken (werk) met wia ?"),
        ("/aanloop_press", "aanloop_press"),
        ("- lijstje\n  op twee regels", "lijstje op twee regels"),
        ('Wat is "loonwaarde": 50%?', 'Wat is "loonwaarde": 50%?'),
        ("# geen titel", "geen titel"),
        ("[]", ""),
    ],
)
def test_markup_is_taken_out(text: str, said: str) -> None:
    assert example(text) == said


def test_check_questions_are_held_out(examples: dict[str, list[str]], pack: Pack) -> None:
    learned = {text.casefold() for texts in examples.values() for text in texts}
    held_out = {example(q).casefold() for entry in pack.entries.values() for q in entry.check_questions}
    assert held_out
    assert not learned & held_out


def test_no_example_belongs_to_two_intents(examples: dict[str, list[str]]) -> None:
    texts = [text.casefold() for found in examples.values() for text in found]
    assert len(texts) == len(set(texts))


def test_entries_past_their_date_are_left_out(pack: Pack, tmp_path: Path) -> None:
    first = min(pack.entries.values(), key=lambda entry: entry.valid_until)
    export(pack, tmp_path / "last day", ACTIONS_URL, first.valid_until)
    export(pack, tmp_path / "day after", ACTIONS_URL, first.valid_until + timedelta(days=1))
    assert f"- {first.slug}\n" in (tmp_path / "last day" / "domain.yml").read_text(encoding="utf-8")
    for name in FILES:
        assert not re.search(
            rf"\b{first.slug}$", (tmp_path / "day after" / name).read_text(encoding="utf-8"), re.MULTILINE
        )


def test_endpoints_and_channels(project: dict[str, Any]) -> None:
    assert project["endpoints.yml"] == {"action_endpoint": {"url": ACTIONS_URL}}
    assert project["credentials.yml"] == {"rest": None}
    assert project["config.yml"]["language"] == "nl"
    assert re.fullmatch(r"aanloop-[0-9a-f]{12}", project["config.yml"]["assistant_id"])
    assert [policy["name"] for policy in project["config.yml"]["policies"]] == ["RulePolicy"]


def test_exporting_again_writes_the_same(pack: Pack, folder: Path, tmp_path: Path) -> None:
    export(pack, tmp_path, ACTIONS_URL, TODAY)
    for name in FILES:
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_texts_are_readable_utf8(folder: Path) -> None:
    domain = (folder / "domain.yml").read_text(encoding="utf-8")
    assert "\\u" not in domain
    assert "\\n" not in domain
    assert "&id0" not in domain


def test_the_readme_names_the_figures(folder: Path, project: dict[str, Any], pack: Pack) -> None:
    text = (folder / "README.md").read_text(encoding="utf-8")
    count = len(set(project["domain.yml"]["intents"]) & set(pack.entries))
    assert f"{count} entries" in text
    assert ACTIONS_URL in text
    assert "rasa data validate" in text
