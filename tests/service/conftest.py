"""The whole service over HTTP: updates come in from the playground, messages go out to it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from bot.app import App, built, open_register, running
from bot.knowledge import Shelf
from bot.playground import Playground
from bot.postgres import EmbeddedPostgres
from bot.settings import Settings
from db.engine import connect
from db.outbox import Limits
from db.vault import KeyRing, new_key
from tests.libraries import build_once, small_pack
from tests.service.office import Office

RING = KeyRing({1: new_key()})
HURRIED = Limits(
    private_every=timedelta(0),
    room_every=timedelta(0),
    overall_every=timedelta(0),
)
"""These tests are about what is said; tests/reliability measures the pace."""
TEMPLATE = "template_of_tests"


async def _execute(url: str, statement: str) -> None:
    engine = connect(url)
    async with engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await autocommit.execute(text(statement))
    await engine.dispose()


@pytest.fixture(scope="session")
async def template(postgres: EmbeddedPostgres) -> str:
    """A database with the schema and the knowledge base in it, copied for each office."""
    await _execute(postgres.url, f"CREATE DATABASE {TEMPLATE}")
    from bot.clock import system_clock  # noqa: PLC0415

    register = await open_register(postgres.database_url(TEMPLATE), RING)
    await Shelf(register, system_clock).merge()
    await register.close()
    return TEMPLATE


CopyDatabase = Callable[[], Awaitable[str]]


@pytest.fixture(scope="session")
async def copy_database(postgres: EmbeddedPostgres, template: str) -> CopyDatabase:
    async def copy() -> str:
        name = f"test_{uuid4().hex}"
        await _execute(postgres.url, f"CREATE DATABASE {name} TEMPLATE {template}")
        return postgres.database_url(name)

    return copy


@asynccontextmanager
async def opened(url: str, playground: Playground, pack: Path | None = None) -> AsyncIterator[App]:
    admin = playground.person("Админ", language_code="ru")
    settings = Settings(
        _env_file=None,
        telegram_api_url=playground.url,
        answer_undo_seconds=0,
        admin_ids=(admin.id,),
        content_dir=pack,
    )
    async with built(settings, url, RING, limits=HURRIED, build=build_once) as app, running(app):
        yield app


@pytest.fixture(scope="session")
async def office(copy_database: CopyDatabase) -> AsyncIterator[Office]:
    """One running service for many tests: each brings people of its own."""
    url = await copy_database()
    async with Playground(limits=None) as playground, opened(url, playground) as app:
        office = Office(playground, app, url)
        await office.hire("Нигора")
        yield office


@pytest.fixture(scope="module")
async def newsroom(postgres: EmbeddedPostgres) -> AsyncIterator[Office]:
    """An office with a small pack, whose index is made anew in no time; one for each module."""
    name = f"test_{uuid4().hex}"
    await _execute(postgres.url, f"CREATE DATABASE {name}")
    url = postgres.database_url(name)
    async with Playground(limits=None) as playground, opened(url, playground, small_pack()) as app:
        office = Office(playground, app, url)
        await office.joins("Лола", "editor")
        await office.joins("Наргиза", "editor")
        yield office


@pytest.fixture
async def own_office(copy_database: CopyDatabase) -> AsyncIterator[Office]:
    """A service of its own, for tests that break something."""
    url = await copy_database()
    async with Playground(limits=None) as playground, opened(url, playground) as app:
        yield Office(playground, app, url)
