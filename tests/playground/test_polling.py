"""getUpdates and the queue behind it: Client.cpp and td's TQueue.cpp."""

import asyncio
from typing import Any

from bot.playground import Person, Playground
from bot.playground.updates import DAY, MAX_UPDATES, WEEK
from tests.playground.conftest import HandClock, Wire


async def poll(wire: Wire, **params: Any) -> list[dict[str, Any]]:
    said = await wire.call("getUpdates", **params)
    assert said["ok"], said
    result: list[dict[str, Any]] = said["result"]
    return result


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def tell(person: Person, *words: str) -> None:
    for word in words:
        await person.says(word)


async def test_ids_follow_each_other(wire: Wire, dilshod: Person) -> None:
    await tell(dilshod, "a", "b")
    ids = [update["update_id"] for update in await poll(wire)]
    assert ids == list(range(ids[0], ids[0] + 3))


async def test_offset_confirms_everything_below(wire: Wire, dilshod: Person) -> None:
    await tell(dilshod, "a", "b")
    batch = await poll(wire, limit=2)
    assert texts(batch) == ["salom", "a"]
    assert texts(await poll(wire, offset=batch[-1]["update_id"] + 1)) == ["b"]
    assert texts(await poll(wire)) == ["b"]


async def test_nothing_is_confirmed_without_offset(
    wire: Wire, dilshod: Person, clock: HandClock
) -> None:
    assert texts(await poll(wire)) == ["salom"]
    clock.moves(5)
    assert texts(await poll(wire)) == ["salom"]
    assert dilshod.chat.started


async def test_negative_offset_keeps_the_last(wire: Wire, dilshod: Person) -> None:
    await tell(dilshod, "a", "b", "c")
    assert texts(await poll(wire, offset=-2)) == ["b", "c"]
    assert texts(await poll(wire, offset=0)) == ["b", "c"]


async def test_offset_far_ahead_loses_nothing(wire: Wire, dilshod: Person) -> None:
    await tell(dilshod, "a")
    last = (await poll(wire))[-1]["update_id"]
    assert texts(await poll(wire, offset=last + 1_000)) == ["salom", "a"]
    assert texts(await poll(wire, offset=last - 90_000_000)) == ["salom", "a"]


async def test_limit_is_from_one_to_a_hundred(
    wire: Wire, dilshod: Person, clock: HandClock
) -> None:
    await tell(dilshod, *"x" * 150)
    assert len(await poll(wire, limit=1_000)) == 100
    clock.moves(5)
    assert len(await poll(wire, limit=0)) == 1


async def test_a_poll_waits_and_is_woken(wire: Wire, dilshod: Person) -> None:
    last = (await poll(wire))[-1]["update_id"]
    waiting = asyncio.ensure_future(poll(wire, offset=last + 1, timeout=50))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    await dilshod.says("awake")
    assert texts(await waiting) == ["awake"]


async def test_a_spinning_bot_is_slowed_down(
    wire: Wire, dilshod: Person, clock: HandClock
) -> None:
    await tell(dilshod, "a")
    assert len(await poll(wire, offset=1)) == 2
    assert len(await poll(wire, offset=1)) == 1
    clock.moves(1)
    assert len(await poll(wire, offset=1)) == 2


async def test_the_same_offset_again_waits_three_seconds(
    wire: Wire, playground: Playground
) -> None:
    assert await poll(wire, offset=7, timeout=0) == []
    waiting = asyncio.ensure_future(poll(wire, offset=7, timeout=0))
    await asyncio.sleep(0.3)
    assert not waiting.done()
    await playground.person("Aigul").says("hello")
    assert texts(await waiting) == ["hello"]


async def test_second_poller_ends_the_first(wire: Wire, dilshod: Person) -> None:
    last = (await poll(wire))[-1]["update_id"]
    first = asyncio.ensure_future(wire.call("getUpdates", offset=last + 1, timeout=50))
    await asyncio.sleep(0.05)
    second = asyncio.ensure_future(wire.call("getUpdates", offset=last + 1, timeout=40))
    said = await first
    assert said["error_code"] == 409
    assert said["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    await dilshod.says("for the second")
    assert (await second)["ok"]


async def test_lifetimes(wire: Wire, playground: Playground, clock: HandClock) -> None:
    aigul = playground.person("Aigul")
    await aigul.says("a day")
    sent = await wire.call(
        "sendMessage",
        chat_id=aigul.id,
        text="?",
        reply_markup={"inline_keyboard": [[{"text": "Yes", "callback_data": "x"}]]},
    )
    assert sent["ok"]
    await aigul.presses("Yes", timeout=0)
    assert len(playground.world.updates) == 2
    clock.moves(149)
    assert len(playground.world.updates) == 2
    clock.moves(2)
    assert texts(await poll(wire)) == ["a day"]
    clock.moves(DAY)
    assert len(playground.world.updates) == 0


async def test_an_edit_of_an_old_message_lives_a_day_from_the_edit(
    wire: Wire, dilshod: Person, clock: HandClock
) -> None:
    message = dilshod.chat.messages[0]
    clock.moves(DAY + 5)
    await dilshod.edits(message, "changed")
    (update,) = await poll(wire)
    assert update["edited_message"]["text"] == "changed"
    assert update["edited_message"]["edit_date"] == int(clock.now)


async def test_ids_start_anew_after_a_week(wire: Wire, dilshod: Person, clock: HandClock) -> None:
    first = (await poll(wire))[-1]["update_id"]
    await poll(wire, offset=first + 1)
    clock.moves(WEEK + 1)
    await dilshod.says("back")
    (update,) = await poll(wire)
    assert update["update_id"] != first + 1


async def test_a_full_queue_drops_new_updates(playground: Playground) -> None:
    updates = playground.world.updates
    updates.inject({"note": "x" * 600_000})
    assert (len(updates), updates.dropped) == (0, 1)
    body = {"note": "x" * 500_000}
    for _ in range(300):
        updates.inject(body)
    assert len(updates) == 128 * 1024 * 1024 // 500_036
    assert MAX_UPDATES == 100_000


async def test_an_answer_stays_under_four_mebibytes(wire: Wire, playground: Playground) -> None:
    for _ in range(20):
        playground.inject({"note": "x" * 500_000})
    assert len(await poll(wire)) == 8


async def test_allowed_updates_are_remembered(
    wire: Wire, dilshod: Person, clock: HandClock
) -> None:
    await poll(wire, allowed_updates=["edited_message"])
    clock.moves(5)
    message = await dilshod.says("not asked for")
    await dilshod.edits(message, "asked for")
    assert [list(update)[1] for update in await poll(wire, timeout=1)] == [
        "message",
        "edited_message",
    ]


async def test_members_only_on_request(
    wire: Wire, playground: Playground, clock: HandClock
) -> None:
    owner, guest = playground.person("Owner"), playground.person("Guest")
    room = playground.group("Room", [owner], kind="supergroup")
    room.adds_bot(admin=True)
    room.adds(guest)
    assert [list(update)[1] for update in await poll(wire)] == [
        "my_chat_member",
        "message",
        "message",
    ]
    await poll(wire, allowed_updates=["chat_member"])
    clock.moves(5)
    room.removes(guest)
    (*_, last) = await poll(wire, timeout=1)
    assert last["chat_member"]["new_chat_member"]["status"] == "kicked"


async def test_raw_updates_come_as_given(wire: Wire, playground: Playground) -> None:
    playground.inject({"update_id": 5, "callback_query": {"id": "no chat_instance"}})
    playground.inject({"unheard_of": {}})
    first, second = await poll(wire)
    assert first == {"update_id": 5, "callback_query": {"id": "no chat_instance"}}
    assert second["unheard_of"] == {}
