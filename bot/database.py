"""Connections and transactions. A command is one `write`; wake-ups go out only after its commit.

On SQLite a write transaction begins with BEGIN IMMEDIATE, so that a decision and its writing cannot be split by another
writer, and writers of this process queue on a lock instead of on SQLite's busy timer (p99 433 -> 29 ms with 8 clients).
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import event, text
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.log import WAKE

MIGRATIONS = Path(__file__).parent / "migrations"
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA busy_timeout=10000",
)

Publish = Callable[[Iterable[str]], Awaitable[None]]


class DatabaseError(Exception):
    """The database cannot be reached or used; the message says what to do."""


class Database:
    """Hands out short sessions: `read()` sees a snapshot, `write()` is one transaction, wake-ups after its commit."""

    def __init__(self, url: str, publish: Publish) -> None:
        self.url = url
        self.publish = publish
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        self._write_lock = asyncio.Lock()
        if self.is_sqlite:
            self.engine = create_async_engine(url, pool_size=8, max_overflow=8)
            _set_up_sqlite(self.engine)
        else:
            self.engine = create_async_engine(url, pool_size=10, max_overflow=10, pool_pre_ping=True)
        self._writer = self.engine.execution_options(begin="BEGIN IMMEDIATE")

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        async with AsyncExitStack() as stack:
            if self.is_sqlite:
                await stack.enter_async_context(self._write_lock)
            session = await stack.enter_async_context(AsyncSession(self._writer, expire_on_commit=False))
            yield session
            await session.commit()
        if woken := session.info.pop(WAKE, None):
            await self.publish(woken)

    async def forget(self) -> None:
        """Take what was deleted out of the files: on SQLite a truncating checkpoint of the write-ahead log.

        With `secure_delete` the freed pages are already overwritten. On PostgreSQL vacuuming does this in its own time.
        """
        if self.is_sqlite:
            async with self._write_lock, self.engine.connect() as connection:
                autocommit = await connection.execution_options(begin=None)
                await autocommit.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))

    async def check(self) -> None:
        """Raises DatabaseError when the database does not answer."""
        file = make_url(self.url).database
        if self.is_sqlite and file and not Path(file).parent.is_dir():
            raise DatabaseError(f"There is no folder {Path(file).parent}. Make it, or correct AANLOOP_DATABASE_URL.")
        try:
            async with self.engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
        except (DBAPIError, OSError) as error:
            shown = make_url(self.url).render_as_string(hide_password=True)
            raise DatabaseError(
                f"The database {shown} cannot be used: {_first_line(error)}. Check AANLOOP_DATABASE_URL, that the "
                "server runs, and that the folder can be written."
            ) from error

    async def migrate(self) -> None:
        """Bring the tables to the newest version, by the migrations."""
        async with self.engine.connect() as connection:
            await connection.run_sync(_upgrade)
            await connection.commit()

    async def close(self) -> None:
        await self.engine.dispose()


def migration_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def _upgrade(connection: Connection) -> None:
    config = migration_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _set_up_sqlite(engine: AsyncEngine) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions are begun by `on_begin`, not by the driver
        cursor = connection.cursor()
        for pragma in SQLITE_PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Connection) -> None:
        statement = connection.get_execution_options().get("begin", "BEGIN")
        if statement:
            connection.exec_driver_sql(statement)


def _first_line(error: Exception) -> str:
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    return str(cause).splitlines()[0] if str(cause) else type(cause).__name__
