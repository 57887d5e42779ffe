"""Background tasks that are kept, watched and ended: none is lost, none fails in silence."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

log = logging.getLogger(__name__)

CANCELLED_AGAIN = 1.0
"""Seconds until a task that goes on is asked to end once more."""


class Nursery:
    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        task = asyncio.create_task(work, name=name)  # noqa: TID251  # this is the place
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("%s ended by a fault", task.get_name(), exc_info=task.exception())

    async def idle(self, within: float) -> None:
        """Waits for the tasks to finish by themselves, then cancels what is left."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within)
        await self.cancel()

    async def cancel(self) -> None:
        """Asks again and again: a task that meets a fault just then may take it for the fault."""
        tasks = set(self._tasks)
        while tasks:
            for task in tasks:
                task.cancel()
            _, tasks = await asyncio.wait(tasks, timeout=CANCELLED_AGAIN)


class Bell:
    """Rung when there is work; whoever listens does not miss a ring while busy."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        self._event.set()

    async def wait(self, at_most: float) -> None:
        """Returns when rung, or after `at_most` seconds: rings are hints, the database knows."""
        # Not wait_for: before Python 3.12 it swallows a cancellation that meets a ring.
        try:
            async with asyncio.timeout(at_most):
                await self._event.wait()
        except TimeoutError:
            return
        self._event.clear()
