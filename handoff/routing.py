"""Whom to propose: pure, deterministic, and with its reasons."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from handoff.directory import Contact, Directory

AT_MOST = 4


@dataclass(frozen=True, slots=True)
class Wish:
    """What is known about the question: its topic, the asker's region, and which kind of person they prefer."""

    topic: str | None = None
    region: str | None = None
    prefers: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """One contact, the names of the reasons to propose them, and the moment they would promise now."""

    contact: Contact
    reasons: tuple[str, ...]
    due: datetime


def propose(
    directory: Directory, wish: Wish, now: datetime, load: Mapping[str, int], without: frozenset[str] = frozenset()
) -> tuple[Proposal, ...]:
    """The contacts who fit and have room, best first, at most four; of both kinds when both are there.

    `load` counts open conversations per contact. Someone of another region is left out when the region is known.
    """
    fitting = [
        Proposal(contact, _reasons(contact, wish), directory.due(contact, now))
        for contact in directory.contacts.values()
        if contact.slug not in without
        and load.get(contact.slug, 0) < contact.max_open
        and (wish.region is None or not contact.regions or wish.region in contact.regions)
    ]
    fitting.sort(key=lambda p: (-_fit(p.contact, wish), load.get(p.contact.slug, 0), p.due, p.contact.slug))
    return _both_kinds(fitting)


def _fit(contact: Contact, wish: Wish) -> int:
    prefers = 4 if contact.kind == wish.prefers else 0
    region = 2 if wish.region is not None and wish.region in contact.regions else 0
    topic = 1 if wish.topic in contact.topics else 0
    return prefers + region + topic


def _reasons(contact: Contact, wish: Wish) -> tuple[str, ...]:
    reasons = [
        ("topic", wish.topic in contact.topics),
        ("region", wish.region is not None and wish.region in contact.regions),
        (f"prefers_{contact.kind}", wish.prefers == contact.kind),
    ]
    return tuple(name for name, holds in reasons if holds) or ("available",)


def _both_kinds(ordered: list[Proposal]) -> tuple[Proposal, ...]:
    """The first few, with the best of the other kind in the last place when it would fall off."""
    chosen = ordered[:AT_MOST]
    kinds = {p.contact.kind for p in chosen}
    other = next((p for p in ordered[AT_MOST:] if p.contact.kind not in kinds), None)
    if other is not None:
        chosen[-1] = other
    return tuple(chosen)
