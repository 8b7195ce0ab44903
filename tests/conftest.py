"""What tests share: settings in a fresh folder, both databases, a clock that stands still, and the built-in pack."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

import bot.app
from bot.app import Services, build_services
from bot.settings import Settings
from faq.content import Pack, load_pack
from nlu.understanding import Understanding
from tests import backing

TUESDAY_MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
INDEX = Path(__file__).parent.parent / "build" / "index"


class Clock:
    """Time that moves only when told to."""

    def __init__(self, now: datetime = TUESDAY_MORNING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    with backing.postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    with backing.redis() as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """A database of its own, dropped afterwards."""
    name = f"aanloop_test_{uuid4().hex}"
    address = f"postgresql://{postgresql_server}"
    asyncio.run(_execute(f"{address}/postgres", f"CREATE DATABASE {name}"))
    yield f"postgresql+asyncpg://{postgresql_server}/{name}"
    asyncio.run(_execute(f"{address}/postgres", f"DROP DATABASE {name} WITH (FORCE)"))


async def _execute(address: str, statement: str) -> None:
    connection = await asyncpg.connect(address)
    await connection.execute(statement)
    await connection.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str | None:
    """None means the embedded default, an SQLite file in the data folder."""
    return None if request.param == "sqlite" else request.getfixturevalue("postgresql_url")


@pytest.fixture(scope="session", autouse=True)
def one_language_layer() -> Iterator[None]:
    """Reading the trained index takes a third of a second. It is a pure function, so one serves all tests of a process."""
    read, kept = bot.app.understander, {}

    def once(pack: Pack, cache: Path | None = None, overlay: Path | None = None) -> Callable[..., Understanding]:
        if overlay is not None or cache is None or cache.resolve() != INDEX.resolve():
            return read(pack, cache, overlay)
        if INDEX not in kept:
            kept[INDEX] = read(pack, cache, overlay)
        return kept[INDEX]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bot.app, "understander", once)
        yield


@pytest.fixture
def make_settings(tmp_path: Path) -> Callable[..., Settings]:
    """Settings in a fresh data folder; the trained index is shared between tests."""

    def make(**values: object) -> Settings:
        data = tmp_path / "data"
        data.mkdir(exist_ok=True)
        INDEX.mkdir(parents=True, exist_ok=True)
        if not (data / "index").exists():
            (data / "index").symlink_to(INDEX)
        chosen = {"data_dir": data, "watch_seconds": 3600, "poll_seconds": 0.2, "rate_token": 10_000, **values}
        return Settings(_env_file=None, **chosen)  # type: ignore[call-arg, arg-type]

    return make


@pytest.fixture
async def services(
    make_settings: Callable[..., Settings], database_url: str | None, clock: Clock
) -> AsyncIterator[Services]:
    """The wired services on SQLite, and again on PostgreSQL."""
    built = await build_services(make_settings(database_url=database_url), clock)
    yield built
    await built.database.close()


@pytest.fixture
async def sqlite_services(make_settings: Callable[..., Settings], clock: Clock) -> AsyncIterator[Services]:
    built = await build_services(make_settings(), clock)
    yield built
    await built.database.close()
