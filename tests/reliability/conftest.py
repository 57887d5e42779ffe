"""Databases and services for breaking."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from bot.app import App, built, open_register, running
from bot.clock import system_clock
from bot.knowledge import Shelf
from bot.playground import Playground
from bot.postgres import EmbeddedPostgres
from bot.settings import Settings
from db.engine import Register, connect
from db.outbox import TELEGRAMS_LIMITS, Limits
from db.vault import KeyRing, new_key
from tests.libraries import build_once, small_pack
from tests.reliability.processes import Bots, environment
from tests.service.office import Office

RING = KeyRing({1: new_key()})
TEMPLATE = "template_of_reliability"

HURRIED = Limits(*(timedelta(0), timedelta(1)) * 3)
"""No pace to speak of, where the pace is not what is tried."""

CopyDatabase = Callable[[], Awaitable[str]]


async def execute(url: str, statement: str) -> None:
    engine = connect(url)
    async with engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await autocommit.execute(text(statement))
    await engine.dispose()


async def filled(url: str) -> None:
    """The schema and the knowledge base."""
    register = await open_register(url, RING)
    await Shelf(register, system_clock, small_pack()).merge()
    await register.close()


@pytest.fixture(scope="session")
async def template(postgres: EmbeddedPostgres) -> str:
    await execute(postgres.url, f"CREATE DATABASE {TEMPLATE}")
    await filled(postgres.database_url(TEMPLATE))
    return TEMPLATE


@pytest.fixture(scope="session")
async def copy_database(postgres: EmbeddedPostgres, template: str) -> CopyDatabase:
    async def copy() -> str:
        name = f"test_{uuid4().hex}"
        await execute(postgres.url, f"CREATE DATABASE {name} TEMPLATE {template}")
        return postgres.database_url(name)

    return copy


def settings_for(playground: Playground) -> Settings:
    admin = playground.person("Админ", language_code="ru")
    return Settings(
        _env_file=None,
        telegram_api_url=playground.url,
        answer_undo_seconds=0,
        admin_ids=(admin.id,),
        content_dir=small_pack(),
    )


@asynccontextmanager
async def served(
    url: str, playground: Playground, limits: Limits = TELEGRAMS_LIMITS
) -> AsyncIterator[App]:
    settings = settings_for(playground)
    async with built(settings, url, RING, limits=limits, build=build_once) as app, running(app):
        yield app


@pytest.fixture(scope="session")
async def office(copy_database: CopyDatabase) -> AsyncIterator[Office]:
    """One service for all tests that leave it whole; each brings people of its own."""
    url = await copy_database()
    async with (
        Playground(limits=None) as playground,
        served(url, playground, HURRIED) as app,
    ):
        await playground.person("Админ", language_code="ru").opens()
        yield Office(playground, app, url)


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with Playground() as playground:
        yield playground


@pytest.fixture
async def database(copy_database: CopyDatabase) -> str:
    return await copy_database()


@pytest.fixture
async def register(database: str) -> AsyncIterator[Register]:
    """Looks into the database beside the service."""
    register = await open_register(database, RING)
    yield register
    await register.close()


@pytest.fixture
async def bots(database: str, playground: Playground, tmp_path: Path) -> AsyncIterator[Bots]:
    settings = environment(playground, database, RING, DATA_DIR=str(tmp_path))
    bots = Bots(playground, settings, tmp_path / "log")
    yield bots
    await bots.stop_all()
