"""The coverage page: what is covered for whom and where, how old it is, and what must be looked at next."""

from collections.abc import Iterator, Sequence

from faq.check import REGIONS, counts_of, missing_regions
from faq.content import Entry, Pack

_SOONEST = 25
_HEAD = """# Coverage

Made by `aanloop faq coverage` from the content pack; do not edit by hand. Dates of expiry are in order, so this page
does not depend on the day it is read."""


def coverage(pack: Pack) -> str:
    """The whole page in Markdown."""
    parts = [_HEAD, _summary(pack), _topics(pack), _expiring(pack), _undated(pack), _unverified(pack)]
    return "\n\n".join(parts) + "\n"


def _summary(pack: Pack) -> str:
    counts = counts_of(pack)
    return (
        f"{counts['entries']} entries on {counts['topics']} topics, {counts['with_variant_for_relatives']} of them "
        f"with an own answer for relatives. {counts['contacts']} contacts and {counts['organisations']} organisations; "
        f"{counts['organisations_not_verified']} organisations have not been checked by hand."
    )


def _topics(pack: Pack) -> str:
    rows = [_topic_row(pack, topic) for topic in pack.topics]
    contacts = [f"contacts {region}" for region in REGIONS]
    head = ["topic", "entries", "for relatives", "by benefit", "personal", *contacts, "by region"]
    head += ["oldest source", "first to expire"]
    note = (
        "Entries with an own answer for relatives, by benefit and by region; personal ones always end with a person. "
        "A dash under contacts: nobody, and none is wanted there. “undated” counts sources without a date."
    )
    return f"## Topics\n\n{note}\n\n{_table(head, rows)}"


def _topic_row(pack: Pack, topic: str) -> list[str]:
    entries = [entry for entry in pack.entries.values() if entry.topic == topic]
    return [
        f"{pack.topics[topic]} (`{topic}`)",
        str(len(entries)),
        _count(entry.variants.relatives is not None for entry in entries),
        _count(bool(entry.variants.benefit) for entry in entries),
        _count(entry.personal for entry in entries),
        *(_contacts(pack, topic, region) for region in REGIONS),
        _count(bool(entry.variants.region) for entry in entries),
        _oldest(entries),
        min((str(entry.valid_until) for entry in entries), default="-"),
    ]


def _contacts(pack: Pack, topic: str, region: str) -> str:
    there = sum(topic in c.topics and region in (c.regions or REGIONS) for c in pack.contacts.values())
    return str(there) if there else ("**none**" if region in missing_regions(pack, topic) else "-")


def _oldest(entries: Sequence[Entry]) -> str:
    dates = [source.date for entry in entries for source in entry.sources]
    undated = dates.count(None)
    oldest = min((day for day in dates if day), default="none dated")
    return f"{oldest} ({undated} undated)" if undated else oldest


def _expiring(pack: Pack) -> str:
    first = sorted(pack.entries.values(), key=lambda entry: (entry.valid_until, entry.slug))[:_SOONEST]
    rows = [[str(entry.valid_until), f"`{entry.slug}`", _names(entry), entry.owner] for entry in first]
    return f"## What expires next\n\n{_table(['last day', 'entry', 'read it again at', 'owner'], rows)}"


def _undated(pack: Pack) -> str:
    rows = [
        [f"`{entry.slug}`", source.name, source.url or "no address"]
        for entry in pack.entries.values()
        for source in entry.sources
        if source.date is None
    ]
    body = _table(["entry", "source", "address"], rows) if rows else "None."
    return f"## Sources without a date\n\n{body}"


def _unverified(pack: Pack) -> str:
    rows = [
        [o.name, o.region, o.phone.number if o.phone else "-", o.url or "-", o.date or "unknown", o.grade]
        for o in pack.organisations.values()
        if not o.verified
    ]
    body = (
        _table(["organisation", "region", "phone", "address", "date of the fact", "grade"], rows) if rows else "None."
    )
    note = "Nobody has yet compared these with the official page."
    return f"## Organisations that nobody has checked by hand\n\n{note}\n\n{body}"


def _names(entry: Entry) -> str:
    return ", ".join(dict.fromkeys(source.name for source in entry.sources))


def _count(values: Iterator[bool]) -> str:
    return str(sum(values) or "-")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in line) + " |" for line in lines)
