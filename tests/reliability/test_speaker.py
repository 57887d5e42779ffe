"""Each answer of Telegram, and each way of not answering, has its consequence."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.playground import (
    BadGateway,
    CutAfter,
    CutBefore,
    Message,
    Playground,
    Refuse,
    Request,
    Restarting,
    TooManyRequests,
    TruncatedAnswer,
)
from bot.playground.faults import AnswerFault
from bot.speaker import REPEATED
from db.engine import Register
from db.outbox import Lane, Limits
from tests.reliability.conftest import HURRIED
from tests.reliability.load import PATIENCE, row_of
from tests.reliability.mouth import Mouth, mouth

NEVER_TAKEN = (BadGateway(), Restarting(), CutBefore())
TAKEN = (CutAfter(), TruncatedAnswer())

names = (f"Person {number}" for number in itertools.count())


@pytest.fixture
async def speaker(register: Register, playground: Playground) -> AsyncIterator[Mouth]:
    async with mouth(register, playground, HURRIED) as speaker:
        yield speaker


def texts(messages: list[Message]) -> list[str]:
    return [message.text for message in messages if message.from_bot]


def moments(requests: list[Request]) -> list[float]:
    return [request.at for request in requests]


# --- asked to be silent -----------------------------------------------------------------------


async def test_a_chat_that_is_told_to_wait_waits_and_holds_up_nobody(speaker: Mouth) -> None:
    waiting, other = (speaker.playground.person(next(names)) for _ in range(2))
    silent, free = await speaker.chat(waiting), await speaker.chat(other)
    speaker.playground.faults.next("sendMessage", TooManyRequests(1), chat=waiting.id)

    await speaker.owe(silent, "1", "2")
    await waiting_for_refusal(speaker, 1)
    await speaker.owe(free, "a", "b", "c")
    await other.sees("c")
    assert len(speaker.asked_of(waiting)) == 1
    await waiting.sees("2")

    refused, *later = moments(speaker.asked_of(waiting))
    assert min(later) >= refused + 1
    assert max(later) < refused + 4
    assert texts(waiting.chat.messages) == ["1", "2"]


async def waiting_for_refusal(speaker: Mouth, number: int) -> None:
    while sum(request.status != 200 for request in speaker.requests) < number:
        assert await speaker.playground.world.bell.heard(PATIENCE)


# --- accepted or not? ---------------------------------------------------------------------------


@pytest.mark.parametrize("class_", ["B", "C"])
async def test_what_may_have_arrived(speaker: Mouth, class_: str) -> None:
    """B comes again with a mark and without a sound, C is held and shown."""
    faults: tuple[AnswerFault, ...] = (*NEVER_TAKEN, *TAKEN)
    people = [speaker.playground.person(next(names)) for _ in faults]
    rows = []
    for person, fault in zip(people, faults, strict=True):
        speaker.playground.faults.next("sendMessage", fault, chat=person.id)
        rows += await speaker.owe(await speaker.chat(person), "Важно", class_=class_)
    for row in rows:
        await speaker.settled(row, "sent", "unknown")

    for person, fault, row in zip(people, faults, rows, strict=True):
        first = ["Важно"] if fault in TAKEN else []
        again = [f"{REPEATED}Важно"] if class_ == "B" else []
        assert texts(person.chat.messages) == first + again, fault
        assert all(message.silent for message in person.chat.messages[len(first) :])
        assert (await speaker.state(row))[0] == ("sent" if class_ == "B" else "unknown")


async def test_an_edit_repeats_freely(speaker: Mouth) -> None:
    faults: tuple[AnswerFault, ...] = (*NEVER_TAKEN, *TAKEN)
    people = [speaker.playground.person(next(names)) for _ in faults]
    rows = []
    for person, fault in zip(people, faults, strict=True):
        chat = await speaker.chat(person)
        await speaker.owe(chat, "waiting")
        shown = await person.sees("waiting")
        speaker.playground.faults.next("editMessageText", fault, chat=person.id)
        change = {"message_id": shown.message_id, "text": "taken"}
        rows += await speaker.ask("editMessageText", chat, change, class_="A")
    for row in rows:
        await speaker.settled(row, "sent")

    for person, fault in zip(people, faults, strict=True):
        assert texts(person.chat.messages) == ["taken"], fault


async def test_a_refused_connection_is_no_risk(register: Register) -> None:
    """Nothing was sent, so nothing is marked when Telegram is there again."""
    async with Playground() as away:
        port = away.port
    async with mouth(register, away, HURRIED) as speaker:
        chat = await speaker.chat(away.person("Дилшод"))
        (row,) = await speaker.owe(chat, "Сервер вернулся")
        async with asyncio.timeout(PATIENCE):
            while (await speaker.state(row))[1] != "TelegramNetworkError":
                await away.world.bell.heard(0.05)
        async with Playground(port) as back:
            person = back.person("Дилшод")
            person.chat.started = True
            await person.sees(lambda message: message.text == "Сервер вернулся")
            await speaker.settled(row, "sent")
    assert await speaker.state(row) == ("sent", "TelegramNetworkError", False)


# --- nobody there -------------------------------------------------------------------------------


async def test_what_is_owed_to_somebody_who_left_waits_for_them(speaker: Mouth) -> None:
    person, other = (speaker.playground.person(next(names)) for _ in range(2))
    chat = await speaker.chat(person)
    person.user.blocks_bot = True

    rows = await speaker.owe(chat, "1", "2", "3")
    await waiting_for_refusal(speaker, 1)
    await speaker.owe(await speaker.chat(other), "a")
    await other.sees("a")

    assert [(await speaker.state(row))[0] for row in rows] == ["queued"] * 3
    assert len(speaker.asked_of(person)) == 1
    (reason,) = await row_of(
        speaker.register, "SELECT unreachable FROM chats WHERE unreachable IS NOT NULL"
    )
    assert reason == "blocked"


async def test_a_group_that_moved_is_found_again(speaker: Mouth) -> None:
    owner = speaker.playground.person(next(names))
    group = speaker.playground.group("Дежурная", [owner])
    group.adds_bot()
    room = await speaker.chat(group)
    moved = group.upgrades_to_supergroup()

    await speaker.owe(room, "Карточка")

    await moved.sees("Карточка")
    assert "Карточка" not in texts(group.messages)


# --- edits that come too late -------------------------------------------------------------------


async def test_a_message_that_is_gone_is_said_anew(speaker: Mouth) -> None:
    person = speaker.playground.person(next(names))
    chat = await speaker.chat(person)
    await speaker.owe(chat, "old")
    old = await person.sees("old")
    await person.deletes(old)

    change = {"message_id": old.message_id, "text": "new"}
    (row,) = await speaker.ask("editMessageText", chat, change, class_="A")

    await person.sees("new")
    await speaker.settled(row, "sent")


async def test_a_message_that_already_says_so_is_done(speaker: Mouth) -> None:
    person = speaker.playground.person(next(names))
    chat = await speaker.chat(person)
    await speaker.owe(chat, "same")
    shown = await person.sees("same")

    change = {"message_id": shown.message_id, "text": "same"}
    (row,) = await speaker.ask("editMessageText", chat, change, class_="A")

    await speaker.settled(row, "sent")
    assert await speaker.state(row) == ("sent", None, False)


# --- what can never be sent ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendMessage", {"text": "а" * 5_000}),
        ("sendMessage", {"text": " "}),
        ("sendMessage", {"text": "\ud800"}),
        ("sendMessage", {"text": 7}),
        ("sendMessage", {}),
        ("sendNonsense", {"text": "?"}),
    ],
)
async def test_what_cannot_be_sent_blocks_nothing(
    speaker: Mouth, method: str, params: dict[str, object]
) -> None:
    person = speaker.playground.person(next(names))
    chat = await speaker.chat(person)

    (row,) = await speaker.ask(method, chat, params)
    await speaker.owe(chat, "after")

    await person.sees("after")
    assert (await speaker.state(row))[0] == "failed"


async def test_words_under_a_lost_key_block_nothing(
    register: Register, playground: Playground
) -> None:
    person = playground.person(next(names))
    async with mouth(register, playground, HURRIED, speakers=0) as nobody:
        row, _ = await nobody.owe(await nobody.chat(person), "lost", "after")
    spoil = "UPDATE outbox SET sealed = sealed || 'x' WHERE id = :row RETURNING id"
    await row_of(register, spoil, row=row)

    async with mouth(register, playground, HURRIED) as speaker:
        await person.sees("after")

        assert await speaker.state(row) == ("failed", "unreadable", False)


async def test_an_unknown_refusal_is_not_tried_for_ever(speaker: Mouth) -> None:
    person = speaker.playground.person(next(names))
    chat = await speaker.chat(person)
    speaker.playground.faults.next("sendMessage", Refuse(400, "Bad Request: SOMETHING_NEW"))

    (row,) = await speaker.owe(chat, "strange")
    await speaker.owe(chat, "after")

    await person.sees("after")
    assert await speaker.state(row) == ("failed", "TelegramBadRequest", False)


# --- order and pace -----------------------------------------------------------------------------


async def test_a_chat_hears_in_order_whatever_breaks(speaker: Mouth) -> None:
    person = speaker.playground.person(next(names))
    chat = await speaker.chat(person)
    speaker.playground.faults.next("sendMessage", CutBefore(), chat=person.id)

    words = [str(number) for number in range(12)]
    await speaker.owe(chat, *words)
    await person.sees(lambda message: message.text.removeprefix(REPEATED) == "11")

    said = [text.removeprefix(REPEATED) for text in texts(person.chat.messages)]
    assert said == words


async def test_answers_come_before_relays_and_those_before_broadcasts(
    register: Register, playground: Playground
) -> None:
    person = playground.person(next(names))
    async with mouth(register, playground, HURRIED, speakers=0) as nobody:
        chat = await nobody.chat(person)
        for lane in (Lane.BROADCAST, Lane.REMINDER, Lane.RELAY, Lane.ANSWER):
            await nobody.owe(chat, f"{lane.name} 1", f"{lane.name} 2", lane=lane)

    async with mouth(register, playground, HURRIED):
        await person.sees("BROADCAST 2")

    assert texts(person.chat.messages) == [
        f"{lane.name} {number}" for lane in Lane for number in (1, 2)
    ]


async def test_a_paused_broadcast_does_not_hold_up_an_answer(
    register: Register, playground: Playground
) -> None:
    person = playground.person(next(names))
    async with mouth(register, playground, HURRIED, speakers=0) as nobody:
        chat = await nobody.chat(person)
        (news,) = await nobody.owe(chat, "news", lane=Lane.BROADCAST, class_="C")
    pause = "UPDATE outbox SET not_before = now() + interval '1 hour' WHERE id = :row RETURNING id"
    await row_of(register, pause, row=news)

    async with mouth(register, playground, HURRIED) as speaker:
        await speaker.owe(chat, "an answer")
        await person.sees("an answer")
        assert (await speaker.state(news))[0] == "queued"


async def test_the_pace_is_kept_by_two_speakers_together(
    register: Register, playground: Playground
) -> None:
    """Twenty times Telegram's pace, so that the test is short: its proportions are the same."""
    limits = Limits(
        private_every=timedelta(seconds=0.15),
        private_burst=timedelta(seconds=0.3),
        room_every=timedelta(seconds=0.4),
        room_burst=timedelta(seconds=0.4),
        overall_every=timedelta(seconds=0.02),
        overall_burst=timedelta(seconds=0.1),
    )
    person, owner = playground.person(next(names)), playground.person(next(names))
    group = playground.group("Дежурная", [owner])
    group.adds_bot()
    async with mouth(register, playground, limits, speakers=2) as two:
        chat, room = await two.chat(person), await two.chat(group)
        await two.owe(chat, *map(str, range(8)))
        await two.owe(room, *map(str, range(5)))
        await person.sees("7")
        await group.sees("4")

    assert texts(person.chat.messages) == [str(number) for number in range(8)]
    assert [text for text in texts(group.messages) if text] == [str(n) for n in range(5)]
    for whose, every, burst in ((person, 0.15, 3), (group, 0.4, 2)):
        at = moments(two.asked_of(whose))
        # The first `burst` may come at once; the others are spread evenly after them.
        assert at[-1] - at[0] >= (len(at) - burst) * every - 0.05


async def test_two_speakers_say_each_thing_once(
    register: Register, playground: Playground
) -> None:
    people = [playground.person(next(names)) for _ in range(6)]
    async with mouth(register, playground, HURRIED, speakers=2) as two:
        started = time.monotonic()
        for person in people:
            await two.owe(await two.chat(person), *map(str, range(10)))
        for person in people:
            await person.sees("9")
        assert time.monotonic() - started < PATIENCE

    for person in people:
        assert texts(person.chat.messages) == [str(number) for number in range(10)]
