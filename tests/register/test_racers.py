"""Two hundred lawyers press "take" at the same moment: one of them has the case."""

import asyncio
from uuid import UUID

from bot.clock import system_clock
from db import desk
from db.desk import Taken, TakenByOther
from db.engine import Register
from tests.load.desk import fill, hire

RACERS = 200


async def test_one_case_two_hundred_racers_one_winner(register: Register) -> None:
    await fill(register, 1)
    lawyers = await hire(register, RACERS)
    async with register.transaction() as session:
        (card,), _ = await desk.queue(session)

    async def races(lawyer: UUID) -> object:
        async with register.transaction() as session:
            return await desk.take(session, card.id, lawyer, system_clock())

    results = await asyncio.gather(*(races(lawyer) for lawyer in lawyers))

    winners = [result for result in results if isinstance(result, Taken)]
    assert len(winners) == 1
    assert sum(isinstance(result, TakenByOther) for result in results) == RACERS - 1
