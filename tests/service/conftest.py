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
from knowledge_base.files import CONTENT
from tests.libraries import build_once, small_pack
from tests.service.office import Office

RING = KeyRing({1: new_key()})
HURRIED = Limits(
    private_every=timedelta(0),
    room_every=timedelta(0),
    overall_every=timedelta(0),
)
"""These tests are about what is said; tests/reliability measures the pace."""


async def _execute(url: str, statement: str) -> None:
    engine = connect(url)
    async with engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await autocommit.execute(text(statement))
    await engine.dispose()


CopyDatabase = Callable[[], Awaitable[str]]


async def _copies(postgres: EmbeddedPostgres, name: str, pack: Path) -> CopyDatabase:
    """A database with the schema and a pack in it, copied for each office."""
    await _execute(postgres.url, f"CREATE DATABASE {name}")
    from bot.clock import system_clock  # noqa: PLC0415

    register = await open_register(postgres.database_url(name), RING)
    await Shelf(register, system_clock, pack).merge()
    await register.close()

    async def copy() -> str:
        made = f"test_{uuid4().hex}"
        await _execute(postgres.url, f"CREATE DATABASE {made} TEMPLATE {name}")
        return postgres.database_url(made)

    return copy


@pytest.fixture(scope="session")
async def copy_database(postgres: EmbeddedPostgres) -> CopyDatabase:
    return await _copies(postgres, "template_of_tests", CONTENT)


@pytest.fixture(scope="session")
async def copy_small(postgres: EmbeddedPostgres) -> CopyDatabase:
    """For what is not about the whole law: four articles are read and indexed in no time."""
    return await _copies(postgres, "small_template", small_pack())


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
async def newsroom(copy_small: CopyDatabase) -> AsyncIterator[Office]:
    """An office with two editors, one for each module."""
    url = await copy_small()
    async with Playground(limits=None) as playground, opened(url, playground, small_pack()) as app:
        office = Office(playground, app, url)
        await office.joins("Лола", "editor")
        await office.joins("Наргиза", "editor")
        yield office


@pytest.fixture
async def own_office(copy_small: CopyDatabase) -> AsyncIterator[Office]:
    """A service of its own, for tests that break something."""
    url = await copy_small()
    async with Playground(limits=None) as playground, opened(url, playground, small_pack()) as app:
        yield Office(playground, app, url)
