"""Sources and dates: is every fact dated, and what has expired or soon will."""

from collections.abc import Iterator
from datetime import date, timedelta

from faq.content import Entry, Pack
from faq.findings import Finding, error, warning
from faq.passages import file_of

SOON = timedelta(days=60)


def check_freshness(pack: Pack, today: date) -> Iterator[Finding]:
    """Entries past or near their last day, undated or future sources, and what nobody has looked at yet."""
    for entry in pack.entries.values():
        yield from _expiry(entry, today)
        yield from _sources(entry, today)
    yield from _unreviewed(pack)


def _expiry(entry: Entry, today: date) -> Iterator[Finding]:
    left = (entry.valid_until - today).days
    if left < 0:
        message = f"expired on {entry.valid_until}: it no longer answers. Read it again at the source, set a new day."
        yield error(file_of(entry), "valid_until", "expired", message)
    elif left <= SOON.days:
        message = f"expires in {left} days, on {entry.valid_until}. Read it again at the source before that day."
        yield warning(file_of(entry), "valid_until", "expires-soon", message)


def _sources(entry: Entry, today: date) -> Iterator[Finding]:
    for number, source in enumerate(entry.sources, start=1):
        where = f"sources[{number}]"
        if source.date is None:
            message = f"{source.name} has no date; look up when this was so, and write the year."
            yield warning(file_of(entry), where, "undated-source", message)
        elif source.date > today.isoformat()[: len(source.date)]:
            message = f"{source.name} is dated {source.date}, after today. Write the date of the page, not of the plan."
            yield warning(file_of(entry), where, "future-source", message)


def _unreviewed(pack: Pack) -> Iterator[Finding]:
    if pack.crisis.review.casefold().startswith("nog te beoordelen"):
        message = f"{pack.crisis.review} Do not use the cards with the public before that."
        yield warning("crisis.yaml", "review", "not-reviewed", message)
    unverified = [o.slug for o in pack.organisations.values() if not o.verified]
    if unverified:
        message = (
            f"nobody has checked {len(unverified)} of {len(pack.organisations)} organisations by hand. Open the page "
            "of each, compare number, hours and address, then write the day and verified: true (see docs/coverage.md)."
        )
        yield warning("directory.yaml", "verified", "not-verified", message)
    if examples := sum(contact.example for contact in pack.contacts.values()):
        message = f"{examples} contacts are examples. Put real people in your own directory.yaml before use."
        yield warning("directory.yaml", "contacts", "example-contacts", message)
