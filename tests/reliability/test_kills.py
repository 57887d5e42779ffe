"""Killed at any moment: no accepted update is lost, no effect doubled, every owed message comes."""

import asyncio
import logging
import os
import random
import time

from bot.playground import (
    BadGateway,
    CutAfter,
    CutBefore,
    Playground,
    Restarting,
    TooManyRequests,
    TruncatedAnswer,
)
from bot.speaker import AT_ONCE
from db.engine import Register
from tests.reliability.load import (
    Matter,
    check,
    matters,
    maybe_repeated,
    quiet,
    states,
)
from tests.reliability.processes import Bots

CONFLICT = 409
"""What Telegram says to the one of two pollers that came first."""

log = logging.getLogger(__name__)

KILLS = int(os.environ.get("HIMOYA_KILLS", "6"))
"""More of them have a command of their own, in README: each costs some seconds."""
CHANCE = random.Random(20261122)  # noqa: S311  # seeded, so that a failure comes again
WRITERS = 3
"""How many of the eight write in each life; the lawyers' chats take one message a second."""
AT_A_TIME = 3
"""Processes: one serves, two start, since starting takes longest and there are two cores."""
YOUNG = 0.4
"""How many of the kills meet a process that is only starting."""
AMBIGUOUS = (BadGateway(), Restarting(), CutBefore(), CutAfter(), TruncatedAnswer())
FAULTS = (*AMBIGUOUS, TooManyRequests(1))


async def writes(chosen: list[Matter]) -> None:
    await asyncio.gather(*(matter.writes() for matter in chosen))


async def killed_again_and_again(
    bots: Bots, playground: Playground, eight: list[Matter], chance: random.Random
) -> int:
    """Returns how many faults leave it open whether a message was accepted."""
    ambiguous = 0
    for _ in range(KILLS):
        served = bots.served
        while len(bots.alive) < AT_A_TIME:
            bots.start()
        fault = chance.choice(FAULTS)
        ambiguous += fault in AMBIGUOUS
        playground.faults.next("sendMessage", fault)
        young = chance.random() < YOUNG
        if not young:
            await bots.serving(served + 1)
        await writes(chance.sample(eight, WRITERS))
        await asyncio.sleep(chance.uniform(0, 0.4))
        await bots.kill(-1 if young else 0)
    return ambiguous


async def test_kills_at_random_moments_lose_nothing_and_double_nothing(
    bots: Bots, playground: Playground, register: Register
) -> None:
    eight = await matters(register, playground)
    bots.start()
    await asyncio.gather(*(matter.is_asked() for matter in eight))
    await quiet(register, playground)

    faults = await killed_again_and_again(bots, playground, eight, CHANCE)
    await quiet(register, playground)

    for matter in eight:
        await check(register, matter)
    assert set(await states(register, "inbox")) == {"done"}
    assert set(await states(register, "outbox")) == {"sent"}
    repeated = await maybe_repeated(register)
    assert repeated <= faults + KILLS * AT_ONCE
    log.warning("%d kills, %d faults: %d messages perhaps repeated", KILLS, faults, repeated)


async def test_two_processes_keep_the_order_and_one_polls(
    bots: Bots, playground: Playground, register: Register
) -> None:
    eight = await matters(register, playground)
    bots.start()
    await bots.serving(1)
    bots.start()
    await bots.serving(2)
    await asyncio.gather(*(matter.is_asked() for matter in eight))

    for _ in range(4):
        await writes(eight)
    await quiet(register, playground)
    assert all(request.status != CONFLICT for request in playground.requests)
    killed = time.monotonic()
    await bots.kill(0)
    await writes(eight[:1])
    await eight[0].lawyer.sees(eight[0].written[-1])
    took_over = time.monotonic() - killed
    await quiet(register, playground)

    for matter in eight:
        await check(register, matter)
    assert took_over < 3
    log.warning("the other process took over after %.2f s", took_over)


async def test_a_stop_under_load_is_quick_and_loses_nothing(
    bots: Bots, playground: Playground, register: Register
) -> None:
    eight = await matters(register, playground)
    bots.start()
    await asyncio.gather(*(matter.is_asked() for matter in eight))
    for _ in range(4):
        await writes(eight)

    seconds, code = await bots.stop(0)

    assert code == 0, bots.said()
    assert seconds < 10
    log.warning("stopped under load after %.2f s", seconds)
    bots.start()
    await quiet(register, playground)
    for matter in eight:
        await check(register, matter)
    assert await maybe_repeated(register) == 0
