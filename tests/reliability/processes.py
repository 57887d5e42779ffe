"""Bots in processes of their own, which can be killed at any moment.

They are forked from a server that has imported everything and read the texts already: that takes
seconds, and what is proved here is what a kill leaves behind. test_log.py starts `python -m bot` itself.
"""

import asyncio
import multiprocessing
import os
import sys
import time
from collections.abc import Mapping
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from bot.__main__ import main
from bot.playground import Playground
from db.vault import KeyRing, write_key
from handlers.phrases import read_phrases
from tests.libraries import small_pack

# Inherited by the server. Several processes start on two cores; threads that wait by spinning would
# multiply the work of each.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
read_phrases()
_forking = multiprocessing.get_context("forkserver")
_forking.set_forkserver_preload(["tests.reliability.processes", "pytest"])


def environment(
    playground: Playground, database_url: str, ring: KeyRing, **more: str
) -> dict[str, str]:
    return {
        "BOT_TOKEN": playground.token,
        "TELEGRAM_API_URL": playground.url,
        "DATABASE_URL": database_url,
        "CONTENT_DIR": str(small_pack()),
        "HIMOYA_KEYS": write_key(ring.newest, ring.keys[ring.newest]),
        **more,
    }


def _serve(settings: Mapping[str, str], log: Path) -> None:
    with log.open("ab") as file:
        os.dup2(file.fileno(), 2)
    os.environ.update(settings)
    sys.exit(main(["serve"]))


class Bots:
    """All processes of one service: the same token, the same database."""

    def __init__(self, playground: Playground, settings: Mapping[str, str], log: Path) -> None:
        self._bell = playground.world.bell
        self._settings = settings
        self._log = log
        self._bell.subscribe(self._listen)
        self.served = 0
        """How many have begun to serve since the beginning."""
        self.alive: list[BaseProcess] = []

    def _listen(self, news: dict[str, Any]) -> None:
        # The last thing that a start asks for before it polls.
        if news["kind"] == "request" and news["request"].method == "deleteWebhook":
            self.served += 1

    def start(self) -> None:
        process = _forking.Process(target=_serve, args=(self._settings, self._log))
        process.start()
        self.alive.append(process)

    async def serving(self, number: int) -> None:
        """Waits until so many have begun to serve."""
        while self.served < number:
            assert await self._bell.heard(20), self.said()

    async def kill(self, which: int) -> None:
        process = self.alive.pop(which)
        process.kill()
        await asyncio.to_thread(process.join)
        process.close()

    async def stop(self, which: int) -> tuple[float, int | None]:
        """Asks it to end; returns how many seconds it took and its exit code."""
        process, started = self.alive.pop(which), time.monotonic()
        process.terminate()
        await asyncio.to_thread(process.join)
        code = process.exitcode
        process.close()
        return time.monotonic() - started, code

    async def stop_all(self) -> None:
        while self.alive:
            await self.kill(0)

    def said(self) -> str:
        """The log of all of them."""
        return self._log.read_text()
