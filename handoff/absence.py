"""Who is away, and until when. Someone away is not proposed, and what they promised is not waited for."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.custody import load
from handoff.directory import Contact, Directory
from handoff.models import Absence, Promise, Transfer
from handoff.routing import Attendance

QUIET = timedelta(days=3)
"""Long enough to reach the next shift of a volunteer who works twice a week."""


async def away(session: AsyncSession, now: datetime) -> Mapping[str, datetime | None]:
    """Everybody who is away at `now`, with the moment they are back (None: until they say so)."""
    query = select(Absence).where(or_(col(Absence.until).is_(None), col(Absence.until) > now))
    return {absence.contact: absence.until for absence in (await session.exec(query)).all()}


async def attendance(session: AsyncSession, now: datetime) -> Attendance:
    """Load and absences of everybody, said and unsaid, for routing."""
    return Attendance(await load(session), await away(session, now), await quiet(session, now))


async def quiet(session: AsyncSession, now: datetime) -> frozenset[str]:
    """Who let a promise pass in the last days and has kept none since; after `QUIET` they get a new chance."""
    query = (
        select(Promise.contact, Transfer.contact, Promise.kept)
        .join(Transfer, col(Transfer.id) == col(Promise.transfer_id))
        .where(col(Promise.settled_at) > now - QUIET, col(Promise.kept).is_not(None))
        .order_by(col(Promise.settled_at), col(Promise.kept))
    )
    last: dict[str, bool] = {}
    for promised, answered, kept in (await session.exec(query)).all():
        last[answered if kept else promised] = bool(kept)
    return frozenset(slug for slug, kept in last.items() if not kept)


async def go_away(session: AsyncSession, contact: str, until: datetime | None, now: datetime) -> None:
    """From now on `contact` is away. What they promised before `until` passes on at the watchdog's next round."""
    absence = await session.get(Absence, contact) or Absence(contact=contact, since=now)
    absence.since, absence.until = now, until
    session.add(absence)


async def come_back(session: AsyncSession, contact: str) -> None:
    absence = await session.get(Absence, contact)
    if absence is not None:
        await session.delete(absence)


def backup_of(directory: Directory, contact: Contact, found: Attendance, now: datetime) -> Contact | None:
    """Who could take over from `contact`: their backup, when that person is there once the promise has passed.

    Someone who is away now and back before then still can; without this a day off leaves a colleague's askers
    without a backup for the whole day before.
    """
    backup = directory.contacts.get(contact.backup or "")
    if backup is None:
        return None
    due = directory.due(contact, found.back_at(contact.slug, now) or now)
    back = found.back_at(backup.slug, now)
    return backup if back is not None and back <= due else None
