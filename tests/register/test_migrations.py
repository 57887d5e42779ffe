"""Migrations: up, down and up again, and they say the same as the tables."""

import asyncio

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from db.engine import connect
from db.migrate import bring_up_to_date, configuration, upgrade
from db.tables import Base


async def test_up_down_and_up_again(empty_database: str) -> None:
    engine = connect(empty_database)
    async with engine.begin() as connection:
        await connection.run_sync(upgrade)
    async with engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(configuration(sync), "base"))
    async with engine.begin() as connection:
        await connection.run_sync(upgrade)
    await engine.dispose()


async def test_migrations_and_tables_agree(empty_database: str) -> None:
    engine = connect(empty_database)
    await bring_up_to_date(engine)

    def differences(connection: Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection), Base.metadata)

    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_two_processes_may_start_at_once(empty_database: str) -> None:
    engines = [connect(empty_database) for _ in range(3)]
    await asyncio.gather(*(bring_up_to_date(engine) for engine in engines))
    for engine in engines:
        await engine.dispose()
