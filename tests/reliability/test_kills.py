"""Killed at any moment: no accepted update is lost, no effect doubled, every owed message comes."""

import asyncio
import random

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
from handlers.phrases import read_phrases
from tests.reliability.load import (
    Matter,
    copies,
    heard,
    matters,
    maybe_repeated,
    quiet,
    said_in,
    states,
)
from tests.reliability.processes import Bots

KILLS = 20
SEED = 20261122
WRITERS = 3
"""How many of the eight write in each life; the lawyers' chats take one message a second."""
AMBIGUOUS = (BadGateway(), Restarting(), CutBefore(), CutAfter(), TruncatedAnswer())
FAULTS = (*AMBIGUOUS, TooManyRequests(1))


async def writes(chosen: list[Matter]) -> None:
    await asyncio.gather(*(matter.writes() for matter in chosen))


async def killed_again_and_again(
    bots: Bots,
    playground: Playground,
    register: Register,
    eight: list[Matter],
    chance: random.Random,
) -> int:
    """Two processes at most; one of four kills meets a process that is only starting. Returns
    how many faults were injected that leave it open whether a message was accepted."""
    ambiguous = 0
    bots.start()
    await asyncio.gather(*(matter.is_asked() for matter in eight))
    await quiet(register, playground)
    for _ in range(KILLS):
        fault = chance.choice(FAULTS)
        ambiguous += fault in AMBIGUOUS
        playground.faults.next("sendMessage", fault)
        served = bots.served
        t = __import__("time").monotonic()
        bots.start()
        if chance.random() < 0.25:
            await writes(chance.sample(eight, WRITERS))
            await asyncio.sleep(chance.uniform(0, 1))
            await bots.kill(1)
            continue
        await bots.serving(served + 1)
        print("start", __import__("time").monotonic() - t)
        await writes(chance.sample(eight, WRITERS))
        await asyncio.sleep(chance.uniform(0, 0.4))
        await bots.kill(0)
    return ambiguous


def confirmation(matter: Matter) -> str:
    return read_phrases()["ru"].say("case-added", number=matter.number)


async def test_twenty_kills_lose_nothing_and_double_nothing(
    bots: Bots, playground: Playground, register: Register
) -> None:
    eight = await matters(register, playground)

    faults = await killed_again_and_again(bots, playground, register, eight, random.Random(SEED))
    await quiet(register, playground)

    for matter in eight:
        assert await said_in(register, matter) == matter.written
        relayed = heard(matter.lawyer, matter.client.name)
        assert relayed.once == matter.written
        assert relayed.unmarked == 0
        confirmed, marked = copies(matter.client, confirmation(matter))
        assert confirmed - marked <= len(matter.written) <= confirmed
    assert set(await states(register, "inbox")) == {"done"}
    assert set(await states(register, "outbox")) == {"sent"}
    repeated = await maybe_repeated(register)
    print(
        f"written {sum(len(m.written) for m in eight)}, maybe repeated {repeated}, faults {faults}, marked",
        [heard(m.lawyer, m.client.name).marked for m in eight],
        [copies(m.client, confirmation(m)) for m in eight],
    )
    print(bots.said()[-6000:])
    assert repeated <= faults + KILLS * AT_ONCE
