"""getUpdates as the Bot API server answers it (Client.cpp, process_get_updates_query)."""

import asyncio
from typing import Any

from bot.playground.faults import (
    DuplicateUpdate,
    PoisonUpdate,
    ReorderedUpdates,
    RepeatedUpdates,
    UpdateFault,
)
from bot.playground.refusals import POLLED_BESIDE_WEBHOOK, POLLED_BY_ANOTHER, conflict
from bot.playground.updates import Waiting
from bot.playground.world import World

LONGEST_POLL = 50
# The same offset again so soon means a bot that spins; the server slows it down.
SPINNING, SPINNING_FAST = 3.0, 0.5
LIMIT = 100


class Polling:
    def __init__(self, world: World) -> None:
        self._world = world
        self._turn = 0
        self._stopped_by = POLLED_BY_ANOTHER
        self._previous = (0, float("-inf"))
        self._last_answer: list[dict[str, Any]] = []
        self.webhook_set = False

    def stop(self, reason: str) -> None:
        """Ends the poll that is waiting now with a 409."""
        self._turn += 1
        self._stopped_by = reason
        self._world.bell.ring()

    async def poll(self, offset: int, limit: int, seconds: int) -> list[dict[str, Any]]:
        if self.webhook_set:
            raise conflict(POLLED_BESIDE_WEBHOOK)
        limit, seconds = self._slowed(offset, limit, seconds)
        batch = self._world.updates.take(offset, limit)
        if not batch and seconds:
            batch = await self._wait(max(offset, 0), limit, seconds)
        return self._with_faults(batch)

    def _slowed(self, offset: int, limit: int, seconds: int) -> tuple[int, int]:
        now = self._world.clock.time()
        seconds = min(max(seconds, 0), LONGEST_POLL)
        limit = min(max(limit, 1), LIMIT)
        before, started = self._previous
        self._previous = (offset, now)
        if offset == before and now < started + SPINNING:
            seconds = max(seconds, int(SPINNING))
        if offset == before and now < started + SPINNING_FAST:
            limit = 1
        return limit, seconds

    async def _wait(self, offset: int, limit: int, seconds: int) -> list[Waiting]:
        self.stop(POLLED_BY_ANOTHER)
        mine = self._turn
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while not self._world.closing:
            heard = await self._world.bell.heard(max(0.0, deadline - loop.time()))
            if self._turn != mine:
                raise conflict(self._stopped_by)
            batch = self._world.updates.take(offset, limit)
            if batch or not heard:
                return batch
        return []

    def _with_faults(self, batch: list[Waiting]) -> list[dict[str, Any]]:
        bodies = [waiting.body for waiting in batch]
        if bodies and (fault := self._world.faults.update_fault("getUpdates")):
            bodies = self._spoiled(bodies, fault)
        self._last_answer = bodies or self._last_answer
        return bodies

    def _spoiled(self, bodies: list[dict[str, Any]], fault: UpdateFault) -> list[dict[str, Any]]:
        match fault:
            case DuplicateUpdate():
                return [body for body in bodies for _ in range(2)]
            case ReorderedUpdates():
                return bodies[::-1]
            case RepeatedUpdates():
                return [*self._last_answer, *bodies]
            case PoisonUpdate(raw):
                number = self._world.updates.inject(raw)
                return [{"update_id": number, **raw}, *bodies]
