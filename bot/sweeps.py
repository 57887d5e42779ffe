"""Sweeps: a clock asks the database what is due. Late, twice or on two replicas is harmless."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.nursery import Bell
from bot.watchman import Watchman
from bot.writing import owe_all
from db import (
    asked,
    cases,
    chats,
    chores,
    inbox,
    interests,
    notice_sending,
    outbox,
    staff,
    suggestions,
)
from db.engine import Register
from handlers import corrections
from handlers.admin.health import alarm, daily
from handlers.editor import notice_course
from handlers.editor.reviews import tell_owners
from handlers.statistics.issue import issue_due
from handlers.turn import Turn
from handlers.vigil import watch

log = logging.getLogger(__name__)

REAP_EVERY = 5
NOTICES_EVERY = 3
EVERY: Mapping[str, int] = {"retain": 600, "watch": 60, "guard": 300, "daily": 600, "issue": 900}
"""Seconds."""
MORNING = 4
"""Hour of UTC: nine in Tashkent, seven in Moscow."""
_A_DAY = timedelta(hours=20)
"""Less than a day, so that a report that came late does not make the next one later still."""


class Sweeps:
    def __init__(
        self,
        register: Register,
        clock: Clock,
        turn: Callable[[AsyncSession], Turn],
        watchman: Watchman,
        *,
        owed: Bell,
    ) -> None:
        self._register = register
        self._clock = clock
        self._turn = turn
        self._watchman = watchman
        self._owed = owed

    def scheduler(self) -> AsyncIOScheduler:
        scheduler = AsyncIOScheduler(timezone="UTC")
        named = {"watch": self.watch, "retain": self.retain}
        named |= {"guard": self.guard, "daily": self.daily, "issue": self.issue}
        jobs = [("", self.reap, REAP_EVERY), ("", self.notices, NOTICES_EVERY)]
        jobs += [(n, named[n], EVERY[n]) for n in EVERY]
        for name, sweep, seconds in jobs:
            scheduler.add_job(
                self._guarded,
                "interval",
                [name, sweep],
                seconds=seconds,
                coalesce=True,
                max_instances=1,
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
            await interests.forget_old(session, self._clock())
            await notice_sending.forget_recipients(session, self._clock())
            await chats.forget_strangers(session)
            await asked.sweep(session, self._clock())
            await suggestions.sweep(session, self._clock())

    async def watch(self) -> None:
        """Looks for cases that become late. What is said and what is marked go in one commit."""
        async with self._register.transaction() as session:
            await owe_all(session, await watch(self._turn(session)), None)
        self._owed.ring()

    async def notices(self) -> None:
        """The next portion of what goes to many. Who is claimed and what is owed go in one
        commit, so a crash in between neither doubles nor loses."""
        async with self._register.transaction() as session:
            turn = self._turn(session)
            said = [*await notice_course.go_on(turn), *await corrections.told(turn)]
            await owe_all(session, said, None)
        if said:
            self._owed.ring()

    async def guard(self) -> None:
        """Whether somebody else uses our token: told at once, once a day."""
        strangers = await self._watchman.strangers()
        if not strangers:
            return
        async with self._register.transaction() as session:
            turn = self._turn(session)
            if await chores.claim(session, "alarm", turn.now, _A_DAY):
                await owe_all(session, await alarm(turn, strangers), None)
        self._owed.ring()

    async def daily(self) -> None:
        """The morning's message to the admins, and reviews that became due to their owners."""
        now = self._clock()
        async with self._register.transaction() as session:
            before = await chores.last(session, "report")
        if now.hour < MORNING or (before is not None and now - before < _A_DAY):
            return
        strangers = await self._watchman.strangers()
        async with self._register.transaction() as session:
            if not await chores.claim(session, "report", now, _A_DAY):
                return
            turn = self._turn(session)
            signs = await self._watchman.signs(session, turn.library, now, EVERY, strangers)
            since = (before or now - _A_DAY).date()
            await owe_all(session, await daily(turn, signs), None)
            await owe_all(session, await tell_owners(turn, since), None)
        self._owed.ring()

    async def issue(self) -> None:
        """Freezes the statistics of periods that are long enough over, and forgets who was in
        them."""
        async with self._register.transaction() as session:
            await issue_due(self._turn(session))

    async def _guarded(self, name: str, sweep: Callable[[], Awaitable[None]]) -> None:
        """Notes when it ran, so that one that does not is missed."""
        try:
            await sweep()
            if name:
                async with self._register.transaction() as session:
                    await chores.done(session, name, self._clock())
        except (DBAPIError, OSError) as fault:
            log.warning("a sweep is put off: %s", type(fault).__name__)
