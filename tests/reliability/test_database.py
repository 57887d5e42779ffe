"""The database stops at once, under load, and comes back: nothing is lost, the service goes on."""

import asyncio
import logging
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.nursery import Nursery
from bot.playground import Playground
from bot.postgres import EmbeddedPostgres, embedded_postgres
from tests.reliability.conftest import filled, served
from tests.reliability.load import PATIENCE, Matter, check, matters, maybe_repeated, quiet

log = logging.getLogger(__name__)

RESTARTS = 2
NOTICED = 2.0
"""Seconds until the watchdog looks, at most."""


@pytest.fixture
def own_postgres(tmp_path: Path) -> Iterator[EmbeddedPostgres]:
    """A server that may be killed: the others' tests have another."""
    with embedded_postgres(tmp_path) as server:
        yield server


async def test_a_database_that_stops_at_once_loses_nothing(
    own_postgres: EmbeddedPostgres, playground: Playground
) -> None:
    await filled(own_postgres.url)
    async with served(own_postgres.url, playground) as app:
        eight = await matters(app.register, playground)
        app.owed.ring()
        await asyncio.gather(*(matter.is_asked() for matter in eight))
        watch = Nursery()
        watch.start(own_postgres.watch(), "watchdog")

        for _ in range(RESTARTS):
            for matter in eight:
                await matter.writes()
            took = await stopped_and_back(own_postgres, eight[0])
            log.warning("answering again %.1f s after the database was stopped", took)
            assert took < NOTICED + 10, "on a busy machine; alone it takes 4 to 6 seconds"

        await quiet(app.register, playground)
        await watch.cancel()
        for matter in eight:
            await check(app.register, matter)
        log.warning("%d messages perhaps repeated", await maybe_repeated(app.register))


async def stopped_and_back(postgres: EmbeddedPostgres, matter: Matter) -> float:
    """Seconds from the stop (as `pg_ctl stop -m immediate`) until new words reach the lawyer."""
    assert postgres.pid is not None
    stopped = time.monotonic()
    os.kill(postgres.pid, signal.SIGQUIT)
    await matter.writes()
    await matter.lawyer.sees(matter.written[-1], timeout=PATIENCE)
    return time.monotonic() - stopped
