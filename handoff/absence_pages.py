"""The console's form for being away, and for being back."""

from datetime import date, datetime, time
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from handoff.absence import come_back, go_away
from handoff.desk import Desk
from handoff.forms import UnsentError, same_site


def add(routes: APIRouter, desk: Desk) -> None:
    @routes.post("/away")
    async def away(request: Request, until: Annotated[str, Form()] = "") -> Response:
        """Away until the start of a day (empty: until they say that they are back). Open promises pass on at once."""
        same_site(request)
        now = desk.now()
        back = _start_of(until, desk, now)
        async with desk.database.write() as session:
            await go_away(session, (await desk.member(session, request)).contact, back, now)
        return RedirectResponse("/staff", 303)

    @routes.post("/back")
    async def back(request: Request) -> Response:
        same_site(request)
        async with desk.database.write() as session:
            await come_back(session, (await desk.member(session, request)).contact)
        return RedirectResponse("/staff", 303)


def _start_of(day: str, desk: Desk, now: datetime) -> datetime | None:
    """Midnight, local time, of a day after today. Raises UnsentError for any other text."""
    if not day.strip():
        return None
    try:
        start = datetime.combine(date.fromisoformat(day.strip()), time(), desk.directory.zone)
    except ValueError:
        raise UnsentError("away_needs_day") from None
    if start <= now:
        raise UnsentError("away_needs_day")
    return start
