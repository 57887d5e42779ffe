"""A register with nothing in it, on a real PostgreSQL."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest
from sqlalchemy import text

from bot.app import open_register
from bot.postgres import EmbeddedPostgres
from db.engine import Register, connect
from db.vault import KeyRing, new_key


@pytest.fixture
async def empty_database(postgres: EmbeddedPostgres) -> str:
    name = f"register_{uuid4().hex}"
    engine = connect(postgres.url)
    async with engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await autocommit.execute(text(f"CREATE DATABASE {name}"))
    await engine.dispose()
    return postgres.database_url(name)


@pytest.fixture
async def register(empty_database: str) -> AsyncIterator[Register]:
    register = await open_register(empty_database, KeyRing({1: new_key()}))
    yield register
    await register.close()
