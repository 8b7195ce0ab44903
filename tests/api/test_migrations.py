"""The tables that migrations make are the tables of the models, on both databases; and the way back works."""

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from bot.app import Services
from bot.database import migration_config


async def test_models_and_migrations_agree(services: Services) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), SQLModel.metadata))

    async with services.database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_migrating_twice_changes_nothing(services: Services) -> None:
    await services.database.migrate()
    await services.database.check()


async def test_downgrade_to_nothing_and_up_again(services: Services) -> None:
    def down(connection: Connection) -> set[str]:
        config = migration_config()
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        return set(inspect(connection).get_table_names())

    async with services.database.engine.connect() as connection:
        assert await connection.run_sync(down) == {"alembic_version"}
        await connection.commit()
    await services.database.migrate()
    async with services.database.engine.connect() as connection:
        names = await connection.run_sync(lambda c: set(inspect(c).get_table_names()))
    assert {"conversation", "message", "transfer", "promise"} <= names
