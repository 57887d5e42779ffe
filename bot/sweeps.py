"""Sweeps: a clock asks the database what is due. Late, twice or on two replicas is harmless."""

import logging
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.nursery import Bell
from bot.writing import owe_all
from db import cases, chats, inbox, outbox, staff
from db.engine import Register
from handlers.turn import Turn
from handlers.vigil import watch

log = logging.getLogger(__name__)

REAP_EVERY = 5
RETAIN_EVERY = 600
WATCH_EVERY = 60
"""Seconds."""


class Sweeps:
    def __init__(
        self,
        register: Register,
        clock: Clock,
        turn: Callable[[AsyncSession], Turn],
        *,
        owed: Bell,
    ) -> None:
        self._register = register
        self._clock = clock
        self._turn = turn
        self._owed = owed

    def scheduler(self) -> AsyncIOScheduler:
        scheduler = AsyncIOScheduler(timezone="UTC")
        for sweep, seconds in (
            (self.reap, REAP_EVERY),
            (self.retain, RETAIN_EVERY),
            (self.watch, WATCH_EVERY),
        ):
            scheduler.add_job(
                self._guarded, "interval", [sweep], seconds=seconds, coalesce=True, max_instances=1
            )
        return scheduler

    async def reap(self) -> None:
        """Takes messages back from senders that died in between."""
        async with self._register.transaction() as session:
            if await outbox.reap(session):
                self._owed.ring()

    async def retain(self) -> None:
        """Forgets what has been kept long enough."""
        async with self._register.transaction() as session:
            await inbox.sweep(session)
            await outbox.sweep(session)
            await cases.forget_old(session, self._clock())
            await staff.forget_old_invitations(session, self._clock())
            await chats.forget_strangers(session)

    async def watch(self) -> None:
        """Looks for cases that become late. What is said and what is marked go in one commit."""
        async with self._register.transaction() as session:
            await owe_all(session, await watch(self._turn(session)), None)
        self._owed.ring()

    async def _guarded(self, sweep: Callable[[], Awaitable[None]]) -> None:
        try:
            await sweep()
        except (DBAPIError, OSError) as fault:
            log.warning("a sweep is put off: %s", type(fault).__name__)
