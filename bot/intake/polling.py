"""Polling. The next offset is asked for only after the batch before it is committed.

The one connection that holds the poller's lock also writes, so that lock and right to write die
together. A second process waits for the lock and takes over at once.
"""

import asyncio
import logging
from typing import Any

import aiohttp
from sqlalchemy.exc import SQLAlchemyError

from bot.intake import ALLOWED_UPDATES
from bot.nursery import Bell
from bot.watchman import Watchman
from db import inbox
from db.engine import Register, Writer

log = logging.getLogger(__name__)

LONG_POLL = 25
"""Seconds that Telegram may hold a request open."""
PAUSE = 1.0
CONFLICT = 409
UNREADABLE = (LookupError, TypeError, ValueError)
"""What an answer of another shape than Telegram's leads to. The next one may be read again."""


class Poller:
    def __init__(
        self, register: Register, api: str, bot_id: int, *, arrived: Bell, watchman: Watchman
    ) -> None:
        self._register = register
        self._api = api
        self._bot_id = bot_id
        self._arrived = arrived
        self._watchman = watchman

    async def work(self) -> None:
        """Runs until cancelled; what was fetched and not yet stored was not acknowledged."""
        while True:
            try:
                async with self._register.writer() as writer:
                    await self._lead(writer)
            except (SQLAlchemyError, OSError, aiohttp.ClientError, *UNREADABLE) as fault:
                log.warning("polling was interrupted (%s); going on", type(fault).__name__)
                await asyncio.sleep(PAUSE)

    async def _lead(self, writer: Writer) -> None:
        # The other poller is another process: there is no event to wait for.
        while not await self._is_leader(writer):  # noqa: ASYNC110
            await asyncio.sleep(PAUSE)
        timeout = aiohttp.ClientTimeout(total=LONG_POLL + 15)
        async with aiohttp.ClientSession(timeout=timeout) as http:
            offset = 0
            while True:
                updates = await self._fetch(http, offset)
                if not updates:
                    # A lock that died with its connection, e.g. when the database restarted, is
                    # noticed here; otherwise two of us would poll against each other.
                    await writer.confirm()
                    continue
                async with writer.transaction() as session:
                    await inbox.store(session, self._bot_id, updates)
                # Of this batch, not of all time: ids restart after a week of silence.
                offset = max(update["update_id"] for update in updates) + 1
                self._arrived.ring()

    async def _is_leader(self, writer: Writer) -> bool:
        async with writer.transaction() as session:
            return await inbox.lock_polling(session)

    async def _fetch(self, http: aiohttp.ClientSession, offset: int) -> list[dict[str, Any]]:
        request = {
            "offset": offset,
            "timeout": LONG_POLL,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        async with http.post(f"{self._api}/getUpdates", json=request) as response:
            try:
                answer = await response.json(content_type=None)
            except ValueError:
                answer = None
        if isinstance(answer, dict) and answer.get("ok"):
            return list(answer["result"])
        await self._complain(response.status, answer if isinstance(answer, dict) else {})
        return []

    async def _complain(self, status: int, answer: dict[str, Any]) -> None:
        if status == CONFLICT:
            self._watchman.second_poller = True
            log.error(
                "somebody else polls with our token, or a webhook is set: %s."
                " If it is not one of ours, revoke the token with @BotFather",
                answer.get("description", ""),
            )
        retry_after = (answer.get("parameters") or {}).get("retry_after", PAUSE)
        await asyncio.sleep(max(PAUSE, float(retry_after)))
