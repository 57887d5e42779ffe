"""`make bench-queue`: how long the desk takes to open its queue, and to take a case from it.

10,000 cases wait, 200 lawyers look and take at once over eight connections, as eight workers of the
service do. Times are those of a whole transaction on a real PostgreSQL on this machine.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from bot.app import open_register
from bot.clock import system_clock
from bot.postgres import embedded_postgres
from db import desk
from db.desk import Taken
from db.engine import Register
from db.vault import KeyRing, new_key
from tests.load.desk import fill, hire

WAITING = 10_000
LAWYERS = 200
AT_ONCE = 8
ROUNDS = 5
_MILLISECONDS = 1000
T = TypeVar("T")


async def measured(register: Register) -> tuple[list[float], list[float], int]:
    await fill(register, WAITING)
    lawyers = await hire(register, LAWYERS)
    opening: list[float] = []
    taking: list[float] = []
    won = 0
    gate = asyncio.Semaphore(AT_ONCE)

    async def works(lawyer: UUID) -> None:
        nonlocal won
        for _ in range(ROUNDS):
            async with gate:
                for card in await timed(opening, partial(look, register, lawyer)):
                    if await timed(taking, partial(take, register, card, lawyer)):
                        won += 1
                        break

    await asyncio.gather(*(works(lawyer) for lawyer in lawyers))
    return opening, taking, won


async def look(register: Register, lawyer: UUID) -> list[UUID]:
    async with register.transaction() as session:
        waiting, _ = await desk.queue(session, lawyer)
        return [card.id for card in waiting]


async def take(register: Register, case: UUID, lawyer: UUID) -> bool:
    async with register.transaction() as session:
        return isinstance(await desk.take(session, case, lawyer, system_clock()), Taken)


async def timed(kept: list[float], work: Callable[[], Awaitable[T]]) -> T:
    start = time.perf_counter()
    try:
        return await work()
    finally:
        kept.append((time.perf_counter() - start) * _MILLISECONDS)


def told(name: str, times: list[float]) -> str:
    ordered = sorted(times)
    at = {share: ordered[int(share * (len(ordered) - 1))] for share in (0.5, 0.95, 0.99)}
    return (
        f"{name}: {len(times)} times, p50 {at[0.5]:.1f} ms, p95 {at[0.95]:.1f} ms,"
        f" p99 {at[0.99]:.1f} ms"
    )


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder, embedded_postgres(Path(folder)) as server:
        register = await open_register(server.database_url("postgres"), KeyRing({1: new_key()}))
        opening, taking, won = await measured(register)
        await register.close()
    lines = (
        f"{WAITING} cases waiting, {LAWYERS} lawyers, {AT_ONCE} transactions at once",
        told("opening the queue", opening),
        told("taking a case", taking),
        f"cases taken: {won}, each by one lawyer",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    asyncio.run(main())
