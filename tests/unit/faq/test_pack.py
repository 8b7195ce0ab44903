"""The built-in pack keeps what was agreed about it: enough entries, phrasings, check questions and people."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from faq.check import REGIONS, check, missing_regions
from faq.content import ABOUT_ITSELF, Entry, Pack, load_pack
from faq.coverage import coverage
from faq.language import load_rules
from faq.passages import entry_passages
from faq.readability import words
from faq.signs import load_asked

TODAY = date(2026, 11, 21)
DOCS = Path(__file__).parents[3] / "docs"
PACK = load_pack()

every_entry = pytest.mark.parametrize("entry", PACK.entries.values(), ids=lambda entry: entry.slug)


def test_there_are_enough_entries_on_every_topic(pack: Pack) -> None:
    per_topic = Counter(entry.topic for entry in pack.entries.values())
    assert sum(per_topic.values()) >= 170
    assert len(pack.topics) == 73
    assert ABOUT_ITSELF in pack.topics
    assert set(per_topic) == set(pack.topics)


@every_entry
def test_an_entry_has_enough_phrasings_and_check_questions(entry: Entry) -> None:
    assert len(entry.phrasings) >= 25
    assert len(entry.check_questions) >= 5
    assert len(set(entry.phrasings)) == len(entry.phrasings)
    assert not set(entry.phrasings) & set(entry.check_questions)


@every_entry
def test_answers_are_short(entry: Entry) -> None:
    for passage in entry_passages(entry):
        low, high = (30, 70) if passage.kind == "answer" else (1, 180)
        assert low <= len(words(passage.text)) <= high, passage.field


@every_entry
def test_an_entry_is_sourced_and_is_read_again_in_time(entry: Entry) -> None:
    assert 1 <= len(entry.sources) <= 3
    assert all(source.grade in {"A", "B"} for source in entry.sources)
    assert entry.valid_until <= date(2027, 12, 31)
    if "2026" in entry.answer and "euro" in entry.answer:
        assert entry.valid_until <= date(2026, 12, 31)


def test_every_topic_has_contacts_in_each_region(pack: Pack) -> None:
    assert {topic: missing for topic in pack.topics if (missing := missing_regions(pack, topic))} == {}


def test_contacts_are_of_both_kinds_in_each_region_and_back_each_other_up(pack: Pack) -> None:
    for region in REGIONS:
        there = [contact for contact in pack.contacts.values() if region in contact.regions]
        assert {contact.kind for contact in there} == {"expert_by_experience", "institution"}
    for contact in pack.contacts.values():
        assert contact.backup != contact.slug
        assert contact.example
        assert "(voorbeeld)" in contact.name


def test_every_kind_of_danger_has_a_card_for_self_and_other(pack: Pack) -> None:
    cards = Counter((card.kind, card.person) for card in pack.crisis.cards)
    kinds = {"suicide", "selfharm", "danger_other", "abuse", "psychosis", "acute_other"}
    assert cards == Counter((kind, person) for kind in kinds for person in ("self", "other"))
    assert pack.crisis.review


def test_only_thoughts_of_suicide_lead_to_113(pack: Pack) -> None:
    sent = {card.kind for card in pack.crisis.cards if "zelfmoordpreventie-113" in card.organisations}
    assert sent == {"suicide"}


def test_stories_are_short_and_say_that_they_are_retold(pack: Pack) -> None:
    assert len(pack.stories) >= 8
    for story in pack.stories.values():
        assert 80 <= len(words(story.text)) <= 170, story.slug
        assert "veranderd" in story.about


def test_the_check_finds_no_errors(pack: Pack) -> None:
    errors = check(pack, load_rules(), TODAY).errors
    assert not errors, "\n".join(f"{e.file}: {e.field}: {e.message}" for e in errors)


def test_the_coverage_page_is_up_to_date(pack: Pack) -> None:
    page = (DOCS / "coverage.md").read_text(encoding="utf-8")
    assert page == coverage(pack), "run `aanloop faq coverage`"


def test_questions_kept_apart_are_of_entries_and_stand_nowhere_else(pack: Pack) -> None:
    asked = load_asked()
    assert {each.label for each in asked} == set(pack.entries)
    for each in asked:
        entry = pack.entries[each.label]
        assert each.text not in {entry.question, *entry.phrasings, *entry.check_questions}
