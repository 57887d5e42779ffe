"""What goes wrong, as aiogram and plain HTTP see it."""

from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    RestartingTelegram,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramRetryAfter,
)

from bot.playground import (
    BadGateway,
    CutAfter,
    CutBefore,
    Delay,
    DuplicateUpdate,
    Person,
    Playground,
    PoisonUpdate,
    Refuse,
    ReorderedUpdates,
    RepeatedUpdates,
    Restarting,
    TooManyRequests,
    TruncatedAnswer,
)
from tests.playground.conftest import HandClock, Wire


def heard(person: Person) -> list[str]:
    return [message.text for message in person.chat.messages if message.from_bot]


async def test_429(bot: Bot, wire: Wire, playground: Playground, dilshod: Person) -> None:
    playground.faults.next("sendMessage", TooManyRequests(7), times=2)
    with pytest.raises(TelegramRetryAfter) as refused:
        await bot.send_message(dilshod.id, "x")
    assert refused.value.retry_after == 7
    asked = {"chat_id": dilshod.id, "text": "x"}
    async with wire.session.post(f"{wire.base}/sendMessage", json=asked) as answer:
        assert (answer.status, answer.headers["Retry-After"]) == (429, "7")
    await bot.send_message(dilshod.id, "third")
    assert heard(dilshod) == ["third"]


async def test_502_is_a_page_not_json(bot: Bot, playground: Playground, dilshod: Person) -> None:
    playground.faults.next("sendMessage", BadGateway())
    with pytest.raises(ClientDecodeError):
        await bot.send_message(dilshod.id, "x")
    assert heard(dilshod) == []


async def test_restart(bot: Bot, playground: Playground, dilshod: Person) -> None:
    playground.faults.next("sendMessage", Restarting())
    with pytest.raises(RestartingTelegram):
        await bot.send_message(dilshod.id, "x")


@pytest.mark.parametrize(("fault", "accepted"), [(CutBefore(), []), (CutAfter(), ["x"])])
async def test_cut(
    bot: Bot, playground: Playground, dilshod: Person, fault: Any, accepted: list[str]
) -> None:
    playground.faults.next("sendMessage", fault)
    with pytest.raises(TelegramNetworkError) as refused:
        await bot.send_message(dilshod.id, "x")
    assert isinstance(
        refused.value.__cause__, aiohttp.ServerDisconnectedError | aiohttp.ClientOSError
    )
    assert heard(dilshod) == accepted


async def test_half_an_answer(bot: Bot, playground: Playground, dilshod: Person) -> None:
    playground.faults.next("sendMessage", TruncatedAnswer())
    with pytest.raises(ClientDecodeError):
        await bot.send_message(dilshod.id, "x")
    assert heard(dilshod) == ["x"]


@pytest.mark.parametrize("before", [True, False])
async def test_delay(
    bot: Bot, playground: Playground, dilshod: Person, clock: HandClock, *, before: bool
) -> None:
    playground.faults.next("sendMessage", Delay(65, before=before))
    await bot.send_message(dilshod.id, "x")
    assert clock.slept == [65]


async def test_refusal_of_ones_own(bot: Bot, playground: Playground, dilshod: Person) -> None:
    playground.faults.next("getUpdates", Refuse(409, "Conflict: someone else"))
    with pytest.raises(TelegramConflictError):
        await bot.get_updates()
    assert (await bot.get_updates())[0].message is not None
    assert dilshod.chat.started


async def test_faults_find_their_chat(bot: Bot, playground: Playground, dilshod: Person) -> None:
    other = playground.person("Aigul")
    await other.says("hello")
    playground.faults.always("*", BadGateway(), chat=other.id)
    await bot.send_message(dilshod.id, "x")
    for _ in range(2):
        with pytest.raises(ClientDecodeError):
            await bot.send_message(other.id, "x")
    playground.faults.clear()
    await bot.send_message(other.id, "x")


async def ids(wire: Wire, **params: Any) -> list[int]:
    updates = (await wire.call("getUpdates", **params))["result"]
    return [update["update_id"] for update in updates]


async def test_faults_of_updates(
    wire: Wire, playground: Playground, dilshod: Person, clock: HandClock
) -> None:
    await dilshod.says("b")
    first, second = await ids(wire)

    async def next_ids(fault: Any, offset: int) -> list[int]:
        clock.moves(5)
        playground.faults.next("getUpdates", fault)
        return await ids(wire, offset=offset)

    assert await next_ids(DuplicateUpdate(), first) == [first, first, second, second]
    assert await next_ids(ReorderedUpdates(), first) == [second, first]
    assert await ids(wire, offset=second) == [second]
    await dilshod.says("c")
    assert await next_ids(RepeatedUpdates(), second + 1) == [second, second + 1]


async def test_poison_comes_in_front(wire: Wire, playground: Playground, dilshod: Person) -> None:
    playground.faults.next("getUpdates", PoisonUpdate({"callback_query": {"id": "x"}}))
    poison, good = (await wire.call("getUpdates"))["result"]
    assert poison["callback_query"] == {"id": "x"}
    assert poison["update_id"] == good["update_id"] + 1
    assert len(playground.world.updates) == 2
    assert dilshod.chat.started


async def test_the_log_remembers(bot: Bot, playground: Playground, dilshod: Person) -> None:
    playground.faults.next("sendMessage", CutBefore())
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(dilshod.id, "lost")
    await bot.send_message(dilshod.id, "sent")
    lost, sent = playground.requests
    assert (lost.method, lost.status, lost.fault) == ("sendMessage", 0, "CutBefore")
    assert (sent.status, sent.chat, sent.params["text"]) == (200, dilshod.id, "sent")
    for number in range(600):
        playground.requests.note("x", {}, status=number, at=0.0, milliseconds=0.0)
    assert len(playground.requests) == 500
