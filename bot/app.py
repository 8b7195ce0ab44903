"""Builds every object once from the settings, and the web application over them; values and callables go down."""

import asyncio
import logging
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import FastAPI
from sqlmodel import select

from bot import pages
from bot.channels import web, web_codes
from bot.database import Database, DatabaseError
from bot.engine.dialogue import Dialogue
from bot.engine.people import People
from bot.engine.replies import Replies
from bot.engine.returning import Returning
from bot.engine.service import Assistant
from bot.events import Bus, RedisBus
from bot.language import understander
from bot.rendering import moments
from bot.security import GuessLimit
from bot.settings import Settings
from faq.content import Pack, Say, load_pack, speaker_of
from faq.words import load_words
from handoff import console
from handoff import directory as people
from handoff.log import Log
from handoff.models import Conversation, Installation
from handoff.promises import Promises, Voice
from handoff.return_codes import ReturnCodes
from handoff.sealing import Vault, check_master_key, read_or_make_master_key
from handoff.staff import Staff
from handoff.transfer import Transfers
from nlu.safety import find_personal_data
from nlu.understanding import Understanding

logger = logging.getLogger(__name__)
WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
RESTART_SECONDS = 5.0
WIDGET = re.compile(r"(return\.)?widget\.")


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Services:
    """Everything that runs, wired. `stopping` is set when the process ends, so that open streams let go."""

    settings: Settings
    pack: Pack
    say: Say
    zone: ZoneInfo
    bus: Bus
    database: Database
    log: Log
    directory: people.Directory
    voice: Voice
    promises: Promises
    transfers: Transfers
    staff: Staff
    dialogue: Dialogue
    assistant: Assistant
    returning: Returning
    understand: Callable[[tuple[str, ...]], Understanding]
    now: Callable[[], datetime]
    stopping: asyncio.Event = field(default_factory=asyncio.Event)


def directory_of(pack: Pack, zone: ZoneInfo, *, examples: bool) -> people.Directory:
    """The pack's directory as the values that `handoff` works with."""
    contacts = {
        c.slug: people.Contact(
            slug=c.slug,
            name=c.name,
            kind=c.kind,
            role=c.role,
            organisation=c.organisation,
            topics=c.topics,
            regions=c.regions,
            openings=tuple(people.Opening(WEEKDAYS.index(o.day), o.start, o.end) for o in c.office_hours),
            reply_within=timedelta(hours=c.reply_within),
            max_open=c.max_open,
            introduction=c.introduction,
            backup=c.backup,
            languages=c.languages,
        )
        for c in pack.contacts.values()
        if examples or not c.example
    }
    organisations = {
        o.slug: people.Organisation(o.slug, o.name, o.phone.number if o.phone else None, o.hours, o.url)
        for o in pack.organisations.values()
    }
    return people.Directory(contacts, organisations, zone)


async def build_services(settings: Settings, now: Callable[[], datetime] = utc_now) -> Services:
    """Open the database (by migrations), the vault and the pack, and wire the services.

    Raises ContentError, DatabaseError or MasterKeyError, each saying what to do; then nothing is left open.
    """
    pack = load_pack(settings.pack, settings.language)
    words = load_words(settings.pack)
    bus = RedisBus(settings.redis_url) if settings.redis_url else Bus()
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"{settings.data_dir} cannot be made ({error.strerror}). Set AANLOOP_DATA_DIR.") from error
    database = Database(settings.database, bus.publish)
    try:
        await database.check()
        await database.migrate()
        vault = await _open_vault(settings, database)
        understanding = await asyncio.to_thread(understander, pack, settings.data_dir / "index", settings.pack)
    except BaseException:
        await database.close()
        raise
    return _wire(settings, pack, words, bus, database, vault, understanding, now)


def _wire(
    settings: Settings,
    pack: Pack,
    words: tuple[str, ...],
    bus: Bus,
    database: Database,
    vault: Vault,
    understanding: Callable[[tuple[str, ...]], Understanding],
    now: Callable[[], datetime],
) -> Services:
    say = speaker_of(pack.texts)
    zone = ZoneInfo(settings.timezone)
    directory = directory_of(pack, zone, examples=settings.examples)
    log = Log(vault)
    voice = Voice(say, moments(say, zone))
    promises = Promises(log, directory, voice)
    transfers = Transfers(log, directory, promises, voice)
    replies = Replies(pack, say, settings.keep_days)
    dialogue = Dialogue(pack, replies)
    assistant = Assistant(
        database=database,
        log=log,
        dialogue=dialogue,
        people=People(
            directory=directory,
            replies=replies,
            promises=promises,
            moment=voice.moment,
            find_personal_data=lambda text: find_personal_data(text, pack.public_numbers),
        ),
        transfers=transfers,
        directory=directory,
        understand=understanding,
        now=now,
        zone=zone,
    )
    returning = Returning(
        codes=ReturnCodes(vault, words),
        guesses=GuessLimit(settings.rate_codes, settings.rate_codes_all, time.monotonic),
        log=log,
        promises=promises,
        directory=directory,
        voice=voice,
        now=now,
        zone=zone,
        keep=timedelta(days=settings.keep_days),
    )
    staff = Staff(vault, timedelta(minutes=settings.link_minutes), timedelta(hours=settings.session_hours))
    return Services(
        settings=settings,
        pack=pack,
        say=say,
        zone=zone,
        bus=bus,
        database=database,
        log=log,
        directory=directory,
        voice=voice,
        promises=promises,
        transfers=transfers,
        staff=staff,
        dialogue=dialogue,
        assistant=assistant,
        returning=returning,
        understand=understanding,
        now=now,
    )


async def _open_vault(settings: Settings, database: Database) -> Vault:
    """The master key that this data was sealed with; made once when there is no data."""
    async with database.read() as session:
        installation = await session.get(Installation, 1)
        has_data = (
            installation is not None or (await session.exec(select(Conversation.id).limit(1))).first() is not None
        )
    given = settings.master_key.get_secret_value() if settings.master_key else None
    vault = Vault(read_or_make_master_key(settings.data_dir / "master.key", given, has_data))
    check = vault.fingerprint("installation", "key-check")
    check_master_key(installation.key_check if installation else None, check)
    if installation is None:
        async with database.write() as session:
            session.add(Installation(key_check=check))
    return vault


def build_app(services: Services, extra: tuple[Callable[[], Coroutine[Any, Any, None]], ...] = ()) -> FastAPI:
    """The web application. `extra` are background tasks of other channels that live as long as it does."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        tasks = [
            asyncio.create_task(keep_running(work)) for work in (services.bus.run, lambda: watch(services), *extra)
        ]
        try:
            yield
        finally:
            services.stopping.set()
            for task in tasks:
                task.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.gather(*tasks, return_exceptions=True)
            await services.bus.close()
            await services.database.close()

    app = FastAPI(
        lifespan=lifespan,
        title="Aanloop",
        openapi_url=None,
        telemetry={"tracing": False, "metrics": False},
        max_body_size=pages.MOST_BYTES,
    )
    settings = services.settings
    channel = web.WebChannel(
        assistant=services.assistant,
        database=services.database,
        log=services.log,
        bus=services.bus,
        directory=services.directory,
        returning=services.returning,
        voice=services.voice,
        now=services.now,
        poll_seconds=settings.poll_seconds,
        rate_token=settings.rate_token,
        rate_network=settings.rate_network,
        rate_new=settings.rate_new,
        stopping=services.stopping.is_set,
    )
    app.include_router(web.router(channel))
    app.include_router(web_codes.router(channel))
    desk = console.Desk(
        database=services.database,
        log=services.log,
        directory=services.directory,
        transfers=services.transfers,
        promises=services.promises,
        staff=services.staff,
        offer_others=services.assistant.offer_after_decline,
        voice=services.voice,
        now=services.now,
    )
    app.include_router(console.router(desk))
    pages.add_pages(app, services.say, settings, services.directory, widget_texts(services.pack))
    return app


def widget_texts(pack: Pack) -> dict[str, str]:
    """The texts the widget needs, by name without their prefix."""
    texts = pack.texts.items()
    return {WIDGET.sub("", name): text for name, text in texts if WIDGET.match(name)}


async def keep_running(work: Callable[[], Awaitable[None]]) -> None:
    """Run background work again when it fails; one failure is logged by its kind and never stops the rest."""
    while True:
        try:
            await work()
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001  whatever it was, the promise to keep watching stands
            logger.error("background work failed (%s), it starts again", type(error).__name__)  # noqa: TRY400  a traceback may hold text
            await asyncio.sleep(RESTART_SECONDS)
        else:
            return


async def watch(services: Services) -> None:
    """The watchdog: promises that have passed are told honestly, and old conversations are erased."""
    keep = timedelta(days=services.settings.keep_days)
    while True:
        await keep_promises(services)
        await services.assistant.purge(keep)
        async with services.database.write() as session:
            await services.staff.tidy(session, services.now())
        await asyncio.sleep(services.settings.watch_seconds)


async def keep_promises(services: Services) -> int:
    """One round: each promise that has passed, once, in a transaction of its own; returns how many there were."""
    now = services.now()
    async with services.database.read() as session:
        passed = await services.promises.overdue(session, now)
    for promise_id, conversation_id in passed:
        async with services.database.write() as session:
            outcome = await services.promises.pass_by(session, promise_id, conversation_id, now)
            if outcome.given_back_by:
                await services.assistant.offer_others(session, outcome.conversation, outcome.given_back_by, "late", now)
    return len(passed)


__all__ = ["Services", "build_app", "build_services", "keep_promises", "keep_running", "watch"]
