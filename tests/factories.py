"""Small values for tests of pure code."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from handoff.directory import Contact, Directory, Opening, Organisation

ZONE = ZoneInfo("Europe/Amsterdam")
WORKDAYS = tuple(Opening(day, time(9), time(17)) for day in range(5))


def contact(slug: str, **values: object) -> Contact:
    chosen = {
        "slug": slug,
        "name": slug.title(),
        "kind": "expert_by_experience",
        "role": "ervaringsdeskundige",
        "organisation": "voorbeeld",
        "topics": ("jobcoach",),
        "regions": ("zeeland",),
        "openings": WORKDAYS,
        "reply_within": timedelta(hours=4),
        "max_open": 3,
        "introduction": "Hallo.",
        **values,
    }
    return Contact(**chosen)  # type: ignore[arg-type]


def directory(*contacts: Contact) -> Directory:
    organisation = Organisation("voorbeeld", "Voorbeeldorganisatie", "0800-0000", "werkdagen 9.00-17.00 uur")
    return Directory({c.slug: c for c in contacts}, {"voorbeeld": organisation}, ZONE)
