"""Who is away, and until when. Someone away is not proposed, and what they promised is not waited for."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.custody import load
from handoff.models import Absence
from handoff.routing import Attendance


async def away(session: AsyncSession, now: datetime) -> Mapping[str, datetime | None]:
    """Everybody who is away at `now`, with the moment they are back (None: until they say so)."""
    query = select(Absence).where(or_(col(Absence.until).is_(None), col(Absence.until) > now))
    return {absence.contact: absence.until for absence in (await session.exec(query)).all()}


async def attendance(session: AsyncSession, now: datetime) -> Attendance:
    """Load and absences of everybody, for routing."""
    return Attendance(await load(session), await away(session, now))


async def go_away(session: AsyncSession, contact: str, until: datetime | None, now: datetime) -> None:
    """From now on `contact` is away. What they promised before `until` passes on at the watchdog's next round."""
    absence = await session.get(Absence, contact) or Absence(contact=contact, since=now)
    absence.since, absence.until = now, until
    session.add(absence)


async def come_back(session: AsyncSession, contact: str) -> None:
    absence = await session.get(Absence, contact)
    if absence is not None:
        await session.delete(absence)
