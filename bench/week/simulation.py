"""One week, from its first Monday until the last question is settled: real services, a real database, one clock."""

import tempfile
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bench.week.agenda import Agenda, Clock
from bench.week.askers import Asker
from bench.week.assumptions import DAYS, HOURS, Assumptions, Local, gone
from bench.week.contacts import Person
from bench.week.questions import Questions
from bot.app import Services, build_services, keep_promises
from bot.settings import Settings
from handoff.custody import load
from handoff.models import Promise, Transfer
from tests.conftest import INDEX

MINUTE = timedelta(minutes=1)
AT_MOST = timedelta(days=21)
"""By then everything has been settled; later than this, something hangs."""


@dataclass
class Week:
    """What happened, for the figures: who took part, and who had how many open conversations from which moment."""

    assumed: Assumptions
    services: Services
    start: datetime
    end: datetime
    askers: dict[str, Asker] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    loads: list[tuple[datetime, Counter[str]]] = field(default_factory=list)
    rounds: int = 0


class Simulation:
    def __init__(self, assumed: Assumptions, services: Services, clock: Clock) -> None:
        self.services = services
        self.clock = clock
        self.agenda = Agenda(clock)
        at = Local(services.zone)
        self.week = Week(assumed, services, at(0, 0), at(DAYS, 0))
        self.changed: set[str] = set()
        self.notices: list[tuple[str, str]] = []
        self.due: datetime | None = None
        self._listen()
        questions = Questions(services.pack)
        for number, moment in enumerate(arrivals(assumed, self.week.start)):
            self._invite(Asker(number, services, self.agenda, questions, assumed), moment)
        absent = gone(at)
        for contact in services.directory.contacts.values():
            person = Person(contact, services, self.agenda, assumed, absent.get(contact.slug))
            self.week.people[contact.slug] = person
            person.start()
            for moment in person.absences():
                self.agenda.at(moment + MINUTE, self._look_around)

    def _listen(self) -> None:
        """Hear what the services tell: which conversations changed, and whom a notice would go to."""

        async def publish(ids: Iterable[str]) -> None:
            self.changed.update(ids)

        async def notify(_session: AsyncSession, contact: str, _id: str, reason: str, _now: datetime) -> None:
            self.notices.append((contact, reason))

        self.services.database.publish = publish
        for service in (self.services.promises, self.services.transfers, self.services.invitations):
            service.notify = notify

    def _invite(self, asker: Asker, moment: datetime) -> None:
        async def arrive() -> None:
            await asker.arrive()
            self.week.askers[asker.id] = asker

        self.agenda.at(moment, arrive)

    async def run(self) -> Week:
        """Step by step; the watchdog looks in the first minute in which something is due."""
        while (moment := self.agenda.next_moment) is not None:
            if self.due is not None and self.due <= moment:
                self.clock.move(self.due)
                await keep_promises(self.services)
                self.week.rounds += 1
                due = await self._due()
                self.due = due and max(due, self.clock.now + MINUTE)
            elif self.due is None and self.agenda.only_idle and not await self._running():
                break
            else:
                await self.agenda.step()
            await self._tell()
            if self.clock.now > self.week.start + AT_MOST:
                raise RuntimeError("after three weeks something is still not settled")
        return self.week

    async def _look_around(self) -> None:
        """Somebody is away since a minute: what they promised is due at once."""
        self.due = await self._due()

    async def _due(self) -> datetime | None:
        """The whole minute in which the watchdog meets the first thing that is due."""
        open_ = col(Promise.settled_at).is_(None)
        reminder = select(func.min(Promise.remind_at)).where(open_, col(Promise.reminded_at).is_(None))
        async with self.services.database.read() as session:
            found = [
                (await session.exec(query)).one() for query in (select(func.min(Promise.due_at)).where(open_), reminder)
            ]
            gone = await self.services.promises.overdue(session, self.clock.now)
        moments = [moment.replace(tzinfo=UTC) for moment in found if moment is not None]
        if gone:
            moments.append(self.clock.now)
        return max(_whole_minute(min(moments)), _whole_minute(self.clock.now)) if moments else None

    async def _running(self) -> bool:
        async with self.services.database.read() as session:
            return (await session.exec(select(Transfer.id).where(col(Transfer.ended_at).is_(None)))).first() is not None

    async def _tell(self) -> None:
        """Askers see what was said in theirs, contacts get their notices, and the load is written down."""
        if not self.changed:
            return
        self.due = await self._due()
        woken = [asker for id_, asker in self.week.askers.items() if id_ in self.changed]
        self.changed.clear()
        for asker in woken:
            await asker.woken()
        notices, self.notices = self.notices, []
        for contact, reason in notices:
            self.week.people[contact].noticed(reason)
        async with self.services.database.read() as session:
            now = await load(session)
        if not self.week.loads or self.week.loads[-1][1] != now:
            self.week.loads.append((self.clock.now, now))


def _whole_minute(moment: datetime) -> datetime:
    whole = moment.replace(second=0, microsecond=0)
    return whole if whole == moment else whole + MINUTE


def arrivals(assumed: Assumptions, start: datetime) -> list[datetime]:
    """When conversations begin: by the hour of the day, each day alike, in order."""
    chance = Random(f"{assumed.seed}/arrivals")
    hours = chance.choices(range(24), HOURS, k=assumed.conversations)
    return sorted(
        start + timedelta(days=chance.randrange(DAYS), hours=hour, seconds=chance.randrange(3600)) for hour in hours
    )


async def simulate(assumed: Assumptions, folder: Path) -> Week:
    """Run a week in this (empty) folder. The database stays open for the figures; close it afterwards."""
    with suppress(FileExistsError):
        (folder / "index").symlink_to(INDEX)
    INDEX.mkdir(parents=True, exist_ok=True)
    clock = Clock(datetime(2026, 11, 29, 23, 0, tzinfo=UTC))
    settings = Settings(_env_file=None, data_dir=folder)  # type: ignore[call-arg]
    return await Simulation(assumed, await build_services(settings, clock), clock).run()


def scratch() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="week-")
