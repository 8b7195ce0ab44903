"""The editor's check: everything that can be wrong with the pack, in one report.

Errors must be mended before the pack goes out; warnings are for an editor to weigh. The ranking is handed in, so that
this module needs no trained index of its own.
"""

from collections.abc import Iterator
from datetime import date

from faq.accuracy import Rank, accuracy_of, check_thefts, judge
from faq.content import ABOUT_ITSELF, Pack
from faq.findings import Finding, error, warning
from faq.freshness import check_freshness
from faq.language import LanguageRules, check_language
from faq.passages import file_of, passages
from faq.phrasings import check_phrasings
from faq.report import Report

REGIONS = ("zeeland", "holland-rijnland")
_REGIONAL_TOPICS = {"regional-zeeland": "zeeland", "regional-holland-rijnland": "holland-rijnland"}


def check(pack: Pack, rules: LanguageRules, today: date, rank: Rank | None = None) -> Report:
    """Check the whole pack as of `today`; without `rank` the check questions are not asked."""
    findings = [
        *check_language(passages(pack), rules),
        *check_freshness(pack, today),
        *check_topics(pack),
        *check_phrasings(pack),
    ]
    judged = judge(pack, rank) if rank else []
    findings += check_thefts(judged)
    accuracy = accuracy_of(judged) if rank else None
    return Report(tuple(sorted(findings, key=_order)), counts_of(pack), accuracy)


def check_topics(pack: Pack) -> Iterator[Finding]:
    """Topics without entries, topics without a person in a region, and entries that point at themselves."""
    answered = {entry.topic for entry in pack.entries.values()}
    for topic, name in pack.topics.items():
        if topic not in answered:
            yield error("topics.yaml", topic, "topic-without-entry", f"no entry is about {name}; write one.")
        for region in missing_regions(pack, topic):
            message = f"no contact in {region} takes questions about {name}; add the topic to a contact."
            yield warning("directory.yaml", f"contacts: {topic}", "topic-without-contact", message)
    for entry in pack.entries.values():
        if entry.slug in entry.related:
            yield error(file_of(entry), "related", "related-to-itself", "names itself; take it out.")


def missing_regions(pack: Pack, topic: str) -> list[str]:
    """The regions in which nobody takes questions about `topic`; a regional topic needs its own region only."""
    wanted = [_REGIONAL_TOPICS[topic]] if topic in _REGIONAL_TOPICS else REGIONS
    if topic == ABOUT_ITSELF:
        return []
    there = {region for c in pack.contacts.values() if topic in c.topics for region in (c.regions or REGIONS)}
    return [region for region in wanted if region not in there]


def counts_of(pack: Pack) -> dict[str, int]:
    entries = pack.entries.values()
    return {
        "entries": len(entries),
        "topics": len({entry.topic for entry in entries}),
        "phrasings": sum(len(entry.phrasings) for entry in entries),
        "check_questions": sum(len(entry.check_questions) for entry in entries),
        "with_variant_for_relatives": sum(entry.variants.relatives is not None for entry in entries),
        "stories": len(pack.stories),
        "crisis_cards": len(pack.crisis.cards),
        "contacts": len(pack.contacts),
        "organisations": len(pack.organisations),
        "organisations_not_verified": sum(not o.verified for o in pack.organisations.values()),
    }


def _order(found: Finding) -> tuple[str, str, str, str]:
    return found.file, found.level, found.field, found.message
