"""Builds every object once from the settings, and the web application over them; values and callables go down."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import FastAPI
from sqlmodel import select

from bot import pages
from bot.channels import web, web_codes
from bot.database import Database, DatabaseError
from bot.engine.dialogue import Dialogue
from bot.engine.handover import Handover
from bot.engine.people import ANYBODYS, People
from bot.engine.replies import Replies
from bot.engine.returning import Returning
from bot.engine.service import Assistant
from bot.engine.stuck import Limits
from bot.events import Bus, RedisBus
from bot.language import understander
from bot.notices import wire_notices
from bot.rendering import WEEKDAYS, moments
from bot.security import GuessLimit
from bot.settings import Settings
from faq.content import Pack, Say, load_pack, speaker_of
from faq.words import load_words
from handoff import console
from handoff import directory as people
from handoff.invitations import Invitations
from handoff.log import Log
from handoff.models import Conversation, Installation
from handoff.notice_desk import NoticeDesk
from handoff.promises import Promises, Voice
from handoff.return_codes import ReturnCodes
from handoff.sealing import Vault, check_master_key, read_or_make_master_key
from handoff.staff import Staff
from handoff.transfer import Transfers
from nlu.safety import find_personal_data, mask
from nlu.understanding import Understanding

logger = logging.getLogger(__name__)
RESTART_SECONDS = 5.0


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
    invitations: Invitations
    staff: Staff
    dialogue: Dialogue
    assistant: Assistant
    notice_desk: NoticeDesk
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
    anybodys = tuple(organisations[slug] for slug in ANYBODYS if slug in organisations)
    return people.Directory(contacts, organisations, zone, anybodys)


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
    notice_desk = wire_notices(settings, database, vault, say, zone, now)
    log = Log(vault)
    voice = Voice(say, moments(say, zone))
    notify = notice_desk.notices.add
    promises = Promises(log, directory, voice, notify)
    transfers = Transfers(log, directory, promises, voice, notify)
    invitations = Invitations(log, directory, voice, notify)
    replies = Replies(pack, say, settings.keep_days)
    limits = Limits(settings.stuck_unsure, settings.stuck_unhelpful, settings.stuck_repeated)

    def without_personal_data(text: str) -> str:
        return mask(text, find_personal_data(text, pack.public_numbers))

    dialogue = Dialogue(pack, replies, understanding, without_personal_data, limits)
    persons = People(directory, replies, promises, voice.moment, without_personal_data)
    assistant = Assistant(
        database=database,
        log=log,
        dialogue=dialogue,
        people=persons,
        handover=Handover(log, persons, replies, transfers, invitations, directory),
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
        invitations=invitations,
        staff=staff,
        dialogue=dialogue,
        assistant=assistant,
        notice_desk=notice_desk,
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


def web_channel(services: Services) -> web.WebChannel:
    """What the routes of the widget need."""
    settings = services.settings
    return web.WebChannel(
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


def build_app(services: Services, extra: tuple[Callable[[], Coroutine[Any, Any, None]], ...] = ()) -> FastAPI:
    """The web application. `extra` are background tasks of other channels that live as long as it does."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        tasks = [
            asyncio.create_task(keep_running(work))
            for work in (services.bus.run, lambda: watch(services), services.notice_desk.sender.run, *extra)
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
    channel = web_channel(services)
    app.include_router(web.router(channel))
    app.include_router(web_codes.router(channel))
    desk = console.Desk(
        database=services.database,
        log=services.log,
        directory=services.directory,
        transfers=services.transfers,
        invitations=services.invitations,
        promises=services.promises,
        presence=services.bus.presence,
        tell_presence=services.bus.signal,
        settle_notices=services.notice_desk.notices.settle,
        staff=services.staff,
        answers=answers(services),
        offer_others=services.assistant.offer_after_decline,
        voice=services.voice,
        notices=services.notice_desk,
        now=services.now,
    )
    app.include_router(console.router(desk))
    pages.add_pages(app, services.say, settings, services.directory, services.pack.texts)
    return app


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


def answers(services: Services) -> console.Answers:
    """The entries a contact may send: found by the same understanding, shown by the same replies, without buttons."""
    entries = services.pack.entries

    def find(text: str) -> list[tuple[str, str]]:
        found = services.understand((text,)).candidates
        return [(c.entry, entries[c.entry].question) for c in found]

    def body(slug: str) -> dict[str, Any] | None:
        entry = entries.get(slug)
        if entry is None or not entry.is_valid_on(services.now().astimezone(services.zone).date()):
            return None
        reply = services.dialogue.replies.answer(entry, entry.answer_for())
        return replace(reply, buttons=(), question=None).body()

    return console.Answers(find, body)


async def watch(services: Services) -> None:
    """The watchdog: reminds contacts, says honestly which promises passed, and erases old conversations."""
    keep = timedelta(days=services.settings.keep_days)
    while True:
        await keep_promises(services)
        await services.assistant.purge(keep)
        async with services.database.write() as session:
            await services.staff.tidy(session, services.now())
        await asyncio.sleep(services.settings.watch_seconds)


async def keep_promises(services: Services) -> int:
    """One round over all that is due, each piece in a transaction of its own; returns how many promises passed.

    Any number of workers may do this at once. One piece that fails holds up nothing else; it is tried again next round.
    """
    now = services.now()
    async with services.database.read() as session:
        halfway = await services.promises.halfway(session, now)
        passed = await services.promises.overdue(session, now)
    for promise_id, conversation_id in halfway:
        with _reported("a reminder"):
            async with services.database.write() as session:
                await services.promises.remind(session, promise_id, conversation_id, now)
    count = 0
    for promise_id, conversation_id in passed:
        with _reported("a promise that passed"):
            async with services.database.write() as session:
                outcome = await services.promises.pass_by(session, promise_id, conversation_id, now)
                if outcome is not None and outcome.given_back_by:
                    gone, by = outcome.conversation, outcome.given_back_by
                    await services.assistant.offer_others(session, gone, by, "late", now)
            count += outcome is not None
    return count


@contextmanager
def _reported(what: str) -> Iterator[None]:
    """An unexpected failure is logged by its kind, never with what it was about."""
    try:
        yield
    except Exception as error:  # noqa: BLE001  whatever it was, the next promise must be kept
        logger.error("%s could not be handled (%s); it is tried again", what, type(error).__name__)  # noqa: TRY400


__all__ = ["Services", "build_app", "build_services", "keep_promises", "keep_running", "watch", "web_channel"]
